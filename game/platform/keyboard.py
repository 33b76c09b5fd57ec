"""What a key of the keyboard is called, on keyboards of every script."""

import sys

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
_NUMBER_BLOCK: dict[int, str] = {
    pygame.K_KP8: "up",
    pygame.K_KP2: "down",
    pygame.K_KP4: "left",
    pygame.K_KP6: "right",
    pygame.K_KP7: "home",
    pygame.K_KP1: "end",
    pygame.K_KP9: "pageup",
    pygame.K_KP3: "pagedown",
    pygame.K_KP0: "insert",
    pygame.K_KP_PERIOD: "delete",
}
"""What the keys of the number block are while they do not write numbers."""
_HELD: frozenset[int] = frozenset(
    getattr(pygame, f"K_{name}")
    for name in (
        "LSHIFT", "RSHIFT", "LCTRL", "RCTRL", "LALT", "RALT", "LMETA", "RMETA", "MODE",
        "CAPSLOCK", "NUMLOCK", "SCROLLLOCK",
    )
)  # fmt: skip
"""Keys that are held to change others: they mean nothing by themselves."""

_CHORDS = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_GUI
_ALT_GR_ON_WINDOWS = pygame.KMOD_LCTRL | pygame.KMOD_RALT

_LATIN = 0x24F
"""Letters beyond this character belong to another script."""
_NO_LETTER = 1 << 30
"""From here on SDL's codes are places on the keyboard, not letters."""
_PLACES = "abcdefghijklmnopqrstuvwxyz1234567890"
"""The keys of a Latin keyboard by their place, from `KSCAN_A` on."""


def key_name(event: pygame.event.Event) -> str:
    """The name of a pressed key as `ui.keymap` knows it, "" for one that is held for others, and
    for one that is struck together with such a key: that is meant for the system.

    A Latin letter is called by itself, wherever it stands; a key with a letter of another script
    by its place, so that it means the same whatever language the keyboard is switched to.
    """
    key, mod = event.key, getattr(event, "mod", 0)
    if key in _HELD or _for_system(key, mod):
        return ""
    if key in _NUMBER_BLOCK and not mod & pygame.KMOD_NUM:
        return _NUMBER_BLOCK[key]
    if key in _NAMES:
        shifted = key == pygame.K_TAB and mod & pygame.KMOD_SHIFT
        return "shift-tab" if shifted else _NAMES[key]
    if key >= _NO_LETTER:
        return f"key-{key - _NO_LETTER}"
    return _letter(key, getattr(event, "scancode", 0))


def asks_full_screen(event: pygame.event.Event) -> bool:
    """Whether it is F11, or Alt and Enter."""
    held = getattr(event, "mod", 0) & (_CHORDS | pygame.KMOD_SHIFT)
    if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
        return bool(held & pygame.KMOD_ALT) and not held & ~pygame.KMOD_ALT
    return bool(event.key == pygame.K_F11) and not held


def _for_system(key: int, mod: int) -> bool:
    """Whether Ctrl, Alt or the system's own key is held. AltGr is none of them: letters of many
    keyboards are struck with it; Windows tells of it as Ctrl and Alt together."""
    held = mod & _CHORDS
    alt_gr = bool(mod & pygame.KMOD_MODE)
    if alt_gr:
        held &= ~pygame.KMOD_RALT
    elif sys.platform == "win32" and mod & _ALT_GR_ON_WINDOWS == _ALT_GR_ON_WINDOWS:
        alt_gr, held = True, held & ~_ALT_GR_ON_WINDOWS
    return bool(held) or (alt_gr and (key in _NAMES or key >= _NO_LETTER))


def _letter(key: int, place: int) -> str:
    if key > _LATIN and 0 <= place - pygame.KSCAN_A < len(_PLACES):
        return _PLACES[place - pygame.KSCAN_A]
    letter = chr(key) if 0 < key < _NO_LETTER else ""
    return letter if letter and letter in _PLACES else f"letter-{key:x}" if letter else ""
