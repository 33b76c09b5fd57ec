"""Hands that tap twice in a real browser: what came under them was not looked at, so it waits."""

from dataclasses import dataclass

from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from game.content.library import Library
from game.screens.shell.navigation import USUAL, Navigation, Stay
from game.ui.choices import ChooseStamp
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Words
from game.web.assets import Assets
from tests.chromium import chromium, needs_chromium
from tests.web.browsing import session_in
from tests.web.serving import Served, serving

CLOCK = "window.time = 5000; Date.now = () => window.time"
"""Time that a test moves on."""


@dataclass
class Verdicts:
    """A page on which one button is followed by another at the same place, but for the last."""

    left: list[str]
    name, manner = "verdicts", USUAL

    def view(self, ctx: Context) -> Node:
        return Box((Words("Verdicts", level=1), Button(Words("This"), ChooseStamp(self.left[0]))))

    def act(self, means: Meaning) -> Navigation:
        del self.left[0]
        return Stay()


def _taps(browser: Chrome, after: int) -> None:
    """A hand comes down, so many milliseconds later."""
    browser.execute_script("window.time += arguments[0]", after)
    button = browser.find_element(By.CSS_SELECTOR, "button[name=press]")
    ActionChains(browser).click(button).perform()


@needs_chromium
def test_what_came_under_a_hand_waits_until_it_rests(library: Library, assets: Assets) -> None:
    served = Served(assets)
    served.session = there = session_in(library, assets)
    screen = Verdicts(["fine", "trick", "trick", "fine", "end"])
    there.navigator.stack[:] = [screen]

    with serving(served) as address, chromium(360, 640) as browser:
        browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": CLOCK})
        browser.get(address)

        def came(page: int) -> None:
            find = "return document.forms[0].page.value"
            WebDriverWait(browser, 30, 0.02).until(lambda b: b.execute_script(find) == str(page))

        WebDriverWait(browser, 30).until(
            lambda b: b.execute_script("return document.forms[0].size.value")
        )
        _taps(browser, 10)
        came(2)
        _taps(browser, 600)
        _taps(browser, 600)
        assert len(screen.left) == 4, "another button waits for 700 ms in which nobody taps"
        _taps(browser, 701)
        came(3)
        _taps(browser, 499)
        assert len(screen.left) == 3, "the same button waits for half a second"
        _taps(browser, 2)
        came(4)
        browser.execute_script("document.querySelector('[name=press]').click()")
        came(5)
    assert screen.left == ["end"]
