"""Watches the files of a level, and reads it anew, away from the frame, whenever one is saved."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path as File
from threading import Event, Lock, Thread

from game.authoring.asked_level import AskedLevel
from game.authoring.preview.snapshot import Snapshot
from game.content.places import Places

EVERY = 0.5
"""Seconds between two looks at the files."""
Times = Mapping[File, tuple[int, int]]
"""When each file was changed last, in nanoseconds, and its size in bytes."""


def times(asked: AskedLevel, at: Places) -> Times:
    """Those of all that is shown of a level: its folder, the lists and the drawings beside it, and
    the words of added levels."""
    found: dict[File, tuple[int, int]] = {}
    for path in _files(asked, at):
        try:
            stat = path.stat()
        except OSError:
            continue  # it went, or is being written
        found[path] = stat.st_mtime_ns, stat.st_size
    return found


def _files(asked: AskedLevel, at: Places) -> Iterator[File]:
    home = asked.home or at.levels
    yield from (asked.file.parent.iterdir() if asked.file.parent.is_dir() else ())
    yield from home.glob("*.yaml")
    yield from (asked.home / "assets" if asked.home else at.assets).rglob("*.*")
    if asked.home:
        yield from (asked.home / "locales").rglob("*.[mp]o")


@dataclass(slots=True)
class Watch:
    """Looks at the files twice a second in a thread of its own. times: those of now; read: every
    picture of the level that can be told from these files, the quickest first."""

    times: Callable[[], Times]
    read: Callable[[], Iterator[Snapshot]]
    _seen: Times | None = None
    _news: Snapshot | None = None
    _lock: Lock = field(default_factory=Lock)
    _ended: Event = field(default_factory=Event)

    def look(self) -> None:
        """Reads the level when a file is another than at the last look."""
        now = self.times()
        if now == self._seen:
            return
        self._seen = now
        for snapshot in self.read():
            with self._lock:
                self._news = snapshot

    def news(self) -> Snapshot | None:
        """What was read since this was asked last; None for nothing."""
        with self._lock:
            news, self._news = self._news, None
        return news

    @contextmanager
    def looking(self) -> Iterator[None]:
        """Looks as long as this lasts. What is being read at its end is not waited for."""
        Thread(target=self._run, name="preview", daemon=True).start()
        try:
            yield
        finally:
            self._ended.set()

    def _run(self) -> None:
        while not self._ended.is_set():
            with suppress(OSError):  # a folder is just being moved: the next look sees it
                self.look()
            self._ended.wait(EVERY)
