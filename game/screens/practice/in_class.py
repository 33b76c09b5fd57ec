"""What being in a class changes for a player: which stories are open, and which form is hers."""

from game.content.level_summary import LevelSummary
from game.screens.shell.app_state import AppState
from game.storage.class_records import Member


def stories(state: AppState) -> tuple[LevelSummary, ...]:
    """The levels of the player's language; while her class waits to begin, its check-ups alone."""
    heads = state.library.summaries(state.player.language.code)
    if not waits(state):
        return heads
    checks = state.library.paths.checkups.values()
    return tuple(head for head in heads if head.id in checks)


def waits(state: AppState) -> bool:
    """Whether the player's class begins with levels on a later day, so that it can be compared with
    one that has begun."""
    member = _member(state)
    if member is None:
        return False
    return state.player.store.classes.get(member.school_class).begins > state.ports.today()


def rotation(state: AppState) -> int:
    """By how much the forms of check-ups are turned: in a class from neighbour to neighbour and
    from class to class, else from PC to PC."""
    member = _member(state)
    if member is None:
        return int(state.player.store.device[:8], 16)
    return int(member.school_class[:8], 16) + member.number


def _member(state: AppState) -> Member | None:
    profile = state.player.profile
    return state.player.store.classes.member(profile.id) if profile is not None else None
