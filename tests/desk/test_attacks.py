"""Whoever is on the school's network and means no good is refused, and the class plays on."""

import re
import socket
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress

import pytest

from game.desk.guarding import Guard
from game.desk.opening import OpenClass
from game.desk.room import app
from game.desk.room.answers import Answer
from game.desk.room.door import TOGETHER
from game.desk.room.limits import RESERVE
from game.desk.room.terms import SPARE, Terms
from game.desk.room.tries import PAUSE
from game.desk.serving import HERE
from game.screens.story.hook import HookScreen
from game.storage.store import Store, Ticket
from game.storage.writer import Writer
from game.web.session import Session
from tests.desk.conftest import CODE
from tests.desk.devices import Clock, Device

Devices = Callable[..., Device]


@pytest.fixture
def fox(lesson: OpenClass, device: Devices) -> Device:
    """A child who plays while all of this goes on, at the first page of a story."""
    phone = device("127.0.0.2").ask(path=f"/{lesson.invitation().code}")
    phone.press(phone.first("pick-player?"))
    for picture in CODE:
        phone.press(f"pick-picture? {picture}")
    phone.press(phone.first("open-level?"))
    return phone


def _facts(lesson: OpenClass, store: Store) -> int:
    def count() -> int:
        return sum(len(store.facts(each.id)) for each in store.profiles())

    return lesson.game.ask(count)


def _raw(lesson: OpenClass, request: str, address: str = "127.0.9.9") -> bytes:
    """What is answered to these very bytes."""
    with socket.create_connection(("127.0.0.1", lesson.listening.port), 5, (address, 0)) as sock:
        told = b""
        with suppress(OSError):  # it did not want to hear the end
            sock.sendall(request.encode("latin-1"))
            sock.shutdown(socket.SHUT_WR)
            while more := sock.recv(65536):
                told += more
        return told


def _status(told: bytes) -> int:
    return int(told.split(b" ", 2)[1]) if told else 0


def test_a_button_that_is_not_there_a_page_that_is_over_and_a_press_twice(
    lesson: OpenClass, fox: Device, store: Store
) -> None:
    before, page = _facts(lesson, store), fox.page
    for name in ("done", "sign-out? now", "open-level? nowhere", "../etc", "x" * 3000, ""):
        assert fox.press(name).page == page
    assert fox.press(fox.buttons[0], page - 1).page == page
    assert fox.press(fox.buttons[0], 99).page == page
    assert _facts(lesson, store) == before
    shown = fox.press(fox.buttons[-1]).html
    after = _facts(lesson, store)
    name = "start-story?"
    again = fox.press(fox.first(name) if name in fox.buttons else fox.buttons[-1])
    one = _facts(lesson, store)
    assert shown
    assert again.press(fox.buttons[-1], page + 5).page == again.page
    assert _facts(lesson, store) == one >= after


def test_a_press_whose_answer_was_lost_is_done_once(
    lesson: OpenClass, fox: Device, store: Store
) -> None:
    name, page = fox.buttons[-1], fox.page
    shown = fox.press(name, page).html
    facts = _facts(lesson, store)
    assert fox.press(name, page).html == shown
    assert _facts(lesson, store) == facts


def test_a_guessed_token_is_nobody(lesson: OpenClass, fox: Device, device: Devices) -> None:
    thief = device()
    for token in ("0" * 32, fox.cookie[:-1] + "g", "", "x" * 200, fox.cookie.upper() + " "):
        thief.cookie = token
        assert thief.ask().first("pick-digit?")
    assert fox.ask().page


@pytest.mark.parametrize(
    "host",
    [
        "bay.example",
        "127.0.0.1.example",
        "127.0.0.1:1",
        "127.0.0.2:{port}",
        "",
        "captive.apple.com",
    ],
)
def test_a_name_that_is_not_ours_is_misdirected(
    lesson: OpenClass, device: Devices, host: str
) -> None:
    answer = device().ask(Host=host.format(port=lesson.listening.port))
    assert answer.status in (400, 421)
    assert answer.cookie == ""


@pytest.mark.parametrize("path", ["/generate_204", "/hotspot-detect.html", "/ncsi.txt"])
def test_a_phone_that_asks_for_the_internet_is_not_answered(
    lesson: OpenClass, device: Devices, path: str
) -> None:
    assert device().ask(path=path).status == 404
    assert device().ask(path=path, Host="connectivitycheck.gstatic.com").status == 421


def test_at_port_80_an_address_is_ours_without_it_and_a_name_never_is() -> None:
    def answers(host: str, here: str) -> bool:
        environ = {"REQUEST_METHOD": "GET", "HTTP_HOST": host, "SERVER_PORT": "80", HERE: here}
        app = Guard(lambda environ, start: [b"answered"])
        return list(app(environ, lambda *told: lambda data: None)) == [b"answered"]

    assert answers("192.168.1.20", "192.168.1.20")
    assert answers("192.168.1.20:80", "192.168.1.20")
    assert not answers("192.168.1.20:8080", "192.168.1.20")
    assert not answers("localhost", "192.168.1.20")
    assert not answers("bay.local", "192.168.1.20")
    assert answers("localhost", "127.0.0.1")


def test_a_grown_ups_pages_cannot_be_reached_from_a_childs_device(fox: Device) -> None:
    fox.press("leave-story?")
    fox.press("open-options?")
    page = fox.page
    assert "open-grown-ups?" not in fox.buttons
    assert fox.press("open-grown-ups?").page == page
    assert fox.press("quit?").page == page


def test_a_page_of_another_site_presses_nothing(fox: Device) -> None:
    page = fox.page
    fox.press(fox.buttons[-1], Origin="http://evil.example")
    assert fox.status == 403
    assert fox.ask().page == page


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH"])
def test_other_ways_to_ask_are_refused(device: Devices, method: str) -> None:
    answer = device().ask(method)
    assert answer.status == 405
    assert not any(name.lower().startswith("access-control") for name in answer.headers)


def test_every_answer_keeps_a_page_to_itself_and_tells_nothing_of_us(
    lesson: OpenClass, device: Devices
) -> None:
    phone = device()
    for path in ("/", "/nowhere", "/a/nothing.svg", "/0000", "/soon"):
        headers = {k.lower(): v for k, v in phone._asked("GET", path, "", {})[0].getheaders()}
        assert headers["content-security-policy"].startswith("default-src 'self';")
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        assert not {"server", "via", "x-powered-by", "access-control-allow-origin"} & set(headers)


def test_twenty_requests_a_second_an_address_and_others_are_answered(
    fox: Device, device: Devices, clock: Clock
) -> None:
    greedy = device("127.0.0.66")
    told = [greedy.ask().status for _ in range(int(RESERVE) + 10)]
    assert told.count(429) == 10
    assert greedy.headers["Refresh"] == "2", "a page comes by itself a little later"
    assert fox.ask().status == 200
    clock.now += 1
    assert [greedy.ask().status for _ in range(25)].count(200) == 20


@pytest.mark.parametrize(
    "request_",
    [
        "GET / HTTP/1.1\r\n\r\n",
        "\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        "GET /" + "a" * 20_000 + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: {here}\r\nContent-Length: 99999\r\n\r\n" + "x" * 6000,
        "POST / HTTP/1.1\r\nHost: {here}\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: {here}\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n"
        + "x" * 6000,
        "POST / HTTP/1.1\r\nHost: {here}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        "GET / HTTP/1.1\r\nHost: {here}\r\nHost: evil.example\r\n\r\n",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: {here}\r\nConnection: close\r\n\r\n",
        "GET /a/../../README.md HTTP/1.1\r\nHost: {here}\r\nConnection: close\r\n\r\n",
        "GET /%2e%2e%2f%2e%2e%2fetc/passwd HTTP/1.1\r\nHost: {here}\r\nConnection: close\r\n\r\n",
        "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    ],
)
def test_nonsense_is_refused_and_the_class_plays_on(
    lesson: OpenClass, fox: Device, request_: str
) -> None:
    here = f"127.0.0.1:{lesson.listening.port}"
    assert _status(_raw(lesson, request_.replace("{here}", here))) in (0, 400, 404, 413, 421, 431)
    assert fox.ask().page


@pytest.mark.parametrize(
    "body", ["page=&press=x", "press=a%00b&page=1", "page=1e9", "page=-1", "%ff"]
)
def test_a_form_full_of_nonsense_is_a_page_as_before(fox: Device, body: str) -> None:
    page = fox.page
    assert fox.ask("POST", "/", body, X_Lantern="1").page == page


@contextmanager
def _half_open(port: int, number: int) -> Iterator[None]:
    """Connections that begin a request and never end it, from eight addresses."""
    held = []
    for each in range(number):
        sock = socket.create_connection(("127.0.0.1", port), 5, (f"127.0.5.{each % 8 + 1}", 0))
        sock.sendall(b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4000\r\n\r\nx")
        held.append(sock)
    try:
        yield
    finally:
        for sock in held:
            sock.close()


def test_three_hundred_half_open_connections_keep_nobody_waiting(
    lesson: OpenClass, fox: Device
) -> None:
    with _half_open(lesson.listening.port, 300):
        taken = []
        for _ in range(7):
            before = time.thread_time(), time.perf_counter()
            fox.ask()
            taken.append(time.perf_counter() - before[1])
    assert sorted(taken)[3] < 0.1  # the middle one: a busy machine may hold up any


def test_nothing_of_a_device_is_kept(
    lesson: OpenClass, device: Devices, store: Store, tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    phone = device("127.0.0.77").ask(User_Agent="Wanderer/9")
    phone.ask(path=f"/{lesson.invitation().code}", User_Agent="Wanderer/9")
    phone.press(phone.first("pick-player?"), User_Agent="Wanderer/9")
    lesson.game.ask(lambda: store.flush(5))
    folder = request.getfixturevalue("tmp_path")
    for file in (each for each in folder.rglob("*") if each.is_file()):
        data = file.read_bytes()
        assert b"Wanderer" not in data
        assert b"127.0.0.77" not in data
    told = "".join(capfd.readouterr())
    assert "127.0.0.77" not in told
    assert "Wanderer" not in told


def test_an_error_nobody_foresaw_ends_no_class(
    lesson: OpenClass, fox: Device, monkeypatch: pytest.MonkeyPatch, device: Devices
) -> None:
    def broken(*_: object) -> None:
        raise ValueError("broken")

    monkeypatch.setattr(HookScreen, "view", broken)
    shown = fox.ask()
    assert shown.status == 200
    assert shown.first("open-level?"), "back on the bay"


def test_a_number_is_not_guessed_from_many_addresses(
    lesson: OpenClass, fox: Device, device: Devices, clock: Clock
) -> None:
    right = lesson.invitation().code

    def knock(address: int) -> bool:
        wrong = f"{(int(right) + address + 1) % 10_000:04}"
        return lesson.ask(lambda room: room.come_in(wrong, f"127.0.7.{address}", "en")) is not None

    assert not any(map(knock, range(TOGETHER)))
    late = device().ask(path=f"/{right}")
    assert late.cookie == ""
    assert "half a minute" in late.html
    assert fox.ask().page, "whoever is in plays on"
    clock.now += PAUSE
    assert late.ask(path=f"/{right}").cookie


def test_pictures_are_not_guessed_in_a_lesson(
    lesson: OpenClass, store: Store, clock: Clock
) -> None:
    """Each try from another device, for three quarters of an hour."""

    def tried() -> int:
        (fox,) = (each for each in store.profiles() if each.has_code)
        end, made = clock.now + 45 * 60, 0
        while clock.now < end:
            while not lesson.room.door.waits(fox.id, f"device-{made}"):
                lesson.room.door.opens(fox.id, ("coin", "coin", "coin"), f"device-{made}")
                made += 1
            clock.now += 1
        return made

    assert lesson.game.ask(tried) < 729 / 10


def test_a_script_that_keeps_coming_in_puts_nobody_out(
    lesson: OpenClass, device: Devices, fox: Device, clock: Clock
) -> None:
    """Not even whoever is still choosing her animal."""
    code, seats = lesson.invitation().code, 2 + SPARE
    chooses = device("127.0.0.3").ask(path=f"/{code}")
    clock.now += 1
    for _ in range(3 * seats):
        lesson.ask(lambda room: room.come_in(code, "127.0.0.66", "en"))
    assert chooses.ask().first("pick-player?")
    assert fox.ask().page
    assert len(lesson.ask(lambda room: room.joined())) == seats


def _as_guest(phone: Device, code: str) -> Device:
    """Through the questions a guest is asked, one button after the other."""
    phone.ask(path=f"/{code}").press("play-as-guest?")
    while not any(each.startswith("open-level?") for each in phone.buttons):
        phone.press(next(each for each in phone.buttons if re.match("choose-|next", each)))
    return phone


def test_guests_of_one_device_take_no_seats_of_others(
    lesson: OpenClass, device: Devices, clock: Clock
) -> None:
    lesson.ask(lambda room: room.use(Terms(guests=True, size=2)))
    code, seats = lesson.invitation().code, 2 + SPARE
    honest = _as_guest(device("127.0.0.3"), code)
    for _ in range(seats):
        clock.now += 1
        _as_guest(device("127.0.0.66"), code)
    late = device("127.0.0.4").ask(path=f"/{code}")
    assert late.first("play-as-guest?")
    assert honest.ask().first("open-level?")


def test_an_error_on_the_way_back_ends_no_class_either(
    lesson: OpenClass, fox: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("broken")

    monkeypatch.setattr(HookScreen, "view", broken)
    monkeypatch.setattr(Session, "turn", broken)
    assert fox.ask().status == 200
    assert fox.first("pick-digit?")


def test_a_disk_that_is_stuck_keeps_nobody_else_waiting(
    lesson: OpenClass, fox: Device, device: Devices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Eight children wait for it; whoever looks at her page meanwhile does not."""
    monkeypatch.setattr(app, "_PATIENCE", 8.0)
    disk = Ticket()
    stuck = Answer("<form>", ticket=disk)
    monkeypatch.setattr(app, "pressed", lambda *_: stuck)
    phones = [device() for _ in range(8)]
    with ThreadPoolExecutor(len(phones)) as threads:
        waiting = [threads.submit(phone.ask, "POST", "/", "page=1") for phone in phones]
        while sum(each.running() for each in waiting) < len(phones):
            time.sleep(0.01)
        time.sleep(0.2)  # all of them are with the server
        assert fox.ask().page
        assert not any(each.done() for each in waiting)
        disk.state = "saved"
    assert [phone.status for phone in phones] == [200] * len(phones)


def test_a_full_disk_stops_no_child_and_what_was_answered_is_saved_when_there_is_room(
    lesson: OpenClass, fox: Device, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = Writer._commit

    def refuse(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(Writer, "_commit", refuse)
    before = _facts(lesson, store)
    for _ in range(4):
        page = fox.page
        fox.press(fox.buttons[-1])
        assert fox.page == page + 1
    answered = _facts(lesson, store)
    assert answered > before
    assert lesson.game.ask(lambda: store.trouble)
    assert not lesson.game.ask(lambda: store.flush(0.2))
    monkeypatch.setattr(Writer, "_commit", full)
    assert lesson.game.ask(lambda: store.flush(20))
    assert lesson.game.ask(lambda: store.trouble) is None
    assert _facts(lesson, store) == answered
