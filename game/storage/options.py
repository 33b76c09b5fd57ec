"""The game's own options of one player or one PC: what there is to choose, kept as plain text."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Options:
    """How the game looks, sounds and is played.

    text: size of letters, per cent. music, effects, speech: how loud, per cent. voice: texts are
    read aloud. pace: how fast. scan: buttons light up one after the other, by themselves or at a
    press of "next", for whoever plays with one or two switches; rows: a whole row first, then what
    is in it; beat: tenths of a second on each. steady: for half a second after a press nothing else
    is taken (a hand that shakes).
    remind: after so many minutes a pause is suggested; 0 for never. keys: what keys and pad
    buttons mean where that differs from the usual (see `ui.keymap`). leaving: the player asked to
    be forgotten, on this day and so many starts before it is done (see `storage.leaving`). lamps:
    those of the player's own circle, and what is kept of their pictures (see `storage.lamps`).
    """

    text: int = 100
    contrast: Literal["normal", "high"] = "normal"
    font: Literal["story", "plain"] = "story"
    spacing: Literal["usual", "wide"] = "usual"
    motion: Literal["full", "reduced"] = "full"
    sound: bool = True
    music: int = 40
    effects: int = 80
    speech: int = 100
    mono: bool = False
    captions: bool = False
    voice: bool = False
    pace: Literal["slow", "usual", "fast"] = "usual"
    scan: Literal["off", "auto", "step"] = "off"
    rows: bool = False
    beat: int = 15
    steady: bool = False
    remind: int = 30
    keys: str = ""
    leaving: str = ""
    lamps: str = ""


CHOICES: Mapping[str, tuple[str, ...]] = {
    "contrast": ("normal", "high"),
    "font": ("story", "plain"),
    "spacing": ("usual", "wide"),
    "motion": ("full", "reduced"),
    "pace": ("slow", "usual", "fast"),
    "scan": ("off", "auto", "step"),
    **dict.fromkeys(("sound", "mono", "captions", "voice", "rows", "steady"), ("on", "off")),
}
"""What may be chosen where there are only a few words to choose from."""

RANGES: Mapping[str, tuple[int, int]] = {
    "text": (100, 200),
    "music": (0, 100),
    "effects": (0, 100),
    "speech": (0, 100),
    "beat": (5, 50),
    "remind": (0, 120),
}
"""From and to, for what is a number."""

_KEYS = re.compile(r"[a-z0-9=,.:-]{0,1600}")
"""No change of keys leads to a longer text: a test tries."""
_LEAVING = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}\.[0-9])?")

_LAMPS = re.compile(r"([a-z]{2,20}(,[a-z]{2,20}){0,9}\.[0-9a-f]{32}:[0-9a-f]{64})?")
"""Kinds of grown-ups, and a hash: never a name (`storage.lamps` knows the kinds)."""
_WRITTEN = {"keys": _KEYS, "leaving": _LEAVING, "lamps": _LAMPS}


def names() -> tuple[str, ...]:
    """Every option there is."""
    return tuple(field.name for field in fields(Options))


def with_choice(options: Options, name: str, value: str) -> Options:
    """The same options with one of them chosen anew; ValueError when there is no such choice."""
    if name in RANGES:
        low, high = RANGES[name]
        if not (value.isascii() and value.isdigit() and low <= int(value) <= high):
            raise ValueError(f"{name} is a number from {low} to {high}, not {value!r}")
        return _with(options, name, int(value))
    if name in _WRITTEN and _WRITTEN[name].fullmatch(value):
        return _with(options, name, value)
    if value not in CHOICES.get(name, ()):
        raise ValueError(f"{value!r} cannot be chosen for {name!r}")
    return _with(options, name, value == "on" if CHOICES[name] == ("on", "off") else value)


def _with(options: Options, name: str, value: Any) -> Options:
    return replace(options, **{name: value})


def as_choices(options: Options) -> dict[str, str]:
    """Every option with what is chosen, as `with_choice` takes it."""
    return {name: _text(value) for name, value in asdict(options).items()}


def from_choices(chosen: Mapping[str, str]) -> Options:
    """Options from what is known of them; whatever cannot be chosen stays as usual."""
    options = Options()
    for name in names():
        try:
            options = with_choice(options, name, chosen.get(name, ""))
        except ValueError:
            continue
    return options


def options_as_text(options: Options) -> str:
    """Options as a line of JSON, keys in a steady order."""
    return json.dumps(asdict(options), sort_keys=True)


def options_from_text(text: str) -> Options:
    """Options as they were kept; an unknown key or an impossible value falls back to the usual."""
    read = _read(text) or {}
    known = (name for name in names() if name in read and _fits(name, read[name]))
    return from_choices({name: _text(read[name]) for name in known})


def are_readable(text: str) -> bool:
    """Whether the kept text speaks of options at all."""
    return _read(text) is not None


def _read(text: str) -> dict[str, object] | None:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return None  # Some thousand brackets inside each other are not even wrong.
    return read if isinstance(read, dict) else None


def _text(value: object) -> str:
    return ("on" if value else "off") if isinstance(value, bool) else str(value)


def _fits(name: str, value: object) -> bool:
    """Whether a value read from JSON has the type its option has."""
    return type(value) is type(getattr(Options(), name))
