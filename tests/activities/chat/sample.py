"""A small chat to test with, level L09's own, and ways to play them."""

from typing import Any

from game.activities.chat import ROOM
from game.activities.chat.model import (
    Chat,
    MenuAnswer,
    Moment,
    MomentId,
    Reply,
    Said,
    Thread,
    ThreadId,
)
from game.activities.chat.state import ChatState
from game.core.ids import (
    AccountId,
    AppId,
    CastId,
    FeelingId,
    OutcomeId,
    PlaceId,
    SkillId,
    ThingId,
    WhoId,
)
from game.core.rules import Reaction
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from tests.activities.explore import played
from tests.activities.shipped import level

LEVEL = "groom-private-room"

CLUB, REQUEST = ThreadId("club"), ThreadId("request")


def tell(words: str, why: str = "It asks about you.") -> Tell:
    """A flag about who is asking."""
    return Tell(Bubble(words), SkillId("groom.who-is-it"), Feedback(why))


def said(id_: str, who: str, text: str, *tells: Tell, why: str = "") -> Said:
    """A message."""
    return Said(id_, WhoId(who), Bubble(text), tells, Feedback(why))


def reply(id_: str, text: str, verdict: Any = "", **leads: str) -> Reply:
    """An answer that leads to a moment (`go`) or ends the scene (`ends`)."""
    return Reply(
        id_, Choice(text), Feedback(f"Why {id_}."), verdict,
        go=MomentId(leads.get("go", "")), ends=OutcomeId(leads.get("ends", "")),
        feels=FeelingId(leads.get("feels", "")), told=CastId(leads.get("told", "")),
    )  # fmt: skip


def chat(flags_wanted: int = 0) -> Chat:
    """Two days: a fact in the club, then a private question with two flags and a twin beside it."""
    hello = Moment(
        1,
        CLUB,
        (
            said("c1", "linh", "Which train is yours?", why="It asks about a train."),
            said("c2", "linh", "Mine is blue. It has ten windows."),
        ),
        (reply("r1", "The red one."), reply("r2", "All of them.")),
    )
    hello = Moment(1, CLUB, hello.says, tuple(_to(each, "wait") for each in hello.replies))
    private = Moment(
        2,
        REQUEST,
        (said("p1", "fox", "Hi! Where do you live? Come alone.", tell("Where do you live"),
              tell("Come alone", "Nobody else would see.")),),
        (
            reply("move", "I will come.", "slip", ends="moved", feels="worried"),
            reply("stay", "No.", "right", ends="stayed", feels="brave"),
            reply("tell", "Please read this.", "right", ends="stayed", told="luka-sister"),
        ),
        menu={"block": MenuAnswer(Feedback("Blocked."), "right", OutcomeId("stayed"))},
    )  # fmt: skip
    wait = Moment(1, CLUB, (said("c3", "linh", "See you!"),), go=MomentId("private"))
    return Chat(
        "chat", PlaceId("bedroom"), AppId("chatnest"), CastId("luka"), Line("Chat."),
        (
            Thread("club", Title("Train club"), ThingId("train")),
            Thread("request", Title("Fox"), who=WhoId("fox"), app=AppId("hushbox")),
        ),
        MomentId("hello"), {"hello": hello, "wait": wait, "private": private},
        {"keep": MenuAnswer(Feedback("Kept.")), "leave": MenuAnswer(Feedback("You may."), "")},
        Line("Which words were odd?"), flags_wanted, AccountId("fox"),
    )  # fmt: skip


def _to(each: Reply, go: str) -> Reply:
    return Reply(each.id, each.text, each.why, each.verdict, MomentId(go))


def level_chats() -> dict[str, Chat]:
    """The chat scenes of L09 by name."""
    scenes = level(LEVEL).scenes.values()
    return {scene.id: scene.spec for scene in scenes if scene.activity == "chat"}


def play(spec: Chat, *acts: str) -> Reaction[Any]:
    """The last reaction to these acts; an act that does nothing is a mistake of the test."""
    return played(ROOM.rules, spec, *acts)


def state_after(spec: Chat, *acts: str) -> ChatState:
    """Where these acts lead."""
    state = play(spec, *acts).state
    assert isinstance(state, ChatState)
    return state


TO_PRIVATE = ("say r1", "ok", "later", "open request")
