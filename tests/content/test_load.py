"""From a file to a level: the stages, the version, the folder, and the cheap heads."""

import shutil
from pathlib import Path

from game.content.fields import Leaf, leaves, rebuilt, records
from game.content.level_summary import LevelSummary, all_levels, find_levels, read_summary
from game.content.load import load_level, version_of
from tests.content.kinds import GOOD, known


def placed(folder: Path, name: str, change: tuple[str, str] = ("", "")) -> Path:
    """The good level under another name, with one change."""
    path = folder / name / "level.yaml"
    path.parent.mkdir(parents=True)
    text = GOOD.read_text("utf-8").replace("level: test-market-day", f"level: {name}")
    path.write_text(text.replace(*change), "utf-8")
    return path


def test_a_level_is_typed_and_frozen() -> None:
    level = load_level(GOOD, known()).level

    assert level is not None
    assert (level.id, level.band, level.minutes) == ("test-market-day", "7-9", 5)
    assert list(level.scenes) == ["stall", "messages", "telling", "evening"]
    assert level.scenes["messages"].spec.messages[1].tells[0].words == "YOU WON"
    assert level.scenes["messages"].leads_to() == {"evening", "back"}


def test_the_version_changes_with_the_words_and_not_with_the_line_ends() -> None:
    data = GOOD.read_bytes()

    assert version_of(data) == version_of(data.replace(b"\n", b"\r\n"))
    assert version_of(data) != version_of(data.replace(b"Market", b"market"))


def test_links_are_not_asked_before_the_types_are_right(tmp_path: Path) -> None:
    path = placed(tmp_path, "two", ("minutes: 5\n", "minutes: five\n"))
    path.write_text(path.read_text("utf-8").replace("scam.urgency", "scam.nothing"), "utf-8")

    assert [problem.rule for problem in load_level(path, known()).problems] == ["number"]


def test_all_broken_links_of_a_level_are_said_at_once(tmp_path: Path) -> None:
    path = placed(tmp_path, "many", ("{looked: messages}", "{looked: mesages, lost: end}"))
    text = (
        path.read_text("utf-8")
        .replace("skill: scam.urgency", "skill: scam.urgent")
        .replace("ting.", "naughty.")
    )
    path.write_text(text, "utf-8")

    rules = [problem.rule for problem in load_level(path, known()).problems]
    assert rules == ["never-say", "unknown-scene", "never-happens", "unknown-skill"]


def test_a_level_lives_in_a_folder_of_its_own_name(tmp_path: Path) -> None:
    path = placed(tmp_path, "three", ("level: three", "level: four"))

    said = [str(p).removeprefix(tmp_path.as_posix()) for p in load_level(path, known()).problems]
    assert said == [
        "/three/level.yaml:2:8: The folder must have the level's name:"
        ' rename it to "four". [folder-name]'
    ]


def test_a_name_that_cannot_be_an_id_is_no_name_for_a_folder_either(tmp_path: Path) -> None:
    path = placed(tmp_path, "three", ("level: three", "level: kite_day"))

    assert [each.rule for each in load_level(path, known()).problems] == ["id-shape"]


def test_every_text_is_found_by_its_type_with_its_place_in_the_file() -> None:
    loaded = load_level(GOOD, known())
    assert loaded.level is not None
    assert loaded.source is not None

    for leaf in leaves(loaded.level):
        node: object = loaded.source.tree
        for step in leaf.path:
            if isinstance(node, dict) and step not in node:
                break  # a default that nobody wrote
            if isinstance(node, str):
                break  # a road written as the name of a scene
            node = node[step]  # type: ignore[index] # the tree is as deep as the level
        else:
            assert node == leaf.text


def test_records_are_found_with_their_place() -> None:
    level = load_level(GOOD, known()).level

    ways = [way for way, record in records(level) if type(record).__name__ == "Tell"]
    assert ways[2] == ("scenes", "messages", "messages", 1, "tells", 0)


def test_words_are_changed_where_they_stand_and_what_keeps_its_words_is_not_copied() -> None:
    level = load_level(GOOD, known()).level
    assert level is not None
    assert rebuilt(level, lambda leaf: leaf.text) is level

    def louder(leaf: Leaf) -> str:
        return leaf.text.upper() if leaf.path[:2] == ("scenes", "messages") else leaf.text

    loud = rebuilt(level, louder)
    assert loud.scenes["messages"].spec.messages[1].tells[0].words == "YOU WON"
    assert [leaf.text for leaf in leaves(loud)] == [louder(leaf) for leaf in leaves(level)]
    assert loud != level
    assert loud.scenes["stall"] is level.scenes["stall"]


def test_a_head_is_read_without_the_scenes(tmp_path: Path) -> None:
    path = placed(tmp_path, "five", ("    activity: inbox", "    activity: [unheard"))

    head = read_summary(path)
    assert isinstance(head, LevelSummary)
    assert (head.id, head.title, head.strand, head.added) == ("five", "Market Day", "scams", False)


def test_a_head_may_stand_below_the_scenes(tmp_path: Path) -> None:
    path = placed(tmp_path, "six")
    head, scenes = path.read_text("utf-8").split("scenes:")
    path.write_text(f"scenes:{scenes}\n{head}", "utf-8")

    assert isinstance(read_summary(path), LevelSummary)


def test_a_broken_level_hides_no_other(tmp_path: Path) -> None:
    placed(tmp_path, "good")
    placed(tmp_path, "worse", ("title: Market Day", "title: [x"))
    placed(tmp_path, "bad", ("band: 7-9", "band: all"))

    heads, problems = find_levels(tmp_path)

    assert list(heads) == ["good"]
    assert {problem.rule for problem in problems} == {"yaml", "unknown-word"}


def test_added_levels_are_marked_and_never_replace_ours(tmp_path: Path) -> None:
    placed(tmp_path / "ours", "one")
    placed(tmp_path / "added", "one", ("Market Day", "My Own"))
    placed(tmp_path / "added", "two")

    heads, problems = all_levels(tmp_path / "ours", tmp_path / "added")

    assert [(head.id, head.title, head.added) for head in heads] == [
        ("one", "Market Day", False),
        ("two", "Market Day", True),
    ]
    assert [problem.rule for problem in problems] == ["doubled-level"]


def test_an_added_folder_may_be_one_level_or_not_there_at_all(tmp_path: Path) -> None:
    path = placed(tmp_path, "alone")

    assert list(find_levels(path.parent)[0]) == ["alone"]
    shutil.rmtree(path.parent)
    assert find_levels(path.parent) == ({}, ())
