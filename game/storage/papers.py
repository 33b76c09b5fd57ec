"""Where a page to be printed is put: the first of some folders that can be written."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from tempfile import gettempdir

from game.storage.placing import patiently


def passing() -> Path:
    """A folder that keeps nothing for long: for a guest, who leaves nothing behind."""
    return Path(gettempdir()) / "lantern-bay"


def put_page(folders: Iterable[Path], name: str, text: str) -> Path | None:
    """Writes the page, in place of an older one of that name, and tells where it is; None when no
    folder can be written. A page is there whole or not at all."""
    for folder in folders:
        fresh = folder / f"{name}.new"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            fresh.write_text(text, encoding="utf-8", newline="\n")
            patiently(fresh.replace, folder / name)
        except OSError:
            _drop(fresh)
            continue
        return folder / name
    return None


def _drop(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
