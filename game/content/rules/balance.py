"""What a child judges: about half is genuine, each thing says why, each tell is in its text."""

from collections.abc import Iterator, Mapping
from typing import Any

from game.content.fields import records
from game.content.lists import Lists
from game.core.findings import Found, Path
from game.core.level import Level
from game.core.memory import combinations, in_deal
from game.core.tells import spans, whole_words
from game.core.words import Tell
from game.mechanics.judging import Thing

FROM, TO = 0.4, 0.6
MANY = 4
"""The fewest things to judge of which a share is asked: it says nothing of fewer."""
UNSAFE_LINES = 6
"""CURRICULUM D1.4: at most six unsafe lines a level."""

RULES: Mapping[str, str] = {
    "genuine-share": "Whoever suspects everything should not win. Of what is judged in a scene,"
    " let about half be genuine (40 to 60 in 100).",
    "tell-not-in-text": "The words of a tell are lit in its text, so they must stand there,"
    " letter by letter, as whole words, apart from other tells. Copy them from the text.",
    "many-unsafe-lines": "A level shows a child six unsafe lines at most, so that it never"
    " becomes a lesson in luring. Take some away.",
}
"""What each rule means and how to mend it. (`no-why` is told of where types are given.)"""


def problems(level: Level, _lists: Lists, kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every unbalanced scene, missing why and misplaced tell, and the one unsafe line too many."""
    for name, scene in level.scenes.items():
        path: Path = ("scenes", name)
        items = kinds[scene.activity].items(scene.spec)
        yield from _why(items, scene.spec, path)
        yield from _misplaced_tells(scene.spec, path)
    yield from _each_deal(level, kinds)


def _each_deal(level: Level, kinds: Mapping[str, Any]) -> Iterator[Found]:
    """What a child can meet in one play-through: a fair share, and not too many unsafe lines. Of
    several forms she meets only one, and half of its unsafe lines. A mistake is told once, not for
    every deal."""
    said: set[Found] = set()
    for truths in combinations(level):
        scenes = in_deal(level, truths).scenes
        unsafe: list[tuple[str, Any]] = []
        for name, scene in scenes.items():
            items = kinds[scene.activity].items(scene.spec)
            for form in dict.fromkeys(item.form for item in items):
                shown = tuple(item for item in items if item.form == form)
                said.update(found := {*_share(shown, ("scenes", name))} - said)
                yield from found
            met = (record for _, record in records(scene.spec) if _is_unsafe(record))
            unsafe.extend((getattr(each, "form", ""), each) for each in met)
        said.update(found := {*_too_many(level, unsafe)} - said)
        yield from found


def _is_unsafe(record: Any) -> bool:
    """Whether it is a line a child is to see through."""
    return record.fine == "no" if isinstance(record, Thing) else bool(_tells(record))


def _too_many(level: Level, unsafe: list[tuple[str, Any]]) -> Iterator[Found]:
    """The seventh unsafe line a child can meet, at its place in the file."""
    for form in sorted({form for form, _ in unsafe}):
        met = [each for own, each in unsafe if own == ""]
        met += [each for own, each in unsafe if form and own == form][::2]
        if len(met) > UNSAFE_LINES:
            one = met[UNSAFE_LINES]
            ways = (way for way, each in records(level) if _same(each, one))
            message = (
                f"This is unsafe line number {UNSAFE_LINES + 1}: a level should have at most six."
            )
            yield Found(next(ways, ("scenes",)), "many-unsafe-lines", message, "warning")
            return


def _same(record: Any, cut: Any) -> bool:
    """Whether a record of the whole level is the one that was met in a deal."""
    if type(record) is not type(cut) or record.text != cut.text:
        return False
    return bool(getattr(record, "id", "") == getattr(cut, "id", ""))


def _tells(record: Any) -> tuple[Any, ...]:
    return getattr(record, "tells", ()) or ()


def _share(items: tuple[Any, ...], path: Path) -> Iterator[Found]:
    genuine = sum(1 for item in items if item.genuine)
    if len(items) >= MANY and not FROM <= genuine / len(items) <= TO:
        message = (
            f"Genuine of {len(items)} things to judge here: {genuine}."
            " Make it about half (40 to 60 in 100)."
        )
        yield Found(path, "genuine-share", message, key=True)


def _why(items: tuple[Any, ...], spec: Any, path: Path) -> Iterator[Found]:
    ways = {getattr(record, "id", ""): way for way, record in records(spec, path)}
    for item in items:
        if not item.why and not item.tells:
            message = f'"{item.id}" is judged, but no "why" says what gave it away.'
            yield Found(ways.get(item.id, path), "no-why", message)


def _misplaced_tells(spec: Any, path: Path) -> Iterator[Found]:
    for way, record in records(spec, path):
        tells: tuple[Tell, ...] = _tells(record)
        found = spans(record.text, tells) if tells else ()
        for place, (tell, span) in enumerate(zip(tells, found)):
            if span is None:
                message = _why_no_place(record.text, tell.words)
                yield Found((*way, "tells", place, "words"), "tell-not-in-text", message)


def _why_no_place(text: str, words: str) -> str:
    if any(whole_words(text, words)):
        return f'"{words}" stands only where another tell stands: give each words of its own.'
    if words in text:
        return f'"{words}" stands only inside a longer word of the text: write whole words.'
    return f'"{words}" is not in the text it should give away.'
