"""What a child sees and hears of a panel."""

import pytest

from game.activities.settings import ROOM
from game.ui.nodes import Box, Button, Node, Picture
from game.ui.outline import outline
from game.ui.stage import Front
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import picture
from tests.activities.settings.sample import (
    BIG,
    CLOSED,
    FANS,
    LIVE,
    NEW,
    context,
    panel,
    state_after,
)
from tests.ui.rough import nodes_of

SPEC = panel()
POPPED = ("open more", *NEW, "set who-sees friends")
LEFT = ("done", *NEW)
MOMENTS: dict[str, tuple[str, ...]] = {
    "home": (),
    "bait": ("set famous yes",),
    "more": ("open more",),
    "club": ("open club", "set club-page team"),
    "popped": POPPED,
    "stop": (*POPPED, "stop fans", "light fans t1"),
    "act": (*POPPED, "judge fans fine"),
    "sheet": (*POPPED, "judge fans not-fine", "let-be fans"),
    "messages": CLOSED[:-4],
    "live": (*CLOSED, "done"),
    "miss": (*LEFT, *FANS, *BIG, *LIVE),
}


def seen(*acts: str, **changes: object) -> str:
    return outline(picture(ROOM, SPEC, state_after(SPEC, *acts), context(**changes)))


def front(*acts: str, **changes: object) -> Front:
    return ROOM.view(SPEC, state_after(SPEC, *acts), context(**changes))


def front_at(size: tuple[float, float]) -> Front:
    return ROOM.view(SPEC, state_after(SPEC), context(size=size))


def lit(*acts: str) -> int:
    """How many windows are lit."""
    return sum(each.shown.name == "thing/valley-light" for each in front(*acts).stage.standing)


def test_the_panel_shows_its_page_and_beside_it_who_sees_what() -> None:
    text = seen()
    for words in (
        "switch Be a star for everyone! YES! -> set famous yes",
        "link other things -> open more",
        "Far-off people may not.",
        "radio See my clips (chosen)",
        "radio Write to me -> watch write",
        "Friends: yes",
        "Far off: yes",
        "Who can…",
        "button Done -> done",
    ):
        assert words in text


def test_the_windows_of_the_valley_turn_with_the_settings() -> None:
    assert lit() == 26
    assert lit("open more", *NEW, "set who-sees nobody", "set send-on no") == 0
    assert lit(*POPPED, *FANS, "set send-on no") == 6
    assert "Far off: no" in seen(*POPPED, *FANS, "set send-on no")


def test_a_ticked_box_says_that_it_is_ticked() -> None:
    assert "switch send my clips on to new people (chosen) -> set send-on no" in seen(
        "open more", *NEW
    )


def test_the_chosen_option_is_marked() -> None:
    assert "radio Everyone (chosen) -> set who-sees everyone" in seen("open more", *NEW)


def test_the_huge_button_of_what_pops_up_is_only_drawn_and_every_real_one_is_of_one_size() -> None:
    page = front(*POPPED, "judge fans fine")
    assert page.device
    assert not [each for each in nodes_of(page.device.body) if isinstance(each, Button)]
    assert "YES! Open it up!" in outline(page.device.body)
    assert "leave it as it is" in outline(page.device.body)
    looks = {each.look for each in page.does if isinstance(each, Button)}
    assert looks == {"card"}
    assert len(page.does) == 3


def test_what_pops_up_hides_the_page_below() -> None:
    popped = seen(*POPPED)
    assert "send my clips on" not in popped
    assert "pop-up" in popped


def test_nothing_around_what_pops_up_looks_like_a_button_that_does_nothing() -> None:
    for acts in ((), ("judge fans fine",), ("judge fans fine", "let-be fans")):
        device = front(*POPPED, *acts).device
        assert device
        empty = [
            each for each in nodes_of(device.body) if isinstance(each, Box) and not each.children
        ]
        assert not [each for each in empty if each.fill]


def test_who_sees_what_lies_in_the_sky_of_a_wide_page_and_beside_the_valley_of_a_smaller_one() -> (
    None
):
    def flows(size: tuple[float, float]) -> set[str]:
        seen_there = front_at(size).seen
        assert seen_there
        boxes = [each for each in nodes_of(seen_there) if isinstance(each, Box)]
        return {
            each.flow for each in boxes if any(isinstance(one, Button) for one in each.children)
        }

    assert flows((1280, 720)) == {"row"}
    assert flows((1024, 768)) == {"column"}


def test_the_button_a_friend_speaks_of_is_drawn_and_cannot_be_pressed() -> None:
    told = (
        "open more",
        *NEW,
        "set who-sees friends",
        *FANS,
        "open messages",
        "set who-writes friends",
    )
    device = front(*told).device
    assert device
    assert "Be a star for everyone! YES!" in outline(device.body)
    assert not [each for each in nodes_of(device.body) if isinstance(each, Button)]


def test_octopus_loses_an_arm_with_what_was_seen_through() -> None:
    def arms(*acts: str) -> set[str]:
        names = (each.name for each in front(*acts).stage.things if isinstance(each, Picture))
        return {name for name in names if "octo-arm" in name}

    before = arms(*POPPED)
    assert arms(*POPPED, "judge fans not-fine") == before
    assert before - arms(*POPPED, *FANS) == {"thing/octo-arm-sad"}
    wrong = ("judge fans fine", "let-be fans", "on fans")
    assert arms(*POPPED, *wrong) == before


def test_a_narrow_page_shows_the_valley_itself_and_who_sees_what() -> None:
    text = seen(size=(800, 520))
    assert "Friends: yes" in text
    assert "thing/valley-light" in str([*drawn(front(size=(800, 520)).seen)])


def drawn(node: Node | None) -> list[str]:
    assert node
    return [str(each) for each in nodes_of(node)]


def test_what_is_not_so_yet_is_told_beside_the_panel_with_a_way_on() -> None:
    text = seen(*MOMENTS["miss"])
    assert "Far off, windows are still lit. People there see your clips." in text
    assert "button OK -> ok" in text


def test_the_paper_twin_holds_every_page_and_pop_up_and_nothing_to_press() -> None:
    text = outline(ROOM.paper(SPEC, context()))
    assert all(each.title in text for each in SPEC.pages)
    assert all(pop.text in text for pop in SPEC.pops)
    assert all(each.label in text for each in SPEC.viewers)
    assert "->" not in text


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx = context(size=size, text=text, direction=direction)
    states = [state_after(SPEC, *acts) for acts in MOMENTS.values()]
    assert does_not_fit(ROOM, SPEC, states, ctx) == []
