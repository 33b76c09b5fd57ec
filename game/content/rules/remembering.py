"""Memory: what a level remembers is set, read and put right, and the roads to its end keep it."""

from collections.abc import Iterator, Mapping
from typing import Any

from game.content.fields import leaves
from game.content.lists import Lists
from game.core.findings import Found, Path, closest, did_you_mean
from game.core.ids import Guard, MarkId
from game.core.level import Level
from game.core.memory import ASKED
from game.mechanics.judging.model import Fine

SCENES, MARKS, MARKS_A_SCENE, COMBINATIONS = 20, 6, 3, 6
"""How much a level may hold, so that every road through it can be proven (HOUSE §4a)."""
SAFE_ENDS = ("known", "kept", "reported")
"""What is true at the end of every contact and harm story (PLAY §1.4, 9)."""

RULES: Mapping[str, str] = {
    "guard": "A condition is a mark (`gave-street`), `not` one, `mended` one, or a dealt truth"
    " (`odd = signal7`). Write it so.",
    "unknown-mark": "No mark of this name is in `remembers`. Mend the spelling, or add it there.",
    "unknown-truth": "`deals` deals no such truth. Mend the spelling, or add it there.",
    "never-read": "A mark is set and nothing in the story ever shows it. Let a line, a road or the"
    " end read it, or take it away.",
    "never-set": "The story reads a mark that nothing sets. Let an act or a road set it.",
    "last-road": "When none of the guarded roads holds, the story needs a way on. Let the last"
    " road have no `when`.",
    "must-not-met": "A scene that sees to a must can end without it, and the story would ask for"
    " ever. Let each of its roads set the mark.",
    "must-be-safe": "At the end of a story of contact or harm a carer knows, the words are kept,"
    " and it is reported: write these three under `must`.",
    "too-much-memory": "So much cannot be proven on every road. Take some scenes, marks or dealt"
    " truths away.",
}
"""What each rule means and how to mend it."""


def problems(level: Level, _lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every broken guard, and every mark, truth, mend and must that does not do its work."""
    guards = [*_guards(level)]
    for path, guard in guards:
        yield from _unknown(level, path, guard)
    yield from _unused(level, [guard for _, guard in guards])
    yield from _open_ends(level)
    yield from _owed(level)
    yield from _too_much(level)


def _guards(level: Level) -> Iterator[tuple[Path, str]]:
    """Every guard with its place; what is fine can be one, too."""
    for leaf in leaves(level):
        if leaf.kind is Guard or (leaf.kind is Fine and "=" in leaf.text):
            yield leaf.path, leaf.text


def _unknown(level: Level, path: Path, guard: str) -> Iterator[Found]:
    match guard.removeprefix("not ").split():
        case [name, "=", truth]:
            if truth not in level.deals.get(name, ()):
                known = name in level.deals
                hint = did_you_mean(*(truth, level.deals[name]) if known else (name, level.deals))
                yield Found(path, "unknown-truth", f'Nothing deals "{guard}".{hint}')
        case ["mended", mark] | [mark]:
            yield from _unknown_mark(level, path, mark)
        case _:
            yield Found(path, "guard", f'"{guard}" is no condition.')


def _unknown_mark(level: Level, path: Path, mark: str) -> Iterator[Found]:
    if mark not in level.remembers and mark != ASKED:
        hint = did_you_mean(mark, level.remembers)
        yield Found(path, "unknown-mark", f'"remembers" has no mark "{mark}".{hint}')


def _marks(value: Any, field: str) -> list[tuple[Path, str]]:
    """Every mark in fields of this name, with its place."""
    named = (leaf for leaf in leaves(value) if leaf.kind is MarkId and leaf.field == field)
    return [(leaf.path, leaf.text) for leaf in named]


def _unused(level: Level, guards: list[str]) -> Iterator[Found]:
    """Marks that are named and not there, never set or never read."""
    sets, grows = _marks(level, "sets"), _marks(level, "grows")
    musts: list[tuple[Path, str]] = [(("must", mark), mark) for mark in level.must]
    for path, mark in (*sets, *grows, *musts):
        yield from _unknown_mark(level, path, mark)
    # A mark that is misspelt where it is set is set; of a must its own scene tells (`_owed`).
    is_set = {closest(mark, level.remembers) or mark for _, mark in sets} | {*level.must}
    is_read = {guard.split()[-1] for guard in guards} | {*level.must, *(mark for _, mark in grows)}
    for mark, remember in level.remembers.items():
        path = ("remembers", mark)
        if mark not in is_set:
            yield Found(path, "never-set", f'Nothing sets the mark "{mark}".', key=True)
        elif mark not in is_read and not remember.mend:
            yield Found(path, "never-read", f'Nothing reads the mark "{mark}".', key=True)


def _open_ends(level: Level) -> Iterator[Found]:
    for scene in level.scenes.values():
        for outcome, roads in scene.next.items():
            if roads and roads[-1].when:
                path: Path = ("scenes", scene.id, "next", outcome, len(roads) - 1)
                message = f'"{outcome}" leads nowhere when none of its roads holds.'
                yield Found(path, "last-road", message)


def _owed(level: Level) -> Iterator[Found]:
    """A scene that sees to a must meets it on each way out."""
    for mark, name in level.must.items():
        there = name in level.scenes and mark in level.remembers
        for outcome, roads in level.scenes[name].next.items() if there else ():
            if outcome != "not-now" and any(mark not in road.sets for road in roads):
                at: Path = ("scenes", name, "next", outcome)
                yield Found(at, "must-not-met", f'"{outcome}" does not set "{mark}".')
    lacking = [mark for mark in SAFE_ENDS if mark not in level.must]
    if level.strand in ("contact", "harm") and lacking:
        message = f'A story of {level.strand} has to end with {", ".join(lacking)} under "must".'
        yield Found(("strand",), "must-be-safe", message)


def _too_much(level: Level) -> Iterator[Found]:
    combinations = 1
    for truths in level.deals.values():
        combinations *= len(truths)
    counted = (
        ("scenes", len(level.scenes), SCENES, level.remembers or level.deals),
        ("remembers", len(level.remembers), MARKS, True),
        ("deals", combinations, COMBINATIONS, True),
    )
    for key, many, most, asked in counted:
        if asked and many > most:
            yield Found((key,), "too-much-memory", f"{many} here are too many: at most {most}.")
    for scene in level.scenes.values():
        inside = {mark for _, mark in _marks(scene.spec, "sets")}
        if len(inside) > MARKS_A_SCENE:
            message = f"One scene sets {len(inside)} marks: at most {MARKS_A_SCENE}."
            yield Found(("scenes", scene.id), "too-much-memory", message)
