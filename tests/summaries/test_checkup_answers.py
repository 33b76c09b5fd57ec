"""What a child answered in one run of a check-up, and the counts made of it."""

from typing import Any

from game.core.checkup import Judged
from game.core.discernment import Tally
from game.core.facts import Fact
from game.summaries.checkup_answers import (
    Actions,
    Answers,
    actions,
    answers,
    ratings,
    tally,
    unsure,
)

GENUINE = {"trick": False, "other-trick": False, "fine": True, "other-fine": True}


def fact(kind: Any, item: str, action: str, seed: int = 0) -> Fact:
    return Fact(kind, "check-7", 1, seed, "moments", item, action)


def found(*judged: tuple[str, str, str]) -> Answers:
    return Answers("a", 0, tuple(Judged(c, GENUINE[c], face, would) for c, face, would in judged))


def test_the_last_answer_counts_and_a_skipped_one_is_not_there() -> None:
    run = [
        fact("started", "", "", 5),
        fact("acted", "ok", "rate ok", 5),
        fact("judged", "trick", "rate ok", 5),
        fact("judged", "trick", "rate not-ok", 5),
        fact("judged", "trick", "would stop", 5),
        fact("acted", "", "next", 5),
        fact("judged", "fine", "would go", 5),
        fact("judged", "long-gone", "rate ok", 5),
        fact("acted", "spot", "sure spot 2", 5),
        fact("acted", "spot", "sure spot 4", 5),
        fact("acted", "parent", "tell-to parent 3", 5),
        fact("acted", "give-up", "then give-up", 5),
        fact("acted", "another", "then another", 5),
        fact("acted", "tricker", "fault tricker", 5),
    ]

    assert answers(run, GENUINE) == Answers(
        "c",
        1,
        (Judged("trick", False, "not-ok", "stop"), Judged("fine", True, "", "go")),
        {"spot": 4},
        {"parent": 3},
        "another",
        "tricker",
    )


def test_a_run_without_facts_has_no_answers() -> None:
    assert answers([], GENUINE) == Answers("a", 0)


def test_verdicts_and_other_acts_are_no_answers() -> None:
    run = [fact("judged", "trick", "next"), fact("noticed", "trick", "rate ok"),
           fact("acted", "uh-oh", "try uh-oh")]  # fmt: skip
    assert answers(run, GENUINE) == Answers("a", 0)


def test_not_sure_is_an_answer_that_is_no_signal_and_is_shown_apart() -> None:
    given_ = found(
        ("trick", "not-ok", "stop"),
        ("other-trick", "not-sure", "check"),
        ("fine", "not-sure", "check"),
        ("other-fine", "not-ok", "stop"),
    )

    assert tally(given_) == Tally(hits=1, unsafe=2, false_alarms=1, safe=2)
    assert unsure(given_) == (1, 1)
    assert ratings(given_) == ((4, 2), (2, 4))
    assert actions(given_) == Actions(stops=1, unsafe=2, goes=1, safe=2)


def test_what_was_skipped_is_in_no_count() -> None:
    given_ = found(("trick", "", "stop"), ("fine", "ok", ""))

    assert tally(given_) == Tally(0, 0, 0, 1)
    assert actions(given_) == Actions(stops=1, unsafe=1)
    assert ratings(given_) == ((), (0,))
