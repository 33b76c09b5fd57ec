"""What moves by itself on the page that is shown: gestures once, life until hands have rested."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Protocol

from game.ui.drawing_names import varied_drawing
from game.ui.geometry import Rect
from game.ui.gestures import Gesture, duration, gesture_pose
from game.ui.life import HOLDS_MS, STEP_MS, Moment, life, lives
from game.ui.nodes import Picture
from game.ui.page import Page, Placed
from game.ui.pose import AT_REST, Pose, around
from game.ui.speech_text import Lit

_NONE: Mapping[str, Pose] = MappingProxyType({})


class Drawings(Protocol):
    """Whether there is a drawing of a name."""

    def has(self, name: str) -> bool: ...


@dataclass(slots=True)
class Living:
    """The poses of now, by the keys of the pictures; those that stand at rest are left out.

    Times are milliseconds of the window's clock. done: where something was just done, and when.
    """

    poses: Mapping[str, Pose] = field(default_factory=lambda: _NONE)
    done: tuple[tuple[float, float], int] | None = None
    _page: Page | None = None
    _began: dict[str, tuple[Gesture, int]] = field(default_factory=dict)
    _moving: bool = False
    """Whether a gesture is under way."""
    _lives: bool = False
    _stepped: int = -STEP_MS
    _still: bool = False

    def turn(self, page: Page, now: int, still: bool) -> None:
        """Another page is shown: what has a gesture that was not there before begins it."""
        if page is self._page and still is self._still:
            return
        self._page, self._still = page, still
        self._began = {key: self._since(key, made, now) for key, made in _gestures(page)}
        self._lives = not still and lives(page)
        self._moving, self._stepped = True, -STEP_MS

    def _since(self, key: str, made: Gesture, now: int) -> tuple[Gesture, int]:
        before = self._began.get(key)
        return before if before and before[0] == made else (made, now)

    @property
    def moving(self) -> bool:
        """Whether a gesture is under way, so that another frame is due at once."""
        return self._moving and not self._still

    def step(
        self, now: int, last_input: int, spoken: Lit | None, drawings: Drawings
    ) -> tuple[Rect, ...]:
        """Move on to the poses of now. Returns where the picture changes, in logical pixels: parts
        that do not overlap, none where nothing changes."""
        if self._page is None:
            return ()
        awake = self._lives and now - last_input < HOLDS_MS
        due = self._moving or not awake or now - self._stepped >= STEP_MS
        if not due or not (self._moving or awake or self.poses):
            return ()
        self._stepped = now
        poses = {} if self._still else self._poses(self._page, now, awake, spoken, drawings)
        before, self.poses = self.poses, poses
        self._moving = any(now - at < duration(made) for made, at in self._began.values())
        return _changed(self._page, before, poses)

    def _poses(
        self, page: Page, now: int, awake: bool, spoken: Lit | None, drawings: Drawings
    ) -> dict[str, Pose]:
        poses: dict[str, Pose] = {}
        if awake:
            done = (self.done[0], now - self.done[1]) if self.done else None
            for placed, pose in life(page, Moment(now, spoken, done)):
                poses[placed.key] = _drawn(placed, pose, drawings)
        for key, (made, at) in self._began.items():
            pose = gesture_pose(made, now - at)
            if pose != AT_REST:
                poses[key] = pose
        return {key: pose for key, pose in poses.items() if pose != AT_REST}


def _gestures(page: Page) -> tuple[tuple[str, Gesture], ...]:
    return tuple(
        (placed.key, placed.node.gesture)
        for placed in page.placed
        if isinstance(placed.node, Picture) and placed.node.gesture
    )


def _drawn(placed: Placed, pose: Pose, drawings: Drawings) -> Pose:
    """The pose without a variant that is not drawn."""
    if not pose.variant or not isinstance(placed.node, Picture):
        return pose
    there = drawings.has(varied_drawing(placed.node.name, pose.variant))
    return pose if there else replace(pose, variant="")


def _changed(page: Page, before: Mapping[str, Pose], after: Mapping[str, Pose]) -> tuple[Rect, ...]:
    """All the room of what stands otherwise than before."""
    areas: list[Rect] = []
    for placed in page.placed:
        old, new = before.get(placed.key), after.get(placed.key)
        if old == new:
            continue
        reached = [(pose or AT_REST).reach(placed.rect) for pose in (old, new)]
        _join(areas, _round(reached))
    return tuple(areas)


def _join(areas: list[Rect], area: Rect) -> None:
    """Adds an area; those it overlaps become one with it."""
    for other in list(areas):
        both = area.meets(other)
        if both.w > 0 and both.h > 0:
            areas.remove(other)
            _join(areas, _round([area, other]))
            return
    areas.append(area)


def _round(rects: Sequence[Rect]) -> Rect:
    """The smallest rectangle with all these in it."""
    return around(
        corner for each in rects for corner in ((each.x, each.y), (each.right, each.bottom))
    )
