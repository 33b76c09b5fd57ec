"""In which order levels are suggested to each age, and which check-up is whose."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as File
from typing import Literal

from game.content.lists import addressed
from game.content.problems import Problem
from game.content.source import read
from game.content.typed import Typing
from game.core.findings import Found, did_you_mean
from game.core.level import Band

FILE = "paths.yaml"

Verb = Literal[
    "call", "chat", "check", "day", "feed", "lights", "make", "mend", "page", "passphrase",
    "picture", "presence", "report", "settings", "shop", "steps", "stones", "stop", "telling",
    "turn-over",
]  # fmt: skip
"""What can be new to do in a story: a room, or a piece of play that rooms share."""
APART = 3
"""How many places lie at least between two stories with the same fresh verb."""

RULES: Mapping[str, str] = {
    "unknown-level": "This names a level that is not among the levels of an age. Mend the spelling,"
    " or add the level to `levels`.",
    "same-verb": "What is fresh in this story was fresh in one of the two before it, too: it would"
    " feel like the same story with other words. Move it, or give it something else to do.",
    "doubled-id": "A level stands twice among the levels. It belongs to one age: delete the other.",
}
"""What paths can do wrong beyond their shape: what each rule means and how to mend it."""


@dataclass(frozen=True, slots=True)
class Paths:
    """short: the class path of six sessions. levels: every level of a band, planned ones and those
    of the short path included. checkups: the check-up of each band. withdrawn: levels that are
    being mended: nobody is led to them, and no booster asks about them. fresh: what a child does in
    a level that she did not do in the two before it."""

    short: Mapping[Band, tuple[str, ...]] = field(default_factory=dict)
    levels: Mapping[Band, tuple[str, ...]] = field(default_factory=dict)
    checkups: Mapping[Band, str] = field(default_factory=dict)
    withdrawn: tuple[str, ...] = ()
    fresh: Mapping[str, Verb] = field(default_factory=dict)

    def order(self, band: Band) -> tuple[str, ...]:
        """Every level of a band, the short path first."""
        return tuple(dict.fromkeys((*self.short.get(band, ()), *self.levels.get(band, ()))))


def load_paths(path: File) -> tuple[Paths, tuple[Problem, ...]]:
    """The paths of a file; none, and why, when it has a mistake."""
    text, problems = read(path)
    if text is None:
        return Paths(), problems
    typing = Typing()
    made = typing.record(Paths, text.tree, ())
    if isinstance(made, Paths) and not typing.found:
        typing.found.extend(_strange(made))
    sound = made if isinstance(made, Paths) and not typing.found else Paths()
    return sound, addressed(text, typing.found)


def _strange(paths: Paths) -> Iterator[Found]:
    """A level of a short path that its band does not have, and a level that stands twice."""
    for band, short in paths.short.items():
        known = paths.levels.get(band, ())
        for place, level in enumerate(short):
            if level not in known:
                message = f'"{level}" is no level of this age.{did_you_mean(level, known)}'
                yield Found(("short", band, place), "unknown-level", message)
    seen: dict[str, str] = {}
    for band, levels in paths.levels.items():
        for place, level in enumerate(levels):
            if level in seen:
                message = f'"{level}" is already among the levels for {seen[level]}.'
                yield Found(("levels", band, place), "doubled-id", message)
            seen.setdefault(level, band)
    for place, level in enumerate(paths.withdrawn):
        if level not in seen:
            message = f'"{level}" is no level of any age.{did_you_mean(level, seen)}'
            yield Found(("withdrawn", place), "unknown-level", message)
    for level in paths.fresh:
        if level not in seen:
            message = f'"{level}" is no level of any age.{did_you_mean(level, seen)}'
            yield Found(("fresh", level), "unknown-level", message)
    for band in paths.levels:
        order = paths.order(band)
        for place, level in enumerate(order):
            verb = paths.fresh.get(level)
            near = order[max(place - APART + 1, 0) : place]
            if verb and (twin := next((one for one in near if paths.fresh.get(one) == verb), "")):
                message = f'"{verb}" is fresh in "{twin}", too, just before it.'
                yield Found(("fresh", level), "same-verb", message)
