"""Windows of one Chromium, each as if on a device of its own: children's, and the teacher's."""

import re
from base64 import b64decode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from tests.chromium import apart

_PATIENCE = 30.0
"""As long as a driver waits for a script of its own accord."""
T = TypeVar("T")
_NAMES = """
return [].map.call(document.querySelectorAll('[name=press]:not([disabled])'), b => b.value)"""
_IS_THERE = "return document.readyState == 'complete'"
_PRESS = """
const [name, times, done] = arguments, was = document.forms[0].page.value;
const named = b => b.value == name && !b.disabled;
function look() {
  if (document.forms[0].page.value != was) done(true); else setTimeout(look, 5);
}
function click() {
  const there = [].find.call(document.querySelectorAll('[name=press]'), named);
  if (there) { for (let i = 0; i < times; i++) there.click(); look(); }
  else setTimeout(click, 20);
}
click();"""


@dataclass(slots=True)
class Device:
    """A child's browser, by the names of its buttons."""

    browser: Chrome
    handle: str

    def at(self) -> Chrome:
        """The browser, looking at this window."""
        self.browser.switch_to.window(self.handle)
        return self.browser

    def go(self, address: str) -> None:
        """An address is typed."""
        self.at().get(address)

    def names(self) -> Sequence[str]:
        return [str(each) for each in self.at().execute_script(_NAMES)]

    def number(self) -> str:
        """The number of the page."""
        return str(self.at().execute_script("return document.forms[0].page.value"))

    def press(self, name: str, times: int = 1) -> None:
        browser = self.at()
        try:
            browser.execute_async_script(_PRESS, name, times)
        except WebDriverException as why:
            raise AssertionError(f"{name} cannot be pressed among {self.names()}") from why

    def press_twice(self, name: str) -> None:
        """A finger that trembles: two presses before any answer."""
        self.press(name, 2)

    def sleeps(self) -> None:
        """The screen goes dark, and is lit again."""
        for state in ("frozen", "active"):
            self.at().execute_cdp_cmd("Page.setWebLifecycleState", {"state": state})

    def goes_back(self) -> None:
        """Back in the history of the browser, and forth again."""
        browser = self.at()
        browser.back()
        browser.forward()
        awaited(browser, lambda _: self.names())

    def taps(self, number: str) -> None:
        """Today's number, digit by digit."""
        for digit in number:
            self.press(f"pick-digit? {digit}")
        self.sees("pick-player?")

    def sees(self, start: str) -> None:
        """Waits until a button is there whose name begins so."""
        awaited(self.at(), lambda _: any(name.startswith(start) for name in self.names()))


def device(browser: Chrome, width: int, height: int, language: str) -> Device:
    """One more of them."""
    return Device(browser, apart(browser, width, height, language))


def twin(of: Device) -> Device:
    """Another tab of the same browser, at the same address."""
    address = of.at().current_url
    tab = of.browser.browsing_context.create(type="tab", reference_context=of.handle)
    other = Device(of.browser, str(tab))
    other.go(address)
    return other


@dataclass(slots=True)
class TeachersWindow:
    """The desk in the teacher's browser: she reads pages and fills in forms."""

    browser: Chrome
    handle: str
    desk: str

    def at(self) -> Chrome:
        """The browser, looking at this window."""
        self.browser.switch_to.window(self.handle)
        return self.browser

    def go(self, path: str) -> "TeachersWindow":
        """To a page of the desk."""
        self.at().get(f"{self.desk}{path}")
        return self

    def words(self, selector: str = "main") -> str:
        """What stands there, with one space between words."""
        found = self.at().find_element(By.CSS_SELECTOR, selector).text
        return " ".join(found.split())

    def fills(self, fields: dict[str, str], form: str = "main") -> "TeachersWindow":
        """Writes into fields, by their names."""
        for name, value in fields.items():
            field = self.at().find_element(By.CSS_SELECTOR, f"{form} [name='{name}']")
            field.clear()
            field.send_keys(value)
        return self

    def ticks(self, *selectors: str) -> "TeachersWindow":
        """Ticks what is to be ticked."""
        for selector in selectors:
            found = self.at().find_element(By.CSS_SELECTOR, selector)
            self.browser.execute_script("arguments[0].click()", found)
        return self

    def presses(self, selector: str) -> "TeachersWindow":
        """Presses a button, and waits for the next page."""
        browser = self.at()
        page = browser.find_element(By.TAG_NAME, "html")
        browser.execute_script(
            "arguments[0].click()", browser.find_element(By.CSS_SELECTOR, selector)
        )
        awaited(browser, lambda _: browser.find_element(By.TAG_NAME, "html") != page)
        awaited(browser, lambda _: browser.execute_script(_IS_THERE))
        assert not browser.find_elements(By.CSS_SELECTOR, "[role=alert]"), self.words()
        return self

    def comes_in(self) -> None:
        """By her face, or as somebody new with the signs that are offered, and a sum in words."""
        if self.go("/door").browser.find_elements(By.CSS_SELECTOR, ".face"):
            self.presses(".face")
        said = re.findall("six|seven|eight|nine", self.words())
        one, other = (("six", "seven", "eight", "nine").index(word) + 6 for word in said)
        self.fills({"sum": str(one * other)}).presses("form[action='/door'] button[type=submit]")

    def file(self, path: str) -> str:
        """A file that a page leads to."""
        got = self.at().execute_async_script(
            "fetch(arguments[0]).then(r => r.text()).then(arguments[1])", path
        )
        return str(got)

    def printed(self) -> bytes:
        """The page as the printer gets it."""
        return b64decode(self.at().print_page())


def awaited(browser: Chrome, what: Callable[[Chrome], T]) -> T:
    """Waits for something; a page may be swapped meanwhile."""
    return WebDriverWait(browser, _PATIENCE, 0.02, (WebDriverException,)).until(what)
