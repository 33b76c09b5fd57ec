"""Making: pieces go into places, the picture grows, and what was made is remembered."""

from dataclasses import replace

from game.activities.make import ROOM
from game.activities.make.state import MakeState
from game.core.acts import parse
from game.core.words import Line
from game.ui.nodes import Picture
from game.ui.outline import outline
from tests.activities.explore import all_ways, leading_to
from tests.activities.make.writing import CREST, SUN, WAVES, after
from tests.activities.roaming import CONTEXT, picture
from tests.ui.rough import nodes_of

BOTH = ("put behind waves", "put before otter")


def offered(*acts: str) -> set[str]:
    return {str(act) for act in ROOM.rules.offers(CREST, after(*acts).state)}


def layers(*acts: str) -> list[str]:
    shown = nodes_of(picture(ROOM, CREST, after(*acts).state, CONTEXT))
    return [n.name for n in shown if isinstance(n, Picture) and n.name.startswith("thing/crest")]


def test_it_is_done_once_every_place_is_filled() -> None:
    assert "finish" not in offered("put behind sun")
    assert "finish" in offered(*BOTH)


def test_what_was_laid_is_remembered_when_it_is_done_and_not_before() -> None:
    assert after(*BOTH).sets == ()
    done = after(*BOTH, "finish")
    assert (done.outcome, done.sets, done.state) == ("made", ("waves",), MakeState())
    taken = after(*BOTH, "take before", "put before heron", "finish")
    assert taken.sets == ("waves", "heron")


def test_the_picture_grows_with_each_piece_in_the_order_of_their_places() -> None:
    assert layers() == ["thing/crest-shield"]
    assert layers("open before", "put before otter", "put behind waves") == [
        "thing/crest-shield",
        "thing/crest-waves",
        "thing/crest-otter",
    ]


def test_a_voice_says_what_is_on_it() -> None:
    text = outline(picture(ROOM, CREST, after("put behind sun").state, CONTEXT))
    assert "picture thing/crest-shield: Our crest, A sun" in text


def test_it_can_always_be_made() -> None:
    ways = all_ways(ROOM.rules, CREST)
    assert leading_to(ways, "made") == set(ways)


def test_a_place_with_one_piece_or_two_that_are_alike_is_a_mistake() -> None:
    behind, before = CREST.places
    one = replace(CREST, places=(replace(behind, pieces=(SUN,)), before))
    assert [found.rule for found in ROOM.problems(one)] == ["one-tile"]
    same = replace(CREST, places=(replace(behind, pieces=(SUN, replace(SUN, id="b"))), before))
    assert [found.rule for found in ROOM.problems(same)] == ["same-tile"]


def test_a_piece_that_lacks_something_comes_back_and_it_is_said_why() -> None:
    behind, before = CREST.places
    dry = replace(SUN, lacks=Line("Where does the heron drink?"))
    spec = replace(CREST, places=(replace(behind, pieces=(dry, WAVES)), before))
    state = MakeState()
    for act in ("put behind sun", "put before otter"):
        state = ROOM.rules.apply(spec, state, parse(act)).state
    done = ROOM.rules.apply(spec, state, parse("finish"))
    state = done.state
    assert (done.outcome, state.laid.tiles) == ("", (("before", "otter"),))
    assert "Where does the heron drink?" in outline(picture(ROOM, spec, state, CONTEXT))
    put = ROOM.rules.apply(spec, state, parse("put behind waves")).state
    assert "Where does the heron drink?" not in outline(picture(ROOM, spec, put, CONTEXT))
    assert ROOM.rules.apply(spec, put, parse("finish")).outcome == "made"
    assert "Where does the heron drink?" in outline(ROOM.key(spec, CONTEXT))
    ways = all_ways(ROOM.rules, spec)
    assert leading_to(ways, "made") == set(ways)


def test_what_leads_on_lays_what_lacks_nothing() -> None:
    behind, before = CREST.places
    spec = replace(
        CREST,
        places=(replace(behind, pieces=(replace(SUN, lacks=Line("Wet?")), WAVES)), before),
    )
    leads = ROOM.rules.leads
    assert leads is not None
    state = ROOM.rules.apply(spec, MakeState(), parse("put behind sun")).state
    done: list[str] = []
    while not done or done[-1] != "finish":
        act = leads(spec, state)
        assert act is not None
        done.append(str(act))
        state = ROOM.rules.apply(spec, state, act).state
    assert done == ["take behind", "put behind waves", "put before heron", "finish"]


def test_its_paper_twin_has_a_card_for_each_piece() -> None:
    paper = outline(ROOM.paper(CREST, CONTEXT))
    for words in ("Our crest", "Behind", "A sun", "An otter"):
        assert words in paper
