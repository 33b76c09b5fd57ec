"""Inside a level: the room's picture, what is above it, what an act does, and hands for it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from game.activities import ROOMS_BY_KIND, rulebook
from game.core.acts import Act
from game.core.cues import Sound, lamps_in
from game.core.level import SENSITIVE, Level
from game.core.play import Session, scene_now, step
from game.core.progress import learned
from game.core.tallies import answers
from game.core.turns import ends_page, next_turn
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Manner, Navigation, Stay
from game.screens.story.hands_up import HandsUp, put
from game.screens.story.story_bar import not_saved, story_bar
from game.screens.story.surroundings import surroundings
from game.screens.story.ways_out import ended, left
from game.ui.commands import Command
from game.ui.composition import compose, tells_here
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node


@dataclass(slots=True)
class PlayScreen:
    """A level being played. Every act is kept as it happens, so leaving needs no saving."""

    state: AppState
    level: Level
    session: Session
    again: Callable[[], Navigation]
    hands: HandsUp | None = None
    page_over: bool = False
    """Whether the last act led on from a page: then whoever sits here may change."""
    lamps: tuple[str, ...] = ()
    """What was lit to be kept, if whoever plays likes, once the story is over."""

    @property
    def name(self) -> str:
        return f"play-{self.level.id}-{self.session.scene}{'-hands' if self.hands else ''}"

    @property
    def manner(self) -> Manner:
        music: Literal["soft", "none"] = "soft" if self.level.intensity == "i0" else "none"
        return Manner(music=music, way_out=Command.LEAVE_STORY, between=self.page_over)

    def view(self, ctx: Context) -> Node:
        if self.hands:
            return self.hands.view(ctx, self.level.title, self.state.player)
        scene = scene_now(self.level, self.session)
        room = ROOMS_BY_KIND[scene.activity]
        player = self.state.player
        trouble = not_saved(ctx, player)
        taken = 60 * ctx.text if trouble else 0
        inner = surroundings(self.state, self.level, self.session, ctx, taken)
        front = room.view(scene.spec, self.session.rooms[scene.id], inner)
        picture = Box((compose(front, inner),), flow="stack", grow=1)
        tell = inner.tell and not tells_here(front, inner)
        above = story_bar(ctx, self.level, self.session, self.state, tell=tell, asks=self.asks)
        return Box((above, *trouble, picture))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Act():
                return self._play(means)
            case Command.LEAVE_STORY:
                return left(self.state, self.level)
            case Command.HANDS_UP if self.state.player.whole_class:
                scene = scene_now(self.level, self.session)
                items = ROOMS_BY_KIND[scene.activity].items(scene.spec)
                self.hands = put(self.state, self.view, self._answers(), items)
            case Command.HANDS_AWAY:
                self.hands = None
            case _ if self.hands:
                if (chosen := self.hands.played(means)) is not None:
                    self.hands = None
                    return self._play(chosen)
                self.hands = self.hands.after(means)
        return Stay()

    @property
    def asks(self) -> bool:
        """Whether a whole class can be asked for its hands here."""
        return self.state.player.whole_class and bool(self._answers())

    def _answers(self) -> tuple[Act, ...]:
        return answers(self.level, rulebook(), self.session)

    def _swap(self, before: Session, act: Act) -> None:
        """At the end of a page the next one takes over."""
        player = self.state.player
        self.page_over = ends_page(self.level, rulebook(), before, act, self.session)
        if self.page_over:
            player.turn = next_turn(player.turn, len(player.group))

    def _play(self, act: Act) -> Navigation:
        before = self.session
        self.session, facts = step(self.level, rulebook(), before, act)
        if self.session is before:  # nothing happened: the last cues are not heard again
            return Stay()
        # Read before they are kept: of a sensitive level nothing but "done" stays after its end.
        record = self.state.record
        run = (*record.runs.of(self.level.id), *facts)
        finished = self.session.finished
        shown = learned(record.lesson(self.level.id), run) if finished else None
        burned = self.level.id in record.progress.done
        self.state.player.keep(facts, hold=self.level.intensity in SENSITIVE)
        self._swap(before, act)
        cues = self.session.cues
        self.state.sounds.extend(cue.name for cue in cues if isinstance(cue, Sound))
        self.lamps = lamps_in(cues) or self.lamps
        if shown is None:
            return Stay()
        lamps = self.lamps
        return ended(self.state, self.level, shown, run, self.again, burned=burned, lamps=lamps)
