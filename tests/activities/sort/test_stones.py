"""Surprise or Secret?: whoever carries a stone alone is helped, whoever has told isn't baited."""

import pytest

from game.activities import rulebook
from game.core.acts import parse
from game.core.play import Session, begin, step
from tests.activities.shipped import level

LEVEL = level("groom-surprise-secret")
EARLY = ("go ms-dina", "tell read-this", "next", "next")
TOLD = (*EARLY, "next")  # a heavy secret: she believes Hana, and calls Aunt Noor
SURPRISE = ("judge cake fine", "lay cake kite", "ok")
PRIVATE = ("judge diary fine", "lay diary pocket")
HELPED = ("report", "ok")


def played(*acts: str) -> Session:
    """The story after these acts, each of which does something."""
    session, _ = begin(LEVEL, rulebook(), 0)
    for act in acts:
        before = session
        session, _ = step(LEVEL, rulebook(), before, parse(act))
        assert session != before, f"{act} does nothing in {session.scene}"
    return session


def laid(sweets: str, chats: str, *, told: bool = False) -> tuple[str, ...]:
    """All four messages, the two stones in these places; the first may say that it is one."""
    read = ("ok",) if sweets == "pocket" and not told else ()
    first = ("judge sweets not-fine", f"lay sweets {sweets}", *read)
    return (*SURPRISE, *first, "judge chats not-fine", f"lay chats {chats}", *PRIVATE)


def test_a_stone_put_down_keeps_the_words_and_weighs_on_nobody() -> None:
    put_down = played(*laid("ground", "ground"))
    assert put_down.scene == "ping"
    assert put_down.marks >= {"heard", "kept"}
    assert "kept-stone" not in put_down.marks
    assert played(*laid("ground", "ground"), "silence", *TOLD, *HELPED).scene == "party"


@pytest.mark.parametrize(("sweets", "chats"), [("pocket", "ground"), ("ground", "pocket")])
def test_a_stone_in_the_pocket_ends_in_a_new_morning(sweets: str, chats: str) -> None:
    keeps = () if chats == "ground" else ("keep", "ok")
    session = played(*laid(sweets, chats), "silence", *TOLD, *keeps, *HELPED)
    assert session.scene == "new-morning"
    assert played(
        *laid(sweets, chats), "silence", *TOLD, *keeps, *HELPED, "next", "next", "next"
    ).mended == {"kept-stone"}


def test_a_promise_not_to_tell_is_no_end() -> None:
    promised = (*laid("ground", "ground"), "say promise", "ok")
    assert "kept-stone" in played(*promised).marks
    assert played(*promised, *TOLD, *HELPED).scene == "new-morning"
    asked = played(*promised, "not-now", "next")
    assert (asked.scene, "quiet" in asked.marks) == ("neighbours", True)


def test_whoever_has_told_carries_nothing_alone_and_hears_no_threat() -> None:
    told = (*SURPRISE, "tell-now", *EARLY)
    assert played(*told).scene == "messages"
    rest = laid("pocket", "pocket", told=True)[len(SURPRISE) :]
    session = played(*told, *rest)
    assert session.scene == "keep-it"
    assert "kept-stone" not in session.marks
