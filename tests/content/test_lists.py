"""The lists that are shipped: all skills, their words, and what goes wrong in a list."""

from pathlib import Path

from game.authoring.check_list import check_list
from game.content.lists import ENTRY, load_list, load_lists
from game.content.placeholders import unknown_placeholders
from tests.content.kinds import ROOT


def test_all_forty_skills_are_there() -> None:
    lists, problems = load_lists(ROOT / "levels", ROOT / "assets")

    assert problems == ()
    assert len(lists.skills) == 40
    assert sum(len(skill.can) for skill in lists.skills.values()) == 118


def test_every_skill_says_what_i_do() -> None:
    lists, _ = load_lists(ROOT / "levels", ROOT / "assets")

    lines = [line for skill in lists.skills.values() for line in skill.can.values()]
    assert [line for line in lines if not line.startswith(("I can ", "I never "))] == []


def test_the_words_of_all_lists_are_short_and_kind() -> None:
    for kind in ENTRY:
        assert check_list(ROOT / "levels" / f"{kind}.yaml") == ()


def test_names_need_no_filling() -> None:
    lists, _ = load_lists(ROOT / "levels", ROOT / "assets")

    assert [name for _, name in lists.named() if "{" in name] == []
    assert list(unknown_placeholders("{amina} and {zuri-sms} and {money:5}", lists)) == []


def test_an_account_is_someone_unless_it_says_that_it_is_a_machine() -> None:
    lists, _ = load_lists(ROOT / "levels", ROOT / "assets")

    assert lists.programs == {"beak-box", "helpy-bot", "nest-notices", "next-up"}


def test_a_broken_entry_is_said_and_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "apps.yaml"
    path.write_text("one: {name: One, kind: chat}\ntwo: {name: Two, kind: chatt}\n")

    listed = load_list(path, "apps")

    assert list(listed.entries) == ["one"]
    assert [str(p).rpartition("apps.yaml:")[2] for p in listed.problems] == [
        '2:24: "chatt" is not one of: sms, money, chat, game, mail, feed, web.'
        ' Did you mean "chat"? [unknown-word]'
    ]


def test_a_missing_list_is_a_problem(tmp_path: Path) -> None:
    lists, problems = load_lists(tmp_path, tmp_path)

    assert lists.skills == {}
    assert {problem.rule for problem in problems} == {"missing-file"}


def test_two_lists_may_not_share_an_id(tmp_path: Path) -> None:
    for kind in ENTRY:
        (tmp_path / f"{kind}.yaml").write_text("{}\n")
    (tmp_path / "cast.yaml").write_text("zuri: {name: Zuri, gender: girl}\n")
    (tmp_path / "apps.yaml").write_text("zuri: {name: Zuri, kind: chat}\n")

    _, problems = load_lists(tmp_path, tmp_path)

    assert [problem.rule for problem in problems] == ["shared-name"]


def test_heights_are_of_what_is_drawn_and_no_taller_than_a_tree() -> None:
    lists, _ = load_lists(ROOT / "levels", ROOT / "assets")
    heights = lists.scenery.heights
    assert heights.keys() <= lists.things
    assert all(5 < each < 500 for each in heights.values())


def test_anchors_of_a_place_are_inside_its_picture(tmp_path: Path) -> None:
    place = "yard: {about: A yard., anchors: {wall: {x: 20, y: 900, tall: 200}}}"
    (tmp_path / "places.yaml").write_text(place)
    (problem,) = load_list(tmp_path / "places.yaml", "places").problems
    assert problem.rule == "number"
    assert "720" in problem.message


GROUND = 470
"""People stand at anchors below this; things hang and stand above it, too."""


def test_every_shipped_place_with_anchors_has_people_of_a_likely_size_there() -> None:
    lists, _ = load_lists(ROOT / "levels", ROOT / "assets")
    anchored = {name: place.anchors for name, place in lists.places.items() if place.anchors}
    assert len(anchored) >= 9
    for name, anchors in anchored.items():
        spots = [(each.x, each.y) for each in anchors.values()]
        assert len(set(spots)) == len(spots), name
        assert "far" in anchors or name.endswith("-evening"), name
        for each in (each for each in anchors.values() if each.y > GROUND):
            assert 80 < each.tall < each.y, (name, each)  # her head is in the picture
