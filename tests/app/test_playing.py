"""Inside a level: left and found again, saved when it says so, and what a hurried hand does."""

from pathlib import Path

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.core.facts import Fact
from game.core.memory import dealt
from game.storage.keeper import Keeper
from game.storage.memory import MemoryStore, Nowhere
from game.storage.start import Start
from game.storage.troubles import Trouble
from game.storage.writer import Entry
from game.ui.choices import OpenDistrict, OpenLevel
from game.ui.commands import Command
from game.ui.nodes import Picture
from tests.app.making import (
    PATIENCE,
    becomes,
    careful,
    facts,
    kept_in,
    meanings,
    opens,
    playing,
    presses,
    robot_at,
    seen,
    today,
)
from tests.levels.shipped import heads, levels

GOAT = "scam-lucky-goat"
MIDDLE = ("next", "stop rain", "judge rain fine", "on rain", "judge line not-fine", "to-show line")


class HeldDisk(Nowhere):
    """A disk whose writer waits until it is let go."""

    def __init__(self) -> None:
        super().__init__(None)
        self.waiting: list[Entry] = []

    def let_go(self) -> None:
        """Everything that waits is committed."""
        for entry in self.waiting:
            super().put(entry)
            entry.ticket.state = "saved"
        self.waiting.clear()

    def put(self, entry: Entry) -> None:
        self.waiting.append(entry)

    def unsaved(self) -> tuple[Entry, ...]:
        return tuple(self.waiting)

    def flush(self, timeout: float) -> bool:
        return not self.waiting

    def close(self) -> bool:
        return not self.waiting


def test_a_level_goes_on_exactly_where_it_was_left(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        opens(robot, GOAT)
        presses(robot, MIDDLE)
        left = playing(robot).session
        robot.press("Leave the story")
        assert robot.sees("Go on")
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        robot.press("Play")
        robot.press("Fox, red")
        opens(robot, GOAT)
        assert playing(robot).session == left
        assert store.flush(PATIENCE)
        robot.hands.window.game.tick()
        assert mark(robot.page) == "Saved"


def test_coming_back_from_the_bay_shows_the_same_page(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, GOAT)
    presses(robot, MIDDLE)
    robot.press("Leave the story")
    robot.press(OpenLevel(GOAT))
    first = seen(robot)
    robot.press("Leave the story")
    robot.press(OpenLevel(GOAT))
    assert seen(robot) == first


def test_the_saved_mark_lights_only_after_the_commit(shipped: Places) -> None:
    disk = HeldDisk()
    robot = robot_at(shipped, Keeper(disk, today, Start(device="0" * 32)))
    becomes(robot)
    opens(robot, GOAT)
    robot.press(Act("next"))
    robot.hands.window.game.tick()
    assert mark(robot.page) == "Not saved yet"
    disk.let_go()
    robot.hands.window.game.tick()
    assert mark(robot.page) == "Saved"
    robot.press(Act("stop", "rain"))
    assert mark(robot.page) == "Not saved yet"


def mark(page: object) -> str:
    placed = getattr(page, "placed", ())
    nodes = (p.node for p in placed)
    return next(n.label for n in nodes if isinstance(n, Picture) and n.key == "saved")


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ("disk-full", "The disk is full."),
        ("cannot-write", "cannot be saved just now"),
        ("damaged", "Close the game and open it again."),
    ],
)
def test_trouble_with_the_disk_is_told_while_it_lasts_and_play_goes_on(
    shipped: Places, trouble: Trouble, words: str
) -> None:
    disk = HeldDisk()
    robot = robot_at(shipped, Keeper(disk, today, Start(device="0" * 32)))
    becomes(robot)
    opens(robot, GOAT)
    disk.trouble = trouble
    robot.hands.window.game.tick()
    assert robot.sees(words)
    robot.press(Act("next"))
    assert playing(robot).session.scene == "messages"
    assert robot.complaints == []
    disk.trouble = None
    robot.hands.window.game.tick()
    assert not robot.sees(words)


def test_a_pc_that_keeps_nothing_says_so_on_the_first_screen(shipped: Places) -> None:
    robot = robot_at(shipped, MemoryStore(today))
    assert robot.sees("Your lanterns cannot be kept on this computer.")
    becomes(robot)
    assert robot.sees("Your lanterns cannot be kept on this computer.")
    opens(robot, GOAT)
    assert robot.sees("Your lanterns cannot be kept on this computer.")


@pytest.mark.parametrize("level", [GOAT, "check-7"])
def test_a_level_played_to_its_end_lights_its_lantern_and_leads_to_the_bay(
    shipped: Places, level: str
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, level)
    presses(robot, map(str, careful(level)))
    robot.light_lantern()
    assert robot.sees("Thank you!" if level == "check-7" else "Your lantern is lit!")
    robot.press("To the bay")
    assert robot.screen == "bay"
    assert level in robot.game.state.record.progress.done


def playing_seed(robot: Robot) -> int:
    """The seed with which the goat's story was begun last."""
    return next(f.seed for f in reversed(facts(robot)) if f.level == GOAT and f.kind == "started")


def test_a_finished_level_played_again_from_its_ending_deals_another_truth(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, GOAT)
    presses(robot, map(str, careful(GOAT)))
    robot.light_lantern()
    first = playing_seed(robot)
    robot.press("Play again")
    robot.press(Command.START_STORY)
    session = playing(robot).session
    assert session.scene == "dance"
    assert dealt(levels()[GOAT], session.seed) != dealt(levels()[GOAT], first)
    robot.press("Leave the story")
    assert robot.screen == "district-scams"


def test_a_finger_counts_once_although_the_system_sends_a_mouse_as_well(shipped: Places) -> None:
    robot = robot_at(shipped, by="finger")
    becomes(robot)
    opens(robot, GOAT)
    robot.press(Act("next"))
    assert playing(robot).session.scene == "messages"


def test_a_broken_story_says_so_when_it_is_pressed(shipped: Places, tmp_path: Path) -> None:
    folder = tmp_path / "broken-story"
    folder.mkdir()
    text = heads()[GOAT].file.read_text("utf-8").replace(f"level: {GOAT}", "level: broken-story")
    (folder / "level.yaml").write_text(text.replace("start: dance", "start: nowhere"), "utf-8")
    robot = robot_at(shipped, extra=tmp_path)
    becomes(robot)
    robot.press(OpenDistrict("scams"))
    robot.press(OpenLevel("broken-story"))
    assert robot.sees("This story cannot be opened.")
    robot.press(OpenLevel(GOAT))
    assert robot.screen == "hook-scam-lucky-goat"


def test_an_act_that_is_not_possible_is_not_heard(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, GOAT)
    robot.press(Act("next"))
    robot.game.state.sounds.clear()
    before = robot.game.state.player.facts()
    playing(robot).act(Act("put", "no-such-message", "fine"))
    assert robot.game.state.sounds == []
    assert robot.game.state.player.facts() == before


def pictures(robot: Robot) -> list[str]:
    return [p.node.name for p in robot.page.placed if isinstance(p.node, Picture)]


def test_a_light_on_an_added_story_shows_however_many_are_added(
    shipped: Places, tmp_path: Path
) -> None:
    ours = heads()[GOAT].file.read_text(encoding="utf-8")
    for number in range(20):
        (tmp_path / f"goat-{number:02}").mkdir()
        text = ours.replace(GOAT, f"goat-{number:02}")
        (tmp_path / f"goat-{number:02}" / "level.yaml").write_text(text, encoding="utf-8")
    robot = robot_at(shipped, extra=tmp_path)
    becomes(robot)
    assert "bay/lantern-lit" not in pictures(robot)
    robot.game.state.player.keep([Fact("done", "goat-19")])
    robot.game.app.view.changed()
    assert "bay/lantern-lit" in pictures(robot)
    robot.press(OpenDistrict("scams"))
    stories = meanings(robot, lambda means: isinstance(means, OpenLevel))
    assert len(stories) == 20 + sum(head.strand == "scams" for head in heads().values())


@pytest.mark.parametrize(
    ("answered", "thanks"),
    [
        (0, "It's fine to just look around."),
        (1, "Each answer you gave helps."),
        (99, "You looked at each moment."),
    ],
)
def test_a_check_up_thanks_for_what_was_done_and_for_nothing_else(
    shipped: Places, answered: int, thanks: str
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, "check-7")
    for act in careful("check-7"):
        if act.verb in ("rate", "would", "sure", "tell-to", "then", "fault"):
            if not answered:
                continue
            answered -= 1
        presses(robot, [str(act)])
    robot.light_lantern()
    assert robot.sees(thanks)
