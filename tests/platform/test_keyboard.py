"""What keys are called, on a Latin keyboard and on any other."""

import pygame
import pytest

from game.platform.keyboard import key_name


def name(key: int, place: int = 0, mod: int = 0) -> str:
    return key_name(pygame.event.Event(pygame.KEYDOWN, key=key, scancode=place, mod=mod))


def test_letters_digits_and_named_keys_are_called_by_themselves() -> None:
    assert name(pygame.K_a) == "a"
    assert name(pygame.K_7) == "7"
    assert name(pygame.K_RETURN) == "return"
    assert name(pygame.K_F1) == "f1"
    assert name(pygame.K_TAB) == "tab"
    assert name(pygame.K_TAB, mod=pygame.KMOD_LSHIFT) == "shift-tab"


@pytest.mark.parametrize(
    "letter", ["\u0627", "\u0439", "\u0b95", "\u0939", "\u3105"], ids=["ar", "ru", "ta", "hi", "zh"]
)
def test_a_key_of_another_script_is_called_by_its_place(letter: str) -> None:
    assert name(ord(letter), pygame.KSCAN_H) == "h"
    assert name(ord(letter), pygame.KSCAN_A) == "a"
    assert name(ord(letter), pygame.KSCAN_1) == "1"


def test_letters_that_have_no_place_of_their_own_still_have_a_name() -> None:
    assert name(0xE9) == "letter-e9"
    assert name(ord(";")) == "letter-3b"
    assert name(0x0627) == "letter-627"
    assert name((1 << 30) + 77 + 500).startswith("key-")


@pytest.mark.parametrize("key", [pygame.K_LSHIFT, pygame.K_RCTRL, pygame.K_CAPSLOCK])
def test_keys_that_are_held_for_others_mean_nothing(key: int) -> None:
    assert name(key) == ""
