"""The one thing that is suggested, and how it gives way."""

from dataclasses import replace

from game.core.today import Ahead, Suggestion, suggestion

ALL = Ahead(begun={"two"}, done={"one"}, check="check", booster=True, path=("one", "two", "three"))


def test_what_was_begun_comes_first_then_check_up_booster_and_the_next_level() -> None:
    assert suggestion(ALL) == Suggestion("go-on", "two")
    assert suggestion(replace(ALL, begun=())) == Suggestion("check", "check")
    assert suggestion(replace(ALL, begun=(), check="")) == Suggestion("booster")
    calm = replace(ALL, begun=(), check="", booster=False)
    assert suggestion(calm) == Suggestion("play", "two")


def test_what_is_declined_makes_room_for_the_next_thing_until_nothing_is_left() -> None:
    declined: list[str] = []
    found = []
    while one := suggestion(ALL, declined):
        found.append(one.id)
        declined.append(one.id)
    assert found == ["two", "check", "booster", "three"]


def test_when_all_is_done_nothing_is_suggested() -> None:
    assert suggestion(Ahead((), {"one"}, "", False, ("one",))) is None
