"""What a room's view is told beyond its own state: the people's faces, shells, the want, TELL."""

from dataclasses import replace

from game.core.acts import Act
from game.core.cues import Cue, Feels, Mood
from game.core.ids import AccountId
from game.core.level import Level
from game.core.memory import want_now
from game.core.play import TELL_NOW, Session, calls
from game.core.shells import shells
from game.screens.shell.app_state import AppState
from game.ui.context import Context
from game.ui.drawing_names import shell_drawing, thing_drawing

BAR = 80
"""Height of the bar above a story, in logical pixels."""


def surroundings(
    state: AppState, level: Level, session: Session, ctx: Context, taken: float = 0
) -> Context:
    """The context of a room in a story. taken: how much height something above it takes."""
    want = want_now(level, session.marks)
    accounts = state.library.lists.accounts
    dealt = shells((AccountId(who) for who in level.cast if who in accounts), session.seed)
    return replace(
        ctx,
        size=(ctx.size[0], ctx.size[1] - BAR - taken),
        feelings=_feelings(session.cues),
        tell=can_tell(level, session),
        scenery=state.library.scenery,
        want=thing_drawing(want) if want else "",
        shells={who: shell_drawing(*shell) for who, shell in dealt.items()},
        programs=state.library.lists.programs,
    )


def can_tell(level: Level, session: Session) -> bool:
    """Whether there is a scene to tell in, and it is not this one."""
    return Act(TELL_NOW) in calls(level, session)


def _feelings(cues: tuple[Cue, ...]) -> dict[str, Mood]:
    """The feeling of each character after the last act."""
    return {cue.who: cue.feeling for cue in cues if isinstance(cue, Feels)}
