"""What a voice says of a laid-out page, in reading order, and where each word of it is seen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import category, normalize

from game.ui.commands import TurnPage
from game.ui.context import Catalogue
from game.ui.layout import Page, Placed
from game.ui.nodes import Box, Button, Node, Picture, Pin, Scroll, Words, name_of

_WORD = re.compile(r"[^\s\u200b]+")
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a phrase is seen: the text at `page.placed[at]` begins at its character `start`."""

    at: int
    start: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something said in one breath. `at`: what on the page it belongs to; `spots`: the texts that
    show it, none for a name that is only heard."""

    text: str
    at: int
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Thing:
    """A text, a picture, a group or a button with all that is said of it. `name`: a button's.
    `kind`: what it is, said when the keys come to it. `bar`: it stands in the bar of every
    screen (or is a caption), so it is read last and never by itself."""

    phrases: tuple[Phrase, ...]
    name: str = ""
    kind: Phrase | None = None
    bar: bool = False


@dataclass(frozen=True, slots=True)
class Lit:
    """What is lit while it is said: characters of the text at `page.placed[at]`, or, from 0 to 0,
    the whole thing."""

    at: int
    start: int = 0
    end: int = 0


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where each word of a text begins and ends; a no-width space parts words as well."""
    return tuple(found.span() for found in _WORD.finditer(text))


def lit_word(page: Page, phrase: Phrase, word: int) -> Lit:
    """What is lit while that word of the phrase is said; -1: before the first word."""
    words = spans(phrase.text)
    if not 0 <= word < len(words):
        return Lit(phrase.at)
    start, end = words[word]
    for spot in phrase.spots:
        shown = page.placed[spot.at].node
        if isinstance(shown, Words) and 0 <= start - spot.start < len(shown.text):
            return Lit(spot.at, start - spot.start, min(end - spot.start, len(shown.text)))
    return Lit(phrase.at)


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


def things(page: Page, words: Catalogue) -> tuple[Thing, ...]:
    """Everything on the page that can be said, in reading order, what is in the bar last."""
    found = list(_things(page.placed, words))
    return (*(t for t in found if not t.bar), *(t for t in found if t.bar))


def _things(placed: Sequence[Placed], words: Catalogue) -> Iterator[Thing]:
    at, bar_ends = 0, 0
    while at < len(placed):
        node = placed[at].node
        after = at + _weight(node)
        if isinstance(node, Box) and node.role in ("toolbar", "status"):
            bar_ends = max(bar_ends, after)
        bar = at < bar_ends
        match node:
            case Button():
                yield _button(placed, at, after, words, bar)
                at = after
                continue
            case Words() if sayable(node.text):
                yield Thing((Phrase(node.text, at, (Spot(at),)),), bar=bar)
            case Picture() if node.label:
                yield Thing((Phrase(node.label, at),), bar=bar)
            case Box() if node.label and node.label not in _texts(placed[at + 1 : after]):
                yield Thing((Phrase(node.label, at),), bar=bar)
        at += 1


def _texts(placed: Sequence[Placed]) -> list[str]:
    return [p.node.text for p in placed if isinstance(p.node, Words)]


def _weight(node: Node) -> int:
    """How many things in a row the layout makes of a node and what is in it. The arrows of a
    scrolling area follow what is in it, so they are outside of every count."""
    match node:
        case Button():
            return 1 + _weight(node.child)
        case Box():
            return int(_is_placed(node)) + sum(map(_weight, node.children))
        case Scroll() | Pin():
            return _weight(node.child)
        case _:
            return 1


def _is_placed(box: Box) -> bool:
    return bool(box.fill or box.border or box.role or box.label)


def _button(placed: Sequence[Placed], at: int, after: int, words: Catalogue, bar: bool) -> Thing:
    button = placed[at].node
    assert isinstance(button, Button)
    phrases = [*_named(_label(button, words), placed, at, after)]
    phrases += [Phrase(state, at) for state in _state(button, words)]
    kind = Phrase(_kind(button, words), at)
    return Thing(tuple(phrases), name_of(button), kind, bar)


def _label(button: Button, words: Catalogue) -> str:
    match button.means:
        case TurnPage(_, "up"):
            return words("Further up", "an arrow beside a long text")
        case TurnPage():
            return words("Further down", "an arrow beside a long text")
    return button.label


def _named(label: str, placed: Sequence[Placed], at: int, after: int) -> Iterator[Phrase]:
    """The name of a button, then what it shows besides: a text that is part of the name is lit
    where it stands and not said again."""
    shown = [
        (place, node.text if isinstance(node, Words) else node.label)
        for place in range(at + 1, after)
        if isinstance(node := placed[place].node, Words | Picture)
    ]
    shown = [(place, text) for place, text in shown if sayable(text)]
    inside = [(place, text) for place, text in shown if text in label or _is(text, label)]
    if label:
        spots = tuple(
            Spot(place, label.index(text) if text in label else -text.index(label))
            for place, text in inside
            if isinstance(placed[place].node, Words)
        )
        yield Phrase(label, at, spots)
    for place, text in shown:
        if (place, text) not in inside:
            seen = (Spot(place),) if isinstance(placed[place].node, Words) else ()
            yield Phrase(text, place, seen)


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


def _kind(button: Button, words: Catalogue) -> str:
    match button.role:
        case "switch":
            return words("Switch", "what it is, read aloud")
        case "radio":
            return words("Choice", "what it is, read aloud")
        case "tab":
            return words("Tab", "what it is, read aloud")
        case "link" | "button":
            return words("Button", "what it is, read aloud")
