"""What a child sees and hears of a panel."""

import pytest

from game.activities.settings import ROOM
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import picture
from tests.activities.settings.sample import ALL_RIGHT, context, panel, state_after

SPEC = panel()
MOMENTS: dict[str, tuple[str, ...]] = {
    "home": (),
    "bait": ("set famous yes",),
    "what": ("what famous",),
    "hint": ("hint",),
    "more": ("open more",),
    "shield": ("open shield", "set badge yes"),
    "messages": ("open more", "open messages", "what who-writes"),
    "push": ("open more", "set who-sees friends"),
    "after push": ("open more", "set who-sees friends", "go-on lonely"),
    "fair": ("open club", "set club-page team"),
    "miss": ("done",),
    "club closed": (
        *(*ALL_RIGHT, "back", "back", "open club", "set club-page team", "go-on club-asks"),
        "done",
    ),
    "over": (*ALL_RIGHT, "done"),
}


def seen(*acts: str, **changes: object) -> str:
    return outline(picture(ROOM, SPEC, state_after(SPEC, *acts), context(**changes)))


def test_the_panel_shows_its_page_and_beside_it_who_sees_what() -> None:
    what = "button What does this really do?"
    assert (
        seen()
        == f"""\
speech
  Yusuf
  Only friends may see my clips and write to me.
picture cast/yusuf/calm: Yusuf
ChatNest
Settings
switch Be a star for everyone! YES! -> set famous yes
{what} Be a star for everyone! YES! -> what famous
link Super privacy -> open shield
{what} Super privacy -> what shiny
link The club page -> open club
{what} The club page -> what club
link other things -> open more
{what} other things -> what more
preview: See my clips
  Friends: yes
  See my clips
  Someone far off: yes
preview: Write to me
  Friends: yes
  Write to me
  Someone far off: yes
preview: See the club page
  New players: yes
  See the club page
  Someone far off: yes
button Hint -> hint
button Done -> done"""
    )


def test_the_preview_turns_with_the_settings_and_a_ticked_box_keeps_it_open() -> None:
    friends = ("open more", "set who-sees friends", "go-on lonely")
    assert "preview: See my clips\n  Friends: yes\n  See my clips\n  Someone far off: yes" in seen(
        *friends
    )
    closed = seen(*friends, "set send-on no")
    assert "preview: See my clips\n  Friends: yes\n  See my clips\n  Someone far off: no" in closed


def test_the_preview_stays_while_the_app_pushes_back() -> None:
    text = seen("open more", "set who-sees friends")
    assert "Are you sure you want to be lonely?" in text
    assert "button No! Let everyone see me! -> stay lonely" in text
    assert "button only friends -> go-on lonely" in text
    assert "preview: See my clips" in text


def test_a_ticked_box_says_that_it_is_ticked() -> None:
    assert "switch send my clips on to new people (chosen) -> set send-on no" in seen("open more")


def test_the_chosen_option_is_marked() -> None:
    assert "radio Everyone (chosen) -> set who-sees everyone" in seen("open more")


def test_what_a_control_really_does_is_said_beside_the_phone() -> None:
    assert "Huge and bright is what the app wants" in seen("what famous")


def test_a_small_screen_says_it_under_the_control_and_keeps_the_eyes_in_sight() -> None:
    text = seen("what famous", size=(800, 520), text=1.5)
    assert (
        text.index("-> what famous") < text.index("Huge and bright") < text.index("-> what shiny")
    )
    assert text.startswith("preview\n  picture thing/clip: See my clips\n")
    assert "picture thing/shell: Someone far off: yes" in text


def test_done_too_early_shows_the_far_off_shape_and_the_clip() -> None:
    assert "Far off, a grey shape waves at the clip." in seen("done")
    assert "button OK -> ok" in seen("done")


def test_when_all_is_right_every_part_of_the_goal_says_why() -> None:
    text = seen(*ALL_RIGHT, "done")
    assert all(want.why in text for want in SPEC.wants)


def test_the_paper_twin_holds_every_page_and_push_and_nothing_to_press() -> None:
    text = outline(ROOM.paper(SPEC, context()))
    assert all(each.title in text for each in SPEC.pages)
    assert all(push.text in text for push in SPEC.pushes)
    assert "->" not in text


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx = context(size=size, text=text, direction=direction)
    states = [state_after(SPEC, *acts) for acts in MOMENTS.values()]
    assert does_not_fit(ROOM, SPEC, states, ctx) == []
