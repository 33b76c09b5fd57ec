"""Whole class: one screen that all can see is led from here, and hands are counted."""

from dataclasses import dataclass
from functools import partial

import htpy as h
from flask import Response, request

from game.core.level import SENSITIVE, Level
from game.core.play import Session
from game.desk.opening import OpenClass
from game.desk.pages import heavy
from game.desk.pages.gather import levels
from game.desk.pages.parts import button, card, form
from game.desk.pages.script import script
from game.desk.pages.stories import story
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.desk.pages.ways import class_document
from game.desk.room.room import Room
from game.screens.story.hands_page import signs
from game.screens.story.hands_up import HandsUp
from game.storage.class_records import SchoolClass
from game.ui.choices import PlayAnswer
from game.ui.commands import Command

_STEPS = {"up": Command.HANDS_UP, "down": Command.HANDS_DOWN, "away": Command.HANDS_AWAY}


@dataclass(frozen=True, slots=True)
class BigNow:
    """How it is on the big screen. way_in: of its address. level, session: of the story on it, None
    for none; hands: what the class is asked; asks: whether it could be asked something."""

    way_in: str
    level: Level | None
    session: Session | None
    hands: HandsUp | None
    asks: bool


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """The form to begin; once it has begun, what is on it and what to ask now."""
    words, opened = viewing.ctx.words, viewing.desk.opened
    title = words("Whole class", "a page of the teacher's desk: one screen that all can see")
    if opened is None:
        closed = words("No class is open on this computer's network just now.", "how to join")
        return class_document(viewing, one, title, card(h.p[closed]))
    now = opened.ask(partial(_now, school_class=one.id))
    if now is None:
        return class_document(viewing, one, title, _begin(viewing, one))
    return class_document(
        viewing,
        one,
        title,
        _led(viewing, one, opened, now),
        _hands(viewing, one, now),
        script(viewing, now.level, now.session) if now.level and now.session else None,
    )


def act(viewing: Viewing, one: SchoolClass) -> Response:
    """One of the forms of the page."""
    opened, here = viewing.desk.opened, see(f"/class/{one.id}/screen")
    if opened is None:
        return here
    do = viewing.value("do")
    if do == "begin":
        _begun(viewing, one, opened)
        return here
    if opened.ask(partial(_now, school_class=one.id)) is None:
        return here
    if do == "end":
        opened.ask(lambda room: room.at_once.end())
    elif do in _STEPS:
        opened.ask(lambda room: room.at_once.press(_STEPS[do]))
    elif do == "count":
        counts = {at: viewing.number(f"hands-{at}", 0, 99) for at in _asked(viewing)}
        opened.ask(lambda room: room.at_once.count(counts))
    elif do.startswith("play-") and do[5:].isdecimal():
        opened.ask(lambda room: room.at_once.press(PlayAnswer(int(do[5:]))))
    return here


def _asked(viewing: Viewing) -> list[int]:
    """The places of the answers whose hands were written down."""
    return [at for at in range(10) if f"hands-{at}" in viewing.filled]


def _now(room: Room, school_class: str) -> BigNow | None:
    big = room.at_once.big
    if big is None or big.school_class != school_class:
        return None
    play = big.play
    if play is None:
        return BigNow(big.way_in, None, None, None, asks=False)
    return BigNow(big.way_in, play.level, play.session, play.hands, asks=play.asks)


def _begin(viewing: Viewing, one: SchoolClass) -> h.Element:
    words, may = viewing.ctx.words, heavy.may_open(viewing, one)
    offered = [each for each in levels(viewing).values() if may or each.intensity not in SENSITIVE]
    options = (h.option(value=each.id)[story(viewing.ctx, each)] for each in offered)
    said = (
        words("Everybody looks at one screen: a projector, or a large one.", "a whole class"),
        words(
            "Hands are counted on it, or children's devices that have joined raise them. No answer"
            " is any one child's. Heavy stories are talked about, without counting.",
            "a whole class before one screen",
        ),
    )
    return card(
        (h.p[each] for each in said),
        form(
            viewing,
            f"/class/{one.id}/screen",
            h.p(".field")[
                h.label(for_="level")[words("Story", "a field")],
                h.select("#level", name="level")[options],
            ],
            button(words("Begin", "button: a class before one screen"), "do", "begin"),
        ),
    )


def _begun(viewing: Viewing, one: SchoolClass, opened: OpenClass) -> None:
    level = levels(viewing).get(viewing.value("level"))
    may = heavy.may_open(viewing, one)
    if level is None or (level.intensity in SENSITIVE and not may):
        raise WrongForm(viewing.ctx.words("Choose a story.", "a class before one screen"))
    opened.ask(lambda room: room.at_once.begin(one.id, level.band, viewing.code, level.id))


def _led(viewing: Viewing, one: SchoolClass, opened: OpenClass, now: BigNow) -> h.Element:
    """The way to the big screen, and its end."""
    words = viewing.ctx.words
    host = request.host.partition(":")[0]
    way = f"http://{host}:{opened.listening.port}/big/{now.way_in}"
    title = now.level.title if now.level else words("No story just now", "on the big screen")
    return card(
        h.p[h.strong[title]],
        h.p[
            h.a(".button.main", href=way, target="_blank", rel="noopener")[
                words("Show the big screen", "button: opens another page of this browser")
            ]
        ],
        h.p(".soft")[
            words(
                "Move it to the projector, and press F11. Keys there: V for hands up, A to F and "
                "a number for the hands. Q is for a calm moment on every screen.",
                "a class before one screen",
            )
        ],
        form(
            viewing,
            f"/class/{one.id}/screen",
            button(words("Look again", "button"), "do", "look", "plain"),
            button(words("End it", "button: the class has no big screen any more"), "do", "end",
                   "plain"),
        ),
    )  # fmt: skip


def _hands(viewing: Viewing, one: SchoolClass, now: BigNow) -> h.Node:
    """What can be done with hands now."""
    ctx, words, to = viewing.ctx, viewing.ctx.words, f"/class/{one.id}/screen"
    heading = words("Hands", "heading: a class is asked")
    hands = now.hands
    if hands is None:
        if not now.asks:
            return None
        up = button(words("Hands up", "button: a class is asked what it thinks"), "do", "up")
        return card(form(viewing, to, up), heading=heading)
    away = button(words("Back to the story", "button"), "do", "away", "plain")
    if hands.tally.closed:
        said = words("Let two or three say why. Then choose what is played.", "hands are counted")
        return card(
            h.p[said],
            form(viewing, to, (_choice(viewing, hands, at) for at in range(hands.tally.size)),
                 away),
            heading=heading,
        )  # fmt: skip
    fields = (
        h.p(".field")[
            h.label(for_=f"hands-{at}")[f"{signs(ctx)[at]} · {said}"],
            h.input(f"#hands-{at}", type="number", name=f"hands-{at}", min=0, max=99,
                    value=str(hands.tally.hands.get(at, 0))),
        ]
        for at, (said, _) in enumerate(hands.answers)
    )  # fmt: skip
    devices = words("Devices with a hand up: {n}", "a class is asked",
                    n=ctx.number(len(hands.tally.votes)))  # fmt: skip
    return card(
        h.p[devices],
        form(
            viewing,
            to,
            fields,
            button(words("Write it on the screen", "button: hands counted"), "do", "count"),
            button(words("Hands down", "button: no hand is counted any more"), "do", "down"),
            away,
        ),
        heading=heading,
    )


def _choice(viewing: Viewing, hands: HandsUp, at: int) -> h.Node:
    ctx = viewing.ctx
    said = ctx.words(
        "{sign}: {answer}. Hands: {n}", "an answer, its hands", sign=signs(ctx)[at],
        answer=hands.answers[at][0], n=ctx.number(hands.tally.sums[at]),
    )  # fmt: skip
    return h.p[button(said, "do", f"play-{at}", "main" if at == hands.tally.leading else "plain")]
