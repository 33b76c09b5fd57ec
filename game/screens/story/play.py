"""Inside a level: the room's picture, and around it ways to leave, rest, tell and get help."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from game.activities import ROOMS_BY_KIND, rulebook
from game.core.acts import Act
from game.core.cues import Sound
from game.core.level import SENSITIVE, Level
from game.core.play import DOOR, TELL_NOW, Session, scene_now, step
from game.core.progress import learned
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Manner, Navigation, Stay
from game.screens.shell.notes import trouble_note
from game.screens.shell.shared_parts import bar, icon, note
from game.screens.story.afterwards import ended, left
from game.screens.story.surroundings import surroundings
from game.storage.troubles import stops_saving
from game.ui.commands import Command
from game.ui.composition import compose
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Words


@dataclass(slots=True)
class PlayScreen:
    """A level being played. Every act is kept as it happens, so leaving needs no saving."""

    state: AppState
    level: Level
    session: Session
    again: Callable[[], Navigation]

    @property
    def name(self) -> str:
        return f"play-{self.level.id}-{self.session.scene}"

    @property
    def manner(self) -> Manner:
        music: Literal["soft", "none"] = "soft" if self.level.intensity == "i0" else "none"
        return Manner(music=music, way_out=Command.LEAVE_STORY)

    def view(self, ctx: Context) -> Node:
        scene = scene_now(self.level, self.session)
        room = ROOMS_BY_KIND[scene.activity]
        trouble = self._trouble(ctx)
        taken = 60 * ctx.text if trouble else 0
        inner = surroundings(self.state, self.level, self.session, ctx, taken)
        front = room.view(scene.spec, self.session.rooms[scene.id], inner)
        picture = Box((compose(front, inner),), flow="stack", grow=1)
        return Box((self._bar(ctx, tell=inner.tell and not front.beats), *trouble, picture))

    def _bar(self, ctx: Context, *, tell: bool) -> Box:
        """What stands above every room; the way to tell, unless it hangs with the lanterns."""
        calm: tuple[Node, ...] = ()
        telling = (self._tell(ctx),) if tell else ()
        if self.level.intensity != "i0":
            calm = (icon("icon/calm", Command.OPEN_CALM, ctx.words("A calm moment", "button")),)
        return bar(
            ctx,
            icon("icon/leave", Command.LEAVE_STORY, ctx.words("Leave the story", "button")),
            *calm,
            *self._doors(ctx),
            title=self.level.title,
            right=(self._mark(ctx), *telling),
        )

    def _doors(self, ctx: Context) -> tuple[Node, ...]:
        """The doors to help that stand open in every scene of this story."""
        if self.session.called:
            return ()
        doors = self.level.doors.items()
        return tuple(icon("icon/question", Act(DOOR, id_), door.label) for id_, door in doors)

    def _tell(self, ctx: Context) -> Button:
        label = ctx.words("Tell someone", "button in a story: tell a safe adult")
        if ctx.size[0] / ctx.text < 700:
            return icon("icon/tell", Act(TELL_NOW), label)
        inside = Box(
            (Picture("icon/tell", 40, 40), Words(label, "small", "ink")),
            flow="row",
            gap=8,
            align="centre",
        )
        return Button(inside, Act(TELL_NOW), label=label, look="quiet")

    def _mark(self, ctx: Context) -> Node:
        """A small lantern: lit when the last answer is on the disk, dark until then."""
        saved = self.state.player.saving == "saved"
        if self.state.player.is_guest:
            label = ctx.words("Nothing is kept: you are a guest", "the last answer")
            return Picture("icon/guest", h=52, label=label, key="saved")
        label = (
            ctx.words("Saved", "the last answer is kept")
            if saved
            else ctx.words("Not saved yet", "the last answer is not kept yet")
        )
        name: Icon = "icon/saved" if saved else "icon/saving"
        return Picture(name, h=52, label=label, key="saved")

    def _trouble(self, ctx: Context) -> tuple[Node, ...]:
        trouble = self.state.player.store.trouble
        if trouble is None or not stops_saving(trouble):
            return ()  # What does not hinder this story is told on the bay.
        return (note(trouble_note(ctx, trouble)),)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Act():
                return self._play(means)
            case Command.LEAVE_STORY:
                return self._leave()
        return Stay()

    def _leave(self) -> Navigation:
        self.state.player.store.settle()
        return left(self.state, self.level)

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
        cues = self.session.cues
        self.state.sounds.extend(cue.name for cue in cues if isinstance(cue, Sound))
        if shown is None:
            return Stay()
        self.state.player.store.settle()
        return ended(self.state, self.level, shown, run, self.again, burned=burned)
