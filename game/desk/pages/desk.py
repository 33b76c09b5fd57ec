"""What the teacher's pages stand on: what is shipped, what is kept, and what the machine lends."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Protocol, TypeVar

from game.content.library import Library
from game.desk.opening import OpenClass
from game.desk.pages.visits import DeskVisits
from game.desk.room.tries import Tries
from game.screens.shell.ports import Ports
from game.storage.store import Store
from game.storage.work import Work
from game.ui.context import Context

Result = TypeVar("Result")
PATIENCE = 300.0
"""Seconds for what is long, on the slowest stick."""


class Ask(Protocol):
    """Runs a question on the one thread that owns the store, and gives its answer or raises what
    it raised."""

    def __call__(self, question: Callable[[], Result], /) -> Result: ...


@dataclass(slots=True, eq=False, repr=False)
class Desk:
    """Lives as long as the class is open.

    library: of these pages alone, asked through `look_up`; the store through `ask`. picture: a
    drawing by its name, as SVG. fonts: the folder of our letters. code: the language they speak at
    first. opened: the room children join; None where there is none. tries: wrong answers at the
    door, by whose door it is.
    """

    library: Library
    store: Store
    ask: Ask
    ports: Ports
    picture: Callable[[str], bytes]
    fonts: Path
    code: str = "en"
    opened: OpenClass | None = None
    visits: DeskVisits = field(default_factory=DeskVisits)
    tries: Tries = field(init=False)
    _reading: Lock = field(default_factory=Lock)

    def __post_init__(self) -> None:
        self.tries = Tries(self.ports.clock)

    def context(self, code: str) -> Context:
        """The words and digits of a language, for what is shown."""
        language = self.look_up(lambda: self.library.language(code))
        return Context(language.words, direction=language.direction, digits=language.digits)

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages there are."""
        return self.library.codes

    def look_up(self, question: Callable[[], Result]) -> Result:
        """What is shipped, read by one page at a time: no child's press waits for it."""
        with self._reading:
            return question()

    def report(self, error: Exception) -> None:
        """Tell of what nobody foresaw, as the room does."""
        if self.opened is not None:
            self.opened.room.report(error)

    def finish(self, begin: Callable[[], Work[Result]]) -> Result:
        """What comes of something long: it is begun on the store's thread and waited for on ours,
        while children's presses are answered. Raises what it raises, TimeoutError in the end."""
        work = self.ask(begin)
        work.wait(PATIENCE)
        return self.ask(work.outcome)
