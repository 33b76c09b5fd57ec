"""What two pages show by one key glides in a real browser, but for whoever wants still motion."""

from dataclasses import dataclass
from functools import partial

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.support.ui import WebDriverWait

from game.content.library import Library
from game.screens.shell.navigation import USUAL, Navigation, Stay
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Words
from game.web.assets import Assets
from tests.chromium import chromium, needs_chromium
from tests.web.browsing import session_in
from tests.web.serving import Served, serving

GLIDES = """
window.began = 0;
document.addEventListener('transitionrun', e => { if (e.target.dataset.key == 'boat') began++; });
"""
THERE = """
const swapped = document.querySelector('[data-key=boat]').style.transition;
return swapped && document.forms[0].page.value"""
SEEN = "requestAnimationFrame(() => setTimeout(arguments[0], 100))"


@dataclass
class Boat:
    """A boat that lies below two sentences once the button was pressed."""

    lies_low = False
    name, manner = "boat", USUAL

    def view(self, ctx: Context) -> Node:
        boat = Picture("thing/stamp-boat", 80, 80, key="boat")
        above = (Words("One"), Words("Two")) if self.lies_low else ()
        go = Button(Words("Go"), Command.OPEN_CARDS)
        return Box((Words("The boat", level=1), *above, boat, go))

    def act(self, means: Meaning) -> Navigation:
        self.lies_low = True
        return Stay()


def _shows(page: int, browser: Chrome) -> bool:
    """Whether that page was swapped in."""
    return bool(browser.execute_script(THERE) == str(page))


@needs_chromium
@pytest.mark.parametrize("still", [False, True])
def test_a_thing_glides_once_unless_motion_is_to_be_still(
    library: Library, assets: Assets, still: bool
) -> None:
    served = Served(assets)
    served.session = there = session_in(library, assets)
    there.navigator.stack[:] = [Boat()]
    switches = ("--force-prefers-reduced-motion",) if still else ()
    with serving(served) as address, chromium(800, 600, *switches) as browser:
        waits = WebDriverWait(browser, 30, 0.02)
        browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": GLIDES})
        browser.get(address)
        for page in (1, 2):  # the first is swapped in once the browser has told its size
            waits.until(partial(_shows, page))
            browser.execute_async_script(SEEN)
            if page == 1:
                browser.execute_script("began = 0; document.querySelector('[name=press]').click()")
        assert browser.execute_script("return began") == (0 if still else 1)
