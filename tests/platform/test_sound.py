"""Soft sounds where there is something to play them on, silence where there is not."""

from pathlib import Path

import pygame
import pytest

from game.platform.sound import Loudness, Sounds


def test_without_a_device_there_is_silence_and_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    sounds = Sounds(tmp_path)
    for _ in range(3):
        sounds.play(["tap"], Loudness())
    assert len(sounds.problems) == 1


def test_missing_sound_files_are_silence(tmp_path: Path) -> None:
    sounds = Sounds(tmp_path / "none")
    sounds.play(["tap", "right"], Loudness())
    (tmp_path / "tap.wav").write_bytes(b"no sound at all")
    Sounds(tmp_path).play(["tap"], Loudness())


def test_the_device_is_left_alone_while_sound_is_off(tmp_path: Path) -> None:
    pygame.mixer.quit()
    Sounds(tmp_path).play(["tap"], Loudness(effects=0, music=0))
    assert pygame.mixer.get_init() is None
