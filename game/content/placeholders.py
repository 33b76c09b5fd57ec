"""Names, apps and money inside a text, `{amina}`, `{zuri-sms}`, `{money:50}`, and their filling."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from game.core.findings import did_you_mean

if TYPE_CHECKING:
    from game.content.lists import Lists

PLACE = re.compile(r"\{([^{}]*)\}")
MONEY = re.compile(r"money:([0-9]{1,9})")
FSI, PDI = "\u2068", "\u2069"
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def fill(text: str, values: Callable[[str], str | None], rtl: bool = False) -> str:
    """The text with its places filled; a place that has no value stays as it is.

    A value is isolated from its surroundings when either is written right to left, so that
    brackets and numbers beside a foreign name stay where they belong.
    """

    def put(match: re.Match[str]) -> str:
        value = values(match[1])
        return match[0] if value is None else isolated(value, rtl)

    return PLACE.sub(put, text)


def isolated(value: str, rtl: bool) -> str:
    """The value between direction isolates where its direction could disturb the sentence."""
    other = rtl or RIGHT_TO_LEFT.search(value)
    return f"{FSI}{value}{PDI}" if other and value else value


def places(text: str) -> tuple[str, ...]:
    """What stands in curly brackets, in a fixed order: two texts can be compared."""
    return tuple(sorted(PLACE.findall(text)))


def unknown_placeholders(text: str, lists: "Lists") -> Iterator[str]:
    """What is wrong with the places of a text, as sentences."""
    names = (*lists.cast, *lists.accounts, *lists.apps)
    for name in PLACE.findall(text):
        if name not in names and not MONEY.fullmatch(name):
            yield _unknown(name, names)
    rest = PLACE.sub("", text)
    if "{" in rest or "}" in rest:
        yield "A curly bracket is open: write {amina} or {money:50}."


def _unknown(name: str, names: Iterable[str]) -> str:
    if name.partition(":")[0].strip() == "money":
        return f"{{{name}}} says no amount: write it in digits, as {{money:50}}."
    hint = did_you_mean(name, names)
    return f"{{{name}}} is no person, account, app or {{money:50}}.{hint}"


def bare_name(text: str, lists: "Lists") -> tuple[str, str] | None:
    """The first name or app that is written out although it has an id: (id, name)."""
    named = [(id_, person.name) for id_, person in lists.cast.items() if person.own_name]
    named += [(id_, app.name) for id_, app in lists.apps.items()]
    for id_, name in named:
        if name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            return id_, name
    return None
