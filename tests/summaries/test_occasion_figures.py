"""The figures of one occasion, computed here anew from what was answered."""

from collections.abc import Callable
from statistics import NormalDist

import pytest

from game.core.checkup import Judged
from game.summaries.answer_key import AnswerKey
from game.summaries.checkup_answers import Answers
from game.summaries.occasion_figures import OccasionFigures, Portion, occasion_figures
from tests.summaries.made_up import KEY

OLDER = AnswerKey("check-10", "10-12", "four", KEY.tells)


def judged(faces: str, would: str = "") -> tuple[Judged, ...]:
    """Faces of code, secret, library and party by letter, and actions: n not OK, o OK, ? not
    sure, . skipped; s stop, g go, c check."""
    names = {"n": "not-ok", "o": "ok", "?": "not-sure", ".": "",
             "s": "stop", "g": "go", "c": "check"}  # fmt: skip
    pairs = zip(KEY.genuine.items(), faces, would.ljust(4, "."), strict=True)
    return tuple(Judged(case, fine, names[f], names[w]) for (case, fine), f, w in pairs)


def figures(*given: Answers, key: AnswerKey = KEY) -> OccasionFigures:
    return occasion_figures(key, 0, [(1, one) for one in given])


def class_of(size: int, answer: Callable[[int], Answers]) -> OccasionFigures:
    return figures(*(answer(child) for child in range(size)))


def portions(found: tuple[Portion, ...]) -> dict[str, tuple[int, int]]:
    return {one.id: (one.yes, one.of) for one in found}


def test_ten_children_pooled() -> None:
    # Of 20 unsafe scenes 6 × 2 + 1 are seen, of 20 safe ones 3 are suspected.
    rows = ["nnoo"] * 5 + ["nnno"] + ["noon"] + ["oono"] + ["o?o?", "ooo?"]
    found = figures(*(Answers("a", 0, judged(row)) for row in rows))
    seen = (5 * 2 + 2 + 1 + 0.5) / 21
    feared = (1 + 1 + 1 + 0.5) / 21
    z = NormalDist().inv_cdf

    assert (found.children, found.waiting) == (10, 0)
    assert found.apart is not None
    assert found.apart.spots == pytest.approx(seen)
    assert found.apart.knows_fine == pytest.approx(1 - feared)
    assert found.apart.d_prime.value == pytest.approx(z(seen) - z(feared))
    assert found.apart.bias.value == pytest.approx(-(z(seen) + z(feared)) / 2)
    assert portions(found.unsure) == {"unsafe": (1, 20), "safe": (2, 20)}


def test_the_area_under_the_curve_takes_all_steps() -> None:
    # Eight alike: unsafe at 4 and 2, safe at 0 and 2. Of four pairs three are won and one is tied.
    found = class_of(8, lambda _: Answers("a", 0, judged("n?o?")))
    assert found.auc == pytest.approx(3.5 / 4)


def test_not_sure_is_no_answer_of_the_older_ones() -> None:
    given = [Answers("a", 0, judged("nnoo"))] * 8
    assert figures(*given, key=OLDER).unsure == ()


def test_seven_answers_are_hidden_and_said_to_wait() -> None:
    given = Answers("a", 0, judged("nnoo", "sscg"), {"spot": 4}, {"parent": 3}, "again", "both")
    assert class_of(7, lambda _: given) == OccasionFigures(0, 0, 7)
    assert class_of(8, lambda _: given).apart is not None


def test_each_question_is_hidden_on_its_own() -> None:
    full = Answers("a", 0, judged("nnoo", "sscg"), {"spot": 4}, {"parent": 3}, "again", "both")
    faces = Answers("a", 0, judged("nnoo"))
    found = figures(*[full] * 7, *[faces] * 3)
    assert found.children == 10
    assert found.apart is not None
    assert (found.acts, found.sure, found.tells, found.then, found.fault) == ((),) * 5


def test_nobodys_safe_scenes_stand_for_a_class_that_skipped_them() -> None:
    only_tricks, both = Answers("a", 0, judged("nn..")), Answers("a", 0, judged("nnoo"))
    assert figures(*[only_tricks] * 9, both).apart is None


def test_right_actions() -> None:
    # Unsafe: stop is right. Safe: going on and checking first both are.
    rows = ["sscg"] * 6 + ["scgs", "gg.g"]
    found = figures(*(Answers("a", 0, judged("....", row)) for row in rows))
    assert portions(found.acts) == {"unsafe": (6 * 2 + 1, 16), "safe": (6 * 2 + 1 + 1, 15)}


def test_confidence_counts_the_two_upper_faces() -> None:
    steps = (1, 2, 3, 4, 4, 4, 1, 1)
    found = class_of(8, lambda child: Answers("a", 0, sure={"spot": steps[child]}))
    assert portions(found.sure) == {"spot": (4, 8)}


@pytest.mark.parametrize(("key", "likely"), [(KEY, 3), (OLDER, 3)])
def test_whoever_would_likely_be_told(key: AnswerKey, likely: int) -> None:
    to_parent = Answers("a", 0, tells={"parent": likely, "nobody": 1, "teacher": 1})
    to_nobody = Answers("a", 0, tells={"parent": 2, "nobody": likely, "friend": likely})
    found = portions(figures(*[to_parent] * 9, *[to_nobody] * 8, key=key).tells)
    assert found == {"parent": (9, 17), "nobody": (8, 17), "teacher": (0, 9),
                     "friend": (8, 8), "an-adult": (9, 17)}  # fmt: skip


def test_trying_again_and_whose_fault() -> None:
    picks = [("again", "tricker")] * 4 + [("another", "tricked")] * 3 + [("give-up", "both")] * 2
    found = figures(*(Answers("a", 0, then=then, fault=fault) for then, fault in picks))
    assert portions(found.then) == {"again": (4, 9), "another": (3, 9), "give-up": (2, 9),
                                    "tries-again": (7, 9)}  # fmt: skip
    assert portions(found.fault) == {"tricker": (4, 9), "tricked": (3, 9), "both": (2, 9)}
