"""The names of keys, of pad buttons and of their purposes, as a child reads them."""

from game.ui.context import Context
from game.ui.keymap import is_pad
from game.ui.keys import Key

LISTED: tuple[Key, ...] = (
    "enter", "escape", "up", "down", "left", "right", "tab", "page-up", "page-down",
    "read", "help", "hide", "pause", "next-switch", "select-switch",
)  # fmt: skip
"""The purposes that can get other keys, in the order they are shown."""


def purpose(ctx: Context, key: Key) -> str:
    """The name of a purpose."""
    return {
        "enter": ctx.words("Press", "what a key is for"),
        "escape": ctx.words("Back", "what a key is for"),
        "up": ctx.words("Up", "what a key is for"),
        "down": ctx.words("Down", "what a key is for"),
        "left": ctx.words("Left", "what a key is for"),
        "right": ctx.words("Right", "what a key is for"),
        "tab": ctx.words("Next place", "what a key is for: to the next button"),
        "back-tab": ctx.words("Place before", "what a key is for: to the button before"),
        "page-up": ctx.words("A page up", "what a key is for: a page up"),
        "page-down": ctx.words("A page down", "what a key is for: a page down"),
        "read": ctx.words("Read aloud", "what a key is for"),
        "help": ctx.words("Help now", "what a key is for"),
        "hide": ctx.words("Hide this", "what a key is for"),
        "pause": ctx.words("Pause", "what a key is for"),
        "next-switch": ctx.words("Switch: go on", "what a switch is for: light up the next"),
        "select-switch": ctx.words("Switch: press", "what a switch is for: press what is lit"),
    }[key]


def key_label(ctx: Context, name: str) -> str:
    """The name of a key, or of a button of a pad: what stands on it."""
    if is_pad(name):
        return _pad_label(ctx, name.removeprefix("pad-"))
    named = {
        "return": ctx.words("Enter", "key of the keyboard"),
        "keypad-enter": ctx.words("Enter by the numbers", "key of the keyboard"),
        "space": ctx.words("Space", "key of the keyboard"),
        "tab": ctx.words("Tab", "key of the keyboard"),
        "escape": ctx.words("Esc", "key of the keyboard"),
        "break": ctx.words("Pause key", "key of the keyboard"),
        "pageup": ctx.words("Page up", "key of the keyboard"),
        "pagedown": ctx.words("Page down", "key of the keyboard"),
        "backspace": ctx.words("Backspace", "key of the keyboard"),
        "delete": ctx.words("Delete", "key of the keyboard"),
        "insert": ctx.words("Insert", "key of the keyboard"),
        "home": ctx.words("Home", "key of the keyboard"),
        "end": ctx.words("End", "key of the keyboard"),
        **_arrows(ctx),
    }
    if name in named:
        return named[name]
    kind, _, code = name.partition("-")
    if kind == "letter":
        return chr(int(code, 16)).upper()
    if kind == "key" and code:
        number = ctx.number(int(code))
        return ctx.words("Key {number}", "a key that has no name", number=number)
    return name.upper()


def _arrows(ctx: Context) -> dict[str, str]:
    return {
        "up": ctx.words("Arrow up", "key"),
        "down": ctx.words("Arrow down", "key"),
        "left": ctx.words("Arrow left", "key"),
        "right": ctx.words("Arrow right", "key"),
    }


def _pad_label(ctx: Context, button: str) -> str:
    named = {
        **_arrows(ctx),
        "start": ctx.words("Start", "button of a game pad"),
        "back": ctx.words("Select", "button of a game pad"),
        "l": ctx.words("L", "button of a game pad: left shoulder"),
        "r": ctx.words("R", "button of a game pad: right shoulder"),
        "stick-l": ctx.words("Left stick", "button of a game pad"),
        "stick-r": ctx.words("Right stick", "button of a game pad"),
    }
    return ctx.words(
        "Pad: {button}", "button of a game pad", button=named.get(button, button.upper())
    )
