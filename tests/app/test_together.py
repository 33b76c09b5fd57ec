"""Two or three at one screen: whose turn it is, what is kept of each, and passing the chair."""

from dataclasses import replace
from pathlib import Path

from game.activities import rulebook
from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.core.facts import TOGETHER, Fact
from game.core.play import scene_now
from game.screens.story.play import PlayScreen
from game.storage.options import Options
from game.storage.profiles import Profile
from game.storage.store import Store
from game.storage.this_pc import from_remembered
from game.ui.choices import ChooseTurn, OpenDistrict, OpenLevel, PickPlayer
from game.ui.commands import Command
from game.ui.nodes import Picture
from tests.app.making import kept_in, robot_at
from tests.app.test_grown_ups import goes_in, solves

LEVEL = "scam-lucky-goat"
CODE = ("boat", "kite", "bell")


def _three(store: Store) -> tuple[Profile, Profile, Profile]:
    """The second has secret pictures."""
    owl = store.add("owl", "sea", "7-9", "en")
    bee = store.add("bee", "coral", "7-9", "en", CODE)
    cat = store.add("cat", "leaf", "7-9", "en")
    return owl, bee, cat


def _signs_in(robot: Robot, *players: Profile) -> None:
    """Together, each by her own animal and pictures."""
    robot.press(Command.CHOOSE_PLAYER)
    robot.press(Command.PLAY_TOGETHER)
    for each in players:
        robot.press(PickPlayer(each.id))
        if each.has_code:
            assert robot.screen == "code"
            for picture in ("Boat", "Kite", "Bell"):
                robot.press(picture)
    robot.press(Command.ALL_ARE_HERE)


def _plays(robot: Robot) -> PlayScreen:
    robot.press(OpenDistrict("scams"))
    robot.press(OpenLevel(LEVEL))
    if robot.can(Command.START_STORY):
        robot.press(Command.START_STORY)
    screen = robot.game.app.screen
    assert isinstance(screen, PlayScreen)
    return screen


def _offered(play: PlayScreen) -> dict[str, Act]:
    """What can be done, by its kind."""
    scene = scene_now(play.level, play.session)
    rules = rulebook()[scene.activity]
    offered = rules.offers(scene.spec, play.session.rooms[scene.id])
    return {rules.kinds[act.verb]: act for act in reversed(offered)}


def _acts(robot: Robot, play: PlayScreen, wanted: str = "") -> str:
    """Something that can be done, of this kind where there is any; its kind."""
    offered = _offered(play)
    kind = wanted if wanted in offered else next(reversed(offered))
    robot.press(offered[kind])
    return kind


def _shown(robot: Robot) -> str:
    """Whose turn the page says it is."""
    placed = robot.page.known("thing turn")
    assert placed is not None
    assert isinstance(placed.node, Picture)
    return placed.node.name


def _moon(robot: Robot) -> str:
    """How much of a turn the page says is over; "" where it has no end."""
    placed = robot.page.known("thing turn-moon")
    if placed is None:
        return ""
    assert isinstance(placed.node, Picture)
    assert placed.node.label
    return placed.node.name


def test_each_signs_in_by_her_own_pictures_and_answers_are_kept_of_all_as_shared(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        owl, bee, cat = _three(store)
        robot = robot_at(shipped, store)
        _signs_in(robot, owl, bee)
        assert robot.screen == "bay"
        assert not _moon(robot), "nobody has set an end"
        _acts(robot, _plays(robot))
        kinds = {each.id: [one.fact.kind for one in store.facts(each.id)] for each in (owl, bee)}
        assert kinds[owl.id] == kinds[bee.id]
        assert kinds[owl.id][:3] == ["came", TOGETHER, "started"]
        assert store.facts(cat.id) == ()


def test_one_alone_is_not_together_and_more_than_three_do_not_fit(shipped: Places) -> None:
    robot = robot_at(shipped)
    store = robot.game.state.store
    owl, _, cat = _three(store)
    frog = store.add("frog", "plum", "7-9", "en")
    fish = store.add("fish", "plum", "7-9", "en")
    robot.press(Command.CHOOSE_PLAYER)
    robot.press(Command.PLAY_TOGETHER)
    robot.press(PickPlayer(owl.id))
    assert not robot.can(Command.ALL_ARE_HERE)
    robot.press(PickPlayer(cat.id))
    assert robot.can(Command.ALL_ARE_HERE)
    robot.press(PickPlayer(frog.id))
    assert not robot.can(PickPlayer(fish.id))


def test_each_page_says_whose_turn_it_is_and_a_page_that_goes_on_stays_hers(
    shipped: Places,
) -> None:
    robot = robot_at(shipped)
    owl, _, cat = _three(robot.game.state.store)
    _signs_in(robot, owl, cat)
    play = _plays(robot)
    turns = []
    for _ in range(12):
        before, scene = _shown(robot), play.session.scene
        kind = _acts(robot, play, "judge")
        if robot.game.app.screen is not play:
            break
        turns.append((kind == "read" or play.session.scene != scene, _shown(robot) != before))
    assert {True, False} == {ended for ended, _ in turns}
    assert all(ended == swapped for ended, swapped in turns)


def test_together_a_story_is_taken_up_only_where_all_of_them_left_it(shipped: Places) -> None:
    robot = robot_at(shipped)
    owl, _, cat = _three(robot.game.state.store)
    _signs_in(robot, owl, cat)
    for _ in range(3):
        _acts(robot, _plays(robot))
        robot.press(Command.LEAVE_STORY)
        robot.press(Command.BACK)
    play = _plays(robot)
    left = play.session
    assert sum(one.fact.kind == "started" for one in robot.game.state.store.facts(cat.id)) == 1
    robot.press(Command.LEAVE_STORY)
    robot.press(Command.BACK)
    robot.press(Command.SIGN_OUT)
    robot.press(Command.CHOOSE_PLAYER)
    robot.press(PickPlayer(owl.id))
    alone = _plays(robot)
    assert alone.session == left, "alone she goes on where they were"
    _acts(robot, alone)
    robot.press(Command.LEAVE_STORY)
    robot.press(Command.BACK)
    robot.press(Command.SIGN_OUT)
    _signs_in(robot, owl, cat)
    robot.press(OpenDistrict("scams"))
    robot.press(OpenLevel(LEVEL))
    assert robot.can(Command.START_STORY), "the other one was not there"


def test_no_check_up_is_begun_in_company(shipped: Places) -> None:
    robot = robot_at(shipped)
    owl, _, cat = _three(robot.game.state.store)
    follow = robot.game.app.navigator.follow
    check = OpenLevel(robot.game.state.library.paths.checkups["7-9"])
    _signs_in(robot, owl, cat)
    follow(check)
    assert robot.game.app.screen.name == "bay"
    robot.press(Command.SIGN_OUT)
    robot.press(Command.CHOOSE_PLAYER)
    robot.press(PickPlayer(owl.id))
    follow(check)
    assert robot.game.app.screen.name != "bay", "alone it is"


def test_a_turn_ends_after_its_minutes_at_the_end_of_a_page_and_shows_nothing_of_her(
    shipped: Places,
) -> None:
    robot = robot_at(shipped)
    owl, *_ = _three(robot.game.state.store)
    now = [0.0]
    robot.game.state.ports.clock = lambda: now[0]
    robot.game.state.use_this_pc(replace(robot.game.state.this_pc, turn=10))
    robot.press(Command.CHOOSE_PLAYER)
    robot.press(PickPlayer(owl.id))
    assert _moon(robot) == "icon/turn-0"
    now[0] = 299.0
    play = _plays(robot)
    assert _moon(robot) == "icon/turn-1"
    for _ in range(12):
        if "judge" in _offered(play):
            break
        _acts(robot, play)
    now[0] = 601.0
    robot.hands.wait(0)
    assert _moon(robot) == "icon/turn-1", "while a child thinks nothing moves"
    assert _acts(robot, play, "judge") == "judge"
    assert robot.game.app.screen is play, "no answer is cut"
    assert _moon(robot) == "icon/turn-4"
    kind = ""
    for _ in range(6):
        if robot.game.app.screen is not play:
            break
        kind = _acts(robot, play, "decline")
    assert kind == "read", "the sheet was read to its end"
    assert robot.screen == "chair"
    assert robot.game.state.player.profile is None
    assert not robot.can(Command.BACK)
    assert not [
        placed for placed in robot.page.placed
        if isinstance(placed.node, Picture) and placed.node.name.startswith("animal/")
    ]  # fmt: skip
    robot.press(Command.TAKE_CHAIR)
    assert robot.screen == "title"
    robot.press(Command.CHOOSE_PLAYER)
    robot.press(PickPlayer(owl.id))
    assert robot.screen == "bay"
    assert _plays(robot).session == play.session, "nothing of her answers was lost"


def test_a_grown_up_sets_how_long_a_turn_lasts_and_it_is_remembered(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        goes_in(robot)
        robot.press(Command.OPEN_THIS_PC)
        robot.press(ChooseTurn(10))
        assert robot.game.state.this_pc.turn == 10
        assert from_remembered(store.recall).turn == 10


def test_whoever_sits_down_brings_nobody_and_nothing_of_the_one_before(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        state = robot_at(shipped, store).game.state
        fox, owl = (store.add(animal, "coral", "10-12", "en") for animal in ("fox", "owl"))
        state.sign_in(fox, owl)
        state.player.turn = 1
        state.sign_in_guest("cat", "leaf", "7-9", Options())
        assert (state.player.companions, state.player.turn) == ((), 0)
        state.player.keep((Fact("came", ""),))  # in the guest's own store alone
        state.sign_in(owl)
        assert state.player.store is store
        assert not state.player.is_guest
        assert not state.player.is_shared


def test_a_companion_whom_a_grown_up_removes_ends_the_visit_and_breaks_nothing(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        state = robot.game.state
        fox, owl = (store.add(animal, "coral", "10-12", "en") for animal in ("fox", "owl"))
        state.sign_in(fox, owl)
        goes_in(robot)
        robot.press(Command.OPEN_PLAYERS)
        robot.press("Owl, red")
        robot.press(Command.REMOVE_PLAYER)
        solves(robot)
        assert state.player.profile is None
        robot.press(Command.SIGN_OUT)
        assert robot.screen == "title"


def test_whoever_is_gone_from_this_pc_meanwhile_plays_on_and_nothing_is_kept(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        state = robot_at(shipped, store).game.state
        fox, owl = (store.add(animal, "coral", "10-12", "en") for animal in ("fox", "owl"))
        state.sign_in(fox, owl)
        store.forget(owl.id)
        state.player.keep((Fact("came", ""),))
        assert len(store.facts(fox.id)) == 3
        store.forget(fox.id)
        state.player.keep((Fact("came", ""),))
        state.use_options(replace(state.player.options, text=150))
        state.use_language("ar")
        assert store.profiles() == ()
