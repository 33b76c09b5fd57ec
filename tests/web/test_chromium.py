"""A real browser shows the pages: nothing is kept from anybody, nothing moves sideways, and a press
does what it says with the script and without it."""

from dataclasses import dataclass
from functools import partial
from typing import ClassVar

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from game.content.library import Library
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.ui.board_page import page
from game.ui.choices import ChooseAnimal
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Scroll, Words
from game.web.assets import Assets
from tests.axe import violations
from tests.chromium import chromium, needs_chromium
from tests.web.browsing import session_in
from tests.web.middle import in_the_middle
from tests.web.serving import Served, resized, serving

PATIENCE = 60
SIZES = ((320, 640, 100), (360, 640, 200), (768, 1024, 100), (1280, 720, 100), (1280, 720, 200))
LEVELS = ("scam-lucky-goat", "bully-pile-on", "privacy-hidden-switch", "check-7")
SMALL = """
const small = [];
document.querySelectorAll('button:not([disabled])').forEach(b => {
  const box = b.getBoundingClientRect();
  if (box.width < 43.5 || box.height < 43.5)
    small.push(b.value + ' ' + box.width + ' ' + box.height);
});
return small;
"""
"""The buttons that are smaller than a finger. (A picture's buttons on the bay may not be.)"""
TOPS = """
return [...document.querySelectorAll('h1, .moves .b')].map(e => e.getBoundingClientRect().top)
"""
"""Where the heading is, and all that may be pressed on the sheet below it."""
ASIDE = "return document.documentElement.scrollWidth - innerWidth"


@dataclass(slots=True)
class Long:
    """A screen with more than any page has room for."""

    name: str = "long"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        each = (Button(Words(f"{at}"), ChooseAnimal(f"a{at}")) for at in range(40))
        return page(ctx, "Long", Scroll(Box(tuple(each)), "long"))

    def act(self, means: Meaning) -> Navigation:
        return Stay()


def pressed(driver: webdriver.Chrome, name: str) -> None:
    """A hand comes down on a button; once more, where the page was swapped just then."""
    stale = [StaleElementReferenceException]
    WebDriverWait(driver, PATIENCE, ignored_exceptions=stale).until(partial(clicked, name))


def clicked(name: str, driver: webdriver.Chrome) -> bool:
    driver.find_element(By.CSS_SELECTOR, f'[value="{name}"]').click()
    return True


def shows(screen: str, driver: webdriver.Chrome) -> bool:
    """Whether the browser shows that screen."""
    return f'data-screen="{screen}"' in driver.page_source


@needs_chromium
def test_pages_keep_nothing_from_anybody(library: Library, assets: Assets) -> None:
    served, wrong = Served(assets), []
    with serving(served) as address, chromium(1280, 720) as driver:
        for at, (wide, high, text) in enumerate(SIZES):
            resized(driver, wide, high)
            language, level = ("en", "ar", "hi")[at % 3], LEVELS[at % len(LEVELS)]
            around = session_in(library, assets, language, text=text)
            playing = in_the_middle(library, assets, level, language, text=text)
            for there, name in ((around, ""), (around, "open-options?"), (playing, "")):
                there.see(f"{wide}x{high}")
                there.document()
                assert not name or there.press(name, there.page)
                served.session = there
                driver.get(address)
                where = f"{there.navigator.screen.name} {language} {wide}×{high} {text} %"
                wrong += [f"{where}: {each}" for each in violations(driver)]
                if driver.execute_script(ASIDE) > 0:
                    wrong.append(f"{where}: moves sideways")
                wrong += [f"{where}: {each} is small" for each in driver.execute_script(SMALL)]
        said: list[dict[str, str]] = driver.get_log("browser")  # type: ignore[no-untyped-call]
        console = [each["message"] for each in said if "favicon" not in each["message"]]
    assert not wrong, "\n".join(wrong)
    assert not console


@needs_chromium
def test_what_is_too_long_for_a_pc_moves_below_its_heading(
    library: Library, assets: Assets
) -> None:
    """Neither the heading nor the first faces could be reached: they lay above the screen."""
    there, served = session_in(library, assets, signed=False), Served(assets)
    there.navigator.go(Push(Long()))
    there.see("1024x576")
    served.session = there
    with serving(served) as address, chromium(1024, 576) as driver:
        driver.get(address)
        tops = driver.execute_script(TOPS)
    assert len(tops) > 30
    assert 0 <= tops[0] == min(tops)


@needs_chromium
@pytest.mark.parametrize("scripted", [True, False])
def test_a_press_does_what_it_says(library: Library, assets: Assets, scripted: bool) -> None:
    served = Served(assets)
    served.session = there = session_in(library, assets)
    with serving(served) as address, chromium(360, 640) as driver:
        if not scripted:
            driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        driver.get(address)
        for name, screen in (("open-cards?", "cards"), ("back?", "bay"), ("open-ages?", "bands")):
            pressed(driver, name)
            WebDriverWait(driver, PATIENCE).until(partial(shows, screen))
            assert there.navigator.screen.name == screen
    assert there.scripted is scripted
    assert [said["press"] for said in served.asked if "press" in said] == [
        ["open-cards?"], ["back?"], ["open-ages?"],
    ]  # fmt: skip


@needs_chromium
@pytest.mark.parametrize(("lost", "busy", "came"), [(1, 0, ["1", "1"]), (0, 2, ["1"])])
def test_an_answer_that_is_lost_or_refused_for_a_while_is_asked_for_again_and_done_once(
    library: Library, assets: Assets, lost: int, busy: int, came: list[str]
) -> None:
    served = Served(assets)
    served.session = there = session_in(library, assets)
    with serving(served) as address, chromium(360, 640) as driver:
        driver.get(address)
        WebDriverWait(driver, PATIENCE).until(
            lambda shown: shown.execute_script("return document.forms[0].size.value")
        )
        served.lost, served.busy = lost, busy
        pressed(driver, "tickle? goat")
        WebDriverWait(driver, PATIENCE).until(
            lambda shown: shown.execute_script("return document.forms[0].page.value") == "2"
        )
    presses = [said["page"] for said in served.asked if "press" in said]
    assert presses == [[number] for number in came]
    assert there.page == 2
