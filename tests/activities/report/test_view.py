"""How a report scene looks, read as text, and that it fits small screens and large letters."""

import pytest

from game.activities.report import ROOM
from game.core.acts import Act
from game.ui.nodes import Button
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit, page
from tests.activities.report.writing import (
    BLOCKED,
    SENT,
    TOLD,
    context,
    kept,
    level_report,
    report,
    state_after,
)
from tests.activities.roaming import picture
from tests.ui.rough import nodes_of

SPEC = report()


def seen(*acts: str, **changes: object) -> str:
    return outline(picture(ROOM, SPEC, state_after(SPEC, *acts), context(**changes)))


def test_the_first_picture_shows_the_finds_and_the_path_of_four_stones() -> None:
    assert (
        seen()
        == """\
speech
  Look at everything.
picture cast/linh/worried: Linh
group: ChatNest
  ChatNest
  button Look at: Profile: linh.plays -> look copy
  button Look at: Page: Otter Fans -> look fans
tab Keep (off) -> go keep
tab Tell -> go tell
tab Report -> go report
tab Block -> go block"""
    )


def test_an_open_find_shows_who_made_it_and_what_can_be_done() -> None:
    text = seen("look copy")
    assert "Profile: linh.plays\n  Made yesterday.\n  message: Profile: linh.plays" in text
    assert "button Shout! -> shout back" in text
    assert "button Keep for the helpers -> keep copy\n  button This is fine -> leave copy" in text


def test_a_right_answer_lights_the_tells_and_says_why() -> None:
    text = seen("look copy", "keep copy")
    assert "My «new account»! Add me." in text
    assert "She made none." in text
    assert "You keep the copy." in text
    assert "button OK -> ok" in text


def test_a_kept_twin_is_told_apart() -> None:
    assert "A fan page for the team is no copy." in seen("look fans", "keep fans")


def test_sorted_finds_stand_where_they_belong() -> None:
    text = seen(*kept(SPEC))
    assert "group: Kept" in text
    assert "group: Fine" in text
    assert "tab Keep: done (off) -> go keep" in text


def test_the_people_stand_there_to_choose_from() -> None:
    text = seen("go tell")
    assert "button Tell Cousin -> tell cousin\nbutton Tell Mum -> tell mother" in text


def test_words_are_chosen_as_tiles_for_the_one_who_waits() -> None:
    text = seen("go tell", "tell mother")
    assert "picture cast/mother/calm: Mum" in text
    assert "button Something worries me. -> start-with worry" in text
    assert "button Someone else -> close" in text


def test_an_answer_is_shown_with_what_it_means() -> None:
    text = seen("go tell", "tell cousin", "start-with worry")
    assert "  Linh\n  Something worries me." in text
    assert "picture cast/cousin/laughing: Cousin\nspeech\n  Cousin\n  Ha ha!" in text
    assert "feedback\n  Try the next." in text


def test_one_who_did_not_help_steps_back() -> None:
    text = seen("go tell", "tell cousin", "start-with worry", "ok")
    assert "button Tell Cousin (off) -> tell cousin" in text
    assert "Try the next one. Keep telling until somebody helps." in text


def test_a_second_try_says_that_somebody_listens_now() -> None:
    text = seen("go tell", "tell mother", "start-with note")
    assert "I listen now." in text
    assert "You tried again, and now somebody listens." in text


def test_the_form_says_what_is_sent_and_what_stays() -> None:
    text = seen("go report", "reason pretends", "ok")
    assert "group: The app gets\n    The app gets\n    The profile" in text
    assert "group: This stays with you\n    This stays with you\n    Your other chats" in text
    assert "button Send the report -> send" in text


def test_the_blocked_account_is_a_grey_shape_that_fades() -> None:
    names = {str(node) for node in nodes_of(picture(ROOM, SPEC, state_after(SPEC), context()))}
    assert not any("cast/account" in name for name in names)
    text = seen(*BLOCKED)
    assert "linh.plays is blocked." in text
    assert "Some things were not kept yet." in text


def test_hidden_messages_are_looked_for_with_the_helper() -> None:
    assert "A safe adult can help to find them." in seen(*BLOCKED, "go keep")
    assert "button Look with Teacher -> search" in seen(*BLOCKED, *TOLD, "go keep")


def test_when_all_is_done_the_lantern_is_lit_and_the_story_goes_on() -> None:
    text = seen(*kept(SPEC), *TOLD, *SENT)
    assert "The lantern on the path is lit." in text
    assert "button What happens then? -> then" in text


def test_the_one_who_was_told_asks_again() -> None:
    text = seen(*kept(SPEC), *TOLD, *SENT, "then", "then")
    assert "speech\n  Teacher\n  We ask again." in text
    assert "button Next -> then" in text


def test_the_paper_twin_holds_everything_and_nothing_to_press() -> None:
    text = outline(ROOM.paper(SPEC, context()))
    assert "My new account! Add me." in text
    assert "Please read this." in text
    assert "->" not in text


LEVEL = level_report()
DONE = (*kept(LEVEL), *TOLD, *SENT)
MOMENTS: dict[str, tuple[str, ...]] = {
    "list": (),
    "open": ("look crowd",),
    "right": ("look crowd", "keep crowd"),
    "slip": ("look fans", "keep fans"),
    "again": ("look copy", "leave copy", "ok", "look copy"),
    "some": ("look fans", "leave fans", "ok"),
    "all": kept(LEVEL)[:-1],
    "shout": ("look crowd", "shout back"),
    "people": ("go tell",),
    "words": ("go tell", "tell mother"),
    "laughs": ("go tell", "tell cousin", "start-with help"),
    "busy": ("go tell", "tell mother", "start-with help"),
    "note": ("go tell", "tell mother", "start-with note"),
    "told": TOLD,
    "form": ("go report",),
    "wrong": ("go report", "reason money"),
    "fits": ("go report", "reason pretends"),
    "sends": ("go report", "reason pretends", "ok"),
    "sent": SENT,
    "block": ("go block",),
    "too soon": ("go block", "block"),
    "blocked": BLOCKED,
    "hidden": (*BLOCKED, "go keep"),
    "search": (*BLOCKED, *TOLD, "go keep"),
    "found": (*BLOCKED, *TOLD, "go keep", "search"),
    "ready": DONE,
    **{f"then {n}": (*DONE, *["then"] * n) for n in range(1, len(LEVEL.after) + 1)},
}


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits_and_what_can_be_pressed_is_what_can_be_done(
    combination: Combination,
) -> None:
    size, text, direction = combination
    ctx = context(size=size, text=text, direction=direction)
    states = [state_after(LEVEL, *acts) for acts in MOMENTS.values()]
    assert does_not_fit(ROOM, LEVEL, states, ctx) == []
    for state in states:
        buttons = page(ROOM, LEVEL, state, ctx).buttons()
        pressed = [p.node.means for p in buttons if isinstance(p.node, Button)]
        acts = [str(means) for means in pressed if isinstance(means, Act)]
        assert sorted(acts) == sorted(str(act) for act in ROOM.rules.offers(LEVEL, state))
