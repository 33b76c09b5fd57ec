"""The folder that is handed out: what stands beside the files in it."""

from collections.abc import Iterable
from pathlib import Path

from game.delivery.archive import sha256

SUMS = "SHA256SUMS"


def write_sums(folder: Path, files: Iterable[Path]) -> None:
    """The digests of the files, as `sha256sum -c` reads them."""
    lines = (f"{sha256(path)}  {path.name}\n" for path in sorted(files))
    (folder / SUMS).write_text("".join(lines), encoding="utf-8")
