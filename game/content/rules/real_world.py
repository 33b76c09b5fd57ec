"""The real world stays out of stories: its brands, addresses, numbers to call, and its money."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any
from unicodedata import decimal

from game.content.fields import shown
from game.content.lists import Lists
from game.content.placeholders import PLACE
from game.content.rules.real_names import REAL_NAMES
from game.core.findings import Found
from game.core.level import Level

RULES: Mapping[str, str] = {
    "real-name": "A story names no real app, game, shop or maker: it would be unfair to them, and"
    " teach fear of a name instead of the trick. Take a pretend one of apps.yaml, as {chatnest}.",
    "real-address": "An address that works could lead a child there, and belongs to somebody."
    " Addresses of pages end in .example; a person or account is named by its id, as {copy-linh}.",
    "real-number": "A number that can be called belongs to somebody, or is a helpline that may be"
    " dead tomorrow. Say who is called instead; checked numbers stand in regions/.",
    "real-money": "Each region has its own money. Write the amount as {money:20}.",
}
"""What each rule means and how to mend it."""

ENDINGS = (
    "com|org|net|info|biz|edu|gov|app|dev|xyz|shop|store|online|site|club|top|live|link|click|page"
    "|io|co|me|tv|gg|ly|be|uk|us|in|ke|ng|za|fr|de|br|ru|cn|jp|eu"
)
"""How addresses of the real internet end most often."""
ADDRESS = re.compile(
    rf"\b(?:https?|ftp)://\S+|\bwww\.\S+|\S+@[\w-]+(?:\.[\w-]+)*|(?<![\w@])@\w[\w.]*"
    rf"|(?<![\w.@-])[\w-]{{2,}}(?:\.[\w-]+)*\.(?:{ENDINGS})\b(?![\w-]|\.\w)",
    re.IGNORECASE,
)
PRETEND = re.compile(r"(?:\S*@)?[\w.-]+\.example\b\S*", re.IGNORECASE)
"""No address that ends like this will ever be anybody's (RFC 2606)."""
NUMBER = re.compile(r"(?<![\w.,])(?=[^a-z]*[0-9]{2})[+(]?[0-9](?:[ ()./-]{0,2}[0-9]){6,}(?![\w])")
SHORT = re.compile(
    r"\b(?:call|calls|called|dial|dials|ring|phone|text|sms)\b(?:\s+(?:to|us|me|now|at|on))?"
    r"[\s:]+([0-9]{3,6})\b(?!\s+(?:people|friends|times|children|more|other))",
    re.IGNORECASE,
)
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MONEY = re.compile(
    r"(?:[0-9][0-9.,]*\s?)?[$¢£¤¥\u058f\u060b\u09f2\u09f3\u0af1\u0bf9\u0e3f\u17db\u20a0-\u20cf\ufdfc](?:\s?[0-9](?:[0-9.,]*[0-9])?)?"
    r"|\b[0-9][0-9.,]*\s?(?:dollars?|euros?|pounds?|rupees?|shillings?|cents?|naira|pesos?|rand)\b"
    r"|\b(?:USD|EUR|GBP|INR|KES|NGN|ZAR|EGP)\s?[0-9]|\b[0-9][0-9.,]*\s?(?:USD|EUR|GBP|INR|KES)\b",
    re.IGNORECASE,
)


def problems(level: Level, _lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every text of a level that names what is real."""
    for leaf in shown(level):
        for rule, message in real_things(leaf.text):
            yield Found(leaf.path, rule, message)


def real_things(text: str) -> Iterator[tuple[str, str]]:
    """What is real in a text, as the name of a rule and a sentence; of each rule the first."""
    plain = "".join(map(_digit, PLACE.sub("{}", text)))
    if name := _names().search(plain):
        real, what = next(
            one for one in REAL_NAMES.items() if one[0].casefold() == name[0].casefold()
        )
        yield "real-name", f'"{real}" is real ({what}): take a pretend one, such as {{chatnest}}.'
    if address := next((a[0] for a in ADDRESS.finditer(plain) if not PRETEND.match(a[0])), ""):
        message = f'"{address}" could be a real address: let it end in .example.'
        if address.startswith("@"):
            message = (
                f'"{address}" could be somebody: write an account\'s id, such as {{copy-linh}}.'
            )
        yield "real-address", message
    number = NUMBER.search(DAY.sub("", plain)) or SHORT.search(plain)
    if number:
        message = f'"{number[number.lastindex or 0]}" could be a real number: say who is called.'
        yield "real-number", message
    if money := MONEY.search(plain):
        message = f'"{money[0]}" is the money of some regions: write the amount as {{money:20}}.'
        yield "real-money", message


@cache
def _names() -> re.Pattern[str]:
    named = "|".join(map(re.escape, sorted(REAL_NAMES, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{named})(?!\w)", re.IGNORECASE)


def _digit(sign: str) -> str:
    """Digits of every script as 0 to 9."""
    value = decimal(sign, None)
    return sign if value is None else str(value)
