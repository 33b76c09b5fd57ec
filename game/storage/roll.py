"""Who is known here: players and classes, as the file said at its start and as was told since."""

from typing import TYPE_CHECKING

from game.core.signs import Signs
from game.storage.profiles import MOST_PROFILES, Profile
from game.storage.start import Start
from game.storage.troubles import PairTaken, TooManyProfiles

if TYPE_CHECKING:
    from game.storage.class_records import Member
    from game.storage.class_register import Register


class Roll:
    """Players by id; no two have the same signs. Classes are looked at when somebody asks."""

    def __init__(self, start: Start) -> None:
        self.players = {profile.id: profile for profile in start.profiles}
        self.unread = start.unread
        self._start = start
        self._register: Register | None = None

    @property
    def register(self) -> "Register":
        """All that is known of classes."""
        if self._register is None:
            from game.storage.class_register import register_of  # few starts need it

            self._register = register_of(self._start.classes, self._start.forgotten)
        return self._register

    @property
    def knows_classes(self) -> bool:
        """Whether there is anything to know of classes; asking loads nothing of them."""
        return self._register is not None or any(self._start.classes.values())

    def member(self, profile: str) -> "Member | None":
        """The place of a player on the list of her class, or None."""
        if not self.knows_classes:
            return None
        return self.register.members.get(profile)

    def in_order(self) -> tuple[Profile, ...]:
        """Every child who plays here, in a steady order: a class that plays as one is no child."""
        classes = self.register.classes if self.knows_classes else {}
        found = (one for one in self.players.values() if one.id not in classes)
        return tuple(sorted(found, key=lambda one: one.signs))

    def with_signs(self, signs: Signs) -> Profile | None:
        """Who has these signs, or None."""
        return next((one for one in self.players.values() if one.signs == signs), None)

    def accept(self, profile: Profile) -> None:
        """Know a player, or her new values. Raises PairTaken, and TooManyProfiles for one who is
        new."""
        other = self.with_signs(profile.signs)
        if profile.signs in self._start.blocked or (other and other.id != profile.id):
            raise PairTaken
        if profile.id not in self.players and self.room() <= 0:
            raise TooManyProfiles
        self.players[profile.id] = profile

    def room(self) -> int:
        """For how many more players there is room."""
        return MOST_PROFILES - len(self.players)

    def forget(self, ids: frozenset[str]) -> None:
        """Know nothing of these any more."""
        for each in ids:
            self.players.pop(each, None)
        self.register.forget(ids)
