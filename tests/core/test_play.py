"""Playing is one pure step: begin, act, go and tell, come back, and go on another day."""

from dataclasses import dataclass, replace
from typing import Any

from game.core.acts import Act, parse
from game.core.cues import Sound
from game.core.facts import Fact
from game.core.level import BACK, END, Level, Review, Road, Scene
from game.core.play import TELL_NOW, Session, begin, calls, resume, step
from game.core.rules import ActKind, Note, Reaction, Rules
from game.core.words import Line, Talk, Title


@dataclass(frozen=True, slots=True)
class Count:
    """A room that counts to what its author wrote."""

    at: int = 0


def react(spec: int, state: Count, act: Act) -> Reaction[Count]:
    match act.verb:
        case "count":
            return Reaction(
                Count(state.at + 1), (Note("acted", act.item, "right"),), cues=(Sound("pop"),)
            )
        case "look":
            return Reaction(state, (Note("noticed", act.item, "right", "some.skill"),))
    return Reaction(Count(), outcome="done")


def offers(spec: int, state: Count) -> tuple[Act, ...]:
    """It may always count, an apple too, and look at a bait; it ends once it has counted enough."""
    ends = (Act("end"),) if state.at >= spec else ()
    return (Act("count"), Act("count", "apple"), Act("look", "bait"), *ends)


KINDS: dict[str, ActKind] = {"count": "arrange", "look": "look", "end": "read"}
RULES = {"count": Rules(lambda spec, seed: Count(), react, offers, KINDS)}


def level(**changes: Any) -> Level:
    scenes = {
        "one": Scene("one", "count", 1, {"done": (Road("two"),)}),
        "two": Scene("two", "count", 2, {"done": (Road(END),)}),
        "tell": Scene("tell", "count", 0, {"done": (Road(BACK),)}),
    }
    made = Level(
        "story", 7, Title("A story"), "7-9", "scams", 3, "i1", (), (), Line("Once."),
        Review("2026-11-23", (), "draft"), Talk("Talk."), (), "one", scenes, "tell",
    )  # fmt: skip
    return replace(made, **changes)


def played(*acts: str, of: Level | None = None) -> tuple[Session, list[Fact]]:
    story = of or level()
    session, facts = begin(story, RULES, 5)
    kept = list(facts)
    for act in acts:
        session, facts = step(story, RULES, session, parse(act))
        kept += facts
    return session, kept


def test_a_level_begins_at_its_first_scene_with_one_fact() -> None:
    session, facts = played()
    assert (session.scene, session.seed, session.rooms) == ("one", 5, {"one": Count()})
    assert facts == [Fact("started", "story", 7, 5, "one")]


def test_an_act_that_is_not_possible_changes_nothing_and_leaves_no_fact() -> None:
    assert played("end") == played()


def test_an_act_that_only_shows_something_is_a_fact_too() -> None:
    _, facts = played("look bait")
    assert [(fact.kind, fact.item, fact.skill) for fact in facts[1:]] == [
        ("acted", "bait", ""),
        ("noticed", "bait", "some.skill"),
    ]


def test_the_verdict_of_an_act_stands_on_its_own_fact() -> None:
    _, facts = played("count apple")
    assert (facts[-1].kind, facts[-1].action, facts[-1].verdict) == (
        "acted",
        "count apple",
        "right",
    )


def test_an_outcome_leads_where_the_author_says() -> None:
    session, facts = played("count", "end")
    assert session.scene == "two"
    assert (facts[-1].kind, facts[-1].scene, facts[-1].action) == ("ended", "one", "done")


def test_the_last_outcome_finishes_the_level() -> None:
    session, facts = played("count", "end", "count", "count", "end")
    assert session.finished
    assert [fact.kind for fact in facts[-2:]] == ["ended", "done"]
    assert step(level(), RULES, session, Act("count")) == (session, ())


def test_telling_is_open_from_anywhere_and_leads_back_to_where_the_child_was() -> None:
    session, _ = played("count", "end", "count", TELL_NOW)
    assert session.scene == "tell"
    session, _ = played("count", "end", "count", TELL_NOW, "end")
    assert session.scene == "two"
    assert session.rooms["two"] == Count(1)


def test_a_scene_can_have_a_telling_of_its_own_and_tell_leads_back_from_there() -> None:
    here, there = level().scenes["two"], level().scenes["tell"]
    late = {"two": replace(here, telling="late"), "late": replace(there, id="late")}
    story = level(scenes={**level().scenes, **late})
    assert played(TELL_NOW, of=story)[0].scene == "tell"
    assert played("count", "end", TELL_NOW, of=story)[0].scene == "late"
    assert played("count", "end", TELL_NOW, "end", of=story)[0].scene == "two"
    alone = replace(story, telling="")
    assert calls(alone, begin(alone, RULES, 5)[0]) == ()


def test_telling_while_telling_changes_nothing() -> None:
    assert played(TELL_NOW, TELL_NOW) == played(TELL_NOW)


def test_a_level_without_a_telling_scene_knows_no_telling() -> None:
    assert played(TELL_NOW, of=level(telling="")) == played(of=level(telling=""))


def test_telling_many_times_keeps_the_way_back_short() -> None:
    session, _ = played(*(TELL_NOW, "end") * 40)
    assert session.scene == "one"
    assert len(session.path) < 20


def test_cues_are_of_this_moment_only() -> None:
    assert played("count")[0].cues == (Sound("pop"),)
    assert played("count", TELL_NOW)[0].cues == ()


def test_going_on_another_day_is_where_it_was_left_down_to_the_faces() -> None:
    session, facts = played("count", "end", "count", TELL_NOW)
    assert resume(level(), RULES, facts) == session
    session, facts = played("count", "end", "count")
    assert session.cues == (Sound("pop"),)
    assert resume(level(), RULES, facts) == session


def test_what_damage_left_of_an_act_is_passed_over() -> None:
    session, facts = played("count", "end", "count")
    for left in ("", " ", "one two three four"):
        torn = replace(facts[1], action=left)
        assert resume(level(), RULES, [*facts[:2], torn, *facts[2:]]) == session


def test_a_story_cut_short_on_this_pc_while_it_was_open_begins_again() -> None:
    _, facts = played("count", "end", "count")
    one = replace(level().scenes["one"], next={"done": (Road(END),)})
    assert resume(level(scenes={**level().scenes, "one": one}), RULES, facts) is None


def test_a_finished_level_and_one_never_begun_are_not_resumed() -> None:
    _, facts = played("count", "end", "count", "count", "end")
    assert resume(level(), RULES, facts) is None
    assert resume(level(), RULES, ()) is None


def test_only_the_last_play_through_of_this_level_is_resumed() -> None:
    _, done = played("count", "end", "count", "count", "end")
    _, other = played("count", of=level(id="other"))
    session, again = played("count")
    assert resume(level(), RULES, [*done, *again, *other]) == session


def test_a_level_whose_file_has_changed_starts_its_scene_anew() -> None:
    _, facts = played("count", "end", "count")
    found = resume(level(version=8), RULES, facts)
    assert found is not None
    assert (found.scene, found.rooms["two"], found.version) == ("two", Count(), 8)


def test_a_scene_that_is_no_longer_there_starts_the_level_anew() -> None:
    _, facts = played("count", "end", "count")
    scenes = {"one": level().scenes["one"], "tell": level().scenes["tell"]}
    found = resume(level(version=8, scenes=scenes), RULES, facts)
    assert found is not None
    assert found.scene == "one"


def test_a_scene_begun_anew_after_a_change_goes_on_from_there_the_next_time() -> None:
    _, facts = played("count", "end", "count")
    changed = level(version=8)
    found = resume(changed, RULES, facts)
    assert found is not None
    _, started = begin(changed, RULES, found.seed, found.scene)
    after, counted = step(changed, RULES, found, Act("count"))
    assert resume(changed, RULES, [*facts, *started, *counted]) == after


def test_an_act_that_is_not_offered_does_nothing_whatever_the_room_would_make_of_it() -> None:
    session, _ = played()
    assert step(level(), RULES, session, Act("end")) == (session, ())
