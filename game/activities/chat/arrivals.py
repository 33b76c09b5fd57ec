"""What an author writes of a message in a chat, and of what comes with it; at most one thing does.

photo: a drawing, and in `about` what is seen on it. voice: the text is spoken, and read as
captions. notice: the app itself writes; `code`: on a card with six wee numbers, the key to what it
`opens`. link: an address that leads nowhere. locked: a private picture, which nothing opens, keeps,
copies or sends on.
"""

from dataclasses import dataclass, field
from typing import Literal, Protocol

from game.core.ids import Guard, ThingId, WhoId
from game.core.spec import DEALT
from game.core.words import Bubble, Title
from game.mechanics.judging import Thing

Notice = Literal["", "app", "code"]
Whether = Literal["no", "yes"]


@dataclass(frozen=True, slots=True)
class Opened:
    """Something that a code is the key to, as it stands on the back of its card."""

    text: Title
    thing: ThingId


class Arrival(Protocol):
    """Whatever arrives in a chat, to be judged or not."""

    @property
    def id(self) -> str: ...
    @property
    def text(self) -> Bubble: ...
    @property
    def who(self) -> WhoId: ...
    @property
    def photo(self) -> ThingId: ...
    @property
    def about(self) -> Title: ...
    @property
    def voice(self) -> Whether: ...
    @property
    def notice(self) -> Notice: ...
    @property
    def opens(self) -> tuple[Opened, ...]: ...
    @property
    def link(self) -> Title: ...
    @property
    def locked(self) -> Whether: ...


@dataclass(frozen=True, slots=True)
class Said:
    """Small talk, which nobody is asked to judge; with no `who` it is the app's own notice."""

    id: str
    text: Bubble = Bubble("")
    who: WhoId = field(default=WhoId(""), metadata=DEALT)
    photo: ThingId = ThingId("")
    about: Title = Title("")
    voice: Whether = "no"
    notice: Notice = ""
    opens: tuple[Opened, ...] = ()
    link: Title = Title("")
    locked: Whether = "no"
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgeable(Thing):
    """A message that is judged."""

    photo: ThingId = ThingId("")
    about: Title = Title("")
    voice: Whether = "no"
    notice: Notice = ""
    opens: tuple[Opened, ...] = ()
    link: Title = Title("")
    locked: Whether = "no"

    @property
    def comes_with(self) -> tuple[str, ...]:
        return kinds_of(self)


def kinds_of(arrival: Arrival) -> tuple[str, ...]:
    """The keys of all that comes with a message; one at most is right."""
    there = {
        "photo": bool(arrival.photo),
        "voice": arrival.voice == "yes",
        "notice": bool(arrival.notice),
        "link": bool(arrival.link),
        "locked": arrival.locked == "yes",
    }
    return tuple(name for name, is_there in there.items() if is_there)
