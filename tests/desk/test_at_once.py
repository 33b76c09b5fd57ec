"""What the whole class does at once: one big screen, hands from devices, a calm moment for all."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from game.core.facts import TOGETHER
from game.desk.opening import OpenClass
from game.desk.room.at_once import BigScreen
from game.desk.room.terms import terms_of
from game.storage.store import Store
from game.ui.commands import Command
from tests.desk.devices import Clock, Device

Devices = Callable[..., Device]
LEVEL = "scam-lucky-goat"
CODE = ("Boat", "Kite", "Goat")


@pytest.fixture
def school_class(store: Store) -> str:
    """The fox and the owl, as a class."""
    teacher = store.classes.add_teacher("bee", "coral")
    made = store.classes.make(teacher.id, "kite", "sea").id
    for each in store.profiles():
        store.classes.join(made, each.id)
    return made


def _comes(lesson: OpenClass, device: Device) -> Device:
    return device.ask(path=f"/{lesson.room.door.code}")


def _owl(lesson: OpenClass, store: Store, device: Device) -> Device:
    """The owl, who has no secret pictures and speaks English here, on a device."""
    owl = next(each for each in store.profiles() if each.animal == "owl")
    lesson.ask(lambda room: store.change(replace(owl, language="en")))
    _comes(lesson, device).press(f"pick-player? {owl.id}")
    return device


def _begins(lesson: OpenClass, school_class: str) -> BigScreen:
    return lesson.ask(lambda room: room.at_once.begin(school_class, "7-9", "en", LEVEL))


def _big(lesson: OpenClass, school_class: str, device: Devices) -> Device:
    """The big screen at the first page that asks a class something, hands up."""
    big = _begins(lesson, school_class)
    screen = device("127.0.0.1").ask(path=f"/big/{big.way_in}")
    screen.press("start-story?")
    for _ in range(12):
        if "hands-up?" in screen.buttons:
            return screen.press("hands-up?")
        screen.press(screen.first("next"))
    raise AssertionError(screen.buttons)


def _sums(lesson: OpenClass) -> tuple[int, ...]:
    """The hands on the big screen."""
    big = lesson.ask(lambda room: room.at_once.big)
    assert big is not None
    assert big.play is not None
    assert big.play.hands is not None
    return big.play.hands.tally.sums


def _now(device: Device) -> str:
    """What a device is told when it looks whether its page became another one."""
    asked = Device(device.port, device.address, cookie=device.cookie)
    asked.ask(path="/now")
    asked.close()
    return asked.html


def test_one_browser_of_this_pc_becomes_the_big_screen_once(
    lesson: OpenClass, school_class: str, device: Devices
) -> None:
    big = _begins(lesson, school_class)
    way_in = big.way_in
    assert device().ask(path="/big/00").first("pick-digit?")
    screen = device("127.0.0.1").ask(path=f"/big/{way_in}")
    assert "start-story?" in screen.buttons
    assert device("127.0.0.1").ask(path=f"/big/{way_in}").first("pick-digit?")


def test_devices_look_up_while_the_big_screen_plays_and_go_on_afterwards(
    lesson: OpenClass, school_class: str, store: Store, device: Devices
) -> None:
    phone = _owl(lesson, store, device())
    before = phone.buttons
    _begins(lesson, school_class)
    assert "Look up!" in phone.ask().html
    late = _comes(lesson, device())
    assert "Look up!" in late.html, "who comes later looks up, too"
    lesson.ask(lambda room: room.at_once.end())
    assert phone.ask().buttons == before


def test_a_device_has_one_hand_which_changes_until_hands_go_down(
    lesson: OpenClass, school_class: str, device: Devices
) -> None:
    phones = [_comes(lesson, device()) for _ in range(3)]
    screen = _big(lesson, school_class, device)
    for phone, answer in zip(phones, (1, 1, 2), strict=True):
        phone.ask().press(f"vote? {answer}")
    phones[2].press("vote? 0").press("vote? 1")
    assert _sums(lesson) == (0, 3, 0)
    for name in ("count-hands? 0", "pick-digit? 1", "pick-digit? 2"):
        screen.press(name)
    assert _sums(lesson) == (12, 3, 0)
    assert ">12<" in screen.html
    open_page = phones[0].page
    screen.press("hands-down?")
    phones[0].press("vote? 0", open_page)
    assert "Look up!" in phones[0].ask().html
    assert _sums(lesson) == (12, 3, 0)
    screen.ask()
    assert "Why? Talk about it first." in screen.html
    screen.press("play-answer? 0")
    assert "hands-down?" not in screen.buttons


def test_no_hand_of_one_question_is_counted_for_the_next(
    lesson: OpenClass, school_class: str, device: Devices
) -> None:
    phone = _comes(lesson, device())
    screen = _big(lesson, school_class, device)
    first = phone.ask().page
    screen.press("hands-away?").press("hands-up?")
    phone.press("vote? 1", first)
    assert _sums(lesson) == (0, 0, 0)


def test_a_device_learns_without_a_press_that_its_page_became_another_one(
    lesson: OpenClass, school_class: str, device: Devices
) -> None:
    phone = _comes(lesson, device())
    told = _now(phone)
    assert f'data-now="{told}"' in phone.html
    assert _now(phone) == told, "nothing has happened"
    screen = _big(lesson, school_class, device)
    asked = _now(phone)
    assert asked != told
    seen = _now(screen)
    phone.ask().press("vote? 1")
    assert _now(screen) != seen, "a hand went up"
    page = screen.page
    screen.press("pick-digit? 4", page)
    assert _sums(lesson) == (4, 1, 0), "a hand takes no press from the teacher"
    assert _now(Device(phone.port, "127.0.1.9")) == ""


def test_one_key_of_the_big_screen_makes_every_screen_calm_until_the_teacher_ends_it(
    lesson: OpenClass, school_class: str, store: Store, device: Devices
) -> None:
    phone = _owl(lesson, store, device())
    before = phone.buttons
    screen = _big(lesson, school_class, device)
    assert 'aria-keyshortcuts="q"' in screen.html
    screen.press("open-calm?")
    calm = phone.ask()
    assert "Breathe in, slowly." in calm.html
    assert {"breathe?", "open-drawing?", "open-help?"} <= set(calm.buttons)
    assert not {"end-calm?", "back?"} & set(calm.buttons), "only the teacher ends it"
    calm.press("end-calm?").press("back?").press("open-bay?")
    assert "Breathe" in phone.ask().html
    screen.press("end-calm?")
    assert "What do you think?" in phone.ask().html
    lesson.ask(lambda room: room.at_once.end())
    assert phone.ask().buttons == before


def test_a_calm_moment_begins_and_ends_from_the_desk_without_a_big_screen(
    lesson: OpenClass, store: Store, device: Devices
) -> None:
    phone = _owl(lesson, store, device())
    before = phone.buttons
    lesson.rest(on=True)
    assert lesson.look().rests
    assert "Breathe in, slowly." in phone.ask().html
    assert "Breathe in, slowly." in _comes(lesson, device()).html
    lesson.rest(on=False)
    assert phone.ask().buttons == before


def test_what_a_class_answers_belongs_to_the_class_alone(
    lesson: OpenClass, school_class: str, store: Store, device: Devices
) -> None:
    phone = _owl(lesson, store, device())
    screen = _big(lesson, school_class, device)
    phone.ask().press("vote? 1")
    screen.press("hands-down?").press("play-answer? 1")
    facts = lesson.ask(lambda room: store.facts(school_class))
    kinds = [each.fact.kind for each in facts]
    assert kinds[:3] == ["came", TOGETHER, "started"]
    assert "acted" in kinds
    for child in lesson.ask(lambda room: store.profiles()):
        kept = lesson.ask(lambda room, child=child: store.facts(child.id))  # type: ignore[misc]
        assert {each.fact.kind for each in kept} <= {"came"}
    assert lesson.ask(lambda room: room.at_once.big) is not None


def test_leaving_on_the_big_screen_ends_it(
    lesson: OpenClass, school_class: str, device: Devices
) -> None:
    phone = _comes(lesson, device())
    big = _begins(lesson, school_class)
    screen = device("127.0.0.1").ask(path=f"/big/{big.way_in}")
    lesson.ask(lambda room: room.at_once.press(Command.OPEN_BAY))
    screen.ask().press("sign-out?")
    assert lesson.ask(lambda room: room.at_once.big) is None
    assert phone.ask().first("pick-player?")


def test_two_sign_in_together_on_a_device_and_one_of_them_may_go_on_elsewhere(
    lesson: OpenClass, store: Store, device: Devices
) -> None:
    tablet = _comes(lesson, device()).press("play-together?")
    fox, owl = (next(each for each in store.profiles() if each.animal == animal)
                for animal in ("fox", "owl"))  # fmt: skip
    tablet.press(f"pick-player? {fox.id}")
    for picture in CODE:
        tablet.press(f"pick-picture? {picture.lower()}")
    tablet.press(f"pick-player? {owl.id}").press("all-are-here?")
    tablet.first("open-level?")
    for each in (fox, owl):
        kept = lesson.ask(lambda room, each=each: store.facts(each.id))  # type: ignore[misc]
        assert [one.fact.kind for one in kept] == ["came", TOGETHER]
    _owl(lesson, store, device())
    assert tablet.ask().first("pick-player?"), "each plays in one place"


def test_the_chair_is_passed_on_a_device_after_the_minutes_the_teacher_set(
    lesson: OpenClass, school_class: str, store: Store, device: Devices, clock: Clock
) -> None:
    terms = lesson.ask(lambda room: terms_of(store.classes, school_class, turn=10))
    lesson.ask(lambda room: room.use(terms))
    phone = _owl(lesson, store, device())
    clock.now += 599
    phone.press("open-options?").press("back?")
    assert "sign-out?" in phone.buttons
    clock.now += 2
    phone.press("open-options?")
    phone.press("back?")
    assert "Pass the chair" in phone.html
    phone.press("take-chair?")
    assert phone.first("pick-player?")
