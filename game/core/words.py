"""The kinds of words a level holds; each kind has its own longest length and translator's note.

A field's type says what it is: `text: Bubble` is shown to a child, extracted for translators and
measured against CURRICULUM §F; a plain `str` is an id and is never shown.
"""

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, NewType

from game.core.ids import SkillId

Title = NewType("Title", str)
"""A name of a level, a person, a page or a post: a few words."""
Line = NewType("Line", str)
"""One line of narration in a story, or of what a person says."""
Bubble = NewType("Bubble", str)
"""A message or a speech bubble inside a pretend app."""
Choice = NewType("Choice", str)
"""What a button says the child can do or answer."""
Feedback = NewType("Feedback", str)
"""What happened, what gave it away and what I can do next time."""
Talk = NewType("Talk", str)
"""A question for a grown-up to talk about: not measured for children."""

UNWRITTEN = MappingProxyType({"unwritten": True})
"""Marks a field that the game works out: it is no key of a level file."""


Urge = Literal[
    "", "hurry", "prize", "secret", "gift", "dare", "code", "place", "photo", "money", "who-says",
    "guilt", "believe",
]  # fmt: skip
"""What words want of a reader; never whether they are fine, since twins carry the same."""


@dataclass(frozen=True, slots=True)
class Tell:
    """Words that want something: what gives a trick away, or looks like it in a fine twin.

    words: the very words inside the item's text. skill, why: of a trick, what noticing them shows,
    and why they matter. at: the character offset at which the words begin in that text, once the
    text is in the language it is shown in (see `core.tells`); -1 before. No author writes it.
    """

    words: Bubble
    skill: SkillId = SkillId("")
    why: Feedback = Feedback("")
    at: int = field(default=-1, metadata=UNWRITTEN)
    urge: Urge = ""
