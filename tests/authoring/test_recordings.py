"""What a recordist is given: every text of a language, and what to call its recording."""

import json
from pathlib import Path

import pytest

from game.authoring.recordings import listed
from game.authoring.robot import Robot
from game.authoring.words_command import work
from game.content.places import Places
from game.ui.nodes import Words
from game.ui.speech_text import clip_id, plain, sayable
from tests.app.making import becomes, opens, robot_at
from tests.content.world import build, translate


def texts(root: Path, code: str) -> dict[str, str]:
    sources = build(root)
    if code != "en":
        translate(sources, code)
    shown, exit_code = listed(sources, root / "assets", code, "json")
    assert exit_code == 0
    return {each["text"]: each["file"] for each in json.loads(shown)["recordings"]}


def test_each_text_has_a_file_of_its_own_named_for_the_text(tmp_path: Path) -> None:
    found = texts(tmp_path, "en")
    assert len(set(found.values())) == len(found) > 5
    for text, file in found.items():
        assert file == f"assets/voice/en/{clip_id(text)}.ogg"
        assert "{" not in text, "names and money stand in it as they are shown"


def test_a_translation_has_recordings_of_its_own(tmp_path: Path) -> None:
    english, arabic = texts(tmp_path / "a", "en"), texts(tmp_path / "b", "ar")
    assert not set(english.values()) & set(arabic.values())
    assert all("<" not in text for text in arabic), "the marks of tells are not read out"


def test_what_is_recorded_is_ticked_off(tmp_path: Path) -> None:
    sources = build(tmp_path)
    before, _ = listed(sources, tmp_path / "assets", "en", "text")
    file = before.split()[0]
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).touch()
    shown, _ = listed(sources, tmp_path / "assets", "en", "text")
    assert f"{file}  *  " in shown
    assert "en: 1 of " in shown.splitlines()[-1]


def test_one_language_must_be_named_and_be_there(tmp_path: Path) -> None:
    sources = build(tmp_path)
    for languages, said, exit_code in (((), "Name one", 2), (("xx",), "no catalogue", 1)):
        text, got = work("voices", languages, "text", tmp_path, tmp_path / "p", sources.kinds)
        assert said in text
        assert got == exit_code


@pytest.fixture
def robot(shipped: Places) -> Robot:
    return robot_at(shipped)


def test_the_list_names_the_very_texts_the_game_shows(robot: Robot, shipped: Places) -> None:
    """A recording made from the list is found by the voice."""
    from game.activities import ROOMS_BY_KIND
    from game.authoring.to_translate import Sources

    shown, _ = listed(Sources(shipped.root, ROOMS_BY_KIND), shipped.assets, "en", "json")
    ids = {each["id"] for each in json.loads(shown)["recordings"]}
    becomes(robot)
    opens(robot, "scam-lucky-goat")
    there = [p.node.text for p in robot.page.placed if isinstance(p.node, Words)]
    assert there
    assert [text for text in there if sayable(plain(text)) and clip_id(text) not in ids] == []
