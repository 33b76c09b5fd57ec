"""What stands beside the files: sums that hold, a note, a bill, START HERE, in one whole folder."""

import json
import subprocess
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from pathlib import Path
from shutil import which

import pytest
from cyclonedx.spdx import is_expression, is_supported_id

from game.content.places import Places
from game.delivery import build, release
from game.delivery.bill_of_materials import write_bill
from game.delivery.files_handed_out import Artefact
from game.delivery.library_list import LIBRARIES, listed_libraries
from game.delivery.linux.build import Linux
from game.delivery.program_inputs import Inputs
from game.delivery.program_parts import Part, library_parts, package_parts
from game.delivery.progress import Steps
from game.delivery.target import Failed, Made, TrialRow

WHEN = 1_000_000_000


@dataclass(slots=True)
class Toaster:
    """A kind of PC that is built for in a moment."""

    name: str = "toaster"
    making: int = 2
    trying: int = 1
    lacking: tuple[str, ...] = ()
    fails: str = ""
    progress: str = "~/crumbs"
    voice: str = "espeak-ng"

    def missing(self, *, tried: bool) -> tuple[str, ...]:
        return self.lacking

    def make(self, inputs: Inputs, out: Path, steps: Steps) -> Made:
        steps("Slicing.")
        steps("Toasting.")
        (out / "bay.toast").write_bytes(b"crumbs" * 300_000)
        toast = Artefact(out / "bay.toast", lambda _: "for toasters", lambda _: "eat it")
        part = Part("butter", "1.0", "MIT", "https://butter.example", out / "bay.toast")
        voice = Part(self.voice, "1.52.0", "GPL-3.0-or-later")
        return Made((toast,), (part, voice), self.progress, "Toasters of 1990 or later.")

    def try_them(self, made: Made, inputs: Inputs, steps: Steps) -> tuple[TrialRow, ...]:
        steps("Tasting.")
        if self.fails:
            raise Failed(self.fails)
        return (TrialRow(made.artefacts[0], 1.25, 10, removed_cleanly=True),)


@pytest.fixture
def toaster(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, shipped: Places) -> Toaster:
    """A build for toasters, from what is prepared already."""
    one = Toaster()
    monkeypatch.setitem(build.TARGETS, "toaster", lambda: one)
    monkeypatch.setitem(build.TARGETS, "slot", lambda: replace(one, name="slot"))

    def inputs(languages: tuple[str, ...], *, voice: bool) -> Inputs:
        return Inputs(languages, shipped.prepared, tmp_path, tmp_path, voice, WHEN)

    monkeypatch.setattr(build, "make_inputs", inputs)
    monkeypatch.setattr(release, "write_source", lambda folder: None)  # packing it takes a while
    return one


def asked(out: Path, *more: str) -> int:
    return build.main(["--language", "ar,hi", "--for", "toaster", "--out", str(out), *more])


def test_a_release_is_one_folder_that_explains_itself(
    toaster: Toaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "espeak-ng-1.52.0.tar.gz"
    source.write_bytes(b"source")
    assert asked(tmp_path / "out", "--try", "--with-source", str(source)) == 0
    (folder,) = (tmp_path / "out").iterdir()
    assert folder.name == "lantern-bay-0.1.0-ar-hi"
    _sums_hold(folder)
    note = (folder / "RELEASE-NOTE.txt").read_text("utf-8")
    for words in ("bay.toast (1.7 MiB): for toasters", "العربية (ar): a draft", "English (en)"):
        assert words in note
    assert source.name in note
    assert "Toasters of 1990" in note
    _page_is_whole((folder / "START HERE.html").read_text("utf-8"))
    said = capsys.readouterr()
    assert said.out.splitlines()[-2:] == [
        "artefact   size     start ratio  levels played  removed cleanly",
        "bay.toast  1.7 MiB  1.25         10             yes",
    ]
    steps = [line for line in said.err.splitlines() if " of " in line[:8]]
    assert [line.split(":")[0] for line in steps] == [f"{n} of 5" for n in range(1, 6)]


def _sums_hold(folder: Path) -> None:
    inside = {path.name for path in folder.iterdir()}
    assert {"bay.toast", "START HERE.html", "RELEASE-NOTE.txt"} < inside
    sums = (folder / "SHA256SUMS").read_text("utf-8")
    assert {line.split("  ")[1] for line in sums.splitlines()} == inside - {"SHA256SUMS"}
    if which("sha256sum"):
        check = ["sha256sum", "--quiet", "-c", "SHA256SUMS"]
        assert subprocess.run(check, cwd=folder).returncode == 0


def _page_is_whole(page: str) -> None:
    """It opens without a network, in every language of the build."""
    reading = Reading()
    reading.feed(page)
    assert reading.spoken == [("ar", "rtl"), ("hi", "ltr"), ("en", "ltr")]
    assert all(to.startswith(("#", "data:")) for to in reading.refers)
    assert page.count("<svg") == 1
    arabic, hindi, english = page.split("<article ")[1:]
    assert '<code dir="ltr">~/crumbs</code>' in arabic
    assert "خليج الفوانيس: البداية من هنا" in arabic
    assert "किस कंप्यूटर के लिए कौन-सी फ़ाइल" in hindi
    assert "eat it" in english
    assert '<code dir="ltr">bay.toast</code>' in english


class Reading(HTMLParser):
    """What a page refers to, and which languages it speaks."""

    def __init__(self) -> None:
        super().__init__()
        self.refers: list[str] = []
        self.spoken: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.refers += [given[name] for name in ("src", "href", "xlink:href") if name in given]
        if tag == "article":
            self.spoken.append((given["lang"], given["dir"]))


def test_what_fails_its_trial_never_gets_its_final_name(
    toaster: Toaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    toaster.fails = "It is burnt."
    assert asked(tmp_path / "out", "--try") == 1
    assert capsys.readouterr().err.endswith("It is burnt.\n")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["lantern-bay-0.1.0-ar-hi.new"]


def test_what_keeps_nothing_in_a_folder_and_has_no_voice_says_so_of_neither(
    toaster: Toaster, tmp_path: Path
) -> None:
    told = []
    for toaster.progress, toaster.voice in (("~/crumbs", "espeak-ng"), ("", "sesame")):
        assert asked(tmp_path / "out", "--for", "slot") == 0
        (folder,) = (tmp_path / "out").iterdir()
        page, note = (folder / name for name in ("START HERE.html", "RELEASE-NOTE.txt"))
        whole = page.read_text("utf-8") + note.read_text("utf-8")
        assert whole.count("Toasters of 1990") == 1
        told.append([word in whole for word in ("--data", "Open a class", "The voice is")])
    assert told == [[True] * 3, [False] * 3]


def test_a_missing_tool_is_named_before_anything_is_made(
    toaster: Toaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    toaster.lacking = ("It needs bread: `sudo apt install bread`.",)
    assert asked(tmp_path / "out") == 1
    assert capsys.readouterr().err.endswith("It needs bread: `sudo apt install bread`.\n")
    assert not (tmp_path / "out").exists()


def test_source_that_is_not_there_is_named(
    toaster: Toaster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(tmp_path, "--with-source", "nowhere.tar.gz") == 2
    assert capsys.readouterr().err.endswith("nowhere.tar.gz is not there.\n")


def test_linux_names_each_missing_tool_with_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PATH", "/nowhere")
    assert Linux().missing(tried=False) == (
        "A build for linux needs binutils: `sudo apt install binutils`.",
        "A build for linux needs dpkg: `sudo apt install dpkg`.",
    )


def test_the_bill_is_one_that_cyclonedx_accepts_and_comes_out_the_same(tmp_path: Path) -> None:
    file = tmp_path / "libpng16-fefdc88d.so.16.58.0"
    file.write_bytes(b"\x7fELF")
    parts = [
        *library_parts([file], lambda path, stem: f"1.6.58 {stem}"),
        *package_parts(["platformdirs"]),
    ]
    for name in ("one", "two"):
        write_bill(tmp_path / name, {"linux": parts}, WHEN)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    made = {one["name"]: one for one in json.loads((tmp_path / "one").read_text())["components"]}
    assert made["libpng"]["version"] == "1.6.58 libpng"
    assert made["libpng"]["licenses"] == [{"license": {"id": "libpng-2.0"}}]
    assert made["libpng"]["hashes"][0]["alg"] == "SHA-256"
    assert made["platformdirs"]["purl"].startswith("pkg:pypi/platformdirs@")


def test_every_library_of_the_list_has_a_licence_spdx_knows() -> None:
    listed = listed_libraries(LIBRARIES.read_text("utf-8"))
    assert {"libSDL2_image", "libwebpdemux", "libstdc++", "libcrypto"} <= listed.keys()
    files = [Path(f"{stem}.so.1") for stem in listed]
    parts = list(library_parts(files, lambda path, stem: stem))
    assert {part.version for part in parts} == set(listed), "not by a shorter name"
    licences = {part.licence for part in parts}
    named_only = {one for one in licences if not (is_supported_id(one) or is_expression(one))}
    assert named_only == {"LicenseRef-Microsoft-Redistributable"}, "SPDX has no name for it"
