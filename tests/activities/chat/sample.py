"""A small chat to test with, and ways to play it."""

from typing import Any

from game.activities.chat import ROOM
from game.activities.chat.arrivals import Judgeable, Said
from game.activities.chat.model import Chat, Moment, MomentId, Onward, Reply, Thread, ThreadId
from game.activities.chat.state import ChatState
from game.core.checking import Clue, Way
from game.core.ids import AppId, CastId, MarkId, OutcomeId, PlaceId, SkillId, ThingId, WhoId
from game.core.rules import Reaction
from game.core.staging import Actor, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.mechanics.judging.model import Fine, TwinId
from tests.activities.explore import played

CLUB, PRIVATE = ThreadId("club"), ThreadId("private")
LUKA, FOX = CastId("luka"), WhoId("fox")


def on(go: str = "", ends: str = "", says: str = "", *sets: str) -> Onward:
    """What follows, somewhere or as an end."""
    return Onward(
        go=MomentId(go), ends=OutcomeId(ends), says=Line(says), sets=tuple(map(MarkId, sets))
    )


def reply(id_: str, text: str, follows: Onward, exit_: Any = "no") -> Reply:
    """An answer."""
    return Reply(
        id=id_, text=Choice(text), exit=exit_, go=follows.go, ends=follows.ends, says=follows.says,
        sets=follows.sets,
    )  # fmt: skip


def thing(id_: str, who: WhoId, text: str, fine: str, twin: str, words: str) -> Judgeable:
    """A message to judge, with words in it that ask for a place."""
    tell = Tell(Bubble(words), SkillId("groom.who-is-it"), Feedback("It asks where."), urge="place")
    return Judgeable(
        id=id_, who=who, text=Bubble(text), fine=Fine(fine), twin=TwinId(twin), tells=(tell,),
        right=Feedback(f"True of {id_}."), slip=Feedback(f"Untrue of {id_}."),
        clues=(Clue("board", Line("On the board.")),),
    )  # fmt: skip


TRACK = thing("track", WhoId("lamp"), "Hi! Which track is it?", "yes", "street", "Which track")
STREET = thing("street", FOX, "Hi! Which street is it?", "no", "track", "Which street")


def chat() -> Chat:
    """Two days: somebody asks in the club, then somebody asks alone; there the phone can keep."""
    hello = Moment(
        CLUB, 1, (Said("c1", Bubble("My train is blue."), WhoId("linh")),), (TRACK,),
        (reply("one", "Track one.", on("small")), reply("later", "Not now.", on("small"))),
        (on("small"),),
    )  # fmt: skip
    small = Moment(
        CLUB, 1, (Said("c2", Bubble("Cake for all?"), WhoId("linh")),), (),
        (reply("yes", "Yes!", on("alone", says="Everyone cheers.")),), (on("alone"),),
    )  # fmt: skip
    alone = Moment(
        PRIVATE, 2, (), (STREET,),
        (
            reply("told", "Pier Street.", on("after", "", "Now it knows.", "gave-street")),
            reply("bye", "Goodbye.", on("after"), "yes"),
        ),
        (on("after"),),
        {"keep": on("", "", "Every word stays.", "kept"), "leave": on("", "left", "You are out.")},
    )  # fmt: skip
    after = Moment(
        CLUB, 3, (Said("n1", Bubble("Nobody writes today.")),), silence=(on(ends="stayed"),)
    )
    return Chat(
        "chat", Staging(PlaceId("train-clubroom"), (Actor(LUKA),)), AppId("chatnest"), LUKA,
        Line("What do you think?"),
        (Thread("club", Title("Train club"), ThingId("train")), Thread("private", who=FOX)),
        MomentId("hello"), {"hello": hello, "small": small, "alone": alone, "after": after}, {},
        (Way("board", "look", Choice("The board")), Way("ring", "call", Choice("Ring the club"))),
    )  # fmt: skip


def play(spec: Chat, *acts: str) -> Reaction[Any]:
    """The last reaction to these acts; an act that does nothing is a mistake of the test."""
    return played(ROOM.rules, spec, *acts)


def state_after(spec: Chat, *acts: str) -> ChatState:
    """Where these acts lead."""
    state = play(spec, *acts).state
    assert isinstance(state, ChatState)
    return state


JUDGED = ("judge track fine",)
TO_SMALL = (*JUDGED, "silence", "on track")
TO_ALONE = (*TO_SMALL, "silence")
