"""The chat that has everything (`chat.yaml`), and ways to play its scenes."""

from functools import cache
from typing import Any

from game.activities import rulebook
from game.activities.chat import ROOM
from game.activities.chat.model import Chat
from game.activities.chat.state import ChatState
from game.core.acts import parse
from game.core.level import Level
from game.core.play import Session, begin, scene_now, step
from game.ui.context import Context
from game.ui.drawing_names import shell_drawing
from game.ui.nodes import Picture, Words
from game.ui.outline import outline
from tests.activities.explore import played
from tests.activities.roaming import picture
from tests.activities.scenes import cases
from tests.ui.rough import english, nodes_of

NAMES = {
    "yusuf": "Yusuf", "linh": "Linh", "luka": "Luka", "mele": "Mele", "auntie": "Auntie",
    "clubdesk": "ClubDesk", "helpy-bot": "HelpyBot", "unknown-number": "Unknown number",
    "chatnest": "ChatNest",
}  # fmt: skip
CTX = Context(
    english,
    names=NAMES,
    shells={"unknown-number": shell_drawing("coral", "dots")},
    programs=frozenset({"helpy-bot"}),
)


@cache
def story() -> Level:
    """The level."""
    return next(case.level for case in cases("chat") if case.level.id == "chat")


def spec(name: str) -> Chat:
    """One of its scenes, as it is first met."""
    made: Chat = next(
        case.scene.spec
        for case in cases("chat")
        if case.level.id == "chat" and case.scene.id == name
    )
    return made


def state(name: str, *acts: str) -> ChatState:
    """Where these acts lead in a scene."""
    made: ChatState = played(ROOM.rules, spec(name), *acts).state
    return made


def offered(name: str, *acts: str) -> set[str]:
    """What can be done there then."""
    return {str(act) for act in ROOM.rules.offers(spec(name), state(name, *acts))}


def seen(name: str, *acts: str, ctx: Context = CTX) -> str:
    """What is seen then, as text."""
    return outline(picture(ROOM, spec(name), state(name, *acts), ctx))


def drawn(name: str, *acts: str, ctx: Context = CTX) -> list[str]:
    """The names of all that is drawn then, and all words, also those on buttons."""
    nodes = nodes_of(picture(ROOM, spec(name), state(name, *acts), ctx))
    return [
        node.text if isinstance(node, Words) else str(node.name)
        for node in nodes
        if isinstance(node, Words | Picture)
    ]


def lived_through(*acts: str) -> tuple[Session, Any]:
    """The session after these acts from the level's start, and its scene as it is now."""
    session, _ = begin(story(), rulebook(), 1)
    for act in acts:
        before = session
        session, _ = step(story(), rulebook(), session, parse(act))
        assert session != before, f"{act} does nothing"
    return session, scene_now(story(), session).spec
