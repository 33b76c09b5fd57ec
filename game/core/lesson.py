"""What a level teaches, as far as facts are read by it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lesson:
    """The skills of one level. judged: those its scenes ask the child to judge; the others (telling
    an adult) are done, not spotted. sensitive: of its play-throughs nothing but "done" is kept."""

    skills: tuple[str, ...] = ()
    judged: frozenset[str] = frozenset()
    sensitive: bool = False

    @property
    def given_at_the_end(self) -> tuple[str, ...]:
        """The skills that come with the end alone: nothing kept of a play-through can show them."""
        return tuple(s for s in self.skills if self.sensitive or s not in self.judged)


Lessons = Mapping[str, Lesson]
"""What each level that teaches teaches, by its id: a check-up is not among them."""
