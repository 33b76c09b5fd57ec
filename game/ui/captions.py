"""What stands on the screen for a sound, so that nobody needs to hear it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from game.core.cues import SoundName
from game.ui.context import Catalogue, Context
from game.ui.nodes import Box, Node, Pin, Words

WIDEST = 38
"""Letters of a caption in English (PROMISES A19)."""

NOTES: tuple[SoundName, ...] = (
    *("note-1", "note-2", "note-3", "note-4", "note-5", "note-6", "note-7", "note-8", "note-9"),
)
"""The notes of the night sky, from low to high."""

UNSAID: frozenset[SoundName] = frozenset({"tap", "page", "paper", *NOTES})
"""Sounds that only answer the child's own press; the picture that changes says the same."""


def heard_most(names: Sequence[SoundName]) -> SoundName | Literal[""]:
    """The one sound of several that is played: what a room says it sounds like wins over the tap
    that caused it; "" for none."""
    return next((name for name in names if name != "tap"), "tap" if names else "")


def caption(words: Catalogue, sound: SoundName | Literal[""]) -> str:
    """What a sound says; "" for one that says nothing."""
    match sound:
        case "message":
            return words("A message comes in.", "caption of a sound")
        case "pop":
            return words("Pop! Something comes up.", "caption of a sound")
        case "send":
            return words("It is sent.", "caption of a sound")
        case "right":
            return words("A bright chime: that helps.", "caption of a sound")
        case "hmm":
            return words("A low hum: look again.", "caption of a sound")
        case "soft":
            return words("A soft note.", "caption of a sound")
        case "found":
            return words("A sparkle: something found.", "caption of a sound")
        case "basket":
            return words("It lands in a basket.", "caption of a sound")
        case "lantern":
            return words("Warm notes, a bell: a lantern lights.", "caption of a sound")
        case "goat":
            return words("The goat bleats.", "caption of a sound")
        case "bell":
            return words("A bell rings.", "caption of a sound")
        case "drum":
            return words("A drum: boom, boom.", "caption of a sound")
        case "hoot":
            return words("An owl hoots.", "caption of a sound")
        case "miaow":
            return words("A cat's miaow.", "caption of a sound")
        case "splash":
            return words("A splash.", "caption of a sound")
    return ""


def with_caption(view: Node, ctx: Context, text: str) -> Node:
    """A picture with a caption below its bar. It stays until the child's next act: nobody is
    hurried, and nothing below it moves. It lies on the picture and is pressed through."""
    if not text or not isinstance(view, Box):
        return view
    strip = Box(
        (Words(text, "small", "paper", "centre"),),
        pad=(16, 6),
        fill="night",
        border="lantern",
        radius=16,
    )
    place = Box((strip,), align="centre", role="status")
    top, high = 84 / ctx.size[1], 110 * ctx.text / ctx.size[1]
    return Box((replace(view, grow=1), Pin(place, 0, top, 1, high)), flow="stack")
