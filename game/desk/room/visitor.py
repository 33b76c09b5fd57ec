"""A device that is in the room: what was played there, and what lies over it for now."""

from dataclasses import dataclass, field
from secrets import token_hex

from game.storage.profiles import Profile
from game.web.session import Session


@dataclass(slots=True, eq=False)
class Visitor:
    """A device that knew today's number. token: what its cookie holds; former: what it held before,
    until the next press with the new one; handle: what the teacher's page calls it by. asked:
    when it last asked for anything, in seconds of the clock. address: from which it came in, kept
    in memory alone. over: what the whole class does at once, above what is played there."""

    session: Session
    asked: float
    address: str = field(default="", repr=False)
    token: str = field(default_factory=lambda: token_hex(16), repr=False)
    handle: str = field(default_factory=lambda: token_hex(4))
    over: Session | None = None
    former: str = field(default="", repr=False)

    def renew(self) -> None:
        """Another cookie from now on."""
        self.token, self.former = token_hex(16), self.token

    def lost(self, token: str, address: str, name: str, page: int) -> bool:
        """Whether whoever asks so never got the new cookie: nothing else than the last press, again
        and from the same place, is believed with the one before."""
        is_here = bool(self.former) and (self.former, self.address) == (token, address)
        return is_here and self.shown.repeats(name, page)

    @property
    def shown(self) -> Session:
        """What it shows now."""
        return self.over or self.session

    @property
    def profile(self) -> Profile | None:
        """Who plays there; None for nobody yet."""
        return self.session.state.player.profile

    @property
    def is_guest(self) -> bool:
        """Whether nothing of it is kept."""
        return self.session.state.player.is_guest

    @property
    def members(self) -> frozenset[str]:
        """The ids of the profiles that play there; none for a guest and for nobody."""
        group = () if self.is_guest else self.session.state.player.group
        return frozenset(each.id for each in group)
