"""What a key of the keyboard is called, on keyboards of every script."""

import pygame

_NAMES: dict[int, str] = {
    pygame.K_RETURN: "return",
    pygame.K_KP_ENTER: "keypad-enter",
    pygame.K_SPACE: "space",
    pygame.K_TAB: "tab",
    pygame.K_ESCAPE: "escape",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_DELETE: "delete",
    pygame.K_INSERT: "insert",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    pygame.K_PAGEUP: "pageup",
    pygame.K_PAGEDOWN: "pagedown",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_PAUSE: "break",
    **{getattr(pygame, f"K_F{n}"): f"f{n}" for n in range(1, 13)},
}
_HELD: frozenset[int] = frozenset(
    getattr(pygame, f"K_{name}")
    for name in (
        "LSHIFT", "RSHIFT", "LCTRL", "RCTRL", "LALT", "RALT", "LMETA", "RMETA", "MODE",
        "CAPSLOCK", "NUMLOCK", "SCROLLLOCK",
    )
)  # fmt: skip
"""Keys that are held to change others: they mean nothing by themselves."""

_LATIN = 0x24F
"""Letters beyond this character belong to another script."""
_NO_LETTER = 1 << 30
"""From here on SDL's codes are places on the keyboard, not letters."""
_PLACES = "abcdefghijklmnopqrstuvwxyz1234567890"
"""The keys of a Latin keyboard by their place, from `KSCAN_A` on."""


def key_name(event: pygame.event.Event) -> str:
    """The name of a pressed key as `ui.keymap` knows it, "" for one that is held for others.

    A Latin letter is called by itself, wherever it stands; a key with a letter of another script
    by its place, so that it means the same whatever language the keyboard is switched to.
    """
    key, place = event.key, getattr(event, "scancode", 0)
    if key in _HELD:
        return ""
    if key in _NAMES:
        shifted = key == pygame.K_TAB and getattr(event, "mod", 0) & pygame.KMOD_SHIFT
        return "shift-tab" if shifted else _NAMES[key]
    if key >= _NO_LETTER:
        return f"key-{key - _NO_LETTER}"
    if key > _LATIN and 0 <= place - pygame.KSCAN_A < len(_PLACES):
        return _PLACES[place - pygame.KSCAN_A]
    letter = chr(key) if 0 < key < _NO_LETTER else ""
    return letter if letter and letter in _PLACES else f"letter-{key:x}" if letter else ""
