"""What a device gets for what it asks: a page, and its cookie. On the game's thread."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from game.desk.room.number import DIGITS, NumberScreen
from game.desk.room.room import Room
from game.storage.store import Ticket
from game.web.session import Session

_BRIEFLY = 0.002
"""Seconds in which pages are looked at beforehand, at one go."""
_NO_DIGITS = 2
"""The number of a page on which none was tapped."""


class Asked(NamedTuple):
    """Who asks. token: of its cookie, "" for none. address: for counting wrong numbers alone.
    size: of the browser, as our script tells it. scripted: our script asks, and swaps the page in.
    """

    token: str = ""
    address: str = ""
    language: str = "en"
    size: str = ""
    scripted: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """page: as HTML; "" to ask for it anew, at the one address there is. token: the cookie it comes
    with, "" to clear it, None to leave it. ticket: what has to be on the disk before it is sent."""

    page: str = ""
    token: str | None = None
    ticket: Ticket | None = None


def looked(room: Room, asked: Asked) -> Answer:
    """The page of a device as it is now, whole."""
    return _shown(room, asked._replace(scripted=False))


def arrived(room: Room, code: str, asked: Asked) -> Answer:
    """A device comes by the address that holds today's number."""
    if room.visitor(asked.token) is not None:
        return Answer()
    visitor = room.come_in(code, asked.address, asked.language)
    return Answer() if visitor is None else Answer(token=visitor.token)


def led(room: Room, way_in: str) -> Answer:
    """A browser comes by the address that makes it the big screen."""
    visitor = room.big_screen(way_in)
    return Answer() if visitor is None else Answer(token=visitor.token)


def ahead(room: Room, token: str) -> Iterator[tuple[str, ...]]:
    """What a device may fetch beforehand, page by page, each looked at where it is asked for."""
    if visitor := room.visitor(token):
        yield from visitor.shown.soon()


def a_few(pages: Iterator[tuple[str, ...]]) -> list[str]:
    """What the next of these pages need: as many as are soon looked at, so that nobody waits long
    behind them; none where all of them were."""
    until = time.perf_counter() + _BRIEFLY
    found: list[str] = []
    for needed in pages:
        found += needed
        if time.perf_counter() > until:
            break
    return found


def pressed(room: Room, asked: Asked, name: str, number: int) -> Answer:
    """A button was pressed on a page. name: "" for none, where only the size was told."""
    visitor = room.visitor(asked.token)
    if visitor is not None:
        visitor.former = ""
    else:
        visitor = room.again(asked.token, asked.address, name, number)
    if visitor is None:
        return _tapped(room, asked, name, number)
    try:
        stays = not name or room.press(visitor, name, number)
    except Exception as error:  # one child's page must not end a class
        room.rescue(visitor, error)
        stays = True
    answer = _shown(room, asked._replace(token=visitor.token)) if asked.scripted else Answer()
    token = answer.token
    if not stays:
        token = ""
    elif token is None and visitor.token != asked.token:
        token = visitor.token
    return replace(answer, token=token, ticket=visitor.session.state.player.ticket)


def _shown(room: Room, asked: Asked) -> Answer:
    """The page of a device as it is now; where it cannot be shown, the first page it has."""
    while (visitor := room.visitor(asked.token)) is not None:
        try:
            return Answer(_painted(visitor.shown, asked))
        except Exception as error:  # whatever a page raises, she has another one
            room.rescue(visitor, error)
    return _number(room, asked)


def _tapped(room: Room, asked: Asked, name: str, number: int) -> Answer:
    """A digit of today's number; with the last one, the way in."""
    digits = str(number)[1:] if 1 <= number < 2 * 10**DIGITS and str(number)[0] == "1" else ""
    session = room.number(digits, asked.language, asked.address)
    session.press(name, session.page)
    screen = session.navigator.screen
    if not isinstance(screen, NumberScreen):  # help, or something quiet: every way leads back
        session.page = _NO_DIGITS
        return Answer(_painted(session, asked), "" if asked.token else None)
    if len(screen.digits) < DIGITS:
        return _number(room, asked, screen.digits)
    visitor = room.come_in(screen.digits, asked.address, asked.language)
    if visitor is None:
        return _number(room, asked, wrong=True)
    return Answer(_painted(visitor.session, asked) if asked.scripted else "", visitor.token)


def _number(room: Room, asked: Asked, digits: str = "", *, wrong: bool = False) -> Answer:
    """The page for today's number. A cookie that opens nothing is cleared."""
    session = room.number(digits, asked.language, asked.address, wrong=wrong)
    return Answer(_painted(session, asked), "" if asked.token else None)


def _painted(session: Session, asked: Asked) -> str:
    session.see(asked.size)
    return session.fragment() if asked.scripted else session.document()
