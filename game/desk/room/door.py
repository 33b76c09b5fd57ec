"""The door of the room: today's number, who may sign in, and how often either is tried."""

from collections.abc import Callable
from dataclasses import dataclass, field
from secrets import randbelow

from game.desk.room.number import DIGITS
from game.desk.room.terms import EVERYBODY, Terms
from game.desk.room.tries import Tries
from game.storage.profiles import Profile
from game.storage.store import Store

SHOWN = 60.0
"""Seconds for which a teacher's page that was looked at counts as still shown."""
TOGETHER = 40
"""So many numbers may be tried by everybody before all wait half a minute: no class mistypes so
often, and whoever has many addresses comes through few of the thousands."""
LONGEST = 240.0
"""Seconds a child's pictures rest at most. A script would come through all of them in a lesson if
each pause was half a minute; so it tries one in ten, and her teacher can let her in meanwhile."""
_EVERYBODY = ""


@dataclass(slots=True, eq=False)
class Door:
    """Open while the teacher's page shows today's number. code: that number, as its digits.

    clock: seconds that only ever grow.
    """

    store: Store
    clock: Callable[[], float]
    terms: Terms = EVERYBODY
    code: str = ""
    _numbers: Tries = field(init=False)
    _pictures: Tries = field(init=False)
    _together: Tries = field(init=False)
    _let_in: set[str] = field(default_factory=set)
    _open_until: float = float("-inf")

    def __post_init__(self) -> None:
        self._numbers, self._together = Tries(self.clock), Tries(self.clock, TOGETHER)
        self._pictures = Tries(self.clock, longest=LONGEST)
        self.new_code()

    def new_code(self) -> None:
        """Another number: whoever has not come in yet needs the new one. No digit of it follows
        itself, since a page takes two quick taps in one place for one."""
        digits = [randbelow(10)]
        while len(digits) < DIGITS:
            digits.append((digits[-1] + 1 + randbelow(9)) % 10)
        self.code = "".join(map(str, digits))

    def show(self, seconds: float = SHOWN) -> None:
        """The teacher's page shows the number now, which opens the door for a while."""
        self._open_until = max(self._open_until, self.clock() + seconds)

    def hide(self) -> None:
        """It shows it no longer. Whoever is in plays on."""
        self._open_until = float("-inf")

    @property
    def is_open(self) -> bool:
        """Whether a device may come in now."""
        return self.clock() <= self._open_until

    def knock(self, code: str, address: str) -> bool:
        """Whether this is today's number, and the door is open. address: whose wrong tries are
        counted; known in memory alone, and not for long."""
        if self.is_tired_of(address) or not self._numbers.take(address):
            return False
        right = self.is_open and code == self.code
        if right:
            self._numbers.forget(address)
        else:
            self._together.take(_EVERYBODY)
        return right

    def is_tired_of(self, address: str) -> bool:
        """Whether no number may be tried from there now."""
        return max(self._numbers.wait(address), self._together.wait(_EVERYBODY)) > 0

    # Who may sign in.

    def members(self) -> tuple[Profile, ...]:
        """Whoever may, in a steady order."""
        of = self.terms.members
        return tuple(each for each in self.store.profiles() if of is None or each.id in of)

    def let_in(self, profile_id: str) -> None:
        """The teacher knows who it is: her pictures are not asked for when she comes next."""
        self._let_in.add(profile_id)
        self._pictures.forget(profile_id)

    def came(self, profile_id: str) -> None:
        """She is in: next time her pictures are asked for again."""
        self._let_in.discard(profile_id)

    def asks(self, profile: Profile) -> bool:
        """Whether her pictures are asked for: not where she has none, or was let in."""
        return profile.has_code and profile.id not in self._let_in

    def waits(self, profile_id: str, device: str) -> bool:
        """Whether no pictures may be tried now, for this player or on this device."""
        return self._pictures.wait(profile_id, device) > 0

    def opens(self, profile_id: str, code: tuple[str, ...], device: str) -> bool:
        """Whether these pictures are hers; a wrong try is counted for both."""
        if not self._pictures.take(profile_id, device):
            return False
        right = self.store.check_code(profile_id, code)
        if right:
            self._pictures.forget(profile_id, device)
        return right
