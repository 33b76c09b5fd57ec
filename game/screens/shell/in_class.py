"""What being in a class changes for a player: whether stories are open, and which form is hers."""

from typing import TYPE_CHECKING

from game.screens.shell.player import Player

if TYPE_CHECKING:
    from game.storage.class_records import Member


def waits(player: Player) -> bool:
    """Whether the player's class begins with stories on a later day, so that it can be compared
    with one that has begun."""
    member = _member(player)
    if member is None:
        return False
    return player.store.classes.get(member.school_class).begins > player.ports.today()


def rotation(player: Player) -> int:
    """By how much the forms of check-ups are turned: in a class from neighbour to neighbour and
    from class to class, else from PC to PC."""
    member = _member(player)
    if member is None:
        return int(player.store.device[:8], 16)
    return int(member.school_class[:8], 16) + member.number


def _member(player: Player) -> "Member | None":
    return player.store.member(player.profile.id) if player.profile is not None else None
