"""What a node is, as a browser (ARIA), a screen reader (AccessKit) and the voice call it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from game.ui.context import Catalogue

ButtonRole = Literal["button", "switch", "radio", "link", "tab"]
GroupRole = Literal[
    "bar", "card", "empty", "feedback", "found", "group", "heading", "hint", "log", "message",
    "note", "notebook", "picture", "pop-up", "preview", "radiogroup", "sign", "speech", "status",
    "sum", "tablist", "today", "toolbar",
]  # fmt: skip
SAID: frozenset[GroupRole] = frozenset({"speech", "feedback", "hint", "found", "sum"})
"""What speaks about an act: its words are to be in sight at once."""
SETS: Mapping[str, ButtonRole] = MappingProxyType({"radiogroup": "radio", "tablist": "tab"})
"""Groups whose buttons are counted ("2 of 3"), and which buttons those are."""
Role = ButtonRole | GroupRole | Literal["window", "text", "image"]


@dataclass(frozen=True, slots=True)
class RoleNames:
    """What others call a role. aria: a role of WAI-ARIA 1.2, "" where plain words need none.
    accesskit: the name in `accesskit.Role`."""

    aria: str
    accesskit: str


_GROUP = RoleNames("group", "GROUP")
_NOTE = RoleNames("note", "NOTE")
_FIGURE = RoleNames("figure", "FIGURE")

NAMES: Mapping[Role, RoleNames] = MappingProxyType({
    "window": RoleNames("application", "WINDOW"),
    "text": RoleNames("", "LABEL"),
    "image": RoleNames("img", "IMAGE"),
    "button": RoleNames("button", "BUTTON"),
    "switch": RoleNames("switch", "SWITCH"),
    "radio": RoleNames("radio", "RADIO_BUTTON"),
    "link": RoleNames("link", "LINK"),
    "tab": RoleNames("tab", "TAB"),
    "heading": RoleNames("heading", "HEADING"),
    "radiogroup": RoleNames("radiogroup", "RADIO_GROUP"),
    "tablist": RoleNames("tablist", "TAB_LIST"),
    "toolbar": RoleNames("toolbar", "TOOLBAR"),
    "status": RoleNames("status", "STATUS"),
    "log": RoleNames("log", "LOG"),
    "message": RoleNames("article", "ARTICLE"),
    "speech": _GROUP,
    "group": _GROUP,
    "card": _GROUP,
    "notebook": _GROUP,
    "pop-up": _GROUP,  # a pretend one: it is no dialog of the game and catches no keys
    "bar": _GROUP,
    "sum": _GROUP,
    "empty": _GROUP,
    "today": _GROUP,
    "picture": _FIGURE,
    "preview": _FIGURE,
    "feedback": _NOTE,
    "found": _NOTE,
    "hint": _NOTE,
    "note": _NOTE,
    "sign": _NOTE,
})  # fmt: skip


def spoken_name(role: ButtonRole, words: Catalogue) -> str:
    """What the voice calls a button, when the keys come to it."""
    match role:
        case "switch":
            return words("Switch", "what it is, read aloud")
        case "radio":
            return words("Choice", "what it is, read aloud")
        case "tab":
            return words("Tab", "what it is, read aloud")
        case "link" | "button":
            return words("Button", "what it is, read aloud")
