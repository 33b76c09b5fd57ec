"""Makes one file that unpacks itself: a small shell script with the archive behind it."""

from collections.abc import Sequence
from pathlib import Path

from game.content.catalogue import Language
from game.delivery.archive import sha256
from game.delivery.linux.menu import menu_entry
from game.delivery.linux.sentences import installer_sentences
from game.delivery.linux.shell_words import shell_words

SCRIPT = Path(__file__).with_name("lantern-bay.run.sh")
_DIGITS = 8
"""The place where the archive starts is written with as many: the script's length does not hang on
it."""


def make_self_extracting(archive: Path, target: Path, languages: Sequence[Language]) -> None:
    """The .tar.xz as a script that installs for one person; the folder inside has its name."""
    header = SCRIPT.read_text(encoding="utf-8")
    for name, value in {
        "WORDS": shell_words(languages, installer_sentences),
        "NAME": archive.name.removesuffix(".tar.xz"),
        "SUM": sha256(archive),
        "MENU": menu_entry(languages, '"$program/lantern-bay"').strip(),
    }.items():
        header = header.replace(f"@{name}@", value)
    placed = header.replace("@START@", "0" * _DIGITS)
    start = len(placed.encode()) + 1  # `tail -c +N` counts from one
    header = header.replace("@START@", f"{start:0{_DIGITS}}")
    target.write_bytes(header.encode() + archive.read_bytes())
    target.chmod(0o755)
