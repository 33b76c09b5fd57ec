"""Light cards: one for each skill whose tell a child has noticed."""

from dataclasses import dataclass, field

from game.core.facts import Fact
from game.core.lesson import Lesson, Lessons


@dataclass(slots=True)
class Cards:
    """The cards of one player, brought up to date by each new fact.

    A card is found with a tell. A skill that nothing of a level can show (telling an adult is done,
    not spotted), or of whose play-through nothing but "done" is kept, gives its card with the end.
    """

    _have: dict[str, None] = field(default_factory=dict)
    _before: dict[str, int] = field(default_factory=dict)
    """How many cards there were before the last play-through of each level."""
    _started: set[str] = field(default_factory=set)

    def take(self, fact: Fact, lessons: Lessons) -> None:
        """Takes in the next fact."""
        match fact.kind:
            case "started":
                self._started.add(fact.level)
                self._before[fact.level] = len(self._have)
            case "noticed" if fact.skill:
                self._have.setdefault(fact.skill)
            case "done":
                if fact.level not in self._started:  # nothing else is kept of it
                    self._before[fact.level] = len(self._have)
                given = lessons.get(fact.level, Lesson()).given_at_the_end
                self._have.update(dict.fromkeys(given))

    @property
    def found(self) -> tuple[str, ...]:
        """The skills whose cards the child has, in the order they were found."""
        return tuple(self._have)

    def new_in(self, level: str) -> tuple[str, ...]:
        """The cards that came since the last play-through of a level began."""
        return self.found[self._before.get(level, len(self._have)) :]
