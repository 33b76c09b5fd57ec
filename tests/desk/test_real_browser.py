"""In a real Chromium: in by the short address, playing, out again; what is left of it is "/"."""

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from game.desk.opening import OpenClass
from tests.chromium import chromium, needs_chromium
from tests.desk.conftest import CODE
from tests.desk.devices import Clock

_PATIENCE = 60.0


def _press(browser: Chrome, clock: Clock, name: str) -> None:
    """Press a button whose name begins so, until the page is another one: where a hand has just
    pressed, a page does not take the next press at once."""
    clock.now += 10  # what was asked before counts no more
    before = _waits(browser).until(_number)

    def turned(_: Chrome) -> bool:
        if _number(browser) == before:
            _button(browser, name).click()
        return _number(browser) != before

    _waits(browser).until(turned)


def _waits(browser: Chrome) -> "WebDriverWait[Chrome]":
    """A page may be swapped in under the hand: then it is tried again, once the hand has rested."""
    return WebDriverWait(browser, _PATIENCE, 1.2, ignored_exceptions=(WebDriverException,))


def _button(browser: Chrome, name: str) -> WebElement:
    return browser.find_element(By.CSS_SELECTOR, f'button[name=press][value^="{name}"]')


def _number(browser: Chrome) -> str:
    found = browser.find_element(By.CSS_SELECTOR, "input[name=page]").get_attribute("value")
    return found or ""


@needs_chromium
@pytest.mark.parametrize("scripted", [True, False])
def test_a_phone_joins_plays_and_leaves(lesson: OpenClass, clock: Clock, scripted: bool) -> None:
    here = f"http://127.0.0.1:{lesson.listening.port}/"
    switches = () if scripted else ("--blink-settings=scriptEnabled=false",)
    with chromium(360, 640, *switches) as browser:
        browser.get(f"{here}{lesson.invitation().code}")
        assert browser.current_url == here
        (cookie,) = browser.get_cookies()
        assert cookie["httpOnly"]
        assert cookie["sameSite"] == "Strict"
        assert "expiry" not in cookie
        _press(browser, clock, "pick-player?")
        for picture in CODE:
            _press(browser, clock, f"pick-picture? {picture}")
        _press(browser, clock, "open-level?")
        _press(browser, clock, "start-story?")
        (joined,) = lesson.ask(lambda room: room.joined())
        assert joined.signs == ("fox", "coral", "")
        urls = {each["url"] for each in _history(browser)}
        assert urls <= {here, "data:,", "about:blank", "chrome://new-tab-page/"}
        clock.now += 10
        browser.get(here)
        _press(browser, clock, "leave-story?")
        _press(browser, clock, "sign-out?")
        _press(browser, clock, "sign-out?")
        _waits(browser).until(lambda _: _button(browser, "pick-digit?"))
        assert browser.get_cookies() == []
        lines = [str(each["message"]) for each in browser.get_log("browser")]  # type: ignore[no-untyped-call]
        assert [line for line in lines if "favicon" not in line] == []


def _history(browser: Chrome) -> list[dict[str, str]]:
    told: list[dict[str, str]] = browser.execute_cdp_cmd("Page.getNavigationHistory", {})["entries"]
    return told
