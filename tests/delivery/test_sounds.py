"""Our own sounds and music: soft, without a click, and each with words for whoever cannot hear."""

import math
import wave
from array import array
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest

from game.core.cues import SoundName
from game.delivery.music import RATE, SECONDS
from game.delivery.sounds import SOUNDS, make_sounds
from game.ui.captions import UNSAID, WIDEST, caption, heard_most


def english(text: str, context: str = "", /, **values: str) -> str:
    return text


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sounds")
    make_sounds(folder)
    return folder


def samples(path: Path) -> "array[int]":
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return array("h", file.readframes(file.getnframes()))


def rms(part: "array[int]") -> float:
    return math.sqrt(sum(sample * sample for sample in part) / len(part))


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_is_short_soft_and_begins_and_ends_in_silence(made: Path, name: str) -> None:
    heard = samples(made / f"{name}.wav")
    assert 0.05 < len(heard) / RATE < 2
    assert max(map(abs, heard)) < 0.4 * 32767
    assert abs(heard[0]) < 200
    assert max(map(abs, heard[-200:])) < 200


def test_music_goes_round_without_a_click(made: Path) -> None:
    heard = samples(made / "music.wav")
    inside = max(abs(b - a) for a, b in pairwise(heard))
    assert abs(heard[0] - heard[-1]) < inside / 4, "the seam is as smooth as any place in it"
    assert len(heard) == SECONDS * RATE


def test_music_is_soft_and_as_loud_everywhere(made: Path) -> None:
    heard = samples(made / "music.wav")
    assert max(map(abs, heard)) < 0.3 * 32767
    parts = [rms(heard[at * RATE : (at + 3) * RATE]) for at in range(0, SECONDS, 3)]
    assert max(parts) < 1.6 * min(parts)


def test_music_is_softer_than_what_is_to_be_heard_over_it(made: Path) -> None:
    assert rms(samples(made / "music.wav")) < rms(samples(made / "right.wav"))


def test_the_sounds_a_room_may_ask_for_are_those_that_are_made() -> None:
    assert set(get_args(SoundName)) == set(SOUNDS)


@pytest.mark.parametrize("name", SOUNDS)
def test_every_sound_says_in_words_what_it_says(name: SoundName) -> None:
    words = caption(english, name)
    assert bool(words) != (name in UNSAID)
    assert len(words) <= WIDEST


def test_of_several_sounds_the_one_that_says_something_is_heard() -> None:
    assert heard_most(["tap", "right"]) == "right"
    assert heard_most(["tap"]) == "tap"
    assert heard_most([]) == ""
