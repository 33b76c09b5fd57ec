"""What a level remembers: guards, dealt truths, roads, mends and musts, and what a room sees."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest

from game.core.acts import Act, parse
from game.core.checking import Way
from game.core.cutting import Remembered, cut
from game.core.facts import Fact
from game.core.ids import CastId, Guard, MarkId, PlaceId, ThingId, WhoId
from game.core.level import END, Remember, Road, Scene
from game.core.memory import (
    combinations,
    dealt,
    in_deal,
    owed,
    scene_at,
    seed_of_another,
    seed_that_deals,
)
from game.core.play import TELL_NOW, Session, begin, resume, scene_now, step
from game.core.rules import Note, Reaction, Rules
from game.core.spec import DEALT, OF_LEVEL
from game.core.staging import Actor, Prop, Sign, Staging
from game.core.words import Choice
from tests.core.test_play import level

ENDS = ("done", "told", "not-now", "evening")
ODD = {"odd": ("pal", "signal"), "set": ("a", "b", "c")}


def when(*guards: str) -> tuple[Guard, ...]:
    return tuple(map(Guard, guards))


@dataclass(frozen=True, slots=True)
class Letter:
    id: str
    fine: str = field(default="yes", metadata=DEALT)
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Hour:
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """The spec of a small room: it goes from hour to hour, and sets a mark on the way."""

    stage: Staging
    hours: Mapping[str, Hour]
    ask: Letter | None = None
    street: tuple[Sign, ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    player: CastId
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)


def _react(spec: Talk, state: str, act: Act) -> Reaction[str]:
    match act.verb:
        case "go":
            return Reaction(act.item, (Note("acted"),))
        case "give":
            return Reaction(f"{state}!", (Note("acted"),), sets=(MarkId(act.item),))
    return Reaction("one", (Note("told", "mum"),) if act.item == "told" else (), act.item)


def _offers(spec: Talk, state: str) -> tuple[Act, ...]:
    hours = (Act("go", hour) for hour in spec.hours)
    return (*hours, Act("give", "street"), *(Act("end", end) for end in ENDS))


def _part(spec: Talk, state: str) -> str:
    return state.rstrip("!")


OPEN = Rules(lambda spec, seed: "one", _react, _offers, {}, _part)
RULES = {"talk": OPEN, "telling": replace(OPEN, private=lambda spec: True)}
SPEC = Talk(
    Staging(
        PlaceId("yard"),
        (Actor(CastId("amina")),),
        things=(Prop(ThingId("socks"), when=when("street")),),
    ),
    {
        "one": Hour((Letter("hello"),)),
        "two": Hour(
            (
                Letter("why", when=when("street")),
                Letter("odd", "odd = pal", when("not asked")),
                Letter("known", when=when("not street", "odd = signal")),
            )
        ),
    },
    Letter("ask", when=when("asked")),
    (Sign(when("street")),),
)


def story(**changes: object):  # type: ignore[no-untyped-def]
    scenes = {
        "chat": Scene("chat", "talk", SPEC, {
            "done": (Road("pay", when("street", "not mended street")), Road(END)),
            "told": (Road(END),), "not-now": (Road(END),),
        }),
        "mend": Scene("mend", "talk", SPEC, dict.fromkeys(ENDS, (Road("chat"),))),
        "pay": Scene("pay", "talk", SPEC, dict.fromkeys(ENDS, (Road(END),))),
        "tell": Scene("tell", "telling", SPEC, {
            "told": (Road("chat", sets=(MarkId("known"),)),),
            "done": (Road("chat"),), "not-now": (Road("back"),),
        }),
    }  # fmt: skip
    marks = {MarkId("street"): Remember("mend"), MarkId("known"): Remember()}
    made = replace(
        level(), start="chat", telling="tell", scenes=scenes, remembers=marks, deals=ODD,
        must={MarkId("known"): "tell"},
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def played(*acts: str, seed: int = 0) -> tuple[Session, list[Fact]]:
    session, facts = begin(story(), RULES, seed)
    kept = list(facts)
    for act in acts:
        session, facts = step(story(), RULES, session, parse(act))
        kept += facts
    return session, kept


@pytest.mark.parametrize(
    ("guards", "holds"),
    [
        ((), True),
        (("street",), True),
        (("not street",), False),
        (("known",), False),
        (("not known", "odd = pal"), True),
        (("odd = signal",), False),
        (("not odd = signal",), True),
        (("mended street",), False),
        (("not mended street",), True),
    ],
)
def test_all_guards_hold_or_the_thing_is_not_there(guards: tuple[str, ...], holds: bool) -> None:
    now = Remembered({"odd": "pal"}, frozenset({"street"}))
    assert now.holds(when(*guards)) == holds


def test_while_nothing_is_known_of_marks_only_truths_cut() -> None:
    unknown = Remembered({"odd": "pal"}, None)
    assert unknown.holds(when("street"))
    assert unknown.holds(when("not street"))
    assert not unknown.holds(when("street", "odd = signal"))


def test_a_dealt_word_becomes_yes_or_no() -> None:
    letters = (Letter("a", "odd = pal"), Letter("b", "odd = signal"), Letter("c", "open"))
    made = cut(letters, Remembered({"odd": "pal"}), {})
    assert [each.fine for each in made] == ["yes", "no", "open"]


def test_what_was_seen_never_changes_but_the_picture_and_its_signs_do() -> None:
    session, _ = played("go two", seed=seed_that_deals(story(), {"odd": "signal"}))
    assert [each.id for each in scene_now(story(), session).spec.hours["two"].letters] == [
        "odd",
        "known",
    ]
    assert scene_now(story(), session).spec.stage.things == ()
    assert scene_now(story(), session).spec.street == ()

    session, _ = step(story(), RULES, session, Act("give", "street"))
    seen = scene_now(story(), session).spec
    assert [each.id for each in seen.hours["two"].letters] == ["odd", "known"]
    assert [each.thing for each in seen.stage.things] == ["socks"]
    assert seen.street == (Sign(when("street")),)


def test_a_part_is_cut_by_what_is_known_when_it_comes_up() -> None:
    session, _ = played("give street", "go two")
    letters = [each.id for each in scene_now(story(), session).spec.hours["two"].letters]
    assert letters == ["why", "odd"]


def test_a_loss_is_mended_and_a_carer_knows_before_the_end() -> None:
    session, _ = played("give street", "end done")
    assert session.scene == "pay"

    session, facts = played("give street", "end done", "end done")
    assert session.scene == "mend"
    assert "done" not in {fact.kind for fact in facts}

    session, _ = played("give street", "end done", "end done", "end done")
    assert (session.scene, session.mended) == ("tell", frozenset({"street"}))
    asks = scene_now(story(), session).spec
    assert asks.ask
    assert not any(each.id == "odd" for each in asks.hours["two"].letters)

    session, facts = played("give street", "end done", "end done", "end done", "end told")
    assert session.finished
    assert facts[-1].kind == "done"


def test_who_told_by_the_lantern_comes_back_and_owes_nothing_more() -> None:
    session, facts = played(TELL_NOW, "end told")
    assert (session.scene, session.marks) == ("chat", frozenset({"known"}))
    assert [(fact.kind, fact.item) for fact in facts[2:]] == [("told", ""), ("ended", "")]
    assert scene_now(story(), session).spec.ask is None

    assert played(TELL_NOW, "end told", "end done")[0].finished
    assert played(TELL_NOW, "end not-now", "end done")[0].scene == "tell"


def test_the_story_can_go_on_from_where_somebody_was_told() -> None:
    made = story()
    chat = replace(made.scenes["chat"], next={**made.scenes["chat"].next, TELL_NOW: (Road("pay"),)})
    made = replace(made, scenes={**made.scenes, "chat": chat})
    session, kept = begin(made, RULES, 0)[0], list[Fact]()
    for act in (TELL_NOW, "end told"):
        session, facts = step(made, RULES, session, parse(act))
        kept += facts
    assert (session.scene, session.marks) == ("pay", frozenset({"known"}))
    again = resume(made, RULES, (*begin(made, RULES, 0)[1], *kept))
    assert again is not None
    assert again.scene == "pay"

    session, _ = step(made, RULES, begin(made, RULES, 0)[0], Act(TELL_NOW))
    assert step(made, RULES, session, Act("end", "not-now"))[0].scene == "chat"


def test_who_waited_for_an_hour_is_not_led_back_to_the_one_that_is_over() -> None:
    made = story()
    tell = replace(
        made.scenes["tell"], next={**made.scenes["tell"].next, "evening": (Road("pay"),)}
    )
    made = replace(made, scenes={**made.scenes, "tell": tell})
    session, started = begin(made, RULES, 0)
    session, called = step(made, RULES, session, Act(TELL_NOW))
    session, waited = step(made, RULES, session, Act("end", "evening"))
    assert (session.scene, session.called) == ("pay", False)
    again = resume(made, RULES, (*started, *called, *waited))
    assert again is not None
    assert (again.scene, again.called) == ("pay", False)


def test_a_lantern_lifted_on_the_way_to_the_end_changes_nothing_of_what_is_owed() -> None:
    session, _ = played("give street", "end told", TELL_NOW, "end not-now", "end done")
    assert session.scene == "tell"


def test_a_private_room_keeps_its_outcome_alone_and_is_resumed_by_it() -> None:
    session, facts = played(TELL_NOW, "go two", "give street", "end told", "go two")
    kept = [fact.action for fact in facts if fact.scene == "tell"]
    assert kept == ["", "told"], "no act of it"

    again = resume(story(), RULES, facts)
    assert again is not None
    assert (again.scene, again.rooms["chat"], again.marks) == ("chat", "two", frozenset({"known"}))
    assert session.marks == {"known", "street"}, "what was given away in private is not kept"


def test_a_level_that_remembers_starts_anew_when_its_file_has_changed() -> None:
    _, facts = played("give street", "end done")
    again = resume(story(version=8), RULES, facts)
    assert again is not None
    assert (again.scene, again.marks) == ("chat", frozenset())


def test_any_level_resumes_as_it_was_left() -> None:
    session, facts = played("go two", "give street", TELL_NOW, "end not-now", "end done")
    assert resume(story(), RULES, facts) == replace(session, cues=())


def test_every_combination_is_dealt_and_another_run_deals_another() -> None:
    made = story()
    seeds = range(200)
    assert {tuple(dealt(made, seed).values()) for seed in seeds} == {
        tuple(each.values()) for each in combinations(made)
    }
    for seed in seeds:
        after = seed_of_another(made, seed, lambda: 7)
        assert dealt(made, after) != dealt(made, seed)
    with pytest.raises(ValueError, match="nothing deals"):
        seed_that_deals(made, {"odd": "nobody"})


def test_all_deals_come_before_one_comes_again() -> None:
    made, seed, met = story(), 3, []
    for _ in combinations(made):
        met.append(tuple(dealt(made, seed).values()))
        seed = seed_of_another(made, seed, lambda: 12)
    assert len({*met}) == len(combinations(made))


def test_a_deal_shows_its_own_things_whatever_the_child_does() -> None:
    one = in_deal(story(), {"odd": "signal", "set": "a"}).scenes["chat"].spec
    assert [each.id for each in one.hours["two"].letters] == ["why", "odd", "known"]
    fresh = in_deal(story(), {"odd": "signal", "set": "a"}, fresh=True).scenes["chat"].spec
    assert [each.id for each in fresh.hours["two"].letters] == ["odd", "known"]


@pytest.mark.parametrize(("player", "open_ways"), [("amina", ["book"]), ("kofi", ["book", "her"])])
def test_nobody_is_asked_by_herself(player: str, open_ways: list[str]) -> None:
    ways = (
        Way("book", "call", Choice("Ring someone")),
        Way("her", "ask", Choice("Ask her"), WhoId("amina")),
    )
    desk = Scene("desk", "inbox", Desk(CastId(player)), {})
    there = in_deal(level(scenes={"desk": desk}, ways=ways), {}).scenes["desk"].spec
    assert [way.id for way in there.ways] == open_ways


@pytest.mark.parametrize(("marks", "open_ways"), [((), ["book"]), (("gave",), ["her"])])
def test_a_way_can_be_guarded_and_another_child_has_her_own(
    marks: tuple[str, ...], open_ways: list[str]
) -> None:
    ways = (
        Way("book", "call", Choice("Ring someone"), when=(Guard("not gave"),)),
        Way("her", "ask", Choice("Ask her"), WhoId("grandma"), when=(Guard("gave"),)),
    )
    desk = Scene("desk", "inbox", Desk(CastId("amina")), {})
    made = level(scenes={"desk": desk}, ways=ways, remembers={MarkId("gave"): Remember()})
    there = scene_at(made, "desk", Remembered({}, frozenset(marks)), {}).spec
    assert [way.id for way in there.ways] == open_ways
    assert [way.id for way in in_deal(made, {}).scenes["desk"].spec.ways] == ["book", "her"]


def test_nothing_is_owed_once_all_is_put_right() -> None:
    known = Remembered({}, frozenset({"street", "known"}), frozenset({"street"}))
    assert owed(story(), known) == ""
    assert owed(story(), replace(known, mended=frozenset())) == "mend"
    assert owed(story(), Remembered({})) == "tell"


@dataclass(frozen=True, slots=True)
class Sight:
    """A part of a settings panel, whose `when` says which controls show something: no guard."""

    when: Mapping[str, tuple[str, ...]]


def test_what_only_looks_like_a_guard_is_left_alone() -> None:
    """A panel in a level that remembers lost all its sights, and could not be put right."""
    sights = (Sight({"clips": ("friends",)}),)
    assert cut(sights, Remembered({}), {}) == sights


def test_whoever_is_dealt_is_who_was_dealt_and_everybody_else_is_herself() -> None:
    @dataclass(frozen=True, slots=True)
    class Signed:
        who: str = field(default="", metadata=DEALT)

    now = Remembered({"odd": "signal7"})
    assert cut((Signed("odd"), Signed("linh"), Signed()), now, {}) == (
        Signed("signal7"), Signed("linh"), Signed(),
    )  # fmt: skip


def test_what_holds_whole_is_the_very_same_value() -> None:
    """Most of a scene holds at any time; a copy of it would be made with every press."""
    every = Remembered({"odd": "pal"}, frozenset({"street", "asked"}))
    whole = replace(SPEC, hours={"one": SPEC.hours["one"]})
    assert cut(whole, every, {}) is whole
    assert cut(SPEC, every, {}).hours["one"] is SPEC.hours["one"]


def test_two_levels_with_one_scene_each_see_their_own() -> None:
    """Whichever was looked at last."""
    with_marks, now = story(), Remembered({}, frozenset())
    without = replace(with_marks, remembers={}, deals={}, must={})
    for _ in range(2):
        assert scene_at(with_marks, "chat", now, {}).spec.ask is None
        assert scene_at(without, "chat", now, {}).spec.ask == SPEC.ask
