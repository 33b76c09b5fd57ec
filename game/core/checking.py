"""Other ways to find out: where a child can ask before deciding (CHECK), and what is answered."""

from dataclasses import dataclass
from typing import Literal

from game.core.ids import Guard, ThingId, WhoId
from game.core.words import Choice, Line

WayKind = Literal[
    "call", "menu", "look", "page", "official", "radio", "book", "ask", "family-question", "feel"
]  # fmt: skip
"""A number one knows, an app's own menu, looking out, a page, an office, the radio, a book,
somebody (`who`), a question only the family can answer, one's own body."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to check that a level offers for all it asks to judge, where its guards hold.

    picture: a drawing of what is asked, "" for that of its kind.
    """

    id: str
    kind: WayKind
    label: Choice
    who: WhoId = WhoId("")
    picture: ThingId = ThingId("")
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Clue:
    """What a way answers about a thing: what was seen or heard, never what it means.

    A way without a clue is silent. mistaken: it is said in good faith, and wrong.
    """

    way: str
    says: Line
    mistaken: Literal["no", "yes"] = "no"
    when: tuple[Guard, ...] = ()
