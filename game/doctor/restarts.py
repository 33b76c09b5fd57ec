"""Does this PC forget all when it is restarted, as a frozen lab does?

A mark beside the progress names the start of the system it was made in. When a mark of an earlier
start is still there, a restart took nothing away. When there is none, nothing is known yet, unless
a folder that only lives in memory tells; and whoever has seen this answer before knows it all.
"""

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from game.content.library import Language
from game.core.health import HealthCheck
from game.files import read_file

MARK = "restarts"
_LARGEST = 4096
_BOOT = Path("/proc/sys/kernel/random/boot_id")
_IN_MEMORY = ("tmpfs", "ramfs", "overlay", "aufs", "squashfs")


def after_a_restart(
    language: Language, data: Path, boot: str | None = None, mounts: str | None = None
) -> Iterator[HealthCheck]:
    """What a restart does to progress. boot: the start of the system that this is; mounts: what is
    mounted where; both as the system says, unless given."""
    words = language.words
    advice = words("Keep progress on a stick, or in a folder that is not reset.", "doctor")
    if kept_in_memory(data, _mounts() if mounts is None else mounts):
        message = words("This PC forgets its progress when it is switched off.", "doctor")
        yield HealthCheck("restart", "bad", message, advice)
        return
    marks = marks_in(data)
    if any(mark != (boot or this_boot()) for mark, _ in marks):
        message = words("Progress has been kept over a restart of this PC.", "doctor")
        yield HealthCheck("restart", "good", message)
        return
    yield HealthCheck(
        "restart",
        "mind",
        words("It is not known yet whether this PC keeps progress over a restart.", "doctor"),
        words(
            "Restart it and look here again. If you then read this again, the PC forgets"
            " everything: keep progress on a stick.",
            "doctor",
        ),
    )


def leave_mark(data: Path, day: str) -> None:
    """Note that the game was here in this start of the system; the first and the last are kept."""
    marks = [mark for mark in marks_in(data) if mark[0] != this_boot()]
    kept = (*marks[:1], *marks[1:][-1:], (this_boot(), max(day, last_seen(data))))
    text = "".join(f"{boot} {seen}\n" for boot, seen in kept)
    with suppress(OSError):  # where nothing can be kept there is nothing to be known
        (data / MARK).write_text(text, encoding="utf-8")


def marks_in(data: Path) -> tuple[tuple[str, str], ...]:
    """The starts of the system the game was here in, with the day each claimed."""
    try:
        lines = read_file(data / MARK, _LARGEST).decode("utf-8", "replace").splitlines()
    except OSError:
        return ()
    pairs = (line.split() for line in lines)
    return tuple((pair[0], pair[1]) for pair in pairs if len(pair) == 2)


def last_seen(data: Path) -> str:
    """The latest day the clock has claimed here; "" when nothing is known."""
    return max((day for _, day in marks_in(data) if day < "2056"), default="")


def this_boot() -> str:
    """A name for this start of the system; the same until it is restarted."""
    if sys.platform == "win32":
        import winreg

        key = (
            r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
        )
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
                return f"boot-{winreg.QueryValueEx(opened, 'BootId')[0]}"
        except OSError:
            return "unknown"
    try:
        return read_file(_BOOT, _LARGEST).decode().strip() or "unknown"
    except OSError:
        return "unknown"


def kept_in_memory(folder: Path, mounts: str) -> bool:
    """Whether a folder lies on something that is gone when the PC is off. mounts: as in
    /proc/mounts."""
    path = f"{folder.absolute()}/"
    best, kind = "", ""
    for line in mounts.splitlines():
        parts = line.split()
        if len(parts) < 3:
            continue
        place = parts[1].replace("\\040", " ").rstrip("/") + "/"
        if path.startswith(place) and len(place) >= len(best):
            best, kind = place, parts[2]
    return kind in _IN_MEMORY


def _mounts() -> str:
    try:
        return Path("/proc/mounts").read_text("utf-8", "replace")
    except OSError:
        return ""
