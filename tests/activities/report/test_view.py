"""How a report scene looks, read as text: the app with its path of steps, and what each shows."""

import pytest

from game.activities.report import ROOM
from game.core.acts import Act
from game.ui.nodes import Button, Picture
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.report.writing import (
    SENDING,
    context,
    judged,
    level_report,
    report,
    state_after,
)
from tests.activities.roaming import picture
from tests.ui.rough import nodes_of

SPEC = report()
ALONE = report(told=())
FOUND = judged(SPEC)


def seen(*acts: str, spec: object = SPEC, **changes: object) -> str:
    return outline(picture(ROOM, spec, state_after(SPEC, *acts), context(**changes)))


def test_the_first_picture_shows_the_goal_the_path_and_the_find_in_hand() -> None:
    text = seen()
    assert "Look at everything." in text
    assert "button Keep (off) -> go keep" in text
    assert "button Report (off) -> go report" in text
    assert "Quick, laugh at her again!" in text
    assert "-> judge laugh fine" in text


def test_the_goal_is_said_before_the_first_find_only() -> None:
    assert "Look at everything." not in seen(*FOUND[:3])


def test_the_lantern_at_the_end_of_the_path_says_whether_somebody_knows() -> None:
    assert "A safe adult knows." in seen()
    assert "Nobody knows yet." in seen(spec=ALONE)


def test_a_step_that_is_done_wears_its_tick_and_says_what_came_of_it() -> None:
    text = seen(*FOUND)
    assert "button Keep: done -> go keep" in text
    assert "All is kept." in text
    assert "What's wrong here?" in text


def test_what_is_kept_lies_pinned_where_it_can_be_seen_again() -> None:
    assert "group: Kept" in seen(*FOUND, "go keep")


def test_what_was_left_behind_is_shown_with_its_words_lit() -> None:
    text = seen(*judged(SPEC, keep=False))
    assert "Quick, «laugh at her» again!" in text
    assert "-> keep laugh" in text


def test_the_form_says_what_is_sent_and_what_stays() -> None:
    text = seen(*FOUND, "reason pretends")
    assert "group: The app gets" in text
    assert "Your other chats" in text
    assert "That fits." in text


def test_a_reason_that_does_not_fit_steps_back_and_says_why() -> None:
    text = seen(*FOUND, "reason money")
    assert "button Money. (off)" in text
    assert "No money here." in text


def test_what_is_said_changes_with_each_step() -> None:
    steps = (FOUND, (*FOUND, "reason pretends"), (*FOUND, *SENDING), (*FOUND, *SENDING, "block"))
    said = [seen(*acts).partition("picture")[0] for acts in steps]
    assert len({*said}) == len(said)
    assert all(each.startswith("speech") for each in said)


def test_whoever_is_known_only_online_is_a_shell() -> None:
    page = picture(ROOM, SPEC, state_after(SPEC, *FOUND, "go block"), context())
    drawn = [node.name for node in nodes_of(page) if isinstance(node, Picture)]
    assert "shell/coral/dots" in drawn


def test_stop_and_check_hang_dark_where_nothing_is_in_hand() -> None:
    text = seen(*FOUND)
    assert "switch Stop (off)" in text
    assert "switch Check (off)" in text


def test_all_done_leads_on() -> None:
    assert "What happens next? -> then" in seen(*FOUND, *SENDING, "block")


def test_a_block_comes_first_and_going_on_without_it_is_no_larger() -> None:
    page = picture(ROOM, SPEC, state_after(SPEC, *FOUND, *SENDING), context())
    buttons = [node for node in nodes_of(page) if isinstance(node, Button)]
    block, leave = (b for b in buttons if b.means in (Act("block"), Act("then")))
    assert (block.means, leave.means) == (Act("block"), Act("then"))
    assert block.look == leave.look == "card"
    assert "What happens next?" not in outline(page)


PAGES = {
    "what was left behind": judged(SPEC, keep=False),
    "the form": FOUND,
    "what is sent": (*FOUND, "reason pretends"),
    "the door": (*FOUND, "go block"),
    "the door, with the report sent": (*FOUND, *SENDING),
    "all done": (*FOUND, *SENDING, "block"),
    "kept": (*FOUND, *SENDING, "go keep"),
}


@pytest.mark.parametrize("combination", COMBINATIONS, ids=str)
def test_every_page_of_a_step_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx = context(size=size, text=text, direction=direction)
    states = [state_after(SPEC, *acts) for acts in PAGES.values()]
    assert does_not_fit(ROOM, SPEC, states, ctx) == []


def test_paper_has_the_finds_the_steps_and_the_form() -> None:
    text = outline(ROOM.paper(level_report(), context()))
    assert "Dare you to laugh at {linh}!" in text
    assert "Someone pretends to be me." in text
