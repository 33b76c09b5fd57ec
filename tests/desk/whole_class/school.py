"""A class's PC with its data, a stick, the teacher at its desk, and windows for children."""

import re
import socket
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from game.content.places import Places
from game.screens.shell.picture_code import PICTURES
from tests.chromium import chromium
from tests.desk.whole_class.playing import Turn, walk
from tests.desk.whole_class.program import Running, running
from tests.desk.whole_class.windows import TeachersWindow

_AWAKE = (
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
)
"""A window that is not looked at is as awake as a phone in a child's hand."""


@dataclass(slots=True)
class School:
    """prepared: what is shipped. seed: what chance deals. path: the class's pages at the desk.
    children: by number on the list, the id and the three pictures of the slip."""

    prepared: Path
    seed: int
    folder: Path
    browser: Chrome
    port: int
    now: Running
    teacher: TeachersWindow
    _stack: ExitStack
    path: str = ""
    children: dict[int, tuple[str, tuple[str, ...]]] = field(default_factory=dict)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    def turn(self, number: int, level: str, acts: Sequence[str] = ()) -> Turn:
        """What a child does; without acts she walks carefully."""
        return Turn(*self.children[number], level, tuple(acts or walk(level)))

    def opens_again(self) -> None:
        """The class's program is started once more, at the same address."""
        self.now = self._stack.enter_context(
            running(self.prepared, self.seed, self.data, self.port)
        )
        self.teacher.desk = self.now.desk
        self.teacher.comes_in()
        if self.path:
            self.lets_the_class_in()

    def lets_the_class_in(self) -> None:
        """The room is this class's, and its door is open."""
        self.teacher.go(f"{self.path}/join").presses("button[value=use]")

    def makes_the_class(self, groups: dict[str, str]) -> int:
        """So many children of these ages and languages; how many slips were printed."""
        teacher = self.teacher.go("/new").fills(groups).presses("form[action='/new'] .main")
        self.path = teacher.at().current_url.removeprefix(self.now.desk).removesuffix("/codes")
        assert teacher.printed().startswith(b"%PDF")
        slips = self.browser.find_elements(By.CSS_SELECTOR, ".slip")
        codes = [_code(slip.get_attribute("innerHTML") or "") for slip in slips]
        teacher.go(self.path)
        rows = self.browser.find_elements(By.CSS_SELECTOR, "[name=codes-anew]")
        ids = [row.get_attribute("value") or "" for row in rows]
        self.children = dict(enumerate(zip(ids, codes, strict=True), 1))
        return len(slips)

    def at_the_stick(self, page: str, form: str) -> None:
        """A form of the desk that writes to a folder, or takes from it."""
        self.stick.mkdir(exist_ok=True)
        self.teacher.go(page).ticks(f"{form} [value=other]")
        self.teacher.fills({"folder": str(self.stick)}, form).presses(f"{form} button")

    def takes_what_is_there(self) -> str:
        """What the desk says of what other PCs handed in."""
        self.at_the_stick(f"{self.path}/collect", "form:has(.where):not(:has([name=do]))")
        return self.teacher.words()

    def writes_the_class_file(self) -> Path:
        """The class file, on the stick."""
        self.at_the_stick(f"{self.path}/collect", "form:has([value=class-file])")
        (file,) = self.stick.glob("*.class")
        return file


def _code(slip: str) -> tuple[str, ...]:
    """The three pictures of a slip, as a child sees them."""
    shown = re.findall(r'src="/picture/(thing/[\w-]+)\.svg"', slip)
    named = {drawn: name for name, drawn in PICTURES.items()}
    return tuple(named[drawn] for drawn in shown[-3:])


@contextmanager
def a_school(shipped: Places, seed: int, folder: Path) -> Iterator[School]:
    """A PC on which a class is open for the first time."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = int(sock.getsockname()[1])
    with ExitStack() as stack:
        now = stack.enter_context(running(shipped.prepared, seed, folder / "data", port))
        browser = stack.enter_context(chromium(1280, 720, *_AWAKE, shared=True))
        teacher = TeachersWindow(browser, browser.current_window_handle, now.desk)
        teacher.comes_in()
        yield School(shipped.prepared, seed, folder, browser, port, now, teacher, stack)
