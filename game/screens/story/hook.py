"""The first page of a story: something good, drawn and read aloud, before anything is asked."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.level import Level
from game.core.play import Session, scene_now
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import QUIET, USUAL, Manner, Navigation, Replace, Screen, Stay
from game.screens.story.surroundings import surroundings
from game.ui.commands import Command
from game.ui.composition import compose
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node
from game.ui.parts import onward
from game.ui.screen_parts import back_button, bar
from game.ui.stage import Front, Stage, bubble
from game.ui.staged import staged


@dataclass(slots=True)
class HookScreen:
    """Shown when a story begins, and not when it is taken up again."""

    state: AppState
    level: Level
    session: Session
    play: Callable[[], Screen]

    @property
    def name(self) -> str:
        return f"hook-{self.level.id}"

    @property
    def manner(self) -> Manner:
        return USUAL if self.level.intensity == "i0" else QUIET

    def view(self, ctx: Context) -> Node:
        return Box((bar(ctx, back_button(ctx), title=self.level.title), self._picture(ctx)))

    def _picture(self, ctx: Context) -> Node:
        spec = scene_now(self.level, self.session).spec
        inner = surroundings(self.state, self.level, self.session, ctx)
        staging = getattr(spec, "stage", None)
        begin = onward(ctx.words("Begin", "to the first scene of a story"), Command.START_STORY)
        front = Front(
            stage=staged(staging, inner) if staging else Stage(spec.place),
            moment="hook",
            said=bubble(ctx, self.level.opening),
            on=begin,
            told=True,
        )
        return Box((compose(front, inner),), "stack", grow=1)

    def act(self, means: Meaning) -> Navigation:
        return Replace(self.play()) if means == Command.START_STORY else Stay()
