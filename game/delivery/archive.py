"""A reproducible archive: the same content gives the same bytes."""

import hashlib
import lzma
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path


def pack(folder: Path, archive: Path, when: int) -> None:
    """The folder as a .tar.xz: names sorted, one time for all, nobody's name or rights in it."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = when
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    unfinished = archive.with_name(archive.name + ".new")
    with (
        lzma.open(unfinished, "wb", preset=6 | lzma.PRESET_EXTREME) as squeezed,
        tarfile.open(fileobj=squeezed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in (folder, *sorted(folder.rglob("*"))):
            name = path.relative_to(folder.parent).as_posix()
            tar.add(path, name, recursive=False, filter=plain)
    unfinished.replace(archive)


def pack_zip(folder: Path, archive: Path, when: int, top: Path | None = None) -> None:
    """The folder as a .zip: names sorted, one time for all. It knows no rights and no links.
    top: what names begin below; by default the folder's parent."""
    moment = datetime.fromtimestamp(when, UTC).timetuple()[:6]
    unfinished = archive.with_name(archive.name + ".new")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(top or folder.parent).as_posix(), moment)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0  # wherever it is made
                packed.writestr(entry, path.read_bytes(), compresslevel=9)
    unfinished.replace(archive)


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def size(path: Path) -> int:
    """Bytes of a file, or of all files in a folder; a link weighs nothing."""
    if path.is_file():
        return path.stat().st_size
    files = (inner for inner in path.rglob("*") if inner.is_file() and not inner.is_symlink())
    return sum(file.stat().st_size for file in files)
