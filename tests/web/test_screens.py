"""Every screen outside the levels is reached and left through HTML alone."""

from collections import Counter
from itertools import product

from game.content.library import Library
from game.storage.options import Options
from game.web.assets import Assets
from game.web.session import Session
from tests.combinations import ALL
from tests.web.browsing import read, session_in
from tests.web.wrong import wrong_with

WAYS = tuple(product(("en", "ar", "hi"), ("360x640", "768x1024", "1280x720"), (100, 200)))
SOME = (WAYS[0], WAYS[9])
BEFORE = {
    "title", "who", "newcomer-animal", "newcomer-colour", "newcomer-age", "newcomer-secret",
    "new-code-pick", "options-see", "help", "calm", "draw", "hide", "bay",
}  # fmt: skip
AFTER = {"bay", "bands", "cards", "options-see", "help", "help-tour-0", "calm", "draw", "hide"}
EVERYWHERE = ("open-help?", "hide-screen?")
"""On every screen: once is enough."""
STEPS = 170
"""Presses of a child who tries whatever she has not tried yet."""


def test_all_screens_before_signing_in(library: Library, assets: Assets) -> None:
    for language, size, text in WAYS if ALL else SOME:
        there = session_in(library, assets, language, signed=False)
        there.see(size)
        there.state.use_options(Options(text=text))
        seen = explored(there)
        assert seen >= BEFORE, (language, size, text, BEFORE - seen)


def test_all_screens_around_the_bay(library: Library, assets: Assets) -> None:
    for language, size, text in WAYS if ALL else SOME:
        there = session_in(library, assets, language, text=text)
        there.see(size)
        seen = explored(there)
        assert seen >= AFTER, (language, size, text, AFTER - seen)


def kind(screen: str, name: str) -> tuple[str, str]:
    """What many buttons have in common: all places of a star, the way to help on every screen."""
    return "" if name in EVERYWHERE else screen, name.split()[0]


def explored(there: Session) -> set[str]:
    """The screens that somebody comes to who presses what she has not pressed yet."""
    seen: set[str] = set()
    tried = Counter[tuple[str, str]]()
    for _ in range(STEPS):
        screen = there.navigator.screen.name
        page = read(there.fragment())
        wrong = list(wrong_with(page, there))
        assert not wrong, (screen, wrong)
        seen.add(screen)
        names = [each for each in there.buttons if each not in ("sign-out?", "read-aloud?")]
        assert names, f"{screen} cannot be left"
        name = min(names, key=lambda each: (tried[kind(screen, each)], each == "back?"))
        tried[kind(screen, name)] += 1 if name not in EVERYWHERE else STEPS
        assert there.press(name, there.page)
    return seen
