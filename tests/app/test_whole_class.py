"""A class before one window: hands counted by keys, one key for a calm moment."""

from pathlib import Path

from game.activities import rulebook
from game.authoring.robot import Robot
from game.content.places import Places
from game.core.facts import TOGETHER
from game.core.play import scene_now
from game.screens.story.play import PlayScreen
from game.storage.store import Store
from game.ui.choices import ChooseAge, OpenDistrict, OpenLevel
from game.ui.commands import Command
from tests.app.making import kept_in, robot_at

LEVEL = "scam-lucky-goat"


def _begins(shipped: Places, store: Store | None = None) -> Robot:
    """A class at the first page that asks it something."""
    robot = robot_at(shipped, store)
    for means in (Command.CHOOSE_PLAYER, Command.PLAY_AS_CLASS, ChooseAge("7-9")):
        robot.press(means)
    robot.press(OpenDistrict("scams"))
    robot.press(OpenLevel(LEVEL))
    robot.press(Command.START_STORY)
    for _ in range(12):
        play = _play(robot)
        if play.asks:
            return robot
        scene = scene_now(play.level, play.session)
        rules = rulebook()[scene.activity]
        robot.press(rules.offers(scene.spec, play.session.rooms[scene.id])[0])
    raise AssertionError("this story asks a class nothing")


def _play(robot: Robot) -> PlayScreen:
    screen = robot.game.app.screen
    assert isinstance(screen, PlayScreen)
    return screen


def _strikes(robot: Robot, *keys: str) -> None:
    for key in keys:
        robot.game.app.struck(key)


def test_hands_are_counted_by_keys_and_the_answer_of_most_is_played(shipped: Places) -> None:
    robot = _begins(shipped)
    judged = _play(robot).session
    _strikes(robot, "v", "a", "5", "b", "1", "2")
    hands = _play(robot).hands
    assert hands is not None
    assert hands.tally.sums == (5, 12, 0)
    assert robot.sees("Hands up!")
    robot.press(Command.HANDS_DOWN)
    _strikes(robot, "a", "9")
    assert robot.sees("Why?") or _play(robot).hands is None
    after = _play(robot)
    assert after.hands is None, "once hands are down an answer's key plays it"
    assert after.session != judged


def test_what_is_judged_is_read_while_hands_are_up(shipped: Places) -> None:
    robot = _begins(shipped)
    robot.press(Command.HANDS_UP)
    hands = _play(robot).hands
    assert hands is not None
    assert hands.about
    assert robot.sees(hands.about)
    robot.press(Command.HANDS_AWAY)
    assert _play(robot).hands is None


def test_a_hand_more_or_less_is_one_press_and_never_less_than_none(shipped: Places) -> None:
    robot = _begins(shipped)
    robot.press(Command.HANDS_UP)
    for press in ("One hand more for B", "One hand more for B", "One hand less for B",
                  "One hand less for C"):  # fmt: skip
        robot.press(press)
    hands = _play(robot).hands
    assert hands is not None
    assert hands.tally.sums == (0, 1, 0)


def test_one_key_brings_a_calm_moment_from_the_story_and_from_the_hands(shipped: Places) -> None:
    robot = _begins(shipped)
    for _ in range(2):
        _strikes(robot, "q")
        assert robot.screen == "calm"
        robot.press(Command.END_CALM)
        robot.game.app.struck("v")


def test_no_key_of_a_class_does_anything_where_one_child_plays(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.press(Command.CHOOSE_PLAYER)
    robot.press(Command.PLAY_AS_GUEST)
    robot.press(ChooseAge("7-9"))
    robot.press(OpenDistrict("scams"))
    robot.press(OpenLevel(LEVEL))
    robot.press(Command.START_STORY)
    before = _play(robot).session
    _strikes(robot, "q", "v", "a", "1")
    assert _play(robot).session == before
    assert not robot.can(Command.HANDS_UP)


def test_what_a_class_plays_is_kept_of_the_class_and_of_no_child(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        teacher = store.classes.add_teacher("fox", "coral")
        school_class = store.classes.make(teacher.id, "kite", "sea").id
        child = store.add("owl", "leaf", "7-9", "en")
        store.classes.join(school_class, child.id)
        robot = _begins(shipped, store)
        assert robot.game.state.player.options.text == 150
        robot.press(Command.HANDS_UP)
        robot.press(Command.HANDS_DOWN)
        robot.press("A: Fine. Hands: 0")
        kinds = [one.fact.kind for one in store.facts(school_class)]
        assert kinds[:3] == ["came", TOGETHER, "started"]
        assert "acted" in kinds
        assert store.facts(child.id) == ()
        assert [one.id for one in store.profiles()] == [child.id], "a class is no child"
        assert all(member.id != school_class for member in store.classes.members(school_class))


def test_a_forgotten_class_takes_what_it_played_with_it(tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        teacher = store.classes.add_teacher("fox", "coral")
        one, other = (store.classes.make(teacher.id, thing, "sea").id for thing in ("kite", "bell"))
        for each in (one, other):
            assert store.classes.as_player(each, "7-9", "en").id == each
        again = store.classes.as_player(one, "10-12", "ar")
        assert (again.band, again.language) == ("10-12", "ar")
        work = store.classes.forget(one, children=True)
        work.wait(20)
        work.outcome()
        assert store.profiles() == ()
        assert store.flush(20)
        assert not [path for path in tmp_path.rglob("*") if path.is_file() and one.encode()
                    in path.read_bytes()]  # fmt: skip
