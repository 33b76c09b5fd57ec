"""What an author writes for a page scene: shops, forms and downloads to look at, then decide."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.ids import AppId, CastId, OutcomeId, PlaceId, ThingId
from game.core.spec import within
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title

Part = Literal[
    "address",
    "lock",
    "offer",
    "price",
    "countdown",
    "pay",
    "contact",
    "others",
    "file",
    "small-print",
]
"""Where a spot stands on its page, by which it is drawn and called.

address and lock: in the bar on top. offer: the thing itself. others: what others say of it.
"""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a page that can be looked at closely. No `tells`: it is fine (a twin).

    text: what the page says there. found: what a closer look shows. again: what a second look
    shows (a countdown that starts again by itself). why: feedback after it was noted right; slip:
    a kind word after it was noted wrong.
    """

    id: str
    part: Part
    text: Bubble
    found: Line
    why: Feedback
    slip: Feedback
    tells: tuple[Tell, ...] = ()
    again: Line = Line("")


@dataclass(frozen=True, slots=True)
class Field:
    """Something a form wants to know: given or kept back with two tiles, never typed.

    No `tells`: giving it is fine, and the page needs it. start: how the page has set it.
    """

    id: str
    text: Bubble
    why: Feedback
    slip: Feedback
    tells: tuple[Tell, ...] = ()
    start: Literal["give", "keep"] = "keep"


@dataclass(frozen=True, slots=True)
class Site:
    """One page, on a tab of its own.

    go: its button ("Pay by transfer"). ends: where going on leads when the page is a trick;
    without it going on is fine. why: what the page is, said after a right answer. slip: what is
    missed when a fine page is left. refuses: what a trick form says while its odd fields are kept.
    """

    id: str
    name: Title
    picture: ThingId
    spots: tuple[Spot, ...]
    go: Choice
    why: Feedback
    ends: OutcomeId = OutcomeId("")
    slip: Feedback = Feedback("")
    refuses: Feedback = Feedback("")
    look: Literal["plain", "shiny"] = "plain"
    fields: tuple[Field, ...] = ()


def parts_of(site: Site) -> tuple[Spot | Field, ...]:
    """Everything on a page that is judged."""
    return (*site.spots, *site.fields)


@dataclass(frozen=True, slots=True)
class Browser:
    """Pages to inspect, with a notebook and somebody to ask.

    Ends as "done" when one fine page was used (settle "one"), or when every page was used or left
    as is right for it (settle "each", and whenever no page is fine); as a trick's `ends` when the
    child goes on there without asking; as "lucky", once, when a fine page is used with fewer than
    `enough` of its spots noted and nobody asked: a guess may be right, but it is no check.
    """

    activity: Literal["page"]
    place: PlaceId
    app: AppId
    player: CastId
    helper: CastId
    goal: Line
    asks_back: Line
    """What the helper answers when asked: "What do you think?"."""
    sites: tuple[Site, ...]
    settle: Literal["one", "each"] = "one"
    enough: int = field(default=0, metadata=within(0, 20))
