"""The robot's way through the game: every screen, then every level by each of its walks."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path

from game.authoring.contact_sheet import Shot
from game.authoring.robot import Robot, Stuck
from game.authoring.tour_stops import ASIDE, DOOR, Stop
from game.authoring.walk import Ended, In, Walk, WalkProblem, amiss, seed_for, walks_of
from game.content.level_summary import LevelSummary
from game.core.acts import Act
from game.core.counting import counted
from game.core.level import SENSITIVE
from game.screens.story.opening import open_level
from game.screens.story.play import PlayScreen
from game.ui.choices import (
    JudgeItem,
    OpenCard,
    OpenDistrict,
    OpenLevel,
    PickPicture,
    PickPlayer,
    TurnOver,
)
from game.ui.commands import Command
from game.ui.nodes import Button
from game.ui.page import Page

_OUT = (Command.LEAVE_STORY, Command.BACK, Command.OPEN_BAY)
"""What leads away from wherever a walk got stuck; Escape does not, for whoever uses a switch."""


@dataclass(slots=True)
class Tour:
    """One tour in one language, at one size of window and letters, by one kind of input."""

    robot: Robot
    folder: Path | None
    """Where pictures are kept; None for nowhere."""
    level: str = ""
    """The only level to be played; "" for every one."""
    shots: list[Shot] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    last: Page | None = None

    def run(self) -> None:
        """Every screen, then every level by each of its walks."""
        self._shoot("title", "title")
        self._press_through(DOOR)
        self._sign_in()
        self._going_on(lambda: self._press_through(ASIDE))
        state = self.robot.game.state
        for head in state.library.summaries(state.player.language.code):
            if self.level in ("", head.id):
                self._level(head)
        self._shoot("bay-lit", "bay")
        self._going_on(self._look_again)
        self.troubles += self.robot.complaints

    def _going_on(self, part: Callable[[], None]) -> None:
        """A part of the tour; where it gets stuck, the rest goes on from the bay."""
        try:
            part()
        except Stuck as why:
            self.troubles.append(str(why))
            self._home()

    def _look_again(self) -> None:
        """The book of light cards, and a booster round about what was played."""
        robot = self.robot
        robot.press(Command.OPEN_CARDS)
        self._shoot("cards", "screens")
        have = robot.game.state.record.cards.found
        if have:
            robot.press(OpenCard(have[0]))
            self._shoot("card", "screens")
            robot.press(Command.BACK)
        for means in (Command.BACK, OpenDistrict("help"), Command.OPEN_BOOSTER):
            robot.press(means)
        self._shoot("booster", "screens")
        while robot.can(JudgeItem("show")):
            robot.press(JudgeItem("show"))
            self._shoot("booster-why", "screens", once=True)
            robot.press(Command.NEXT_ITEM)
        self._shoot("booster-end", "screens")
        robot.press(Command.OPEN_BAY)

    def _press_through(self, steps: tuple[Stop, ...]) -> None:
        for means, name in steps:
            self.robot.press(means)
            if name:
                self._shoot(name, "screens")

    def _sign_in(self) -> None:
        mine = self.robot.game.state.player.store.profiles()[0]
        self.robot.press(PickPlayer(mine.id))
        for picture in ("boat", "bell", "kite"):  # the wrong way round first
            self.robot.press(PickPicture(picture))
        self._shoot("code-wrong", "screens")
        for picture in ("boat", "kite", "bell"):
            self.robot.press(PickPicture(picture))

    def _level(self, head: LevelSummary) -> None:
        before = len(self.robot.complaints)
        said = "no walk lies beside it"
        try:
            for walk in walks_of(head.file):
                self._walk(head, walk)
                said = "ok"
        except (Stuck, WalkProblem) as why:
            said = str(why)
            self.troubles.append(f"{head.id}: {said}")
            self._home()
        spilled = len(self.robot.complaints) - before
        if spilled:
            said += f", {counted(spilled, 'complaint')} about its pages"
        if said == "no walk lies beside it":
            self.troubles.append(f"{head.id}: {said}")
        print(f"{head.id}: {said}", flush=True)

    def _open(self, head: LevelSummary, walk: Walk) -> None:
        """Opens the level as a child does, but where the walk needs a certain deal."""
        robot, state = self.robot, self.robot.game.state
        level = state.library.level(head.id, state.player.language.code)
        if level is None or not level.deals:
            robot.press(OpenLevel(head.id))
            return
        robot.game.app.navigator.go(open_level(state, head.id, seed_for(walk, level)))
        robot.game.app.view.changed()

    def _walk(self, head: LevelSummary, walk: Walk) -> None:
        robot = self.robot
        robot.press(OpenDistrict(head.strand))
        self._shoot(f"district-{head.strand}", "screens", once=True)
        self._open(head, walk)
        while robot.screen.startswith("help-tour"):
            self._shoot(robot.screen, "screens")
            robot.press(Command.NEXT_STOP)
        while robot.can(Command.START_STORY):  # a note before what is not light; the first page
            self._shoot(robot.screen, head.id, once=True)
            robot.press(Command.START_STORY)
        if not isinstance(robot.game.app.screen, PlayScreen):
            raise Stuck("this level cannot be opened: `check` tells why")
        known = len(robot.game.state.player.facts())
        done: set[tuple[str, str, str]] = set()
        new = False
        for line, after in zip_longest(walk.lines, walk.lines[1:]):
            if isinstance(line.stride, Act):
                if new or (after and isinstance(after.stride, Ended)):
                    self._shoot_scene(head, walk)
                kind = (self._scene(), line.stride.verb, line.stride.item)
                new = kind not in done
                done.add(kind)
                known = len(robot.game.state.player.facts())
                robot.press(line.stride)
                continue
            if isinstance(line.stride, Ended) and self._nothing_kept(head):
                continue
            ended = [f.action for f in robot.game.state.player.facts()[known:] if f.kind == "ended"]
            if wrong := amiss(line.stride, self._scene(), ended):
                raise WalkProblem(walk.path, line.number, wrong)
            if isinstance(line.stride, In):
                self._shoot_scene(head, walk)
        self._shoot(f"{head.id}-{walk.name}-lantern", head.id)
        robot.light_lantern()
        self._shoot(f"{head.id}-{walk.name}-ending", head.id)
        there = [p.node for p in robot.page.placed if isinstance(p.node, Button)]
        for card in (each.means for each in there if isinstance(each.means, TurnOver)):
            robot.press(card)
        self._shoot(f"{head.id}-{walk.name}-cards", head.id)
        robot.press(Command.OPEN_BAY)

    def _nothing_kept(self, head: LevelSummary) -> bool:
        """Whether the story is over and how it ended is remembered nowhere, as it should be."""
        return self._scene() == "end" and head.intensity in SENSITIVE

    def _scene(self) -> str:
        screen = self.robot.game.app.screen
        return screen.session.scene if isinstance(screen, PlayScreen) else "end"

    def _home(self) -> None:
        for _ in range(6):
            way = next((way for way in _OUT if self.robot.can(way)), None)
            if way is None or self.robot.screen == "bay":
                return
            self.robot.press(way)

    def _shoot_scene(self, head: LevelSummary, walk: Walk) -> None:
        """A picture of the scene as it is found, after each kind of act with each thing in it, and
        at its end."""
        if self.robot.page is self.last:
            return
        self.last = self.robot.page
        act = sum(shot.name.startswith(f"{head.id}-{walk.name}-") for shot in self.shots)
        self._shoot(f"{head.id}-{walk.name}-{act:02}-{self._scene()}", head.id)

    def _shoot(self, name: str, group: str, *, once: bool = False) -> None:
        if once and any(shot.name == name for shot in self.shots):
            return
        _ = self.robot.page
        if self.folder is not None:
            self.robot.hands.picture(self.folder / f"{name}.png")
        self.shots.append(Shot(name, group, f"{name}.png"))
