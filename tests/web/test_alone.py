"""The game alone in a browser: built for any web server and for Kolibri, played in Chromium."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from game.content.places import Places
from game.delivery.archive import pack_zip
from game.delivery.browser.site import make_site
from game.delivery.browser.trial import presses
from game.delivery.freeze import CannotBuild
from game.delivery.program_inputs import IN_1980, Inputs
from game.delivery.start_here_page import languages_of
from tests.chromium import chromium, file_server, needs_chromium

KOLIBRI = {
    "Access-Control-Allow-Origin": "*",
    "Content-Security-Policy": "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
}
"""What Kolibri sends with each file of an HTML5 app."""
PATIENCE = 120.0
LARGEST = 9_000_000
"""Bytes of the app for Kolibri."""


@pytest.fixture(scope="module")
def site(shipped: Places, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder for a web server."""
    folder = tmp_path_factory.mktemp("web") / "bay"
    codes = ("en", "ar")
    inputs = Inputs(codes, shipped.prepared, folder, folder, False, IN_1980)
    try:
        make_site(inputs, languages_of(codes, shipped.prepared / "locales"), folder)
    except CannotBuild as why:
        pytest.skip(f"needs npm, and its registry once: {why}")
    return folder


@pytest.fixture(scope="module")
def names_in_turn(shipped: Places) -> list[str]:
    """All that a child presses."""
    return presses(shipped, "en")


def pressed(browser: Chrome, name: str) -> None:
    """Presses a button, and waits for the next page."""
    assert name in names(browser)
    number = browser.find_element(By.NAME, "page").get_attribute("value")
    browser.execute_script(
        "[].find.call(document.querySelectorAll('[name=press]'), b => b.value == arguments[0])"
        ".click()",
        name,
    )
    WebDriverWait(browser, PATIENCE).until(
        lambda b: b.find_element(By.NAME, "page").get_attribute("value") != number
    )


def names(browser: Chrome) -> list[str]:
    """What can be pressed."""
    buttons = browser.execute_script(
        "return [].map.call(document.querySelectorAll('[name=press]'), b => b.value)"
    )
    return [str(each) for each in buttons]


def opened(browser: Chrome) -> None:
    """The game is there, and no file of it is missing."""
    WebDriverWait(browser, PATIENCE).until(lambda b: not b.find_elements(By.ID, "starting"))


def visit(browser: Chrome, address: str) -> None:
    """Opens the page, where chance begins at 0."""
    browser.execute_cdp_cmd(
        "Page.addScriptToEvaluateOnNewDocument", {"source": "Math.random = () => 0"}
    )
    browser.get(address)


@needs_chromium
def test_a_whole_level_is_played_from_a_plain_file_server(
    site: Path, names_in_turn: list[str]
) -> None:
    with file_server(site) as address, chromium(528, 940) as browser:
        visit(browser, address)
        opened(browser)
        for name in names_in_turn:
            pressed(browser, name)
        assert browser.find_elements(By.CSS_SELECTOR, "#page")
        assert broken(browser) == []
        kept = browser.execute_script("return Object.keys(localStorage)")
        assert any("/facts/" in key for key in kept)
        browser.refresh()
        opened(browser)
        pressed(browser, "choose-player?")
        assert any("pick-player?" in name for name in names(browser)), names(browser)


@needs_chromium
def test_it_plays_in_a_frame_that_allows_scripts_alone(
    site: Path, names_in_turn: list[str], tmp_path: Path
) -> None:
    with file_server(site, KOLIBRI) as address, file_server(tmp_path) as outside:
        frame = f'<iframe sandbox="allow-scripts" src="{address}" width=520 height=900></iframe>'
        (tmp_path / "index.html").write_text(f"<!doctype html>{frame}", encoding="utf-8")
        with chromium(528, 940) as browser:
            visit(browser, outside)
            browser.switch_to.frame(0)
            opened(browser)
            for name in names_in_turn:
                pressed(browser, name)
            assert broken(browser) == []


def broken(browser: Chrome) -> list[str]:
    """What the browser complained of; it asks every server for an icon."""
    lines = (str(line["message"]) for line in browser.get_log("browser"))  # type: ignore[no-untyped-call]
    return [line for line in lines if "favicon" not in line]


def test_the_app_for_kolibri_is_small_and_begins_at_its_top(site: Path, tmp_path: Path) -> None:
    archive = tmp_path / "bay.zip"
    pack_zip(site, archive, IN_1980, top=site)
    assert archive.stat().st_size <= LARGEST
    assert "index.html" in ZipFile(archive).namelist()


def test_whose_work_is_inside_lies_beside_it(site: Path) -> None:
    inside = {path.name for path in (site / "LICENSES").iterdir()}
    assert {"python.txt", "pyodide-mpl-2.0.txt", "htpy-license.txt", "README.md"} <= inside
    assert {"lantern-bay-code-gpl-3.0.txt", "markupsafe-license.txt"} <= inside


@pytest.fixture
def garbled(site: Path) -> Iterator[Path]:
    """A file of which one byte is another one."""
    file = site / "bay.zip"
    whole = file.read_bytes()
    file.write_bytes(whole[:9999] + bytes([whole[9999] ^ 1]) + whole[10000:])
    yield file
    file.write_bytes(whole)


@needs_chromium
def test_a_garbled_file_is_found_and_tried_again_when_somebody_asks(
    site: Path, garbled: Path
) -> None:
    whole = garbled.read_bytes()
    with file_server(site) as address, chromium(528, 940) as browser:
        browser.get(address)
        again = browser.find_element(By.ID, "again")
        WebDriverWait(browser, PATIENCE).until(lambda _: again.is_displayed())
        garbled.write_bytes(whole[:9999] + bytes([whole[9999] ^ 1]) + whole[10000:])
        again.click()
        opened(browser)
