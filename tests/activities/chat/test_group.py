"""A group: who pales and returns, a window that cools and warms, own words, and passing on."""

from dataclasses import replace

import pytest

from game.activities.chat import ROOM
from game.activities.chat.answers import SOME
from game.activities.chat.group import COLD, EVEN, GLOWING, company, warmth
from game.activities.chat.model import Moment, Onward, ThreadId
from game.activities.chat.state import lived
from game.activities.chat.window import WINDOW
from game.core.acts import Act, parse
from game.core.ids import OutcomeId
from game.ui.nodes import Box, Button, Picture
from tests.activities.chat.grown import CTX, drawn, lived_through, offered, seen, spec, state
from tests.activities.explore import played
from tests.activities.roaming import picture
from tests.ui.rough import nodes_of

OWN = ("silence", "say sorry")
FILLED = (*OWN, "put first like", "put then teach")


def there(*acts: str) -> str:
    """Whether Yusuf's place is full after these acts, in the story as it is remembered."""
    session, now = lived_through(*acts)
    places = company(now, session.rooms["group"])
    return next(each.there for who, each in places.items() if who == "yusuf")


def test_somebody_pales_with_a_moment_and_returns_with_another() -> None:
    assert there() == "yes"
    assert there("silence") == "pale"
    assert there("silence", "silence", "silence") == "yes"


def test_a_place_follows_memory_at_once_whatever_was_read_before() -> None:
    _, now = lived_through("silence", "say laugh")
    assert [(each.who, each.there) for each in now.presence][-1] == ("yusuf", "no")
    _, before = lived_through("silence", "silence")
    assert [each.there for each in before.presence if each.who == "yusuf"] == ["yes"]


def test_a_place_and_a_face_change_as_soon_as_it_is_answered() -> None:
    assert there("silence", "say laugh") == "no"
    assert there("silence", "say mine") == "yes"
    assert there("leave") == "no"
    faces = [name for name in drawn("group", "silence") if name.startswith("face/linh")]
    assert "face/linh/laughing" in faces
    after = drawn("group", "silence", "say mine")
    assert not {"face/linh/laughing", "thing/place-pale"} & set(after)


def test_a_message_cools_the_window_and_a_kind_word_warms_it_at_once() -> None:
    group = spec("group")
    warm = [warmth(group, state("group", *acts)) for acts in (
        (), ("silence",), ("silence", "say laugh"), ("silence", "say laugh", "ok", "say kind"),
    )]  # fmt: skip
    assert warm == [EVEN, COLD, COLD, COLD + 1]


def test_not_to_answer_changes_no_warmth() -> None:
    group = spec("group")
    silent = ("silence", "silence", "silence")
    assert warmth(group, state("group", *silent)) == warmth(group, state("group", "silence"))


def test_a_window_is_never_warmer_than_glowing() -> None:
    warmed = dict.fromkeys(("still", "voice", "page", "joined", "nice"), "warmer")
    group = ROOM.spec(**{**_fields(spec("group")), "warmth": warmed})
    assert warmth(group, state("group")) == GLOWING


def _fields(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("acts", "said"),
    [
        ((), "The group's window"),
        (("silence",), "The group's window is cold."),
        (("silence",), "Yusuf goes quiet."),
        (("silence",), "Linh laughs."),
        (("silence", "say mine"), "Yusuf is glad."),
        (("silence", "silence", "silence"), "Yusuf"),
    ],
)
def test_the_voice_says_what_has_changed_in_the_window(acts: tuple[str, ...], said: str) -> None:
    lines = [line.strip() for line in seen("group", *acts).splitlines()]
    assert any(line.startswith("picture ") and line.endswith(f": {said}") for line in lines)


def test_the_window_is_only_in_the_thread_of_the_group() -> None:
    assert "group-window" in seen("group")
    assert "group-window" not in seen("group", "silence", "silence")


def test_on_a_narrow_page_what_comes_begins_with_the_faces_right_above_it() -> None:
    small = replace(CTX, size=(360, 640), text=1.5)
    now = spec("group"), state("group", "silence")
    narrow, wide = (ROOM.view(*now, each).device for each in (small, CTX))
    assert narrow
    assert wide
    assert narrow.newest == WINDOW
    assert wide.newest.startswith("says-")


def test_own_words_are_put_together_and_stand_as_whole_sentences() -> None:
    assert "send" not in offered("group", *OWN)
    assert "send" in offered("group", *OWN, "put first like")
    group = spec("group")
    words = [each.words for each in lived(group, state("group", *FILLED, "send")) if each.reply]
    assert words == [("I like his film.", "Teach us more!")]


def test_own_words_can_be_put_back_with_nothing_said() -> None:
    assert state("group", *FILLED, "put-back") == state("group", "silence")


def test_nobody_is_chosen_when_the_picker_opens() -> None:
    assert offered("group", "silence", "forward") == {
        "put-back", "pick to-yusuf", "pick everyone",
    }  # fmt: skip
    assert "Who gets it? Nobody yet." in seen("group", "silence", "forward")
    picked = ("silence", "forward", "pick everyone")
    assert "pass-on" in offered("group", *picked)
    assert "pass-on" not in offered("group", *picked, "pick everyone")


def test_passing_on_leads_where_the_widest_that_was_picked_leads() -> None:
    wants = ("judge six fine", "on six", "judge support not-fine", "forward")
    spread = (*wants, "pick class", "pick everyone", "pass-on", "on support")
    assert played(ROOM.rules, spec("code"), *spread).outcome == "spread"
    assert state("code", *wants, "pick class", "pass-on", "on support").moment == "bot"
    shown = seen("code", *wants, "pick class", "pick everyone", "pass-on")
    assert shown.index("Passed on to:") < shown.index("Our class", shown.index("Passed on to:"))


def test_passing_on_gives_something_away_and_is_never_offered_by_itself() -> None:
    assert {ROOM.rules.kinds[verb] for verb in ("forward", "pass-on", "send")} == {"give"}
    assert Act("forward") not in ROOM.rules.offers(spec("group"), state("group"))


def test_not_to_answer_comes_first_beside_all_of_it() -> None:
    for name, acts in (("group", ()), ("group", ("silence",)), ("padlock", ()), ("call", ())):
        assert ROOM.rules.offers(spec(name), state(name, *acts))[0] == parse("silence")


def test_a_group_where_only_the_phone_does_something_is_known_by_its_picture() -> None:
    group = spec("group")
    keeps = Moment(ThreadId("class"), phone={"keep": Onward(ends=OutcomeId("read"))})
    only = replace(group, moments={**group.moments, "film": keeps})
    page = [*nodes_of(picture(ROOM, only, ROOM.rules.start(only, 1), CTX))]
    drawn = {each.name for each in page if isinstance(each, Picture)}
    assert "thing/people-friends" in drawn
    assert not {name for name in drawn if name.startswith("face//")}, "nobody's face"


def test_many_answers_are_slim_and_few_are_tall() -> None:
    few, many = (flows("group"), flows("group", "silence"))
    assert len(few) <= SOME < len(many)
    assert set(few) == {"column"}
    assert set(many) == {"row"}


def flows(name: str, *acts: str) -> list[str]:
    """How the face of each answer that is offered then is laid out."""
    page = nodes_of(picture(ROOM, spec(name), state(name, *acts), CTX))
    cards = (each.child for each in page if isinstance(each, Button) and each.look == "card")
    return [card.flow for card in cards if isinstance(card, Box)]
