"""The room from its teacher's side: how children come in, who is in, and who is sent away."""

from http.client import HTTPConnection
from itertools import pairwise
from pathlib import Path

import pytest

from game.content.library import Library
from game.core.facts import Fact
from game.desk.opening import OpenClass, open_class
from game.desk.pages import heavy
from game.desk.pages.desk import Desk
from game.desk.pages.join import SHOWN
from game.desk.pages.opening import open_desk
from game.desk.room.room import Room
from game.screens.shell.ports import Ports
from game.storage.class_records import ADULTS
from game.web.assets import assets_in
from tests.desk.devices import Clock
from tests.desk.pages.browsing import Browser, Fields
from tests.desk.pages.conftest import ROOT, open_at


def test_without_a_class_on_the_network_the_page_says_so(teacher: Browser) -> None:
    path = teacher.make_class()
    assert "No class is open" in teacher.page(f"{path}/join").words
    assert teacher.done(f"{path}/join", {"do": "new-number"}) == f"{path}/join"


def test_the_page_shows_the_way_in_and_keeps_it_open_for_five_minutes(
    opened: OpenClass, teacher: Browser, clock: Clock
) -> None:
    path = teacher.make_class()
    number = opened.ask(lambda room: room.door.code)
    page = teacher.page(f"{path}/join")
    assert number in page.words
    assert opened.invitation().addresses[0] in page.words
    assert any(tag == "svg" for tag, _ in page.tags)
    clock.now += SHOWN - 1
    assert opened.ask(lambda room: room.door.is_open)
    clock.now += 2
    assert not opened.ask(lambda room: room.door.is_open)


def test_the_number_is_in_the_digits_that_children_tap(
    spoken: Desk, english: Library, clock: Clock, tmp_path: Path
) -> None:
    teacher = Browser(spoken)
    teacher.come_in()
    path = teacher.make_class()
    with open_at(spoken, english, clock, tmp_path) as opened:
        number = opened.ask(lambda room: room.door.code)
        teacher.done("/language", {"language": "ar", "back": "/"})
        words = teacher.page(f"{path}/join").words
    assert number.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")) in words


def test_a_new_number_takes_the_place_of_the_old_one(opened: OpenClass, teacher: Browser) -> None:
    path = teacher.make_class()
    before = opened.ask(lambda room: room.door.code)
    while opened.ask(lambda room: room.door.code) == before:
        teacher.done(f"{path}/join", {"do": "new-number"})


def test_no_number_asks_for_two_taps_in_one_place(opened: OpenClass) -> None:
    def numbers(room: Room) -> set[str]:
        made = set()
        for _ in range(300):
            room.door.new_code()
            made.add(room.door.code)
        return made

    made = opened.ask(numbers)
    assert len(made) > 200
    assert all(len(each) == 4 and each.isdecimal() for each in made)
    assert not any(one == next_ for each in made for one, next_ in pairwise(each))


def test_a_device_is_sent_away(opened: OpenClass, teacher: Browser) -> None:
    path = teacher.make_class()
    teacher.page(f"{path}/join")
    opened.ask(lambda room: room.come_in(room.door.code, "127.0.0.9", "en"))
    words = teacher.page(f"{path}/join").words
    assert "Devices in the class: 1" in words
    assert "nobody yet" in words
    (joined,) = opened.ask(lambda room: room.joined())
    teacher.done(f"{path}/join", {"do": "send-away", "handle": "another"})
    assert len(opened.ask(lambda room: room.joined())) == 1
    teacher.done(f"{path}/join", {"do": "send-away", "handle": joined.handle})
    assert opened.ask(lambda room: room.joined()) == ()


def test_only_children_of_the_class_can_sign_in_once_it_is_the_lesson(
    desk: Desk, opened: OpenClass, teacher: Browser
) -> None:
    path = teacher.make_class({"en.7-9": 3}, unkept="1")
    teacher.make_class({"en.7-9": 2}, thing="bell")
    assert len(opened.ask(lambda room: room.door.members())) == 5
    teacher.done(f"{path}/join", {"do": "use"})
    assert len(opened.ask(lambda room: room.door.members())) == 3
    terms = opened.ask(lambda room: room.door.terms)
    assert (terms.guests, terms.heavy, terms.size) == (True, False, 4)


def test_the_page_says_whose_the_room_is(opened: OpenClass, teacher: Browser) -> None:
    one, other = teacher.make_class(), teacher.make_class(thing="bell")
    teacher.done(f"{one}/join", {"do": "use"})
    assert "The room is this class's now" in teacher.page(f"{one}/join").words
    assert "The room is another class's now" in teacher.page(f"{other}/join").words


def test_a_child_who_comes_later_can_join_at_once_where_the_room_is_her_class_s(
    desk: Desk, opened: OpenClass, teacher: Browser
) -> None:
    path, other = teacher.make_class({"en.7-9": 3}), teacher.make_class(thing="bell")
    teacher.done(f"{path}/join", {"do": "use"})
    for here, kept in ((path, "yes"), (path, "no"), (other, "yes")):
        teacher.done(f"{here}/new-child", {"age": "7-9", "spoken": "en", "kept": kept})
    terms = opened.ask(lambda room: room.door.terms)
    assert len(opened.ask(lambda room: room.door.members())) == 4
    assert (terms.guests, terms.size) == (True, 5)


def test_a_camera_joins_the_wifi_by_a_code_that_is_kept_nowhere(
    desk: Desk, opened: OpenClass, teacher: Browser, tmp_path: Path
) -> None:
    path = teacher.make_class()
    assert teacher.page(f"{path}/join").html.count("<svg") == 1
    written: Fields = {"wifi": "Bay School", "password": "seashells"}
    assert teacher.done(f"{path}/wifi", written) == f"{path}/join"
    page = teacher.page(f"{path}/join")
    assert page.html.count("<svg") == 2
    assert "Bay School" in page.words
    assert "seashells" not in page.html
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"seashells" not in kept
    assert b"Bay School" not in kept
    teacher.done("/leave", {})
    teacher.come_in_as(desk.store.classes.teachers()[0].id)
    assert "Bay School" not in teacher.page(f"{path}/join").words


@pytest.mark.parametrize(
    ("name", "password"), [("", ""), ("क" * 11, ""), ("Bay", "short"), ("Bay", "x" * 64)]
)
def test_what_is_no_wifi_makes_no_code(
    opened: OpenClass, teacher: Browser, name: str, password: str
) -> None:
    path = teacher.make_class()
    said = teacher.refused(f"{path}/wifi", {"wifi": name, "password": password})
    assert "up to 32 letters" in said


def test_heavy_stories_are_offered_only_where_they_may_be(
    opened: OpenClass, teacher: Browser
) -> None:
    path = teacher.make_class()
    teacher.done(f"{path}/join", {"do": "use", "offer": ["heavy"]})
    assert not opened.ask(lambda room: room.door.terms.heavy)


def test_heavy_stories_that_are_closed_are_closed_in_the_room_too(
    opened: OpenClass, teacher: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heavy, "has_help", lambda viewing: True)
    one, other = teacher.make_class(), teacher.make_class(thing="bell")
    for path in (one, other):
        for _ in range(ADULTS):
            teacher.done(f"{path}/heavy", {"named": list(heavy.NAMED)})
    teacher.done(f"{one}/join", {"do": "use", "offer": ["heavy"]})
    teacher.done(f"{other}/heavy", {"close": "yes"})
    assert opened.ask(lambda room: room.library.heavy), "it is another class's room"
    teacher.done(f"{one}/heavy", {"close": "yes"})
    assert not opened.ask(lambda room: room.library.heavy)


def test_a_child_who_lost_her_slip_is_let_in_once(
    desk: Desk, opened: OpenClass, teacher: Browser
) -> None:
    path = teacher.make_class({"en.7-9": 2})
    child = opened.ask(lambda room: room.door.members())[0]
    assert opened.ask(lambda room: room.door.asks(child))
    teacher.done(f"{path}/join", {"do": "let-in", "child": child.id})
    assert not opened.ask(lambda room: room.door.asks(child))
    assert "not in this class" in teacher.refused(f"{path}/join", {"do": "let-in", "child": "x"})


def test_reports_are_made_while_children_play(
    opened: OpenClass, desk: Desk, teacher: Browser
) -> None:
    path = teacher.make_class({"en.7-9": 2})
    child = opened.ask(lambda room: room.door.members())[0]
    opened.game.ask(lambda: desk.store.keep(child.id, [Fact("done", "scam-lucky-goat")]))
    assert "The Lucky Goat" in teacher.page(f"{path}/going").words


def test_the_desk_listens_on_this_pc_alone_and_is_closed_with_the_class(
    desk: Desk, english: Library, tmp_path: Path
) -> None:
    ports = Ports(desk.ports.today, desk.ports.random_seed)
    made = open_class(english, desk.store, assets_in(ROOT / "assets", tmp_path), ports, at=(0,))
    assert made.look().desk == ""
    open_desk(made, english, desk.store, ports, tmp_path, "en")
    address = made.look().desk
    assert address.startswith("127.0.0.1:")
    asked = HTTPConnection(address, timeout=60)
    asked.request("GET", "/door")
    answer = asked.getresponse()
    assert (answer.status, answer.getheader("Server")) == (200, None)
    asked.close()
    made.close()
    with pytest.raises(OSError):
        HTTPConnection(address, timeout=60).request("GET", "/door")
