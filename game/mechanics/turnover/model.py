"""What an author writes of an app's other side: its drawers, and what it keeps about a child."""

from dataclasses import dataclass
from typing import Literal, NewType

from game.core.ids import ThingId
from game.core.words import Choice, Title

DrawerId = NewType("DrawerId", str)


@dataclass(frozen=True, slots=True)
class Drawer:
    """Somebody on the app's side who keeps cards. buys: she pays for what lies there."""

    id: str
    label: Title
    buys: Literal["yes", "no"] = "no"


@dataclass(frozen=True, slots=True)
class KeptCard:
    """One thing an app can know ("where you sleep").

    goes: the drawers a copy of it comes to lie in. back: whether it can be taken back; what cannot
    stays there, and the page says so.
    """

    id: str
    label: Choice
    picture: ThingId
    goes: tuple[DrawerId, ...]
    back: Literal["yes", "no"] = "yes"
