"""What was tried on the things of a scene: the first verdict on each, and what went wrong."""

from dataclasses import dataclass, replace

from game.core.rules import Note, verdict_on
from game.core.words import Tell


@dataclass(frozen=True, slots=True)
class Attempts:
    """What a child has tried so far, thing by thing.

    judged: things whose first verdict is known. lit: things that went wrong, whose tells stay lit.
    """

    judged: frozenset[str] = frozenset()
    lit: frozenset[str] = frozenset()

    def known(self, *items: str) -> "Attempts":
        """With the first verdict on these given (or needed no more)."""
        return replace(self, judged=self.judged.union(items))

    def shown(self, *items: str) -> "Attempts":
        """With the tells of these lit."""
        return replace(self, lit=self.lit.union(items))

    def tried(self, item: str, right: bool) -> "Attempts":
        """With this answer given: the thing is judged, and lit when the answer was wrong."""
        known = self.known(item)
        return known if right else known.shown(item)

    def verdict(
        self, item: str, right: bool, tells: tuple[Tell, ...] = (), skill: str = ""
    ) -> tuple[Note, ...]:
        """What is noted of an answer: only the first one says what the child saw by herself.

        skill: what a right answer shows of a thing without tells.
        """
        return () if item in self.judged else verdict_on(item, right, tells, skill)


@dataclass(frozen=True, slots=True)
class Slips:
    """How many answers went wrong, counted up to one more than a scene allows; `muddled`: the
    scene has ended for that once, and does not do so again."""

    many: int = 0
    muddled: bool = False

    def more(self, allowed: int) -> "Slips":
        """With one more slip."""
        return replace(self, many=min(self.many + 1, allowed + 1))

    def too_many(self, allowed: int) -> bool:
        """Whether the scene is to end as muddled now."""
        return self.many > allowed and not self.muddled

    def over(self) -> "Slips":
        """With the scene ended as muddled."""
        return replace(self, muddled=True)
