"""How to come in is short to type and whole for a camera; who asks too often waits."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from game.desk import addresses
from game.desk.addresses import own_addresses
from game.desk.invitation import Invitation, address, modules, qr_svg, wifi
from game.desk.room.tries import Tries
from tests.desk.devices import Clock


def test_port_80_need_not_be_typed() -> None:
    assert address("192.168.1.20", 80) == "192.168.1.20"
    assert address("192.168.1.20", 8080) == "192.168.1.20:8080"


def test_a_camera_gets_address_and_number_at_once_and_nothing_without_a_network() -> None:
    assert Invitation(("192.168.1.20", "10.0.0.4"), 80, "0071").link == "http://192.168.1.20/0071"
    assert Invitation((), 80, "0071").link == ""


@pytest.mark.parametrize(
    ("name", "password", "told"),
    [
        ("School", "", "WIFI:T:nopass;S:School;P:;;"),
        ("Bay 2", "sea;shell", r"WIFI:T:WPA;S:Bay 2;P:sea\;shell;;"),
        ('a\\b:"c",', "x", r"WIFI:T:WPA;S:a\\b\:\"c\"\,;P:x;;"),
    ],
)
def test_a_wifi_is_joined_by_a_code(name: str, password: str, told: str) -> None:
    assert wifi(name, password) == told


def test_a_code_is_square_and_its_picture_has_a_margin_and_no_colours_of_a_page() -> None:
    square = modules("http://192.168.1.20:8080/4071")
    assert {len(row) for row in square} == {len(square)}
    assert all(square[0][:7])  # the corner a camera looks for
    drawn = qr_svg("http://192.168.1.20:8080/4071")
    assert drawn.startswith("<svg")
    wide = len(square) + 8
    assert f'viewBox="0 0 {wide} {wide}"' in drawn
    assert not re.search(r"<svg[^>]* width", drawn)  # it shrinks on a phone, and is not cut off
    assert "#fff" in drawn


def test_only_addresses_a_phone_may_reach_are_shown_the_likeliest_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = ["127.0.1.1", "169.254.3.4", "151.101.1.6", "192.168.1.20", "192.168.1.20", "10.0.0.4"]
    monkeypatch.setattr(addresses, "_by_interface", lambda: found)
    monkeypatch.setattr(addresses, "_by_name", lambda: found)
    shown = own_addresses()
    assert shown[:2] == ("192.168.1.20", "10.0.0.4")
    assert not {"127.0.1.1", "169.254.3.4"} & set(shown)


def test_this_pc_knows_its_addresses_without_asking_anybody() -> None:
    assert all(re.fullmatch(r"\d+\.\d+\.\d+\.\d+", each) for each in own_addresses())


def test_five_tries_then_a_pause_then_five_more() -> None:
    clock = Clock()
    tries = Tries(clock)
    for _ in range(2):
        for _ in range(5):
            assert tries.take("fox", "phone")
        assert not tries.take("fox", "tablet")
        assert tries.wait("fox") == tries.wait("owl", "phone") == 30
        assert tries.wait("owl") == tries.wait("tablet") == 0
        clock.now += 29.5
        assert tries.wait("fox") == 0.5
        clock.now += 0.5
    tries.take("fox")
    tries.forget("fox")
    for _ in range(4):
        assert tries.take("fox")
    assert tries.wait("fox") == 0


def test_pauses_may_grow_up_to_the_longest_one() -> None:
    clock = Clock()
    tries = Tries(clock, longest=240)
    waited = []
    for _ in range(5):
        while tries.take("fox"):
            pass
        waited.append(tries.wait("fox"))
        clock.now += waited[-1]
    assert waited == [30, 60, 120, 240, 240]


def test_tries_made_at_the_same_time_are_counted() -> None:
    tries = Tries(Clock())
    with ThreadPoolExecutor(8) as threads:
        let = list(threads.map(lambda _: tries.take("owl"), range(200)))
    assert let.count(True) == 5


def test_made_up_keys_fill_no_memory() -> None:
    tries = Tries(Clock())
    for number in range(5000):
        tries.take(str(number))
    assert len(tries._made) == 1000
