"""A large picture: places are looked at, judged and turned; layers show what comes of it."""

from dataclasses import replace

from game.activities.picture import ROOM
from game.activities.picture.model import Aim, HotspotId, SpotStateId
from game.content.lists import load_lists
from game.core.acts import Act
from game.core.cues import Keeps
from game.core.cutting import Remembered, cut
from game.core.ids import Guard
from game.core.words import Line
from game.ui.context import Context
from game.ui.nodes import Box, Button, Picture
from game.ui.outline import outline
from tests.activities.fitting import does_not_fit
from tests.activities.picture.writing import after, offered, scene
from tests.activities.roaming import CONTEXT, picture
from tests.levels.shipped import ROOT
from tests.ui.rough import nodes_of

JUDGED = ("look badge", "judge badge-seen not-fine", "stay badge", "look spoons",
          "judge spoons-seen fine")  # fmt: skip
COVERED = ("look badge", "judge badge-seen fine", "turn badge covered")


LISTS, _ = load_lists(ROOT / "levels", ROOT / "assets")


def in_place(size: tuple[float, float] = (1280, 640), text: float = 1.0) -> Context:
    """A page that knows the anchors of places."""
    return replace(CONTEXT, size=size, text=text, scenery=LISTS.scenery)


def shown(name: str, *acts: str, ctx: Context | None = None) -> str:
    state = after(name, *acts).state
    return outline(picture(ROOM, scene(name), state, ctx or in_place()))


def test_what_is_judged_is_judged_before_its_place_is_turned() -> None:
    assert "turn badge covered" not in offered("kitchen", "look badge")
    assert {"turn badge covered", "turn badge away", "stay badge"} == offered(
        "kitchen", "look badge", "judge badge-seen not-fine"
    )


def test_how_a_place_is_left_is_never_a_slip() -> None:
    for way in ("turn spoons covered", "stay spoons"):
        done = after("kitchen", *JUDGED, way)
        assert [note.verdict for note in done.notes] == []
        assert done.state.hand.attempts.lit == after("kitchen", *JUDGED).state.hand.attempts.lit


def test_what_is_done_at_a_place_may_lead_away() -> None:
    there = ("look beach", "judge smooth fine", "do smooth go")
    assert after("map", *there).outcome == "smooth"
    stays = ("look beach", "judge smooth fine", "let-be smooth")
    assert "turn beach play" in offered("map", *stays)


def test_a_place_with_one_other_way_to_be_is_turned_and_turned_back_with_a_press_each() -> None:
    assert "turn mail shut" in offered("desk")
    assert offered("desk", "turn mail shut", "turn mail open") == offered("desk")


def test_it_is_over_once_all_is_judged_and_what_is_wanted_is_so() -> None:
    assert "finish" not in offered("kitchen", *COVERED)
    done = after("kitchen", *COVERED, *JUDGED[3:], "stay spoons", "finish")
    assert (done.outcome, done.sets) == ("done", ())


def test_what_is_not_so_is_told_and_left_it_is_remembered() -> None:
    told = (*JUDGED, "stay spoons", "finish")
    assert after("kitchen", *told).outcome == ""
    assert "The badge is still in sight." in shown("kitchen", *told)
    assert offered("kitchen", *told) == {"again", "leave"}
    assert "finish" in offered("kitchen", *told, "again")
    left = after("kitchen", *told, "leave")
    assert (left.outcome, left.sets) == ("left", ("sign-seen",))


def test_of_some_places_so_many_may_be_wanted() -> None:
    one = Aim((HotspotId("mail"), HotspotId("scores")), SpotStateId("shut"), Line("Shut one."), 1)
    spec = replace(scene("desk"), wants=(one,))
    start = ROOM.rules.start(spec, 0)
    assert ROOM.rules.apply(spec, start, Act("finish")).outcome == ""
    shut = ROOM.rules.apply(spec, start, Act("turn", "scores", "shut")).state
    assert ROOM.rules.apply(spec, shut, Act("finish")).outcome == "done"


def test_what_is_wanted_may_follow_what_was_dealt() -> None:
    shut = Aim(
        (HotspotId("mail"),), SpotStateId("shut"), Line("Shut it."), when=(Guard("odd = b"),)
    )
    spec = replace(scene("desk"), wants=(shut,))
    for truth, outcome in (("a", "done"), ("b", "")):
        now = cut(spec, Remembered({"odd": truth}), {})
        start = ROOM.rules.start(now, 0)
        assert ROOM.rules.apply(now, start, Act("finish")).outcome == outcome


def test_a_layer_shows_what_comes_of_places_as_they_are_now() -> None:
    gate = "A school gate, on their map"
    assert gate not in shown("kitchen")
    assert gate in shown("kitchen", "layer viewer")
    assert gate not in shown("kitchen", *COVERED, "layer viewer")
    assert gate not in shown("kitchen", "layer viewer", "layer viewer")


def test_a_voice_says_what_each_place_is_and_how() -> None:
    assert "The mail, in the first window: Open" in shown("desk")
    assert "The mail, in the first window: Closed" in shown("desk", "turn mail shut")
    assert "Pip looks out. No street sign is in sight." in shown("kitchen", "look plant")


def test_places_are_pressed_where_they_are_drawn_or_as_lines_of_a_list() -> None:
    for ctx in (in_place(), CONTEXT, in_place((360, 640)), in_place(text=2.0)):
        nodes = list(nodes_of(picture(ROOM, scene("desk"), after("desk").state, ctx)))
        pressed = {each.means for each in nodes if isinstance(each, Button)}
        assert {Act("turn", "mail", "shut"), Act("turn", "scores", "shut")} <= pressed
        assert [n for n in nodes if isinstance(n, Picture) and n.name == "thing/notebook"]


def test_what_is_drawn_in_a_button_says_how_large_it_is_since_pages_of_html_go_by_it() -> None:
    nodes = nodes_of(picture(ROOM, scene("desk"), after("desk").state, in_place()))
    places = [n for n in nodes if isinstance(n, Button) and n.key.startswith("place-")]
    inside = [n for each in places for n in nodes_of(each) if isinstance(n, Box)]
    assert [box for box in inside if box.flow == "stack"]
    assert all(box.w and box.h for box in inside)


def test_every_page_fits_where_places_have_their_spots() -> None:
    ways: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("kitchen", ()), ("kitchen", ("layer viewer",)), ("kitchen", ("look badge",)),
        ("kitchen", JUDGED[:2]), ("kitchen", COVERED), ("kitchen", ("look plant",)),
        ("desk", ("finish",)), ("lamps", ("turn home lit",)),
    )  # fmt: skip
    for ctx in (in_place(), in_place((1024, 700)), in_place((360, 568)), in_place((528, 860), 1.5)):
        for name, acts in ways:
            assert does_not_fit(ROOM, scene(name), [after(name, *acts).state], ctx) == []


def test_lamps_are_handed_over_for_the_child_alone() -> None:
    done = after("lamps", "turn home lit", "finish")
    assert [cue for cue in done.cues if isinstance(cue, Keeps)] == [Keeps("lamps", ("home",))]
    assert ROOM.rules.private(scene("lamps"))
    assert not ROOM.rules.private(scene("desk"))


def test_nobody_judges_in_a_picture_that_keeps_no_answers() -> None:
    judged = replace(scene("lamps"), places=scene("kitchen").places, states=scene("kitchen").states)
    assert "stores-verdicts" in {found.rule for found in ROOM.problems(judged)}
