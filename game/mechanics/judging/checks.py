"""What an author can get wrong in things to judge that no type says."""

import re
from collections.abc import Iterator, Mapping, Sequence

from game.core.findings import Found, Path, did_you_mean
from game.core.words import Urge
from game.mechanics.judging.model import PLAIN, Thing

FIFTH = 5
VERDICTS = (
    "fine", "trick", "tricks", "trap", "scam", "scams", "safe", "unsafe", "danger", "dangerous",
    "fake", "real", "genuine", "true", "false", "lie", "lies", "liar",
)  # fmt: skip
"""Words with which a clue would judge in a child's place."""
_VERDICT = re.compile(rf"\b({'|'.join(VERDICTS)})\b", re.IGNORECASE)

RULES: Mapping[str, str] = {
    "truth": "Each thing to judge is fine (`yes`), not (`no`), or nobody can tell yet (`open`); or"
    " it is fine where chance has dealt a truth (`odd = signal7`). Write one of them.",
    "twin": "Beside each trick stands a fine thing that looks like it: name it in `twin`, and the"
    " trick in the `twin` of the other. Both are about as long (a fifth more or less), so that"
    " length gives nothing away.",
    "twin-urges": "Twins want the same of a child, so that no urge is a sign of a trick. Give their"
    " `tells` the same urges.",
    "why-of-a-tell": "Of a trick's words the child is told why they matter. Write `why` and `skill`"
    " beside them; or neither beside an `urge` that gives nothing away, where a clue does.",
    "verdict-in-clue": "A clue says what somebody saw or heard; what it means is for the child to"
    " say. Say it without such a word.",
}
"""What each rule means and how to mend it."""


def problems(things: Sequence[Thing], path: Path) -> Iterator[Found]:
    """Whatever makes judging these things unfair. path: where they stand in the scene."""
    return problems_of([((*path, place), thing) for place, thing in enumerate(things)])


def problems_of(things: Sequence[tuple[Path, Thing]]) -> Iterator[Found]:
    """The same, of things that stand apart from each other, each with its place in the scene. A
    thing that is judged alone there has met its twin before."""
    by_id = {thing.id: thing for _, thing in reversed(things)}  # of two with one id the first
    for way, thing in things:
        yield from _truth(thing, way)
        if len(by_id) > 1 or thing.twin:
            yield from _twin(thing, by_id, way)
        yield from _whys(thing, way)
        yield from _clues(thing, way)


def _truth(thing: Thing, way: Path) -> Iterator[Found]:
    if thing.fine not in PLAIN and "=" not in thing.fine:
        message = (
            f'"{thing.fine}" says nothing of whether it is fine:'
            " write yes, no, open or a dealt truth."
        )
        yield Found((*way, "fine"), "truth", message)


def _twin(thing: Thing, by_id: Mapping[str, Thing], way: Path) -> Iterator[Found]:
    if not thing.twin:
        if thing.fine == "no":
            message = f'"{thing.id}" is a trick, and no "twin" that is fine looks like it.'
            yield Found(way, "twin", message)
        return
    twin = by_id.get(thing.twin)
    if twin is None:
        hint = did_you_mean(thing.twin, by_id)
        message = f'There is no "{thing.twin}" here to be the twin.{hint}'
        yield Found((*way, "twin"), "twin", message)
    elif twin is thing or (twin.twin != thing.id and (thing.fine == "no" or twin.twin in by_id)):
        message = f'"{twin.id}" is not the twin of "{thing.id}" the other way round.'
        yield Found((*way, "twin"), "twin", message)
    elif said := _apart(thing, twin):
        yield Found((*way, "twin"), "twin", said)
    elif _urges(thing) - _urges(twin):
        only = ", ".join(f'"{urge}"' for urge in sorted(_urges(thing) - _urges(twin)))
        message = f'"{thing.id}" has the urge {only}, and its twin "{twin.id}" has not.'
        yield Found((*way, "twin"), "twin-urges", message)


def _apart(thing: Thing, twin: Thing) -> str:
    """What is wrong with this pair; "" for nothing."""
    if thing.fine == twin.fine == "no":
        return f'"{thing.id}" and "{twin.id}" are both tricks: one of two twins is fine.'
    longer, shorter = sorted((len(thing.text), len(twin.text)), reverse=True)
    if thing.fine == "no" and (longer - shorter) * FIFTH > longer:
        return f"Twins are about as long: here are {len(thing.text)} letters and {len(twin.text)}."
    return ""


def _urges(thing: Thing) -> set[Urge]:
    return {tell.urge for tell in thing.tells if tell.urge}


def _whys(thing: Thing, way: Path) -> Iterator[Found]:
    """A thing that may be a trick says why its words matter, or has clues that do."""
    if thing.fine in ("yes", "open"):
        return
    for place, tell in enumerate(thing.tells):
        if thing.clues and tell.urge and not tell.why and not tell.skill:
            continue
        for key, there in (("why", tell.why), ("skill", tell.skill)):
            if not there:
                message = f'"{tell.words}" gives a trick away: write its "{key}".'
                yield Found((*way, "tells", place), "why-of-a-tell", message)


def verdict_in(clue: str, way: Path) -> Iterator[Found]:
    """A word in a clue, which stands there, that judges in a child's place."""
    if judged := _VERDICT.search(clue):
        message = f'A clue says what was seen or heard; "{judged[0]}" says what it means.'
        yield Found(way, "verdict-in-clue", message)


def _clues(thing: Thing, way: Path) -> Iterator[Found]:
    for place, clue in enumerate(thing.clues):
        yield from verdict_in(clue.says, (*way, "clues", place, "says"))
