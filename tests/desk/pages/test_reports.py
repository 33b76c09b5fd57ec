"""How it goes and what was learned: what the pages say is what the summaries say, and no more."""

import ast
import csv
import io
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import game.desk.pages
from game.activities.check.model import Check
from game.core.checkup import FORMS, seed_for
from game.core.discernment import Figure
from game.core.facts import Fact
from game.desk.pages import gather, learned_words
from game.desk.pages.desk import Desk
from game.desk.pages.figure_words import figure_words
from game.desk.pages.viewing import Viewing
from game.desk.pages.visits import DeskVisit
from game.storage.opening import open_store
from game.summaries.comparison import Apart, Comparison, Leans
from game.summaries.occasion_figures import AN_ADULT, FAULT, SURE_OF, THEN, TRIES_AGAIN, WHOM
from game.summaries.what_we_learned import WhatWeLearned
from tests.desk.pages.browsing import TODAY, Browser

LIGHT, MILD = "scam-lucky-goat", "groom-surprise-secret"
PAGES = Path(game.desk.pages.__file__).parent


@pytest.fixture
def path(teacher: Browser) -> str:
    """A class of twelve."""
    return teacher.make_class({"en.7-9": 12})


def check_up(desk: Desk, number: int, occasion: int, *, fears: bool) -> Iterator[Fact]:
    """A child's check-up: every trick seen, and fine things taken as fine or not."""
    level = desk.library.level("check-7", "en")
    assert level is not None
    form = FORMS[(number + occasion) % 3]
    seed = seed_for(form, occasion)
    specs = (scene.spec for scene in level.scenes.values() if isinstance(scene.spec, Check))
    yield Fact("started", "check-7", 1, seed)
    for case in (case for spec in specs for case in spec.cases if case.form == form):
        face = "not-ok" if case.tells or fears else "ok"
        yield Fact("judged", "check-7", 1, seed, "moments", case.id, f"rate {face}")
    yield Fact("done", "check-7", 1, seed)


def children(desk: Desk, path: str) -> list[str]:
    return [one.id for one in desk.store.classes.members(path.rpartition("/")[2])]


def test_nothing_was_played_yet(teacher: Browser, path: str) -> None:
    assert "No story yet" in teacher.page(f"{path}/going").words
    assert "Figures begin once eight" in teacher.page(f"{path}/learned").words


def test_an_age_without_a_check_up_is_told_apart_from_one_that_has_too_few_answers(
    teacher: Browser,
) -> None:
    path = teacher.make_class({"en.13-15": 9})
    words = teacher.page(f"{path}/learned").words
    assert "no check-up for this age" in words
    assert "Figures begin" not in words


def test_of_light_stories_the_page_says_who(desk: Desk, teacher: Browser, path: str) -> None:
    for child in children(desk, path)[:3]:
        desk.store.keep(child, [Fact("started", LIGHT), Fact("done", LIGHT)])
    words = " ".join(teacher.page(f"{path}/going").words.split())
    assert "The Lucky Goat 3 1 2 3" in words


def test_of_other_stories_it_says_a_number_above_ten(
    desk: Desk, teacher: Browser, path: str
) -> None:
    for at, child in enumerate(children(desk, path)[:11]):
        assert "Surprise or Secret?" not in teacher.page(f"{path}/going").words, at
        desk.store.keep(child, [Fact("started", MILD), Fact("done", MILD)])
    words = " ".join(teacher.page(f"{path}/going").words.split())
    assert "Surprise or Secret? 11 Only the lightest" in words


def test_who_slips_again_and_again_may_want_company(
    desk: Desk, teacher: Browser, path: str
) -> None:
    slip = Fact("acted", LIGHT, 1, 0, "market", "goat", "judge goat fine", "slip")
    desk.store.keep(children(desk, path)[4], [Fact("started", LIGHT), *[slip] * 4])
    words = " ".join(teacher.page(f"{path}/going").words.split())
    assert "The Lucky Goat 5" in words
    assert "slip" not in words


def test_figures_begin_with_eight_and_are_plain_sentences(
    desk: Desk, teacher: Browser, path: str
) -> None:
    ids = children(desk, path)
    for number, child in enumerate(ids[:7]):
        desk.store.keep(child, tuple(check_up(desk, number, 0, fears=True)))
    assert "Spots trouble" not in teacher.page(f"{path}/learned").words
    desk.store.keep(ids[7], tuple(check_up(desk, 7, 0, fears=True)))
    words = teacher.page(f"{path}/learned").words
    assert "Before (8 children)" in words
    for number, child in enumerate(ids[:8]):
        desk.store.keep(child, tuple(check_up(desk, number, 1, fears=False)))
    words = teacher.page(f"{path}/learned").words
    assert "After (8 children)" in words
    assert "better than they did" in words


def test_what_was_looked_at_once_moves_by_no_ninth_child_whatever_way_her_answers_come(
    desk: Desk, teacher: Browser, path: str
) -> None:
    ids = children(desk, path)
    for number, child in enumerate(ids[:8]):
        desk.store.keep(child, tuple(check_up(desk, number, 0, fears=True)))
    first = teacher.get(f"{path}/learned.csv").data
    desk.store.keep(ids[8], tuple(check_up(desk, 8, 0, fears=False)))
    assert teacher.get(f"{path}/learned.csv").data == first
    words = teacher.page(f"{path}/learned").words
    assert "Before (8 children)" in words
    assert "New answers wait" in words


def test_whose_answers_were_shown_is_forgotten_with_her(
    desk: Desk, teacher: Browser, path: str, tmp_path: Path
) -> None:
    ids = children(desk, path)
    for number, child in enumerate(ids[:9]):
        desk.store.keep(child, tuple(check_up(desk, number, 0, fears=True)))
    teacher.get(f"{path}/learned")
    desk.store.close()
    store = open_store(tmp_path / "data", lambda: TODAY)
    own = path.rpartition("/")[2]
    assert {one.id for one in store.classes.shown(own)} == set(ids[:9])
    store.forget(ids[0])
    assert {one.id for one in store.classes.shown(own)} == set(ids[1:9])
    store.close()
    with closing(sqlite3.connect(tmp_path / "data" / "progress.db")) as file:
        shown = {str(row[0]) for row in file.execute("SELECT id FROM shown_run")}
    assert shown == set(ids[1:9])


def test_a_report_holds_up_nobody_while_the_disk_is_slow(
    desk: Desk, teacher: Browser, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looks again and again, and each look is soon over: none waits on the game's thread."""
    ids, fetch, looks = children(desk, path), desk.store.fetch, Counter[str]()

    def slow(profile: str, patience: float = 0.0) -> bool:
        looks[profile] += 1
        return patience == 0 and looks[profile] > 3 and fetch(profile, 10)

    monkeypatch.setattr(desk.store, "fetch", slow)
    monkeypatch.setattr(type(desk.store._played), "fetch", lambda *_: True)  # type: ignore[attr-defined]
    teacher.page(f"{path}/going")
    assert set(looks) == set(ids)
    assert set(looks.values()) == {4}
    monkeypatch.setattr(gather, "PATIENCE", -1.0)
    looks.clear()
    answer = teacher.get(f"{path}/going")
    assert answer.status_code == 400
    assert looks.total() == 1


def test_the_file_says_what_the_page_says(desk: Desk, teacher: Browser, path: str) -> None:
    for number, child in enumerate(children(desk, path)[:9]):
        desk.store.keep(child, tuple(check_up(desk, number, 0, fears=False)))
        desk.store.keep(child, [Fact("started", LIGHT), Fact("done", LIGHT)])
    learned = rows(teacher.get(f"{path}/learned.csv").data)
    words = " ".join(teacher.page(f"{path}/learned").words.split())
    (spots,) = (row["Value"] for row in learned if row["Figure (id)"] == "spots")
    assert f"Spots trouble Before (9 children) {spots} %" in words
    assert "Asking for help" not in words  # nobody was asked about it
    (going,) = (row for row in rows(teacher.get(f"{path}/going.csv").data)
                if row["Story (id)"] == LIGHT)  # fmt: skip
    assert (going["How many"], going["Who"]) == ("9", "1 2 3 4 5 6 7 8 9")


def test_the_file_says_it_in_the_words_of_the_page_and_keeps_its_ids_at_the_end(
    desk: Desk, teacher: Browser
) -> None:
    path = teacher.make_class({"en.7-9": 30})
    for number, child in enumerate(children(desk, path)):
        desk.store.keep(child, tuple(check_up(desk, number, 0, fears=True)))
        desk.store.keep(child, [Fact("started", LIGHT), Fact("done", LIGHT)])
    words = " ".join(teacher.page(f"{path}/learned").words.split())
    learned = rows(teacher.get(f"{path}/learned.csv").data)
    assert list(learned[0])[-3:] == ["Age (id)", "When (id)", "Figure (id)"]
    assert {row["Age"] for row in learned} == {"7 to 9"}  # no spreadsheet makes a day of it
    by_id = {row["Figure (id)"]: row for row in learned}
    assert (by_id["spots"]["Figure"], by_id["spots"]["When"]) == ("Spots trouble", "Before")
    feared = [row["Figure"] for id_, row in by_id.items() if id_.startswith("feared.")]
    assert feared
    for figure in feared:
        about, _, moment = figure.partition(": ")
        assert about in words
        assert " ".join(moment.split()) in words
    going = {row["Story (id)"]: row["Story"]
             for row in rows(teacher.get(f"{path}/going.csv").data)}  # fmt: skip
    assert going[LIGHT] == "The Lucky Goat"


def test_every_figure_there_can_be_has_words(desk: Desk) -> None:
    parts = {
        "acts": ("safe", "unsafe"),
        "unsure": ("safe", "unsafe"),
        "sure": SURE_OF,
        "tells": (*WHOM, AN_ADULT),
        "then": (*THEN, TRIES_AGAIN),
        "fault": FAULT,
    }
    ids = [f"{about}.{part}" for about, all_ in parts.items() for part in all_]
    words = figure_words(
        Viewing(desk, DeskVisit("en"), desk.context("en"), "en"), WhatWeLearned(())
    )
    said = [words(id_) for id_ in ids]
    assert len(set(said)) == len(ids)


@pytest.mark.parametrize(
    ("apart", "leans", "sentence"),
    [
        ("cannot-tell", "suspicious", "But they call more things trouble than before"),
        ("cannot-tell", "trusting", "But they take more things as fine than before"),
        ("better", "suspicious", "it is mostly a fine thing that they call trouble"),
        ("worse", "trusting", "it is mostly trouble that they take as fine"),
    ],
)
def test_a_change_is_said_as_a_change_and_a_state_as_a_state(
    desk: Desk, apart: Apart, leans: Leans, sentence: str
) -> None:
    none = Figure(0, 1)
    found = Comparison(0, 1, none, none, apart, leans, "", surer_only=False)
    said = " ".join(learned_words.compared(desk.context("en"), found))
    assert sentence in said
    assert ("before" in said) == (apart == "cannot-tell")


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def test_a_child_of_whom_nothing_is_kept_is_in_no_report(desk: Desk, teacher: Browser) -> None:
    path = teacher.make_class({"en.7-9": 1}, unkept="9")
    assert "eight" in teacher.page(f"{path}/learned").words
    assert teacher.get(f"{path}/going.csv").status_code == 200


def test_facts_go_from_the_store_to_the_summaries_and_nowhere_else() -> None:
    """Pages show the reports' own fields, which `tests/summaries` lists one by one."""
    asking = {
        file.name
        for file in PAGES.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node).endswith("store.facts")
    }
    assert asking == {"gather.py"}
