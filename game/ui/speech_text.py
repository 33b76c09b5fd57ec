"""The text a voice says of a page, in reading order, and where each word of it is seen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal
from unicodedata import category, normalize

from game.ui.commands import TurnPage
from game.ui.context import Catalogue
from game.ui.nodes import Box, Button, Picture, Words, name_of
from game.ui.page import Page, Placed
from game.ui.roles import GroupRole, spoken_name
from game.ui.turns import BAR, USUAL

_WORD = re.compile(r"[^\s\u200b]+")
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class ShownText:
    """Where a phrase is seen: the text of that key begins at this character of the phrase."""

    key: str
    start: int = 0


@dataclass(frozen=True, slots=True)
class SpokenPhrase:
    """Something said in one breath. key: what on the page it belongs to. shown: the texts that show
    it, none for a name that is only heard."""

    text: str
    key: str
    shown: tuple[ShownText, ...] = ()


@dataclass(frozen=True, slots=True)
class SpokenNode:
    """A text, a picture, a group or a button with all that is said of it. name: a button's. kind:
    what it is, said when the keys come to it. on: whether it can be pressed, if it is a button.
    scrolls: it is an arrow of a long text. turn: when it is come to (see `ui.turns`). within: the
    role of the nearest group around it."""

    phrases: tuple[SpokenPhrase, ...]
    name: str = ""
    kind: SpokenPhrase | None = None
    on: bool = True
    scrolls: bool = False
    turn: int = USUAL
    within: GroupRole | Literal[""] = ""

    @property
    def news(self) -> tuple[SpokenPhrase, ...]:
        """What makes it worth reading again when it changes: not that it cannot be pressed."""
        return self.phrases if self.on else self.phrases[:-1]

    @property
    def bar(self) -> bool:
        """Whether it stands in the bar of every screen (or is a caption), so that it is read last
        and never by itself."""
        return self.turn >= BAR


@dataclass(frozen=True, slots=True)
class Lit:
    """What is lit while it is said: characters of the text of that key, or, from 0 to 0, the whole
    node."""

    key: str
    start: int = 0
    end: int = 0


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """The start and end of each word of a text; a no-width space parts words as well."""
    return tuple(found.span() for found in _WORD.finditer(text))


def lit_word(page: Page, phrase: SpokenPhrase, word: int) -> Lit:
    """What is lit while a word of the phrase is said: its number from 0, or -1 before the first."""
    words = spans(phrase.text)
    if not 0 <= word < len(words):
        return Lit(phrase.key)
    start, end = words[word]
    for shown in phrase.shown:
        text = _text(page.known(shown.key))
        if 0 <= start - shown.start < len(text):
            return Lit(shown.key, start - shown.start, min(end - shown.start, len(text)))
    return Lit(phrase.key)


def plain(text: str) -> str:
    """A text as it is said: without signs that only steer lines and directions."""
    kept = (
        " " if letter == "\u200b" else letter
        for letter in normalize("NFC", text)
        if category(letter) != "Cf" or letter in _JOINERS or letter == "\u200b"
    )
    return " ".join("".join(kept).split())


def clip_id(text: str) -> str:
    """The name of a text's recording. It comes from the very text that is shown, so that an old
    recording is never heard over changed words."""
    import hashlib  # opens a large library, and most of us never need it

    return hashlib.sha256(plain(text).encode()).hexdigest()[:12]


def sayable(text: str) -> bool:
    """Whether there is anything to say in it: dots and stars alone are not."""
    return any(letter.isalnum() for letter in text)


def spoken_nodes(page: Page, words: Catalogue) -> tuple[SpokenNode, ...]:
    """Everything on the page that can be said, each in its turn."""
    return tuple(sorted(_spoken(page, words), key=lambda one: one.turn))


def _spoken(page: Page, words: Catalogue) -> Iterator[SpokenNode]:
    at = 0
    while at < len(page.placed):
        here = page.placed[at]
        if isinstance(here.node, Button):
            yield _button(page, at, here.node, words)
            at = page.within(at).stop
            continue
        if isinstance(here.node, Box) and here.node.role == "speech":
            yield from _speech(page, at)
            at = page.within(at).stop
            continue
        if _said_of(page, at):
            turn, within = _turn(page, at), _within(page, at)
            yield SpokenNode((_phrase(page, at),), turn=turn, within=within)
        at += 1


def _speech(page: Page, at: int) -> Iterator[SpokenNode]:
    """What somebody says, and then who says it: in a bubble the small letters are a name."""
    said = [inner for inner in page.within(at) if _said_of(page, inner)]
    phrases = [_phrase(page, inner) for inner in sorted(said, key=lambda one: _is_small(page, one))]
    if phrases:
        yield SpokenNode(tuple(phrases), turn=_turn(page, at), within="speech")


def _is_small(page: Page, at: int) -> bool:
    node = page.placed[at].node
    return isinstance(node, Words) and node.style == "small"


def _phrase(page: Page, at: int) -> SpokenPhrase:
    here = page.placed[at]
    shown = (ShownText(here.key),) if isinstance(here.node, Words) else ()
    return SpokenPhrase(_said_of(page, at), here.key, shown)


def _said_of(page: Page, at: int) -> str:
    """What is said of a node that is no button; "" for what is silent. A group whose name is shown
    in it has said it there."""
    match page.placed[at].node:
        case Words(text=text) if sayable(text):
            return text
        case Picture(label=label):
            return label
        case Box(label=label):
            shown = any(_text(page.placed[inner]) == label for inner in page.within(at))
            return "" if shown else label
    return ""


def _text(placed: Placed | None) -> str:
    return placed.node.text if placed and isinstance(placed.node, Words) else ""


def _turn(page: Page, at: int) -> int:
    """A caption comes with the bar."""
    around = (outer.node for outer in page.around(at))
    if any(isinstance(node, Box) and node.role == "status" for node in around):
        return BAR
    return page.placed[at].turn


def _within(page: Page, at: int) -> GroupRole | Literal[""]:
    around = (outer.node for outer in page.around(at))
    return next((node.role for node in around if isinstance(node, Box) and node.role), "")


def _button(page: Page, at: int, button: Button, words: Catalogue) -> SpokenNode:
    key = page.placed[at].key
    inside = [page.placed[inner] for inner in page.within(at)]
    phrases = [*_named(_label(button, words), key, inside)]
    phrases += [SpokenPhrase(state, key) for state in _state(button, words)]
    kind = SpokenPhrase(spoken_name(button.role, words), key)
    return SpokenNode(
        tuple(phrases), name_of(button), kind, button.on, isinstance(button.means, TurnPage),
        _turn(page, at), _within(page, at),
    )  # fmt: skip


def _label(button: Button, words: Catalogue) -> str:
    match button.means:
        case TurnPage(_, "up"):
            return words("Further up", "an arrow beside a long text")
        case TurnPage():
            return words("Further down", "an arrow beside a long text")
    return button.label


def _named(label: str, key: str, inside: Sequence[Placed]) -> Iterator[SpokenPhrase]:
    """The name of a button, then what it shows besides: a text that is part of the name is lit
    where it stands and not said again."""
    shown = [
        (placed, node.text if isinstance(node, Words) else node.label)
        for placed in inside
        if isinstance(node := placed.node, Words | Picture)
    ]
    shown = [(placed, text) for placed, text in shown if sayable(text)]
    named = [(placed, text) for placed, text in shown if text in label or _is(text, label)]
    if label:
        texts = tuple(
            ShownText(placed.key, label.index(text) if text in label else -text.index(label))
            for placed, text in named
            if isinstance(placed.node, Words)
        )
        yield SpokenPhrase(label, key, texts)
    for placed, text in shown:
        if (placed, text) not in named:
            seen = (ShownText(placed.key),) if isinstance(placed.node, Words) else ()
            yield SpokenPhrase(text, placed.key, seen)


def _is(text: str, label: str) -> bool:
    """Whether a text is the name and a sign, such as the star of a language that is a draft."""
    return bool(label) and label in text and not sayable(text.replace(label, "", 1))


def _state(button: Button, words: Catalogue) -> Iterator[str]:
    if button.role == "switch":
        yield (
            words("On", "a switch, read aloud")
            if button.chosen
            else words("Off", "a switch, read aloud")
        )
    elif button.chosen:
        yield words("Chosen", "a button, read aloud")
    if not button.on:
        yield words("Not now", "a button that cannot be pressed, read aloud")
