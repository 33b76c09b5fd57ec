"""Packs the program for Debian and its relatives: in the menu, for everybody on the PC."""

import gzip
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from game import __version__
from game.content.catalogue import Language
from game.delivery.archive import size
from game.delivery.freeze import TOP, CannotBuild
from game.delivery.icon import ICON, icon_pngs
from game.delivery.linux.menu import COMPONENT, ID, menu_entry, metainfo
from game.delivery.linux.program import PRESSED
from game.delivery.linux.sentences import LAUNCHER, in_a_line
from game.delivery.start_here import about
from game.delivery.start_here_page import NAME as START_HERE

MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
"""What Debian calls the kinds of processors a build can be made on."""
COMMAND = '#!/bin/sh\nexec /usr/lib/lantern-bay/lantern-bay "$@"\n'
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {machine}
Maintainer: The makers of Lantern Bay <lantern-bay@localhost>
Installed-Size: {kib}
Depends: libc6 (>= {glibc}), libstdc++6, libgcc-s1, zlib1g
Recommends: libx11-6, libxext6, libxcursor1, libxi6, libxrandr2
Section: education
Priority: optional
Description: {line}
 {about}
"""


def make_deb(
    program: Path, package: Path, languages: Sequence[Language], glibc: str, machine: str, when: int
) -> None:
    """The program's folder as a .deb; the same folder gives the same bytes."""
    tree = package.with_name(package.name + ".tree")
    shutil.rmtree(tree, ignore_errors=True)
    _lay_out(program, tree, languages, when)
    english = next(one for one in languages if one.code == "en").words
    control = CONTROL.format(
        name=ID,
        version=__version__,
        machine=MACHINES.get(machine, machine),
        kib=size(tree) // 1024,
        glibc=glibc,
        line=in_a_line(english),
        about=about(english),
    )
    _write(tree / "DEBIAN/control", control)
    _same_everywhere(tree, when)
    _packed(tree, package, when)
    shutil.rmtree(tree)


def _lay_out(program: Path, tree: Path, languages: Sequence[Language], when: int) -> None:
    """Where Debian wants everything; what only a loose folder needs stays out."""
    home = tree / "usr/lib/lantern-bay"
    shutil.copytree(program, home, ignore=shutil.ignore_patterns(LAUNCHER, PRESSED, START_HERE))
    papers = tree / "usr/share/doc" / ID
    papers.mkdir(parents=True)
    shutil.copyfile(program / START_HERE, papers / START_HERE)
    _write(papers / "copyright", (TOP / "LICENSES/README.md").read_text(encoding="utf-8"))
    changes = (TOP / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=when))
    _write(tree / "usr/bin" / ID, COMMAND, mode=0o755)
    share = tree / "usr/share"
    _write(share / f"applications/{ID}.desktop", menu_entry(languages, ID))
    _write(share / f"metainfo/{COMPONENT}.metainfo.xml", metainfo(languages, when))
    icons = share / "icons/hicolor"
    for pixels, png in icon_pngs().items():
        folder = icons / f"{pixels}x{pixels}/apps"
        folder.mkdir(parents=True)
        (folder / f"{ID}.png").write_bytes(png)
    _write(icons / f"scalable/apps/{ID}.svg", ICON.read_text(encoding="utf-8"))


def _write(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


def _same_everywhere(tree: Path, when: int) -> None:
    """Rights as Debian wants them, one time for all, whatever this PC's habits are."""
    for path in (tree, *tree.rglob("*")):
        runs = path.is_dir() or path.stat().st_mode & 0o100
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (when, when))


def _packed(tree: Path, package: Path, when: int) -> None:
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "-Sextreme", "--build"]
    done = subprocess.run(
        [*command, str(tree), str(package)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(when), "LC_ALL": "C"},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["it said nothing"]
        raise CannotBuild(f"dpkg-deb stopped: {last[0]}")
