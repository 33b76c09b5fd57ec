"""What a view may know besides its own state: the words, the people's names, the space there is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol, get_args

from game.core.cues import Mood
from game.ui.drawing_names import DrawingName

if TYPE_CHECKING:
    from game.core.staging import Scenery  # the first picture has none

Voice = Literal["ready", "reading", "left-out", "no-language", "broken", "no-sound"]
"""Whether texts can be read aloud, whether that happens now, or why not: this copy has no voice,
the language has none, the voice or the sound of this PC does not work."""


Ability = Literal[
    "quit", "print", "sounds", "mixer", "keys", "scan", "full-screen", "grown-ups", "sticks",
    "doctor", "other-folder",
]  # fmt: skip
"""What one medium can do and another cannot: close the game, make a page to print, make sounds,
mix them (how loud each is, the same in both ears), listen to the keys a player chose, light buttons
up for switches, fill the screen, let grown-ups look after this PC, see sticks, examine the PC, keep
progress in another folder. Whether it can read aloud, and why not, `Voice` tells."""
EVERYTHING: frozenset[Ability] = frozenset(get_args(Ability))


Shape = Literal["wide", "narrow", "upright"]
"""How a page is composed: things side by side; one below the other and moved up and down together;
or, in a window higher than wide, one below the other with what can be pressed always in sight."""
LOW = 600
"""The height, in letters of 100 %, below which a wide page has small pictures between its words."""
SLIM, HIGH = 360, 700
"""The least width and height, in letters of 100 %, for an upright page."""
AIRY_WORDS = 1.2
"""About how much wider words are whose letters stand apart."""
TIGHT = 300
"""The width, in letters of 100 %, below which a page has room for two short words a line."""


class Catalogue(Protocol):
    """Words of the game's own screens in the child's language.

    `words("Keep this", "chat menu")`: English text, then a note that tells apart and helps the
    translator (msgctxt). Values fill named places: `words("Show {name}", name=…)`. Both arguments
    must be literals, since the catalogue is extracted from the source.
    """

    def __call__(self, text: str, context: str = "", /, **values: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Context:
    """Everything outside a room's own state that its view may show.

    size: logical pixels of the screen. text: 1.0 to 2.0. names: display names by id of cast,
    accounts and apps. feelings: how people look at this moment, by cast id, after the last act.
    digits: those of the language, from 0 to 9. voice: whether texts can be read aloud.
    money: an amount, as in {money:5}, as it is said in the region and the language; for sums that
    only a room can make. tell: whether the level's telling scene is open from here. scenery: the
    anchors of places; without it everybody stands on the ground in front. want: the picture of what
    the story's child is after, as far as it has grown; "" for none. shells: the drawings of those
    who are known only online, by account. programs: the accounts that are nobody, but programs.
    airy: letters, words and lines stand apart. can: what the medium is able to do; what it is not
    is left out of every picture by `ui.abilities`.
    """

    words: Catalogue
    size: tuple[float, float] = (1280, 720)
    text: float = 1.0
    direction: Literal["ltr", "rtl"] = "ltr"
    names: Mapping[str, str] = field(default_factory=dict)
    feelings: Mapping[str, Mood] = field(default_factory=dict)
    digits: str = "0123456789"
    voice: Voice = "left-out"
    money: Callable[[int], str] = str
    tell: bool = False
    scenery: "Scenery | None" = None
    want: DrawingName | Literal[""] = ""
    shells: Mapping[str, DrawingName] = field(default_factory=dict)
    programs: frozenset[str] = frozenset()
    airy: bool = False
    can: frozenset[Ability] = EVERYTHING

    @property
    def shape(self) -> Shape:
        """How a page is composed in this space."""
        wide, high = self.size[0] / self.text, self.size[1] / self.text
        if high > wide >= SLIM and high >= HIGH:
            return "upright"
        return "narrow" if self.narrow else "wide"

    @property
    def narrow(self) -> bool:
        """Whether the space, measured in letters, is too small for things side by side."""
        wide, high = self.size[0] / self.text / self.broad, self.size[1] / self.text
        return wide < 900 or high < 480

    @property
    def tight(self) -> bool:
        """Whether hardly anything has room beside anything else: a small phone, large letters."""
        return self.size[0] / self.text < TIGHT

    @property
    def low(self) -> bool:
        """Whether things upon each other have to make do with little height."""
        return self.size[1] / self.text < LOW

    @property
    def broad(self) -> float:
        """How wide words are for their letters' size: 1 as usual, more where they stand apart."""
        return AIRY_WORDS if self.airy else 1.0

    @property
    def can_read(self) -> bool:
        """Whether texts can be read aloud here."""
        return self.voice in ("ready", "reading")

    def name(self, who: str) -> str:
        """The name shown for an id of the cast, an account or an app."""
        return self.names.get(who, who)

    def number(self, number: int) -> str:
        """A number in the digits of the language."""
        return str(number).translate(str.maketrans("0123456789", self.digits))

    def feeling(self, who: str, otherwise: Mood = "calm") -> Mood:
        """How a person looks now."""
        return self.feelings.get(who, otherwise)
