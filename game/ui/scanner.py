"""The state of scanning on the page that is shown: what shines now, and what the switch presses."""

from dataclasses import dataclass, field

from game.ui import scanning as scan
from game.ui.page import Page
from game.ui.scanning import Rows, Scan


@dataclass(slots=True)
class Scanner:
    """Scanning on the page that was last given to `look`."""

    state: Scan = field(default_factory=Scan)
    rows: Rows = ()
    _seen: tuple[Page, bool] | None = None
    _shone: tuple[str, ...] = ()

    @property
    def lit(self) -> tuple[str, ...]:
        """The names of what shines: one button, or a whole row of them."""
        return self.state.lit

    def shines_anew(self) -> bool:
        """Whether something else shines than when this was last asked."""
        before, self._shone = self._shone, self.lit
        return before != self._shone

    def look(self, page: Page, *, rows: bool) -> None:
        """The page is this one now, scanned by rows or button by button."""
        if self._seen is None or self._seen[0] is not page or self._seen[1] != rows:
            self._seen = page, rows
            self.rows = scan.lines(page, rows=rows)
            self.state = scan.settled(self.state, self.rows)

    def wait(self, passed: float, beat: float) -> None:
        """`passed` milliseconds are over; each row shines for `beat` of them."""
        self.state = scan.waited(self.state, self.rows, passed, beat)

    def go_on(self) -> None:
        """The next row or button shines."""
        self.state = scan.following(self.state, self.rows)

    def press(self) -> str:
        """The name of the button that the switch presses; "" when it only changed what shines."""
        self.state, name = scan.pressed(self.state, self.rows)
        return name

    def begin(self, at: str = "") -> None:
        """Scanning begins at the top, or at the button of that name."""
        self.state = scan.begun(self.rows, at)

    def rest(self) -> None:
        """Nothing shines until the next press, whatever page comes."""
        self.state = Scan(resting=True)
