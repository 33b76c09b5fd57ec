"""A sound device that is missing, plugged in, pulled out, or slow to let go."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.platform.mixer import AGAIN_MS, Mixer
from game.platform.sound import Loudness, Sounds
from game.platform.voice import voice_in
from tests.platform.speaking import Clock, at_once, engine
from tests.platform.test_sound import folder

__all__ = ["folder"]  # the fixture: a short sound and a long one


class Device:
    """SDL's device behind `pygame.mixer.init`, which can be plugged in and out."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.there, self.looked = True, 0
        self.real = pygame.mixer.init
        monkeypatch.setattr(pygame.mixer, "init", self.init)

    def init(self, *how: Any, **more: Any) -> None:
        self.looked += 1
        if not self.there:
            raise pygame.error("no such device")
        self.real(*how, **more)


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> Iterator[Device]:
    pygame.mixer.quit()
    yield Device(monkeypatch)
    pygame.mixer.quit()


@pytest.fixture
def clock() -> Clock:
    return Clock(1_000_000)


def test_a_device_plugged_in_later_is_heard_within_five_seconds_of_the_next_sound(
    folder: Path, device: Device, clock: Clock
) -> None:
    device.there = False
    sounds = Sounds(folder, Mixer(clock=clock, beside=at_once))
    sounds.play(["tap"], Loudness(music=0.5))
    assert sounds.mixer.broken
    device.there = True
    clock.now += 100
    sounds.play(["tap"], Loudness(music=0.5))
    assert device.looked == 1, "not so soon again"
    for _ in range(50):
        clock.now += 100
        sounds.play([], Loudness(music=0.5))
    assert (sounds.mixer.open, sounds.mixer.broken, device.looked) == (True, False, 2)
    assert pygame.mixer.music.get_busy()
    sounds.play(["right"], Loudness())
    assert pygame.mixer.Channel(1).get_busy()


def test_a_missing_device_is_seldom_looked_for_and_only_when_wished(
    folder: Path, device: Device, clock: Clock
) -> None:
    device.there = False
    sounds = Sounds(folder, Mixer(clock=clock, beside=at_once))
    for number in range(100):
        sounds.play(["tap"] if number < 50 else [], Loudness(music=0.5))
        clock.now += AGAIN_MS // 10
    assert device.looked == 6
    assert len(sounds.problems) == 1


def test_a_device_pulled_out_while_it_plays_is_replaced_and_the_music_goes_on(
    folder: Path, device: Device, clock: Clock
) -> None:
    sounds = Sounds(folder, Mixer(clock=clock, beside=at_once))
    sounds.play(["tap"], Loudness(music=0.5))
    sounds.mixer.reopen()
    assert not sounds.mixer.open
    sounds.play([], Loudness(music=0.5))
    assert (device.looked, sounds.mixer.open) == (2, True)
    assert pygame.mixer.music.get_busy()
    device.there = False
    sounds.mixer.reopen()
    sounds.play(["tap"], Loudness(music=0.5))
    assert sounds.mixer.broken
    device.there = True
    sounds.play(["tap"], Loudness(music=0.5))
    clock.now += AGAIN_MS
    sounds.play([], Loudness(music=0.5))
    assert sounds.mixer.open


def test_the_voice_tells_the_truth_of_the_device_and_comes_back_with_it(
    tmp_path: Path, device: Device, clock: Clock
) -> None:
    mixer = Mixer(clock=clock, beside=at_once)
    voice = voice_in(engine(), tmp_path, mixer)
    voice.clock = clock
    voice.say(["One", "day."])
    voice.wait()
    assert voice.word() is not None
    device.there = False
    mixer.reopen()
    mixer.tend(mono=False)
    assert (voice.word(), voice.trouble("en")) == (None, "no-sound")
    voice.say(["One", "day."])
    assert voice.word() is None, "nobody waits for it"
    device.there = True
    clock.now += AGAIN_MS
    mixer.tend(mono=False)
    assert voice.trouble("en") == ""
    voice.say(["One", "day."])
    voice.wait()
    assert voice.word() is not None
    voice.close()


def test_while_a_slow_device_is_let_go_nothing_waits_and_nothing_touches_it(
    folder: Path, device: Device, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sound server takes up to two seconds to let go: all that while frames go on."""
    later: list[Callable[[], None]] = []
    mixer = Mixer(clock=clock, beside=later.append)
    sounds, voice = Sounds(folder, mixer), voice_in(engine(), folder, mixer)
    voice.clock = clock
    sounds.play(["tap"], Loudness(music=0.5))
    voice.say(["One", "day."])
    voice.wait()
    mixer.reopen()
    with monkeypatch.context() as closing:
        for name in ("init", "Channel", "Sound", "get_init", "stop", "pause", "music"):
            closing.delattr(pygame.mixer, name)
        sounds.play(["tap"], Loudness(music=0.2))
        assert voice.word() is None
        voice.say(["Two", "days."])
        assert voice.word() == -1, "it is said when there is a device again"
        sounds.rest()
    later.pop()()
    sounds.play([], Loudness(music=0.2))
    assert mixer.open
    assert voice.word() == -1
    voice.wait()
    assert voice._heard is not None
    assert voice._heard.asked.words == ("Two", "days.")
    voice.close()


def test_a_sound_that_comes_too_late_is_not_heard(
    folder: Path, device: Device, clock: Clock
) -> None:
    later: list[Callable[[], None]] = []
    for late in (100, 2000):
        sounds = Sounds(folder, Mixer(clock=clock, beside=later.append))
        sounds.play([], Loudness(mono=True))
        assert sounds.mixer.ready()
        sounds.play(["tap"], Loudness(mono=False))
        later.pop()()
        clock.now += late
        sounds.play([], Loudness())
        assert pygame.mixer.get_busy() == (late == 100)
        pygame.mixer.quit()


def test_a_device_that_somebody_else_closed_is_no_crash(folder: Path, device: Device) -> None:
    sounds = Sounds(folder, Mixer(beside=at_once))
    sounds.play(["tap"], Loudness(music=0.5))
    pygame.mixer.quit()
    for _ in range(2):
        sounds.play(["tap"], Loudness(music=0.5))
    assert sounds.mixer.opened == 2
    assert pygame.mixer.music.get_busy()


def test_at_rest_the_device_is_free_for_others_until_the_next_sound(
    folder: Path, device: Device
) -> None:
    sounds = Sounds(folder, Mixer(beside=at_once))
    sounds.play(["tap"], Loudness())
    sounds.rest()
    assert pygame.mixer.get_init() is None
    sounds.play([], Loudness())
    assert pygame.mixer.get_init() is None
    sounds.play(["tap"], Loudness())
    assert pygame.mixer.get_busy()


def test_closing_waits_for_the_device_to_be_let_go(folder: Path, device: Device) -> None:
    mixer = Mixer()
    assert mixer.ready()
    mixer.close()
    assert (mixer.state, pygame.mixer.get_init()) == ("shut", None)
