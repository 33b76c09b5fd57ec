"""Which letters can be shown in a language on this PC, and what to say of one that cannot."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path as File
from unicodedata import category, name

from game.content.alphabets import alphabet_of, needed
from game.platform.fonts import is_unseen, read_faces
from game.ui.scripts import script_for, script_of

RULES: Mapping[str, str] = {
    "no-glyph": "No font of this language has the sign, so a child would see a question mark. Take"
    " another. A sign that a language is really written with belongs into its alphabet in"
    " game/content/alphabets.py, and a new script needs its font in game/delivery/fonts.py.",
}
"""What the rule means and how to mend it."""


@dataclass(frozen=True, slots=True)
class Letters:
    """What a language is shown with: its alphabet, and whatever else its fonts hold."""

    language: str
    shown: frozenset[str]

    @property
    def written(self) -> bool:
        """Whether a font has any letter of the language's own script."""
        script = script_for(self.language)
        return any(script_of(sign) == script for sign in self.shown)

    def lost(self, text: str) -> str:
        """The first sign of a text that would be shown as a question mark; "" when all are seen."""
        return next((sign for sign in text if sign not in self.shown and not is_unseen(sign)), "")

    def said(self, text: str) -> str:
        """The sentence about the first sign of a text that cannot be shown; "" for none."""
        if not (lost := self.lost(text)):
            return ""
        called = name(lost, "a sign without a name").lower()
        what = f'"{lost}" (U+{ord(lost):04X}, {called})'
        if self.language != "en":
            return f'No font of "{self.language}" has {what}: take another sign.'
        instead = (
            "a level is written in English" if category(lost)[0] == "L" else "take another sign"
        )
        return f"No font of English has {what}: {instead}."


def letters_of(language: str, fonts: File | None = None) -> Letters:
    """The letters of a language. fonts: the folder of the fonts prepared on this PC; without one
    (or with a broken list in it) the alphabet alone counts."""
    faces, _ = read_faces(fonts) if fonts is not None else ((), ())
    scripts = {None, *alphabet_of(language).scripts}
    covered = {chr(point) for face in faces for point in face.covers}
    held = {sign for sign in covered if script_of(sign) in scripts}
    return Letters(language, needed((language,)) | held)
