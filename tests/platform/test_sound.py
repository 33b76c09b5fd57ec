"""Soft sounds and music where there is something to play them on, silence where there is not."""

import wave
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.platform.mixer import SPEECH, Mixer
from game.platform.sound import Loudness, Sounds
from tests.platform.speaking import at_once


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A short sound and a long one."""
    for name, seconds in (("tap", 0.2), ("right", 0.2), ("music", 4)):
        with wave.open(str(tmp_path / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(22050)
            file.writeframes(bytes(int(2 * 22050 * seconds)))
    pygame.mixer.quit()
    yield tmp_path
    pygame.mixer.quit()


def test_without_a_device_there_is_silence_and_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    sounds = Sounds(tmp_path)
    for _ in range(3):
        sounds.play(["tap"], Loudness(music=1))
    assert len(sounds.problems) == 1
    assert sounds.mixer.broken


def test_missing_sound_files_are_silence(tmp_path: Path) -> None:
    sounds = Sounds(tmp_path / "none")
    sounds.play(["tap", "right"], Loudness(music=1))
    (tmp_path / "tap.wav").write_bytes(b"no sound at all")
    (tmp_path / "music.wav").write_bytes(b"no music at all")
    Sounds(tmp_path).play(["tap"], Loudness(music=1))


def test_the_device_is_left_alone_while_everything_is_off(folder: Path) -> None:
    Sounds(folder).play(["tap"], Loudness(effects=0, music=0))
    assert pygame.mixer.get_init() is None


def test_music_waits_for_the_first_press(folder: Path) -> None:
    sounds = Sounds(folder)
    sounds.play([], Loudness(music=0.5))
    assert pygame.mixer.get_init() is None
    sounds.play(["tap"], Loudness(music=0.5))
    sounds.play([], Loudness(music=0.5))
    assert pygame.mixer.music.get_busy()
    assert pygame.mixer.music.get_volume() == pytest.approx(0.5, abs=0.01)


def test_music_is_silent_at_once_and_goes_on_later_softer(folder: Path) -> None:
    sounds = Sounds(folder)
    sounds.play(["tap"], Loudness(music=0.8))
    sounds.play([], Loudness(music=0))
    assert not pygame.mixer.music.get_busy()
    assert pygame.mixer.music.get_volume() == 0
    sounds.play([], Loudness(music=0.2))
    assert pygame.mixer.music.get_busy()
    assert pygame.mixer.music.get_volume() == pytest.approx(0.2, abs=0.01)


def test_music_that_is_off_from_the_start_is_not_even_loaded(folder: Path) -> None:
    sounds = Sounds(folder)
    sounds.play(["tap"], Loudness(music=0))
    assert not pygame.mixer.music.get_busy()


def test_effects_never_take_the_channel_of_the_voice(folder: Path) -> None:
    sounds = Sounds(folder)
    for _ in range(20):
        sounds.play(["tap"], Loudness())
    assert not pygame.mixer.Channel(SPEECH).get_busy()


def test_each_sound_is_as_loud_as_was_chosen(folder: Path) -> None:
    sounds = Sounds(folder)
    sounds.play(["tap", "right"], Loudness(effects=0.4))
    right = sounds._sound("right")
    assert right is not None
    assert right.get_volume() == pytest.approx(0.4, abs=0.01)
    assert right.get_num_channels() == 1, "the room's sound wins over the tap"


@pytest.mark.parametrize(("mono", "ears"), [(True, 1), (False, 2)])
def test_the_device_has_as_many_ears_as_are_wished(folder: Path, mono: bool, ears: int) -> None:
    sounds = Sounds(folder, Mixer(beside=at_once))
    sounds.play(["tap"], Loudness(mono=not mono))
    sounds.play(["tap"], Loudness(mono=mono, music=0.5))
    device = pygame.mixer.get_init()
    assert device is not None
    assert device[2] == ears
    assert pygame.mixer.music.get_busy(), "what was opened anew plays again"


def test_a_device_that_was_closed_opens_again(folder: Path) -> None:
    mixer = Mixer(beside=at_once)
    sounds = Sounds(folder, mixer)
    sounds.play(["tap"], Loudness())
    mixer.close()
    assert pygame.mixer.get_init() is None
    sounds.play(["tap"], Loudness())
    assert mixer.opened == 2
