"""Which papers a level has, and what each is called."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from htpy import Node as Html

from game.printing.cards import cards
from game.printing.certificate import certificate
from game.printing.discussion import discussion
from game.printing.edition import Edition
from game.printing.home import home
from game.printing.key import key
from game.printing.lesson import MINUTES, lesson
from game.printing.page import page

Kind = Literal["cards", "key", "discussion", "lesson", "home", "certificate"]


@dataclass(frozen=True, slots=True)
class Document:
    """One paper. title: what it is called in its language; html: the whole page, in UTF-8."""

    kind: Kind
    title: str
    html: str


_MADE: Mapping[Kind, Callable[[Edition], Html]] = {
    "cards": cards,
    "key": key,
    "discussion": discussion,
    "lesson": lesson,
    "home": home,
    "certificate": certificate,
}


def documents(edition: Edition) -> tuple[Document, ...]:
    """Every paper of a level."""
    return tuple(document(edition, kind) for kind in _MADE)


def document(edition: Edition, kind: Kind) -> Document:
    """One paper of a level."""
    title = _title(edition, kind)
    lying, bare = kind == "certificate", kind in ("certificate", "home")
    return Document(kind, title, page(edition, title, _MADE[kind](edition), lying=lying, bare=bare))


def _title(edition: Edition, kind: Kind) -> str:
    words = edition.ctx.words
    match kind:
        case "cards":
            return words("Cards", "a printed paper of a level")
        case "key":
            return words("Story and key", "a printed paper of a level")
        case "discussion":
            return words("To talk about", "a printed paper of a level")
        case "lesson":
            return words(
                "A lesson of {minutes} minutes",
                "a printed paper of a level",
                minutes=edition.ctx.number(MINUTES),
            )
        case "home":
            return words("Home card", "a printed paper of a level")
        case "certificate":
            return words("Certificate", "a printed paper of a level")
