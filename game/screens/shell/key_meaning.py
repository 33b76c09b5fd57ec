"""What a struck key is for: the player's own keys, the switches while something is scanned."""

from game.screens.shell.navigation import Screen
from game.storage.options import Options
from game.ui.commands import Command
from game.ui.keymap import SWITCHES, from_text, is_pad
from game.ui.keys import Key

_ASIDE = ("pause", "help", "door-", "hide", "calm")


def meaning(name: str, options: Options) -> Key | None:
    """What a key of the keyboard, a button of a pad or the other button of the mouse is for, by
    the name `ui.keymap` knows it by; None for nothing. Where the light of a scan goes on by itself
    one switch is enough: both keys and every button of a pad are it."""
    scanning, alone = options.scan != "off", options.scan == "auto"
    key = from_text(options.keys).means(name, scanning=scanning)
    if alone and (is_pad(name) or key in SWITCHES):
        return "select-switch"
    by_hand = scanning and not alone and key != "select-switch"
    return "next-switch" if by_hand and name == "mouse-right" else key


def way_out(screen: Screen, options: Options) -> Command:
    """What Escape is for. While something is scanned it leads to where that can be ended."""
    if options.scan != "off" and not screen.name.startswith(_ASIDE):
        return Command.PAUSE
    return Command.LEAVE_STORY if screen.name.startswith("play-") else Command.BACK
