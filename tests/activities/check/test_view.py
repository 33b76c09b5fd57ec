"""What a child sees and hears of a check-up."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from game.activities.check import ROOM
from game.activities.check.model import Check
from game.activities.check.state import CheckState
from game.activities.check.view import SMALL
from game.core.cues import Sound
from game.core.ids import AnchorId
from game.core.rules import Reaction
from game.core.staging import Anchor, Scenery
from game.ui.gestures import Gesture
from game.ui.nodes import Picture
from game.ui.outline import outline
from tests.activities.check.writing import OLDER, SPEC, after, at, context
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import picture
from tests.activities.shipped import scene
from tests.ui.rough import nodes_of

SKIPS = ("next",)
SURE = ("No", "A little", "Mostly", "Yes")
SPOTS = {AnchorId(name): Anchor(200, 300, 200) for name in ("wall", "roof")}
PLACES = Scenery(anchors={"courtyard": SPOTS})
ICONS = Path("assets/icons")


def seen(done: Reaction[CheckState], spec: Check = SPEC, **changes: object) -> str:
    return outline(picture(ROOM, spec, done.state, context(**changes)))


def lines(text: str, starts: Iterable[str]) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip().startswith(tuple(starts))]


def test_a_moment_is_shown_as_it_would_be_seen_with_two_questions() -> None:
    assert (
        seen(at("trick-a", "rate not-sure", form="a"))
        == f"""\
speech
  A box pops up.
picture cast/amina/attentive: Amina
card: Gifts
  Gifts
  message: Gifts
    Take a hat. Send a code.
Is this OK?
radiogroup
  radio OK -> rate ok
  radio Not sure (chosen) -> rate not-sure
  radio Not OK -> rate not-ok
What would you do?
radiogroup
  radio Go on -> would go
  radio Check first -> would check
  radio Stop and tell -> would stop
{after().state.order.index("trick-a") + 1} of 2
button Next -> next"""
    )


def test_going_on_is_called_skipping_until_something_is_picked() -> None:
    for many in (0, 3, 4, 5, 6):
        assert lines(seen(after(*SKIPS * many)), ["button"]) == ["button Skip -> next"]
    for acts in (("rate ok",), ("would go",), (*SKIPS * 3, "sure talk 2")):
        assert lines(seen(after(*acts)), ["button"]) == ["button Next -> next"]


def test_older_children_have_four_steps() -> None:
    assert lines(seen(after(spec=OLDER), OLDER), ["radio "])[:4] == [
        "radio OK -> rate ok",
        "radio Mostly OK -> rate rather-ok",
        "radio A bit odd -> rate rather-not",
        "radio Not OK -> rate not-ok",
    ]


@pytest.mark.parametrize("answer", ["ok", "not-sure", "not-ok"])
@pytest.mark.parametrize("case", ["trick-a", "fine-a"])
def test_nothing_on_a_moment_tells_whether_an_answer_is_right(case: str, answer: str) -> None:
    done = at(case, f"rate {answer}")
    text = seen(done)

    assert "«" not in text
    assert "trick" not in text.replace(case, "")
    drawn = [n.name for n in nodes_of(picture(ROOM, SPEC, done.state, context()))
             if isinstance(n, Picture) and n.name.startswith("cast/")]  # fmt: skip
    assert drawn == ["cast/amina/attentive"]
    assert set(done.cues) == {Sound("pop")}


def test_the_questions_show_their_answers_and_the_one_picked() -> None:
    assert lines(seen(after(*SKIPS * 3, "sure spot 3")), ["I can", "radio "]) == [
        "I can spot it.",
        "radio No -> sure spot 1",
        "radio A little -> sure spot 2",
        "radio Mostly (chosen) -> sure spot 3",
        "radio Yes -> sure spot 4",
        "I can talk.",
        *(f"radio {said} -> sure talk {step}" for step, said in enumerate(SURE, 1)),
    ]
    assert lines(seen(after(*SKIPS * 4)), ["Sam has", "group", "radio "]) == [
        "Sam has a heavy secret.",
        "group: Mum",
        "radio No -> tell-to parent 1",
        "radio Maybe -> tell-to parent 2",
        "radio Yes -> tell-to parent 3",
        "group: Nobody",
        "radio No -> tell-to nobody 1",
        "radio Maybe -> tell-to nobody 2",
        "radio Yes -> tell-to nobody 3",
    ]
    assert lines(seen(after(*SKIPS * 5)), ["They", "radio "]) == [
        "They are busy. What next?",
        "radio Stop -> then give-up",
        "radio Tell another -> then another",
    ]
    assert lines(seen(after(*SKIPS * 6, "fault tricker")), ["Whose", "radio "]) == [
        "Whose fault is it?",
        "radio Sam -> fault tricked",
        "radio The tricker (chosen) -> fault tricker",
    ]


def test_the_last_time_each_moment_is_explained_whatever_was_answered() -> None:
    first = after(occasion=2).state.order[0]
    for answer in ("rate ok", "rate not-ok"):
        text = seen(after(answer, *SKIPS * 6, "look", occasion=2))
        assert "1 of 2" in text
        if first.startswith("trick"):
            assert "Take a hat. «Send a code»." in text
            assert "This was not OK." in text
            assert "It is a trick." in text
        else:
            assert "This was OK." in text
            assert "It is a game." in text


def test_the_last_question_ends_it_and_the_last_time_leads_back_first() -> None:
    question = after(*SKIPS * 6)
    assert lines(seen(question), ["button", "4 of"]) == ["4 of 4", "button Skip -> next"]
    last = after(*SKIPS * 6, occasion=2)
    assert lines(seen(last), ["button"]) == ["button Look back -> look", "button Next -> next"]


def test_in_a_pause_a_lamp_lights_the_cat_walks_there_and_nothing_is_asked() -> None:
    paused = picture(ROOM, SPEC, after(*SKIPS * 2).state, context())
    assert lines(outline(paused), ["A lamp", "radio", "button"]) == [
        "A lamp lights.",
        "button Next -> next",
    ]
    front = ROOM.view(SPEC, after(*SKIPS * 2).state, context(scenery=PLACES))
    moved = {each.shown.name: each.shown.gesture for each in front.stage.standing}
    assert moved == {"thing/cat": Gesture("stroll"), "thing/lamp": Gesture("glow")}
    for state in (after(*SKIPS * 3).state, after().state):
        front = ROOM.view(SPEC, state, context(scenery=PLACES))
        assert not any(each.shown.gesture for each in front.stage.standing)


def test_what_a_pause_lit_stands_small_beside_the_count_in_later_moments_only() -> None:
    spec = scene("check-7", "moments")
    assert isinstance(spec, Check)
    lamp = f"thing/{spec.pauses[0].seen[0].thing}"

    def small(pages: int) -> tuple[int, int]:
        """The first lamp, and the places of those that are still to come."""
        state = after(*["next"] * pages, spec=spec).state
        nodes = list(nodes_of(picture(ROOM, spec, state, context())))
        lit = sum(isinstance(n, Picture) and (n.name, n.h) == (lamp, SMALL) for n in nodes)
        return lit, sum(isinstance(n, Picture) and n.name == "icon/unlit" for n in nodes)

    assert [small(0), small(1), small(3), small(4)] == [(0, 4), (0, 4), (1, 3), (1, 3)]
    assert small(6)[1] == 2
    # At a question the lamps themselves hang behind it.
    assert small(3 * len(spec.pauses)) == (0, 0)


def test_whose_fault_shows_two_figures_alike_in_all_but_their_colour() -> None:
    one, other = (
        re.sub(r"#[0-9A-F]{6}", "", (ICONS / f"{name}.svg").read_text())
        for name in ("somebody", "somebody-else")
    )
    assert one == other
    asks = picture(ROOM, SPEC, after(*SKIPS * 6).state, context())
    drawn = [n for n in nodes_of(asks) if isinstance(n, Picture) and "icon/some" in n.name]
    assert [n.name for n in drawn] == ["icon/somebody", "icon/somebody-else"]
    assert len({(n.w, n.h) for n in drawn}) == 1


def test_the_paper_twin_has_a_sheet_for_each_form_and_no_answers() -> None:
    text = outline(ROOM.paper(SPEC, context()))

    assert [line for line in text.splitlines() if line.startswith("group")] == [
        "group: Form A",
        "group: Form B",
        "group: Form C",
    ]
    assert text.count("Stop and tell") == len(SPEC.cases) // 2
    assert "«" not in text
    assert "It is a trick." not in text


@pytest.mark.parametrize("combination", COMBINATIONS)
@pytest.mark.parametrize("spec", [SPEC, OLDER], ids=["three", "four"])
def test_everything_fits(spec: Check, combination: Combination) -> None:
    size, text, direction = combination
    ends = (*SKIPS * 6, "look", "next", "next")
    moments = (*(SKIPS * many for many in range(8)), ends[:-2], ends[:-1])
    states = [after(*acts, occasion=2, spec=spec).state for acts in moments]
    ctx = context(size=size, text=text, direction=direction)
    assert does_not_fit(ROOM, spec, states, ctx) == []
