"""A build for browsers is tried by its page's own buttons, in a Chromium that sees nothing else."""

from pathlib import Path

import pytest

from game.content.places import Places
from game.delivery.archive import pack_zip
from game.delivery.browser import build
from game.delivery.browser.build import Browser
from game.delivery.browser.trial import HEADERS, files_in, play, presses
from game.delivery.files_handed_out import Artefact
from game.delivery.target import Failed, TrialRow
from game.delivery.trial_table import trial_table
from tests.chromium import needs_chromium

PAGE = """<!doctype html><title>bay</title><link rel="icon" href="data:,">
<main id="starting"><button id="again" hidden></button></main>
<form id="page"><input type="hidden" name="page" value="1">
<button name="press" value="light?">x</button><button name="press" value="dark?">y</button></form>
<script src="play.js"></script>
"""
PLAY = """
var asked = [];
document.querySelector("form").onclick = function (event) {
  event.preventDefault();
  asked.push(event.target.value);
  setTimeout(function () { document.querySelector("[name=page]").value += 1; }, 30);
  if (asked.join() == "light?,dark?,light?") DONE
};
document.getElementById("starting").remove();
"""


def a_site(folder: Path, done: str = ";") -> Path:
    (folder / "index.html").write_text(PAGE, encoding="utf-8")
    (folder / "play.js").write_text(PLAY.replace("DONE", done), encoding="utf-8")
    return folder


@needs_chromium
def test_buttons_are_pressed_in_their_order_and_what_the_page_complains_of_is_told(
    tmp_path: Path,
) -> None:
    site = files_in(a_site(tmp_path, 'throw Error("all three, in " + navigator.languages);'))
    assert play(site, {}, ["light?", "dark?"], "ar") == 1
    with pytest.raises(Failed, match="all three, in ar"):
        play(site, {}, ["light?", "dark?", "light?"], "ar")


@needs_chromium
def test_a_button_that_is_not_there_and_a_game_that_does_not_start_are_told(tmp_path: Path) -> None:
    with pytest.raises(Failed, match=r"There is no button dusk\? on page 1"):
        play(files_in(a_site(tmp_path)), {}, ["dusk?"], "en")
    stuck = PAGE.replace("hidden></b", "></b").replace('<script src="play.js"></script>', "")
    (tmp_path / "index.html").write_text(stuck, encoding="utf-8")
    with pytest.raises(Failed, match="did not start"):
        play(files_in(tmp_path), {}, [], "en")


@needs_chromium
def test_kolibris_frame_has_no_storage_and_any_servers_page_has(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    a_site(site, 'localStorage.setItem("a", "b");')
    pack_zip(site, tmp_path / "site.zip", 0x7FFFFFFF, top=site)
    archive, names = files_in(tmp_path / "site.zip"), ["light?", "dark?", "light?"]
    assert play(archive, HEADERS["web"], names, "en") == 1
    with pytest.raises(Failed, match="sandboxed"):
        play(archive, HEADERS["kolibri"], names, "en")


def test_the_robot_knows_the_way_to_a_lit_lantern(shipped: Places) -> None:
    names = presses(shipped, "en")
    assert names[0] == "choose-player?"
    assert names[-1] == "light-lantern?"
    assert len(names) > 20


def test_without_a_browser_a_trial_says_so_and_a_build_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(build, "found_chromium", lambda: None)
    assert Browser("web").missing(tried=False) == ()
    (sentence,) = Browser("kolibri").missing(tried=True)
    assert sentence.endswith("`sudo apt install chromium`.")


def test_a_folder_is_weighed_whole_and_what_was_not_tried_is_no_figure(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).write_bytes(b"x" * 2**20)
    folder = Artefact(tmp_path, lambda _: "", lambda _: "")
    line = trial_table([TrialRow(folder, None, 1, None)]).splitlines()[-1]
    assert line.split()[1:] == ["2.0", "MiB", "-", "1", "-"]
