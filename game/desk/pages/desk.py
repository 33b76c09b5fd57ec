"""What the teacher's pages stand on: what is shipped, what is kept, and what the machine lends."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

from game.content.library import Language, Library
from game.desk.pages.visits import DeskVisits
from game.storage.store import Store
from game.ui.context import Context

Result = TypeVar("Result")


class Ask(Protocol):
    """Runs a question on the one thread that owns the store, and gives its answer or raises what
    it raised."""

    def __call__(self, question: Callable[[], Result]) -> Result: ...


@dataclass(slots=True, eq=False, repr=False)
class Desk:
    """Lives as long as the class is open.

    library and store are asked through `ask` alone. picture: a drawing by its name, as SVG. fonts:
    the folder of our letters. today: the claimed day as an ISO date. random_seed: a fresh number.
    clock: seconds that only ever grow. port: where the pages listen.
    code: the language they speak at first. sticks: folders of the sticks
    plugged in now.
    """

    library: Library
    store: Store
    ask: Ask
    picture: Callable[[str], bytes]
    fonts: Path
    today: Callable[[], str]
    random_seed: Callable[[], int]
    clock: Callable[[], float]
    port: int
    code: str = "en"
    sticks: Callable[[], tuple[Path, ...]] = tuple
    visits: DeskVisits = field(default_factory=DeskVisits)

    def context(self, code: str) -> Context:
        """The words, digits and names of a language, for what is shown."""
        language = self.language(code)
        return Context(language.words, direction=language.direction, digits=language.digits)

    def language(self, code: str) -> Language:
        """A language with its words; English for one the game does not have."""
        return self.ask(lambda: self.library.language(code if code in self.codes else "en"))

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages there are."""
        return self.library.codes
