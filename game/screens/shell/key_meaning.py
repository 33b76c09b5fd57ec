"""The purpose of a struck key: by the player's own keys, and by the switches while scanning."""

from game.screens.shell.navigation import Screen
from game.storage.options import Options
from game.ui.commands import Command
from game.ui.keymap import SWITCHES, from_text, is_pad
from game.ui.keys import Key


def meaning(name: str, options: Options) -> Key | None:
    """The purpose of a key of the keyboard, a button of a pad or the other button of the mouse, by
    the name `ui.keymap` knows it by; None for none. Where the light of a scan goes on by itself one
    switch is enough: both switch keys and every button of a pad are it."""
    scanning, alone = options.scan != "off", options.scan == "auto"
    key = from_text(options.keys).means(name, scanning=scanning)
    if alone and (is_pad(name) or key in SWITCHES):
        return "select-switch"
    by_hand = scanning and not alone and key != "select-switch"
    return "next-switch" if by_hand and name == "mouse-right" else key


def way_out(screen: Screen, options: Options) -> Command:
    """The command of Escape. While scanning it opens the pause, where scanning can be ended."""
    manner = screen.manner
    if options.scan != "off" and manner.aside is None and manner.can_pause:
        return Command.PAUSE
    return manner.way_out
