"""The playful things as a picture of the bay shows them: pressable wherever nothing else is near.

Lengths are logical pixels of the window that the picture covers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.core.signs import Signs
from game.screens.map.bay_picture import BayPicture, Box4
from game.screens.map.playful_things import PLAYFUL, Playful
from game.screens.map.playful_words import playful_answer, playful_name
from game.screens.shell.app_state import AppState
from game.ui.commands import Tickle
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, keeper_drawing
from game.ui.geometry import Rect
from game.ui.gestures import Gesture
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words
from game.ui.theme import TARGET

_GAP = 4.0
"""The least way from one target to another."""
_BAR = 84.0
"""The height of the bar on top, and a little more."""
_SAID = (390.0, 120.0)
"""The room for what is said of one, at 100 %."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What was touched last: its id, "" for nothing, and how often anything was."""

    thing: str = ""
    times: int = 0


def tickled(state: AppState, thing: str, before: Touched) -> Touched:
    """A thing is touched, and is heard."""
    state.sounds += [each.sound for each in PLAYFUL if each.id == thing]
    return Touched(thing, before.times + 1)


@dataclass(frozen=True, slots=True)
class PlayingAround:
    """The playful things on one picture. signs: those of the player's animal. taken: the room of
    everything useful on the picture; nothing is put too near to that. What is cut off at a side of
    the window is drawn and cannot be pressed."""

    ctx: Context
    picture: BayPicture
    signs: Signs | None
    taken: Sequence[Rect]
    touched: Touched

    def nodes(self) -> Iterator[Node]:
        """Each thing, and at last what is said of the one that was touched."""
        targets: list[Rect] = []
        said: list[Node] = []
        for thing, room in self._there():
            target = _target(room)
            if self._is_near_others(target, targets):
                continue
            shown = self._drawing(thing)
            if target.within(Rect(0, 0, *self.ctx.size), slack=0):
                targets.append(target)
                yield self._button(thing, shown, room, target)
            elif shown is not None:
                yield self._pin(shown, room)
            if thing.id == self.touched.thing:
                said.append(self._said(playful_answer(self.ctx, thing.id), room))
        yield from said

    def _there(self) -> Iterator[tuple[Playful, Rect]]:
        """What this picture has, with the room of each drawing."""
        upright = self.picture.size[0] < self.picture.size[1]
        for thing in PLAYFUL:
            place = thing.upright if upright else thing.wide
            if place is not None and (thing.id != "keeper" or self.signs is not None):
                yield thing, self._room(place)

    def _room(self, place: Box4) -> Rect:
        scale, (wide, high) = self.picture.scale(self.ctx.size), self.ctx.size
        left = (wide - self.picture.size[0] * scale) / 2
        top = high - self.picture.size[1] * scale
        x, y, w, h = (each * scale for each in place)
        return Rect(left + x, top + y, w, h)

    def _is_near_others(self, target: Rect, others: Sequence[Rect]) -> bool:
        """Whether something else that can be pressed is near, or the bar on top."""
        bar = Rect(0, 0, self.ctx.size[0], _BAR)
        around = target.shrunk(-_GAP, -_GAP)
        return any(_meet(around, other) for other in (bar, *self.taken, *others))

    def _drawing(self, thing: Playful) -> Picture | None:
        """How it is drawn now; None for what is only part of the picture behind it."""
        answers = thing.id == self.touched.thing
        rest: DrawingName | None = thing.rest or None
        if thing.id == "keeper" and self.signs:
            rest = keeper_drawing(*self.signs)
        name = (thing.answer or rest) if answers else rest
        if name is None:
            return None
        gesture = Gesture(thing.gesture, nth=self.touched.times) if answers else None
        return Picture(name, grow=1, stand="bottom", gesture=gesture)

    def _button(self, thing: Playful, shown: Picture | None, room: Rect, target: Rect) -> Pin:
        inside: tuple[Node, ...] = ()
        if shown is not None:
            x, y = (room.x - target.x) / target.w, (room.y - target.y) / target.h
            inside = (Pin(shown, x, y, room.w / target.w, room.h / target.h),)
        label = playful_name(self.ctx, thing.id)
        child = Box(inside, "stack", grow=1, h=target.h)
        return self._pin(Button(child, Tickle(thing.id), label=label, look="bare"), target)

    def _said(self, text: str, room: Rect) -> Pin:
        """What is said, above the thing, or below one that is high up."""
        (w, h), (wide, high) = _SAID, self.ctx.size
        w, h = min(w * self.ctx.text, wide - 16), h * self.ctx.text
        x = min(max(room.centre[0] - w / 2, 8.0), wide - w - 8)
        above = room.y - h - 8 > _BAR
        y = room.y - h - 8 if above else min(room.bottom + 8, high - h)
        words = Words(text, "body", "ink", "centre")
        slip = Box((words,), fill="paper", radius=20, pad=(18, 8), role="speech", key="answer")
        column = Box((slip,), align="centre", justify="end" if above else "start", grow=1)
        return self._pin(column, Rect(x, y, w, h))

    def _pin(self, child: Node, room: Rect) -> Pin:
        wide, high = self.ctx.size
        return Pin(child, room.x / wide, room.y / high, room.w / wide, room.h / high)


def _target(room: Rect) -> Rect:
    """The room in which it is touched: never too small for a finger."""
    w, h = max(room.w, TARGET + 2.0), max(room.h, TARGET + 2.0)
    x, y = room.centre
    return Rect(x - w / 2, y - h / 2, w, h)


def _meet(one: Rect, other: Rect) -> bool:
    both = one.meets(other)
    return both.w > 0 and both.h > 0
