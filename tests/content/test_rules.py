"""Rules where one example does not tell enough: roads, sentences, tells, blame."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, NewType

import pytest

from game.content.load import Known, load_level, typed_level
from game.content.placeholders import fill, isolated, places
from game.content.rules import links, references
from game.content.rules.references import unknown_parts
from game.content.rules.shortcuts import features, things_of
from game.content.rules.wording import BLAME, NEVER, SENTENCE_END, count_words
from game.content.source import read
from game.content.tells import mark, unmark
from game.content.typed import Typing
from game.core.ids import FeelingId, SkillId
from game.core.level import Level, Road, Scene
from game.core.words import Bubble, Feedback, Tell
from tests.content.kinds import GOOD, KINDS, known

StopId = NewType("StopId", str)


@dataclass(frozen=True, slots=True)
class Stop:
    """A part of an invented room that names another part and a feeling."""

    to: StopId
    looks: FeelingId = FeelingId("calm")


@dataclass(frozen=True, slots=True)
class Ride:
    stops: Mapping[str, Stop]


def test_words_are_counted_as_a_reader_counts_them() -> None:
    assert count_words("It is – well – {amina}'s goat!") == 5
    assert count_words("") == 0


def test_sentences_end_at_their_signs_only() -> None:
    text = 'Hurry! "Stop." Then wait… Dr 3.5 is fine? Yes'

    assert SENTENCE_END.split("هل؟ نعم। हाँ॥ ok") == ["هل؟", "نعم।", "हाँ॥", "ok"]
    assert SENTENCE_END.split(text) == ["Hurry!", '"Stop.', "Then wait…", "Dr 3.5 is fine?", "Yes"]


@pytest.mark.parametrize(
    "text",
    [
        "It was your fault.",
        "You should have known.",
        "That was silly to do.",
        "How stupid!",
        "Because you let him in",
        "It is all YOUR OWN fault",
        "You were to blame",
        "You brought it on yourself",
    ],
)
def test_blame_is_found(text: str) -> None:
    assert BLAME.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "It is not your fault.",
        "It is NOT your fault",
        "Not my fault.",
        "It isn't your fault.",
        "It was never your fault.",
        "None of this is your fault.",
        "You are not to blame.",
    ],
)
def test_taking_blame_away_is_wanted(text: str) -> None:
    assert not BLAME.search(text)


@pytest.mark.parametrize(
    "text", ["Why did you tap?", "You should have asked.", "It will all be fine.", "A victim"]
)
def test_words_that_stop_children_from_telling_are_found(text: str) -> None:
    assert NEVER.search(text)


def test_kind_words_are_not_found() -> None:
    assert not NEVER.search("You should tell. I will get help. Thank you for telling me. Fine.")


def test_marks_go_around_tells_and_come_off_again() -> None:
    tells = [Tell(Bubble(w), SkillId("x"), Feedback("why")) for w in ("now", "YOU WON")]
    marked = mark("YOU WON A GOAT! Answer now!", tells)

    assert marked == "<2>YOU WON</2> A GOAT! Answer <1>now</1>!"
    assert unmark(marked, 2) == ("YOU WON A GOAT! Answer now!", ((23, 26), (0, 7)))
    assert unmark("Go < 1> <1> now </1>", 1) == ("Go < 1>  now ", ((9, 12),)), "without its spaces"


@pytest.mark.parametrize(
    "marked",
    ["no marks", "<1>a</1>", "<1>a</1> <2></2>", "<1>a</1> <2>b</1>", "<1>a</1><1>b</1><2>c</2>"],
)
def test_marks_that_are_not_those_of_the_english_are_refused(marked: str) -> None:
    assert unmark(marked, 2) is None


def test_places_are_filled_and_unknown_ones_stay() -> None:
    values = {"amina": "Noor", "money:5": "5 coins"}

    assert fill("{amina} has {money:5} {x}", values.get) == "Noor has 5 coins {x}"
    assert places("{b} {a} {a}") == ("a", "a", "b")


def test_values_are_isolated_where_directions_meet() -> None:
    assert isolated("Noor", rtl=False) == "Noor"
    assert isolated("نور", rtl=False) == "\u2068نور\u2069"
    assert isolated("Noor", rtl=True) == "\u2068Noor\u2069"


def test_a_part_that_names_another_names_one_of_its_own_scene() -> None:
    ride = Ride({"sea": Stop(StopId("hill")), "hill": Stop(StopId("see")), "end": Stop(StopId(""))})

    assert [(found.path, found.message) for found in unknown_parts(ride, ("scenes", "ride"))] == [
        (
            ("scenes", "ride", "stops", "hill", "to"),
            'There is no stop "see" in this scene. Did you mean "sea"?',
        )
    ]


def test_long_is_longer_than_half_of_what_is_judged() -> None:
    level = load_level(GOOD, known()).level
    assert level is not None
    first = things_of(level)[0]
    things = [replace(first, id=str(many), text=Bubble("a" * many)) for many in (10, 20, 30)]

    seen = features(level, things, known().lists)

    long = seen["it is long (over 20 letters)"]
    assert [long(each) for each in things] == [False, False, True]


def test_a_feeling_must_be_drawn() -> None:
    level = good_level(known())
    ride = Ride({"sea": Stop(StopId("sea"), FeelingId("hapy"))})
    changed = replace(level, scenes={"ride": Scene("ride", "ride", ride, {})})

    assert [found.message for found in references.problems(changed, known().lists, {})] == [
        'There is no feeling "hapy" in people.toml. Did you mean "happy"?'
    ]


def test_going_to_tell_and_back_is_no_way_out_of_a_loop() -> None:
    level = good_level(known())
    messages = replace(
        level.scenes["messages"], next={"sorted": (Road("stall"),), "answered": (Road("back"),)}
    )
    changed = replace(level, scenes={**level.scenes, "messages": messages})

    found = [(each.path[1], each.rule) for each in links.problems(changed, known().lists, KINDS)]
    assert found == [
        ("messages", "no-ending"),
    ]


def good_level(known: Known) -> Level:
    source, _ = read(GOOD)
    assert source is not None
    level: Any = typed_level(source.tree, known.kinds, 1, Typing())
    assert isinstance(level, Level)
    return level
