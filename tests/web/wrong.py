"""What can be wrong with a page, seeing its HTML alone."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from game.web.session import Session
from game.web.stylesheet import stylesheet
from tests.web.browsing import Element, Reader

RULES = set(re.findall(r"\.([a-zA-Z][\w-]*)", stylesheet())) | {"newest", "say"}
"""The classes that have a rule, and those that the script looks for."""


def wrong_with(page: Reader, session: Session) -> Iterator[str]:
    """Everything that is."""
    yield from page.wrong
    there = page.top.all()
    ones = [each for each in there if each.tag == "h1"]
    if len(ones) != 1:
        yield f"{len(ones)} first headings"
    ids = Counter(each.has["id"] for each in there if "id" in each.has)
    yield from (f"the id {name} stands twice" for name, many in ids.items() if many > 1)
    if any("style" in each.has or each.tag in ("style", "script") for each in there):
        yield "a style or a script of its own"
    pressed = {each.has["value"] for each in there if each.tag == "button" and can_press(each)}
    if pressed != set(session.buttons):
        yield f"buttons: {pressed ^ set(session.buttons)}"
    yield from (f"{each.tag} shows nothing" for each in there if nameless(each))
    levels = [int(each.tag[1]) for each in there if each.tag in ("h1", "h2", "h3")]
    if any(after > before + 1 for before, after in pairwise([0, *sorted(levels)])):
        yield f"headings leave a level out: {levels}"
    names = {name for each in there for name in each.has.get("class", "").split()}
    yield from (f"the class {name} has no rule" for name in sorted(names - RULES))


def can_press(button: Element) -> bool:
    return "disabled" not in button.has


def nameless(each: Element) -> bool:
    """A button or a picture that nobody can name."""
    if each.tag == "img":
        return "alt" not in each.has
    if each.tag != "button":
        return False
    shown = " ".join(inside.has.get("alt", "") for inside in each.all())
    return not (each.has.get("aria-label") or each.words or shown.strip())
