"""What an author may get wrong with tiles: a slot that leaves no choice, two tiles that are one."""

from collections.abc import Iterator, Mapping, Sequence

from game.core.findings import Found, Path

RULES: Mapping[str, str] = {
    "one-tile": "A bubble that can only be filled in one way is no choice. Write a second tile.",
    "same-tile": "Two tiles of a bubble say the same, so it is no choice between them. Reword one,"
    " or delete it.",
}
"""What each rule means and how to mend it."""


def problems(path: Path, tiles: Sequence[str], *, needed: bool = False) -> Iterator[Found]:
    """What is wrong with the tiles of a slot. path: the way to their list; tiles: what stands on
    them, in order; needed: the slot is never left empty."""
    if needed and len(tiles) == 1:
        yield Found(path, "one-tile", "One tile alone is no choice: write at least two.", key=True)
    seen: set[str] = set()
    for place, words in enumerate(tiles):
        same = words.casefold()
        if same in seen:
            message = f'Another tile says "{words}" already.'
            yield Found((*path, place), "same-tile", message)
        seen.add(same)
