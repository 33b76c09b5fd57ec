"""What an author may get wrong with an audience: a ring that is no farther, copies nobody sees."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from game.core.findings import Found, Path
from game.mechanics.lights.model import RINGS, Audience
from game.mechanics.lights.windows import many

RULES: Mapping[str, str] = {
    "not-farther": "What is posted goes on from near to far: me, family, friends, class, valley,"
    " far. Name in `spreads` only rings farther than the one before, and than `from`.",
    "copies": "Copies are seen once a thing is taken down, in windows of the ring it had reached."
    " Write `undo: yes`, or fewer `copies`.",
}
"""What each rule means and how to mend it."""


def problems(audience: Audience, path: Path) -> Iterator[Found]:
    """What is wrong with one audience. path: where it stands in the scene."""
    for at, (near, far) in enumerate(pairwise((audience.start, *audience.spreads))):
        if RINGS.index(far) <= RINGS.index(near):
            message = f'"{far}" is no farther than "{near}".'
            yield Found((*path, "spreads", at), "not-farther", message)
    if not audience.copies:
        return
    if audience.undo == "no":
        message = "What is never taken down shows no copies."
        yield Found((*path, "copies"), "copies", message)
    elif audience.copies > (most := many({audience.start})) or audience.start == "me":
        keep = 0 if audience.start == "me" else most
        message = f'In "{audience.start}" at most {keep} can keep a copy.'
        yield Found((*path, "copies"), "copies", message)
