"""The panel of a preview: what is true in the story now, where one can go, and what `check` says.

It speaks English, as all that is said to authors.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from game.authoring.preview.preview import Preview
from game.core.acts import Act
from game.core.facts import Fact
from game.core.level import Level
from game.core.memory import dealt
from game.core.play import Session
from game.screens.shell.navigation import QUIET, Manner, Navigation, Stay
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Scroll, Side, Style, Words
from game.ui.screen_parts import behind
from game.ui.theme import Colour

STORY, START, DEAL = Act("story"), Act("start"), Act("deal")
SCENE, MARK = "scene", "mark"
LTR, END = "\u2066", "\u2069"
"""Around what is read from left to right, and its end (LRI and PDI of Unicode)."""
WIDE = 720
"""From this width on, in logical pixels at 100 %, what is true stands beside the scenes."""


@dataclass(slots=True)
class PanelScreen:
    """A page behind the story."""

    preview: Preview
    asked: str
    manner: ClassVar[Manner] = QUIET

    @property
    def name(self) -> str:
        return "preview-panel"

    def view(self, ctx: Context) -> Node:
        level = self.preview.level
        parts = _mistakes(self.preview, self.asked) if level is None else self._parts(level, ctx)
        sheet = Box(tuple(parts), gap=14, pad=(22, 16), fill="paper", radius=22, shadow=True)
        page = Box((Scroll(sheet, "panel", grow=0),), pad=(16, 16), grow=1)
        return behind("bay/back", page)

    def act(self, means: object) -> Navigation:
        match means:
            case Act("story"):
                self.preview.show_story()
            case Act("start"):
                self.preview.play()
            case Act("deal"):
                self.preview.deal()
            case Act("scene", scene):
                self.preview.play(scene)
            case Act("mark", mark):
                self.preview.set_mark(mark)
                self.preview.show_panel()
        return Stay()

    def _parts(self, level: Level, ctx: Context) -> Iterator[Node]:
        now = self.preview.session
        yield _words(f"{level.title} ({level.id})", "heading")
        yield _row(
            _button("Back to the story: F4", STORY, look_main=True),
            _button("From the start: F5", START),
            _button("Another truth: F6" if level.deals else "Shuffled anew: F6", DEAL),
        )
        scenes = Box((*_scenes(level, now), *_marks(level, now)), gap=10, grow=1)
        said = Box((*_now(level, now, self.preview), *_noted(self.preview.facts)), gap=6, grow=1)
        beside = ctx.size[0] / ctx.text >= WIDE
        yield Box((scenes, said), "row" if beside else "column", gap=26)


def _mistakes(preview: Preview, asked: str) -> Iterator[Node]:
    said = preview.snapshot.said
    if said is None:
        yield _words(f"Reading {asked} …", "heading")
        return
    yield _words(f"{asked} cannot be played yet", "heading")
    yield _words("Mend and save, and it plays on by itself.", "small", "ink-soft")
    yield from (_words(each) for each in said)


def _scenes(level: Level, now: Session | None) -> Iterator[Node]:
    yield _words("Scenes (F7 and F8: the one before, the next)", "button")
    yield _row(*(_chip(name, Act(SCENE, name), now and name == now.scene) for name in level.scenes))


def _marks(level: Level, now: Session | None) -> Iterator[Node]:
    if level.remembers and now:
        yield _words("Marks: press one, and the scene begins anew with it", "button")
        yield _row(*(_chip(each, Act(MARK, each), each in now.marks) for each in level.remembers))


def _now(level: Level, now: Session | None, preview: Preview) -> Iterator[Node]:
    yield _words("Now", "button")
    truths = ", ".join(f"{name} = {truth}" for name, truth in dealt(level, preview.seed).items())
    told = {
        "Scene": now.scene if now else "the story has ended",
        "Dealt": truths,
        "Set": ", ".join(sorted(now.marks)) if now else "",
        "Mended": ", ".join(sorted(now.mended)) if now else "",
        "On the way to the end": now.scene if now and now.owed else "",
        "Called, and leads back to": now.path[-1] if now and now.called and now.path else "",
    }
    yield from (_words(f"{what}: {which}", "small") for what, which in told.items() if which)
    said = preview.snapshot.said
    yield _words("What check says", "button")
    if said is None:
        yield _words("It is still looking …", "small", "ink-soft")
    yield from (_words(each, "small") for each in said or ())
    if said == ():
        yield _words("Nothing is wrong.", "small")


def _noted(facts: tuple[Fact, ...]) -> Iterator[Node]:
    yield _words("Noted, the newest first", "button")
    yield from (_words(_told(fact), "small") for fact in reversed(facts))


def _told(fact: Fact) -> str:
    """`night: acted say street, slip, scam.secret-codes`"""
    what = f"{fact.kind} {fact.action or fact.item}".strip()
    said = ", ".join(part for part in (what, fact.verdict, fact.skill) if part)
    return f"{fact.scene}: {said}"


def _row(*parts: Node) -> Box:
    return Box(parts, "wrap", gap=8)


def _button(text: str, means: Act, *, look_main: bool = False) -> Button:
    return Button(
        _words(text, "button", align="centre"), means, look="main" if look_main else "plain"
    )


def _chip(text: str, means: Act, chosen: object) -> Button:
    return Button(_words(text, "small"), means, label=text, look="chip", chosen=bool(chosen))


def _words(
    text: str, style: Style = "body", colour: Colour = "ink", align: Side = "start"
) -> Words:
    """English, in whatever direction the language of the level is read."""
    return Words(f"{LTR}{text}{END}", style, colour, align)
