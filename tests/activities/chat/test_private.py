"""A private picture is never opened, kept, copied, shown or passed on: not by any act, any page or
any level that passes its checks."""

from dataclasses import replace
from typing import Any

import pytest

from game.activities.chat import ROOM, checks
from game.activities.chat.arrivals import kinds_of
from game.activities.chat.model import Chat, Forward, Onward, ReceiverId
from game.core.ids import OutcomeId, ThingId
from game.core.words import Line, Title
from game.ui.nodes import Box, Button, Picture
from tests.activities.chat.grown import CTX, offered, seen, spec, state
from tests.activities.explore import all_ways
from tests.activities.roaming import picture
from tests.ui.rough import nodes_of

EVERYONE = ReceiverId("everyone")


def changed(**parts: Any) -> Chat:
    """The scene with a moment in which a private picture comes, changed so."""
    padlock = spec("padlock")
    shut = replace(padlock.moments["shut"], **parts)
    return replace(padlock, moments={**padlock.moments, "shut": shut})


def test_nothing_keeps_it_and_words_are_kept_in_a_moment_of_their_own() -> None:
    assert "keep" not in offered("padlock")
    assert "keep" in offered("padlock", "silence")
    kept = changed(phone={"keep": Onward(says=Line("Kept."))})
    assert "keep" not in {act.verb for act in ROOM.rules.offers(kept, ROOM.rules.start(kept, 0))}
    assert [found.rule for found in checks.problems(kept)] == ["private-picture"]


def test_its_picker_has_nobody_to_choose_and_closing_it_is_not_answering() -> None:
    assert offered("padlock", "forward") == {"silence"}
    assert "It stops with me" in seen("padlock", "forward")
    assert state("padlock", "forward", "silence").moment == "words"
    rows = [
        node
        for node in nodes_of(picture(ROOM, spec("padlock"), state("padlock", "forward"), CTX))
        if isinstance(node, Button) and getattr(node.means, "verb", "") == "pick"
    ]
    assert [row.on for row in rows] == [False, False]


def test_a_level_that_lets_it_be_passed_on_is_refused() -> None:
    spread = Forward((EVERYONE,), {EVERYONE: OutcomeId("over")})
    assert [found.rule for found in checks.problems(changed(forward=spread))] == ["private-picture"]


def test_no_act_of_the_whole_scene_is_about_it() -> None:
    padlock = spec("padlock")
    ids = {each.id for moment in padlock.moments.values() for each in moment.says
           if each.locked == "yes"}  # fmt: skip
    acts = {act for ways in all_ways(ROOM.rules, padlock).values() for act in ways}
    assert not [act for act in acts if ids & {*act.split()}]


def test_it_is_a_flat_padlock_and_no_button() -> None:
    nodes = [*nodes_of(picture(ROOM, spec("padlock"), state("padlock"), CTX))]
    card = next(
        node
        for node in nodes
        if isinstance(node, Box)
        and any(
            isinstance(each, Picture) and each.name == "thing/padlock-dull"
            for each in node.children
        )
    )
    assert (card.fill, card.shadow) == ("grey-soft", False)
    for button in nodes:
        if isinstance(button, Button):
            inside = [each.name for each in nodes_of(button) if isinstance(each, Picture)]
            assert "thing/padlock-dull" not in inside


@pytest.mark.parametrize("kind", ["photo", "link", "voice"])
def test_nothing_else_comes_with_it(kind: str) -> None:
    says = spec("padlock").moments["shut"].says
    also: dict[str, Any] = {"photo": ThingId("goat"), "link": "a.example", "voice": "yes"}
    both = tuple(replace(each, **{kind: also[kind]}, about=Title("A goat.")) for each in says)
    assert set(kinds_of(both[0])) == {"locked", kind}
    assert [found.rule for found in checks.problems(changed(says=both))] == ["two-attachments"]


def test_on_paper_it_is_a_padlock_and_goes_to_nobody() -> None:
    paper = [*nodes_of(ROOM.paper(spec("padlock"), CTX))]
    assert "thing/padlock-dull" in [each.name for each in paper if isinstance(each, Picture)]
    assert not [each for each in paper if isinstance(each, Button)]
