"""The tour as a person starts it: a command of its own, its pictures, its exit code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.content.places import Places
from tests.levels.shipped import ROOT, heads, levels

GOAT = "scam-lucky-goat"


def tour(shipped: Places, *options: str) -> subprocess.CompletedProcess[str]:
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    return subprocess.run(
        [sys.executable, "-m", "game", "play", *options],
        cwd=ROOT,
        env={**os.environ, **quiet, "LANTERN_BAY_BUILD": str(shipped.prepared)},
        capture_output=True,
        text=True,
        timeout=600,  # a bound, not a measure
        check=False,
    )


def test_a_tour_of_one_level_keeps_its_pictures_and_a_contact_sheet(
    shipped: Places, tmp_path: Path
) -> None:
    done = tour(shipped, "--tour", str(tmp_path), "--level", GOAT, "--language", "en")
    assert done.returncode == 0, done.stderr
    assert f"{GOAT}: ok" in done.stdout
    sheet = (tmp_path / "index.html").read_text("utf-8")
    pictures = sorted(path.name for path in tmp_path.glob("*.png"))
    assert f"{GOAT}-careful-ending.png" in pictures
    assert all(picture in sheet for picture in pictures)


def test_a_level_whose_walk_cannot_be_pressed_ends_the_tour_with_one(
    shipped: Places, tmp_path: Path
) -> None:
    folder = tmp_path / "levels" / "odd-goat"
    folder.mkdir(parents=True)
    text = heads()[GOAT].file.read_text("utf-8")
    (folder / "level.yaml").write_text(text.replace(f"level: {GOAT}", "level: odd-goat"), "utf-8")
    begins = levels()[GOAT].start
    (folder / "careful.walk").write_text(f"in {begins}\nnext\nfly away\n", "utf-8")
    shown = tmp_path / "pictures"
    done = tour(
        shipped, "--tour", str(shown), "--levels", str(tmp_path / "levels"), "--level", "odd-goat"
    )
    assert done.returncode == 1
    assert "“fly away” is not there to be pressed" in done.stderr
    assert "Traceback" not in done.stderr
    assert (shown / "index.html").is_file()


def test_a_story_behind_a_note_is_played_through_and_what_was_done_in_it_is_not_looked_for(
    shipped: Places, tmp_path: Path
) -> None:
    ours = heads()["groom-private-room"].file
    folder = tmp_path / "levels" / "heavy-room"
    folder.mkdir(parents=True)
    text = ours.read_text("utf-8").replace("level: groom-private-room", "level: heavy-room")
    text = text.replace("intensity: i1", "intensity: i2\nnote: Someone asks for a secret.")
    (folder / "level.yaml").write_text(text, "utf-8")
    (folder / "careful.walk").write_bytes((ours.parent / "careful.walk").read_bytes())
    shown = tmp_path / "pictures"
    done = tour(
        shipped, "--tour", str(shown), "--levels", str(folder.parent), "--level", "heavy-room"
    )
    assert done.returncode == 0, done.stderr
    assert "heavy-room: ok" in done.stdout
    assert (shown / "note-heavy-room.png").is_file()


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (("--level", "scam-lucky-goad"), 'Did you mean "scam-lucky-goat"?'),
        (("--language", "xx"), 'The game has no language "xx".'),
        (("--levels", "/no/such/folder"), "there is no such folder"),
        (("--size", "10x10"), "a size is WIDTHxHEIGHT"),
        (("--text", "900"), "100 to 200 per cent"),
    ],
)
def test_a_wrong_wish_ends_with_two_and_one_plain_sentence(
    shipped: Places, tmp_path: Path, wish: tuple[str, str], words: str
) -> None:
    done = tour(shipped, "--tour", str(tmp_path / "pictures"), *wish)
    assert done.returncode == 2
    assert words.lower() in done.stderr.lower()
    assert "Traceback" not in done.stderr
