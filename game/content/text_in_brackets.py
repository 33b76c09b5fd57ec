"""What somebody writes between { } or [ ] that YAML cannot tell from its own signs."""

import re

Slip = tuple[int, str]
"""Where the hand slipped, as an offset into the text, and a sentence on what to write instead."""

PLACE = "A text with {name} in it needs quotes around all of it here."
HASH = "What follows the # is left out. Is it part of the text? Then put the text in quotes."
OPEN = "A bracket is opened here and never closed."
OTHER = "This bracket closes another one than was opened."
COLON = "A comma is missing before this, or the colon is part of a text: then put it in quotes."

_PLACE = re.compile(r"\{[\w-]+(?::[^\s{}]*)?\}")
_CLOSES = {"]": "[", "}": "{"}
_QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL), "'": re.compile(r"'(?:[^']|'')*'")}


def after_brackets(text: str, start: int, around: int) -> "int | Slip":
    """The offset after the bracket that closes the one at `start`, or where the hand slipped.

    around: the column of the entry the bracket belongs to; what stands no further in is not inside.
    """
    opened, at, begins, colons = list[str](), start, start, 0
    while at < len(text):
        sign = text[at]
        if place := _PLACE.match(text, at):
            return (at if at == start else begins), PLACE.format(name=place[0])
        if sign in "[{,":
            if sign != ",":
                opened.append(sign)
            begins, colons = skipped(text, at + 1, " \n"), 0
        elif sign in "]}":
            if opened.pop() != _CLOSES[sign]:
                return at, OTHER
            if not opened:
                return at + 1
        elif sign == ":" and text[at + 1 : at + 2] in (" ", "\n"):
            begins, colons = skipped(text, at + 1, " \n"), colons + 1
            if colons == 2:
                return at, COLON
        elif sign in "'\"" and at == begins:
            quoted = _QUOTED[sign].match(text, at)
            if quoted is None or _leaves(text, quoted, around):
                return at, "A quotation mark is opened here and never closed."
            at = quoted.end() - 1
        elif sign == "#" and text[at - 1] in " \n":
            end = line_end(text, at)
            if text[at - 1] == " " and re.search(r"[\]}]", text[at:end]):
                return at, HASH
            at = end - 1
        elif sign == "\n" and _outside(text, at + 1, around):
            return start, OPEN
        at += 1
    return start, OPEN


def line_end(text: str, at: int) -> int:
    """The offset at which the line ends that holds `at`."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def skipped(text: str, at: int, signs: str) -> int:
    """The offset of the first sign from `at` on that is none of `signs`."""
    while text[at : at + 1] and text[at] in signs:
        at += 1
    return at


def _leaves(text: str, quoted: re.Match[str], around: int) -> bool:
    """Whether a text in quotes goes on where the brackets have ended: at another text's quotes."""
    lines = re.finditer(r"\n", quoted[0])
    return any(_outside(text, quoted.start() + line.end(), around) for line in lines)


def _outside(text: str, at: int, around: int) -> bool:
    """Whether the line that begins at `at` stands outside the brackets."""
    line = text[at : line_end(text, at)]
    column = len(line) - len(line.lstrip(" "))
    return bool(line.strip()) and column <= around and line.strip()[0] not in "]}"
