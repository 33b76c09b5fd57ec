"""How a device comes into the room, and a child to her own lanterns."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from game.desk.opening import OpenClass
from game.desk.room.terms import Terms, terms_of
from game.storage.class_records import Member
from game.storage.store import Store
from tests.desk.conftest import CODE
from tests.desk.devices import Clock, Device

Devices = Callable[..., Device]


def _code(lesson: OpenClass) -> str:
    return lesson.invitation().code


def _in(lesson: OpenClass, device: Device) -> Device:
    return device.ask(path=f"/{_code(lesson)}")


def _as_fox(lesson: OpenClass, device: Device) -> Device:
    _in(lesson, device)
    device.press(device.first("pick-player?"))
    for picture in CODE:
        device.press(f"pick-picture? {picture}")
    return device


@pytest.mark.parametrize("scripted", [True, False])
def test_a_number_is_tapped_a_face_is_picked_and_three_pictures_open_the_bay(
    lesson: OpenClass, device: Devices, store: Store, scripted: bool
) -> None:
    phone = device(scripted=scripted).ask()
    for digit in _code(lesson):
        assert phone.cookie == ""
        phone.press(f"pick-digit? {digit}")
    assert len(phone.cookie) == 32
    assert sum(name.startswith("pick-player?") for name in phone.buttons) == 2
    phone.press(phone.first("pick-player?"))
    for picture in CODE:
        phone.press(f"pick-picture? {picture}")
    assert any(name.startswith("open-level?") for name in phone.buttons)
    (joined,) = lesson.ask(lambda room: room.joined())
    assert joined.signs == ("fox", "coral", "")


def test_the_short_address_leaves_no_trace_and_the_cookie_ends_with_the_browser(
    lesson: OpenClass, device: Devices
) -> None:
    phone = device()
    answer, _ = phone._asked("GET", f"/{_code(lesson)}", "", {})
    assert answer.status == 303
    assert answer.headers["Location"] == "/"
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "Max-Age" not in cookie
    assert "Expires" not in cookie


def test_a_wrong_number_or_a_closed_door_lets_nobody_in(
    lesson: OpenClass, device: Devices, clock: Clock
) -> None:
    wrong = f"{(int(_code(lesson)) + 1) % 10_000:04}"
    assert device().ask(path=f"/{wrong}").cookie == ""
    inside = _in(lesson, device())
    lesson.ask(lambda room: room.door.hide())
    assert device().ask(path=f"/{_code(lesson)}").cookie == ""
    assert "pick-player?" in inside.ask().first("pick-player?")
    lesson.ask(lambda room: room.door.show())
    clock.now += 61  # the teacher's page is not looked at any more
    assert device().ask(path=f"/{_code(lesson)}").cookie == ""


def test_a_number_is_tried_five_times_then_not_for_half_a_minute(
    lesson: OpenClass, device: Devices, clock: Clock
) -> None:
    wrong = f"{(int(_code(lesson)) + 1) % 10_000:04}"
    tired = device()
    for _ in range(5):
        tired.ask(path=f"/{wrong}")
    assert _in(lesson, tired).cookie == ""
    assert "half a minute" in tired.ask().html
    assert _in(lesson, device()).cookie
    clock.now += 31
    assert _in(lesson, tired).cookie


def test_pictures_are_tried_five_times_for_a_player_on_whatever_device(
    lesson: OpenClass, device: Devices, clock: Clock
) -> None:
    phone = _in(lesson, device())
    phone.press(phone.first("pick-player?"))
    for _ in range(5):
        for _ in range(3):
            phone.press("pick-picture? coin")
    assert "a little while" in phone.html
    other = _in(lesson, device())
    other.press(other.first("pick-player?"))
    assert "a little while" in other.html
    fox = next(each for each in lesson.ask(lambda room: room.door.members()) if each.code)
    lesson.ask(lambda room: room.door.let_in(fox.id))
    phone.press("look-again?")
    assert phone.first("open-level?")


def test_a_device_that_tried_five_times_tries_no_other_player(
    lesson: OpenClass, device: Devices, store: Store, clock: Clock
) -> None:
    cat = lesson.game.ask(lambda: store.add("cat", "plum", "10-12", "en", CODE))
    phone = _in(lesson, device())
    fox = next(n for n in phone.buttons if n.startswith("pick-player?") and cat.id not in n)
    for which in (f"pick-player? {cat.id}", fox):
        phone.press(which)
        for _ in range(3):
            for _ in range(3):
                phone.press("pick-picture? coin")
        phone.press("back?")
    phone.press(f"pick-player? {cat.id}")
    assert "a little while" in phone.html
    clock.now += 31
    phone.press("look-again?")
    for picture in CODE:
        phone.press(f"pick-picture? {picture}")
    assert phone.first("open-level?")


def test_a_child_is_on_one_device_at_a_time(lesson: OpenClass, device: Devices) -> None:
    first, second = _as_fox(lesson, device()), _as_fox(lesson, device())
    first.press(first.first("open-level?"))
    assert first.first("pick-player?")
    assert second.ask().first("open-level?")


@pytest.mark.parametrize("scripted", [True, False])
def test_whoever_knew_the_cookie_before_a_child_signed_in_does_not_play_as_her(
    lesson: OpenClass, device: Devices, scripted: bool
) -> None:
    phone, other = _in(lesson, device(scripted=scripted)), device()
    other.cookie = phone.cookie
    _as_fox(lesson, phone)
    assert phone.first("open-level?")
    assert other.cookie != phone.cookie
    assert other.ask().first("pick-digit?")
    before = phone.cookie
    phone.press("sign-out?")
    assert phone.cookie != before
    assert phone.first("pick-player?")


def test_a_new_cookie_that_was_lost_on_the_way_is_sent_again_and_only_for_the_same_press(
    lesson: OpenClass, device: Devices
) -> None:
    phone = _in(lesson, device())
    phone.press(phone.first("pick-player?"))
    for picture in CODE[:-1]:
        phone.press(f"pick-picture? {picture}")
    last, page, before = f"pick-picture? {CODE[-1]}", phone.page, phone.cookie
    shown = phone.press(last).page
    sent, phone.cookie = phone.cookie, before
    assert phone.press(last, page).first("open-level?")
    assert (phone.page, phone.cookie) == (shown, sent)
    thief = device()
    thief.cookie = before
    assert thief.press(last, page).first("pick-digit?")
    phone.press(phone.first("open-level?"))
    phone.cookie = before
    assert phone.press(last, page).first("pick-digit?")


def test_change_player_keeps_the_device_in_and_leaving_clears_its_cookie(
    lesson: OpenClass, device: Devices
) -> None:
    phone = _as_fox(lesson, device())
    phone.press("sign-out?")
    assert phone.first("pick-player?")
    phone.press("sign-out?")
    assert phone.cookie == ""
    assert phone.first("pick-digit?")
    assert lesson.ask(lambda room: room.joined()) == ()


def test_who_is_sent_away_needs_the_number_again(lesson: OpenClass, device: Devices) -> None:
    phone = _as_fox(lesson, device())
    (joined,) = lesson.ask(lambda room: room.joined())
    lesson.ask(lambda room: room.send_away(joined.handle))
    assert phone.press(phone.first("open-level?")).first("pick-digit?")


def test_no_more_devices_than_the_class_has_seats_and_who_plays_keeps_hers(
    lesson: OpenClass, device: Devices
) -> None:
    fox = _as_fox(lesson, device())
    for _ in range(20):
        assert _in(lesson, device()).cookie
    joined = lesson.ask(lambda room: room.joined())
    assert len(joined) == 2 + 5
    assert fox.ask().first("open-level?")


def test_guests_come_where_the_teacher_says(
    lesson: OpenClass, device: Devices, store: Store
) -> None:
    phone = _in(lesson, device())
    assert "play-as-guest?" not in phone.buttons
    lesson.ask(lambda room: room.use(replace(room.door.terms, guests=True)))
    phone.ask().press("play-as-guest?")
    phone.press(phone.first("choose-age?"))
    assert phone.first("open-level?")
    assert len(lesson.game.ask(store.profiles)) == 2
    lesson.ask(lambda room: room.use(replace(room.door.terms, guests=False)))
    assert phone.ask().first("pick-digit?")


def test_only_members_sign_in_and_a_forgotten_child_is_out_at_once(
    lesson: OpenClass, device: Devices, store: Store
) -> None:
    phone = _as_fox(lesson, device())
    fox, owl = sorted(lesson.game.ask(store.profiles), key=lambda each: each.animal)
    lesson.ask(lambda room: room.use(replace(room.door.terms, members=frozenset({fox.id}))))
    assert phone.ask().first("open-level?")
    assert f"pick-player? {owl.id}" not in _in(lesson, device()).buttons
    lesson.game.ask(lambda: store.forget(fox.id))
    assert phone.press(phone.first("open-level?")).first("pick-digit?")


def test_heavy_levels_are_not_offered_unless_the_teacher_says_so(
    lesson: OpenClass, monkeypatch: pytest.MonkeyPatch
) -> None:
    def offered() -> set[str]:
        return {each.intensity for each in lesson.ask(lambda room: room.library.summaries("en"))}

    level_files = lesson.room.library.level_files
    mild, *others = level_files.all_summaries
    heavy = replace(mild, intensity="i2")
    made = replace(level_files, all_summaries=(heavy, *others))
    monkeypatch.setattr(lesson.room.library, "_level_files", made)
    assert offered() == {"i0", "i1"}
    lesson.ask(lambda room: room.use(replace(room.door.terms, heavy=True)))
    assert offered() == {"i0", "i1", "i2"}


def test_a_page_from_before_opens_no_heavy_level(lesson: OpenClass, device: Devices) -> None:
    lesson.ask(lambda room: room.use(replace(room.door.terms, heavy=True)))
    phone = _as_fox(lesson, device())
    level, page = phone.first("open-level?"), phone.page
    lesson.ask(lambda room: room.use(replace(room.door.terms, heavy=False)))
    assert phone.press(level, page).first("open-level?"), "the bay as it is now"
    assert phone.page != page


def test_help_is_one_tap_away_before_anybody_came_in(device: Devices) -> None:
    phone = device().ask()
    phone.press("pick-digit? 1")
    assert "pick-digit? 1" not in phone.press("open-help?").buttons
    assert phone.press("back?").first("pick-digit?")


def test_the_terms_of_a_class_are_its_children_and_heavy_things_take_three_who_say_so(
    store: Store,
) -> None:
    fox = store.profiles()[0]
    classes = store.classes
    teacher = classes.add_teacher("cat", "plum")
    boats = classes.make(teacher.id, "boat", "coral")
    classes.keep(Member(fox.id, boats.id, 1))
    usual = Terms(frozenset({fox.id}), size=1, school_class=boats.id)
    assert terms_of(classes, boats.id, heavy=True) == usual
    classes.keep(Member("f" * 32, boats.id, 2, kept=False))
    classes.keep(replace(boats, confirmed=("2026-11-29", "2026-11-30")))
    assert terms_of(classes, boats.id) == replace(usual, guests=True, size=2)
    assert terms_of(classes, boats.id, heavy=True).heavy
