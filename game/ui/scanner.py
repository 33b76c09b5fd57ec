"""Keeps step with the page while something is scanned: what shines now, next, and is pressed."""

from dataclasses import dataclass, field

from game.ui import scanning as scan
from game.ui.layout import Page
from game.ui.scanning import Rows, Scan


@dataclass(slots=True)
class Scanner:
    """Scanning on whatever page there is now. `look` comes first; the rest speaks of that page."""

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
        """The page as it is now, to be scanned by rows or one by one."""
        if self._seen is None or self._seen[0] is not page or self._seen[1] != rows:
            self._seen = page, rows
            self.rows = scan.lines(page, rows=rows)
            self.state = scan.settled(self.state, self.rows)

    def wait(self, passed: float, beat: float) -> None:
        """So many milliseconds have passed, of so many for each place."""
        self.state = scan.waited(self.state, self.rows, passed, beat)

    def go_on(self) -> None:
        """What comes next shines."""
        self.state = scan.following(self.state, self.rows)

    def press(self) -> str:
        """The switch: the name of what it presses, or "" when that only changed what shines."""
        self.state, name = scan.pressed(self.state, self.rows)
        return name

    def begin(self, at: str = "") -> None:
        """From the top, or from the place of that name."""
        self.state = scan.begun(self.rows, at)

    def rest(self) -> None:
        """Nothing moves until the next press, whatever page comes."""
        self.state = Scan(resting=True)
