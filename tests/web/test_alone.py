"""The game alone in a browser: built for any web server and for Kolibri, played in Chromium."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from zipfile import ZipFile

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from game.authoring.walk import seed_for, walks_of
from game.content.library import Library
from game.content.places import Places
from game.core.acts import Act
from game.delivery.archive import pack_zip
from game.delivery.browser.site import make_site
from game.delivery.freeze import CannotBuild
from game.delivery.program_inputs import IN_1980, Inputs
from game.delivery.start_here_page import languages_of
from game.storage.taken_along import InMemory
from game.web.alone import open_game
from tests.chromium import chromium, file_server, needs_chromium

LEVEL = "privacy-hidden-switch"
"""The one that is suggested to whoever comes anew with 10 to 12 years; it deals no chances."""
KOLIBRI = {
    "Access-Control-Allow-Origin": "*",
    "Content-Security-Policy": "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
}
"""What Kolibri sends with each file of an HTML5 app."""
PATIENCE = 120.0
LARGEST = 9_000_000
"""Bytes of the app for Kolibri."""
JOINS = (
    "choose-player?", "new-player?", "choose-animal? fox", "choose-colour? coral",
    "choose-age? 10-12", "choose-secret? false",
)  # fmt: skip


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
def presses(library: Library, shipped: Places) -> list[str]:
    """All that a child presses."""
    return presses_of(library, shipped)


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


def presses_of(library: Library, shipped: Places) -> list[str]:
    """What is pressed from the title to the light of the lantern, found out without a browser."""
    head = next(head for head in library.summaries("en") if head.id == LEVEL)
    walk, level = walks_of(head.file)[0], library.level(LEVEL, "en")
    assert level is not None
    twin = open_game(InMemory(), "en", shipped, count(seed_for(walk, level)).__next__)
    acts = [line.stride for line in walk.lines if isinstance(line.stride, Act)]
    pressed = [*JOINS, f"open-level? {LEVEL}", "start-story?"]
    for name in pressed:
        assert twin.session.press(name, twin.session.page), name
    for act in acts:
        name = next(name for name, means in twin.session.buttons.items() if means == act)
        assert twin.session.press(name, twin.session.page), act
        pressed.append(name)
    return [*pressed, "light-lantern?"]


def visit(browser: Chrome, address: str) -> None:
    """Opens the page, where chance begins at 0."""
    browser.execute_cdp_cmd(
        "Page.addScriptToEvaluateOnNewDocument", {"source": "Math.random = () => 0"}
    )
    browser.get(address)


@needs_chromium
def test_a_whole_level_is_played_from_a_plain_file_server(site: Path, presses: list[str]) -> None:
    with file_server(site) as address, chromium(528, 940) as browser:
        visit(browser, address)
        opened(browser)
        for name in presses:
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
    site: Path, presses: list[str], tmp_path: Path
) -> None:
    with file_server(site, KOLIBRI) as address, file_server(tmp_path) as outside:
        frame = f'<iframe sandbox="allow-scripts" src="{address}" width=520 height=900></iframe>'
        (tmp_path / "index.html").write_text(f"<!doctype html>{frame}", encoding="utf-8")
        with chromium(528, 940) as browser:
            visit(browser, outside)
            browser.switch_to.frame(0)
            opened(browser)
            for name in presses:
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
