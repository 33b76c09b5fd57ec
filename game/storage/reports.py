"""Leaves a report of an unforeseen error: where in the program it was, and nothing of anybody.

No message is kept, for it may quote a name, a folder or an answer; and nothing is ever sent.
"""

import errno
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from types import TracebackType

from game import __version__

FOLDER = "reports"
"""The folder of reports, in that of progress."""
LARGEST = 64 * 1024
"""The most bytes of a report."""
MOST = 5
"""So many reports are kept; the oldest goes."""
_FRAMES, _CAUSES = 120, 5
"""What is told of an endless recursion: the last steps of it, and of so many causes."""


def report(error: BaseException) -> str:
    """The text of a report. What was on the screen is left out: it may have been a help page."""
    lines = [f"Lantern Bay {__version__}", f"Python {sys.version.split()[0]} on {sys.platform}"]
    for cause in islice(_causes(error), _CAUSES):
        lines += ["", _kind(cause), *_steps(cause.__traceback__)]
    return "\n".join((*lines, ""))


def leave(folder: Path, text: str) -> Path | None:
    """Put a report into the reports of a data folder; where it is, or None when it has no room."""
    try:
        reports = folder / FOLDER
        reports.mkdir(exist_ok=True)
        there = sorted(reports.glob("report-*.txt"), key=_number)
        place = reports / f"report-{_number(there[-1]) + 1 if there else 1}.txt"
        with place.open("xb") as file:
            file.write(text.encode("utf-8", "replace")[:LARGEST])
    except OSError:
        return None
    for old in there[: max(0, len(there) + 1 - MOST)]:
        with suppress(OSError):
            old.unlink()
    return place


def _number(path: Path) -> int:
    digits = path.stem.partition("-")[2]
    return int(digits) if digits.isdecimal() and len(digits) < 10 else 0


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _kind(error: BaseException) -> str:
    """The type of an error, and the number by which the system or SQLite knows it."""
    kind = type(error)
    number = getattr(error, "sqlite_errorname", "")
    if isinstance(error, OSError) and error.errno is not None:
        number = errno.errorcode.get(error.errno, str(error.errno))
    return f"{kind.__module__}.{kind.__qualname__} {number}".rstrip()


def _steps(trace: TracebackType | None) -> list[str]:
    """Each step from the start of the program to the error: module, line and function."""
    steps = []
    while trace is not None:
        code = trace.tb_frame.f_code
        module = trace.tb_frame.f_globals.get("__name__", "?")
        steps.append(f"  {module}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    return steps[-_FRAMES:]
