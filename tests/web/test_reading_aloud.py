"""A page is read aloud in a real browser: which words, in which language, which one is lit, and
what stops it. Its voice is a stand-in that tells what it is asked to say, word by word, and no hand
is in a hurry."""

import wave
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from game.content.library import Library
from game.screens.shell.navigation import USUAL, Navigation, Pop, Replace
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, LitSpan, Node, Words
from game.ui.speech_text import clip_id
from game.web.assets import Assets
from tests.chromium import chromium, needs_chromium
from tests.web.browsing import session_in
from tests.web.serving import Served, serving

PATIENCE = 30
VOICE = """
let time = 0;
Date.now = () => time += 1000;
window.told = [];
const lit = () => [].map.call(document.querySelectorAll('.said'), m => m.textContent).join();
let saying = null;
const voice = {
  mute: false,
  holds: false,
  speak(u) {
    told.push(['says', u.text, u.lang, u.rate, u.volume]);
    saying = u;
    if (voice.mute) return setTimeout(() => { saying = null; u.onerror({}); });
    const words = [...u.text.matchAll(/\\S+/g)];
    (function word() {
      const now = words.shift();
      if (saying != u) return;
      if (!now) { saying = null; return u.onend({}); }
      u.onboundary({charIndex: now.index});
      told.push(['lit', now[0], lit()]);
      if (!voice.holds) setTimeout(word, 40);
    })();
  },
  cancel() { saying = null; },
};
Object.defineProperty(window, 'speechSynthesis', {value: voice});
window.SpeechSynthesisUtterance = function (text) { this.text = text; };
const play = HTMLMediaElement.prototype.play;
HTMLMediaElement.prototype.play = function () {
  told.push(['plays', this.volume]);
  return play.call(this);
};
"""


class Sentences:
    """A page with three sentences, one of them with a lit tell, and a button to hear them."""

    name, manner = "sentences", USUAL

    def view(self, ctx: Context) -> Node:
        hear = Box((Button(Words("Hear"), Command.READ_ALOUD),), role="toolbar")
        marked = Words(SAID[1], marks=(LitSpan(8, 12),))
        on = Button(Words(SAID[2]), Command.OPEN_CARDS)
        return Box((hear, Words(SAID[0], level=1), marked, on))

    def act(self, means: object) -> Navigation:
        return Pop()


SAID = ("The old boat", "Send me your code now.", "Go on")


@pytest.fixture
def browser(library: Library, assets: Assets) -> Iterator[Chrome]:
    """A browser at that page, with the stand-in for a voice."""
    yield from _at_the_page(library, assets)


def _at_the_page(library: Library, assets: Assets) -> Iterator[Chrome]:
    served = Served(assets)
    served.session = there = session_in(library, assets, pace="slow", speech=60)
    there.navigator.go(Replace(Sentences()))
    with serving(served) as address, chromium(800, 600) as driver:
        driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": VOICE})
        driver.get(address)
        _waits(driver, "return document.forms[0].size.value")
        yield driver


def _waits(browser: Chrome, what: str) -> None:
    WebDriverWait(browser, PATIENCE, 0.02).until(lambda shown: shown.execute_script(what))


def _hears(browser: Chrome) -> None:
    """A hand comes down on the button: without one, no browser plays anything."""
    browser.find_element(By.CSS_SELECTOR, "[value='read-aloud?']").click()


def _told(browser: Chrome, kind: str) -> list[list[Any]]:
    told: list[list[Any]] = browser.execute_script("return told")
    return [more for said, *more in told if said == kind]


@needs_chromium
def test_all_is_said_in_its_language_and_each_word_is_lit_as_it_is_said(browser: Chrome) -> None:
    _hears(browser)
    _waits(browser, "return told.length > 12 && !document.querySelector('.said')")
    assert _told(browser, "says") == [[text, "en", ".75", "0.6"] for text in SAID]
    words = " ".join(SAID).split()
    assert _told(browser, "lit") == [[word, word] for word in words]
    (marked,) = browser.find_elements(By.CSS_SELECTOR, "mark")
    assert marked.text == "your", "the tell stands as it did"


@needs_chromium
def test_a_second_press_stops_and_a_third_begins_anew(browser: Chrome) -> None:
    browser.execute_script("speechSynthesis.holds = true")
    for times in (1, 2):
        _hears(browser)
        _waits(browser, "return document.querySelector('.said')")
        _hears(browser)
        assert not browser.find_elements(By.CSS_SELECTOR, ".said")
        assert len(_told(browser, "says")) == times
    assert {text for text, *_ in _told(browser, "says")} == {SAID[0]}


@needs_chromium
def test_a_voice_that_fails_leaves_nothing_lit(browser: Chrome) -> None:
    browser.execute_script("speechSynthesis.mute = true")
    _hears(browser)
    _waits(browser, f"return told.length == {len(SAID)} && !document.querySelector('.said')")


def _recorded(folder: Path, seconds: float) -> None:
    """Silence that stands for a recording of the middle sentence, and for the last one noise that
    no browser can play."""
    folder.mkdir(parents=True)
    with wave.open(str(folder / f"{clip_id(SAID[1])}.ogg"), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(int(8000 * seconds) * 2))
    (folder / f"{clip_id(SAID[2])}.ogg").write_bytes(b"noise")


@needs_chromium
def test_a_recording_is_played_once_and_one_that_cannot_be_played_is_said(
    library: Library, assets: Assets, tmp_path: Path
) -> None:
    _recorded(tmp_path / "en", 0.6)
    for browser in _at_the_page(library, replace(assets, clips=tmp_path)):
        _hears(browser)
        _waits(browser, "return told.length > 5 && !document.querySelector('.said')")
        assert [text for text, *_ in _told(browser, "says")] == [SAID[0], SAID[2]]
        assert _told(browser, "plays") == [[0.6], [0.6]]


@needs_chromium
def test_a_recording_that_is_stopped_stays_silent_and_dark(
    library: Library, assets: Assets, tmp_path: Path
) -> None:
    _recorded(tmp_path / "en", 30)
    for browser in _at_the_page(library, replace(assets, clips=tmp_path)):
        _hears(browser)
        _waits(
            browser,
            "return [].some.call(document.querySelectorAll('.said'), m => m.textContent == 'Send')",
        )
        _hears(browser)
        browser.execute_async_script("setTimeout(arguments[0], 400)")
        assert not browser.find_elements(By.CSS_SELECTOR, ".said")
        assert [text for text, *_ in _told(browser, "says")] == [SAID[0]]
