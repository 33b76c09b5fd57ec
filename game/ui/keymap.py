"""Which key of the keyboard and which button of a pad is for what, and how that is changed.

A key is known by a name of its own: "a", "return", "f1", "pad-b". The two switches are
apart from everything else: a key may be for "enter" while nothing is scanned, and the "next"
switch while something is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from game.ui.keys import Key

USUAL: Mapping[Key, tuple[str, ...]] = {
    "up": ("up", "pad-up"),
    "down": ("down", "pad-down"),
    "left": ("left", "pad-left"),
    "right": ("right", "pad-right"),
    "tab": ("tab",),
    "back-tab": ("shift-tab",),
    "enter": ("return", "keypad-enter", "space", "pad-a"),
    "escape": ("escape", "pad-b"),
    "read": ("r", "f3", "pad-x"),
    "help": ("f1", "h", "pad-y"),
    "hide": ("f2", "pad-back"),
    "pause": ("p", "break", "pad-start"),
    "page-up": ("pageup", "pad-l"),
    "page-down": ("pagedown", "pad-r"),
    "next-switch": ("space", "pad-b"),
    "select-switch": ("return", "keypad-enter", "pad-a"),
}
"""The keys as they are at first. Of two keys that reach the same, the first is shown."""

SWITCHES: tuple[Key, ...] = ("next-switch", "select-switch")
KEPT: Mapping[str, Key] = {"f1": "help", "f2": "hide", "escape": "escape", "shift-tab": "back-tab"}
"""Keys that stay with what they are for, so that help, hiding and the way back are never lost."""

_CODES: Mapping[Key, str] = dict(
    zip(USUAL, ("u", "d", "l", "r", "t", "b", "e", "x", "s", "h", "q", "p", "v", "w", "n", "c"))
)
"""One letter for each purpose, for a kept text."""

Clash = Literal["free", "mine", "other", "kept"]


def is_pad(name: str) -> bool:
    """Whether a name is that of a pad's button."""
    return name.startswith("pad-")


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys of every purpose. Whatever is done to it, no purpose loses its last key."""

    keys: Mapping[Key, tuple[str, ...]]

    def means(self, name: str, *, scanning: bool = False) -> Key | None:
        """What a key is for; while scanning the switches come first."""
        groups = (True, False) if scanning else (False,)
        return next((key for group in groups if (key := self._owner(name, group))), None)

    def of(self, key: Key, *, pad: bool) -> tuple[str, ...]:
        """The keys of the keyboard, or the buttons of a pad, that are for this."""
        return tuple(name for name in self.keys[key] if is_pad(name) == pad)

    def clash(self, key: Key, name: str) -> tuple[Clash, Key]:
        """What stands in the way of using a key for this, and whose it is."""
        owner = self._owner(name, key in SWITCHES)
        if name in KEPT and KEPT[name] != key:
            return "kept", KEPT[name]
        if owner is None:
            return "free", key
        if owner == key:
            return "mine", key
        pad = is_pad(name)
        would_be_bare = self.of(owner, pad=pad) == (name,) and not self._given_up(key, pad)
        return ("kept" if would_be_bare else "other"), owner

    def given(self, key: Key, name: str) -> "Keymap":
        """A key is for this from now on, in place of the one before. Another purpose that had it
        and is left without any gets the one before: the two change places."""
        clash, owner = self.clash(key, name)
        if clash in ("kept", "mine"):
            return self
        pad = is_pad(name)
        before = self._given_up(key, pad)
        keys = dict(self.keys)
        keys[key] = (*(n for n in keys[key] if n not in before), name)
        if owner != key:
            rest = tuple(n for n in keys[owner] if n != name)
            bare = not any(is_pad(n) == pad for n in rest)
            keys[owner] = (*rest, *before) if bare else rest
        return replace(self, keys=keys)

    def _given_up(self, key: Key, pad: bool) -> tuple[str, ...]:
        """The keys this would lose for a new one."""
        return tuple(name for name in self.of(key, pad=pad) if name not in KEPT)

    def _owner(self, name: str, switches: bool) -> Key | None:
        return next(
            (k for k, names in self.keys.items() if name in names and (k in SWITCHES) == switches),
            None,
        )


def usual() -> Keymap:
    """The keys as they are at first."""
    return Keymap(USUAL)


def as_text(keymap: Keymap) -> str:
    """What differs from the usual: "l=a,e:x" is the key a for left, the pad's x for enter."""
    parts = []
    for key in keymap.keys:
        for pad, sign in ((False, "="), (True, ":")):
            mine = keymap.of(key, pad=pad)
            if set(mine) != {n for n in USUAL[key] if is_pad(n) == pad}:
                said = ".".join(name.removeprefix("pad-") for name in mine)
                parts.append(f"{_CODES[key]}{sign}{said}")
    return ",".join(parts)


def from_text(text: str) -> Keymap:
    """The keys as kept; the usual ones if the text means nothing or would leave something out."""
    purposes: dict[str, Key] = {code: key for key, code in _CODES.items()}
    keys = dict(USUAL)
    for part in filter(None, text.split(",")):
        key = purposes.get(part[:1])
        pad = part[1:2] == ":"
        names = tuple(("pad-" if pad else "") + name for name in part[2:].split(".") if name)
        if key is None or part[1:2] not in ("=", ":") or not names:
            return usual()
        keys[key] = (*(n for n in keys[key] if is_pad(n) != pad), *names)
    found = Keymap(keys)
    return found if _whole(found) else usual()


def _whole(keymap: Keymap) -> bool:
    """Whether no key is for two things, the kept ones are where they belong, and nothing that had
    a key has none."""
    for switches in (False, True):
        names = [n for k, of in keymap.keys.items() if (k in SWITCHES) == switches for n in of]
        if len(names) != len(set(names)):
            return False
    kept = all(name in keymap.keys[key] for name, key in KEPT.items())
    return kept and all(
        bool(keymap.of(key, pad=pad)) or not usual().of(key, pad=pad)
        for key in keymap.keys
        for pad in (False, True)
    )
