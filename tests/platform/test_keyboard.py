"""What keys are called, on a Latin keyboard and on any other."""

import pygame
import pytest

from game.platform.keyboard import asks_full_screen, key_name
from game.ui.keymap import USUAL, Keymap


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


CHORDS = (
    pygame.KMOD_LCTRL, pygame.KMOD_RCTRL, pygame.KMOD_LALT, pygame.KMOD_RALT,
    pygame.KMOD_LGUI, pygame.KMOD_RGUI, pygame.KMOD_LCTRL | pygame.KMOD_LSHIFT,
    pygame.KMOD_LCTRL | pygame.KMOD_MODE,
)  # fmt: skip


@pytest.mark.parametrize("mod", CHORDS)
@pytest.mark.parametrize(
    "key", [pygame.K_p, pygame.K_RETURN, pygame.K_SPACE, pygame.K_TAB, pygame.K_F1, pygame.K_LEFT]
)
def test_a_key_struck_with_ctrl_alt_or_super_means_nothing(key: int, mod: int) -> None:
    assert name(key, mod=mod) == ""
    assert name(key, mod=mod | pygame.KMOD_NUM | pygame.KMOD_CAPS) == ""


def test_shift_capitals_and_alt_gr_change_no_letter() -> None:
    for mod in (pygame.KMOD_LSHIFT, pygame.KMOD_CAPS, pygame.KMOD_NUM, pygame.KMOD_MODE):
        assert name(pygame.K_h, mod=mod) == "h"
    assert name(pygame.K_h, mod=pygame.KMOD_MODE | pygame.KMOD_RALT) == "h"
    assert name(pygame.K_RETURN, mod=pygame.KMOD_MODE) == ""


@pytest.mark.parametrize(("system", "called"), [("win32", "h"), ("linux", ""), ("darwin", "")])
def test_alt_gr_is_told_as_ctrl_and_alt_on_windows_alone(
    monkeypatch: pytest.MonkeyPatch, system: str, called: str
) -> None:
    monkeypatch.setattr("sys.platform", system)
    assert name(pygame.K_h, mod=pygame.KMOD_LCTRL | pygame.KMOD_RALT) == called
    assert name(pygame.K_h, mod=pygame.KMOD_LCTRL | pygame.KMOD_LALT) == ""
    assert name(pygame.K_RETURN, mod=pygame.KMOD_LCTRL | pygame.KMOD_RALT) == ""


def test_the_number_block_moves_as_arrows_do_while_it_writes_no_numbers() -> None:
    there = {
        pygame.K_KP8: "up", pygame.K_KP2: "down", pygame.K_KP4: "left", pygame.K_KP6: "right",
        pygame.K_KP9: "pageup", pygame.K_KP3: "pagedown", pygame.K_KP7: "home", pygame.K_KP1: "end",
    }  # fmt: skip
    usual = Keymap(USUAL)
    for key, called in there.items():
        assert name(key) == called
        assert usual.means(name(key, mod=pygame.KMOD_NUM)) is None
    assert usual.means(name(pygame.K_KP5)) is None


def test_f11_and_alt_with_enter_ask_for_the_full_screen_and_nothing_else_does() -> None:
    def asks(key: int, mod: int = 0) -> bool:
        return asks_full_screen(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod))

    assert asks(pygame.K_F11)
    assert asks(pygame.K_F11, pygame.KMOD_NUM)
    assert asks(pygame.K_RETURN, pygame.KMOD_LALT)
    assert asks(pygame.K_KP_ENTER, pygame.KMOD_RALT | pygame.KMOD_CAPS)
    assert not asks(pygame.K_F11, pygame.KMOD_LALT)
    assert not asks(pygame.K_RETURN)
    assert not asks(pygame.K_RETURN, pygame.KMOD_LALT | pygame.KMOD_LCTRL)
    assert not asks(pygame.K_SPACE, pygame.KMOD_LALT)
