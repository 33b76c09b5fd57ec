"""Odd text: words without an end, piled-up marks, hidden signs of direction, nothing to be seen."""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from unicodedata import category

from game.content.fields import shown
from game.content.lists import Lists
from game.content.placeholders import PLACE
from game.core.findings import Found
from game.core.level import Level

LONGEST = 60
"""The most letters of a word: the longest of any dictionary have fewer, and no line holds more."""
MOST_MARKS = 3
"""The most marks above and below one letter: no living script piles up more."""

RULES: Mapping[str, str] = {
    "long-word": "No line of a page holds a word of more than 60 letters. A space is missing, or"
    " something was pasted. Write it as words.",
    "odd-marks": "A mark that belongs to a letter stands without one, or more than three are piled"
    " upon one letter. Delete the mark and type the letter anew.",
    "direction-sign": "Hidden signs turn the text around, and it is read in another order than it"
    " is shown. Delete them: the game itself sets right what is written from right to left.",
    "unseen-text": "The text is made of signs that nobody sees. Write words, or delete the entry.",
}
"""What each rule means and how to mend it."""

_TURNING = re.compile("[\u202a-\u202e]")
_ISOLATES, _END = "\u2066\u2067\u2068", "\u2069"
_CARRIES = ("L", "M", "N")
_JOINERS = "\u200c\u200d\u25cc"
"""A joiner, or the dotted circle that carries a mark which has no letter."""
_SELECTORS = re.compile("[\ufe00-\ufe0f]")


def problems(level: Level, _lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every text of a level that no child could read, or read in the order it is shown."""
    for leaf in shown(level):
        for rule, message in odd_text(leaf.text):
            yield Found(leaf.path, rule, message)


def odd_text(text: str) -> Iterator[tuple[str, str]]:
    """What is odd in a text, as the name of a rule and a sentence; of each rule the first."""
    if text and not any(_is_seen(sign) for sign in text):
        yield "unseen-text", "Nothing of this text can be seen: write words."
        return
    if turning := _turning(text):
        message = f"A hidden sign (U+{ord(turning):04X}) turns the text around here: delete it."
        yield "direction-sign", message
    if mark := _odd_mark(text):
        yield "odd-marks", f"{mark}: delete the marks, and type the letter anew."
    for word in PLACE.sub(" ", text).split():
        letters = sum(category(sign)[0] != "M" for sign in word)
        if letters > LONGEST:
            message = f'"{word[:12]}…" has {letters} letters, and no line holds it: write words.'
            yield "long-word", message
            return


def _is_seen(sign: str) -> bool:
    return category(sign) not in ("Cc", "Cf", "Mn", "Me", "Zs", "Zl", "Zp", "Cn", "Co")


def _turning(text: str) -> str:
    """The first sign that turns a text around, or an isolate without its end; "" for none."""
    if found := _TURNING.search(text):
        return found[0]
    opened: list[str] = []
    for sign in text:
        if sign in _ISOLATES:
            opened.append(sign)
        elif sign == _END:
            if not opened:
                return sign
            opened.pop()
    return opened[-1] if opened else ""


def _odd_mark(text: str) -> str:
    """What is wrong with the first odd mark of a text; "" when all stand upon letters."""
    piled, before = 0, " "
    for sign in _SELECTORS.sub("", text):
        if category(sign)[0] != "M":
            piled = 0
        elif category(before)[0] not in _CARRIES and before not in _JOINERS:
            return f"A mark (U+{ord(sign):04X}) stands here without a letter"
        else:
            piled += category(sign) != "Mc"
        if piled > MOST_MARKS:
            return f"{piled} marks or more are piled upon one letter here"
        before = sign
    return ""
