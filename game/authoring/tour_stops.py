"""What the tour presses besides the levels, and what the picture taken after it is called."""

from game.ui.choices import (
    ChooseAge,
    ChooseAnimal,
    ChooseColour,
    ChooseSecret,
    ChooseStamp,
    OpenDoor,
    PickPicture,
    PlaceStamp,
    ShowOptions,
)
from game.ui.commands import Command
from game.ui.nodes import Meaning

Stop = tuple[Meaning, str]
"""What is pressed, and the name of the picture; "" for none."""

DOOR: tuple[Stop, ...] = (
    (Command.CHOOSE_PLAYER, "who"),
    (Command.NEW_PLAYER, "animal"),
    (ChooseAnimal("owl"), "colour"),
    (ChooseColour("leaf"), "age"),
    (ChooseAge("10-12"), "secret"),
    (ChooseSecret(True), "code"),
    (PickPicture("boat"), ""),
    (PickPicture("kite"), ""),
    (PickPicture("bell"), "code-look"),
    (Command.CODE_KNOWN, ""),
    (PickPicture("boat"), ""),
    (PickPicture("kite"), ""),
    (PickPicture("bell"), "bay-dark"),
    (Command.SIGN_OUT, ""),
    (Command.CHOOSE_PLAYER, ""),
    (Command.PLAY_AS_GUEST, "guest"),
    (ChooseAge("7-9"), "bay-guest"),
    (Command.SIGN_OUT, ""),
    (Command.CHOOSE_PLAYER, "who-again"),
)
"""From the first screen through who plays, with a player made, to the door again."""

ASIDE: tuple[Stop, ...] = (
    (Command.OPEN_OPTIONS, "options-see"),
    (ShowOptions("hear"), "options-hear"),
    (ShowOptions("play"), "options-play"),
    (Command.OPEN_KEYS, "options-keys"),
    (Command.BACK, ""),
    (ShowOptions("me"), "options-me"),
    (Command.OPEN_REMEMBERED, "remembered"),
    (Command.FORGET_ME, "forget"),
    (Command.FORGET_ME, "forget-me"),
    (Command.BACK, ""),
    (Command.BACK, ""),
    (Command.BACK, ""),
    (Command.OPEN_HELP, "help"),
    (OpenDoor("danger"), "help-danger"),
    (Command.BACK, ""),
    (OpenDoor("worry"), "help-worry"),
    (Command.BACK, ""),
    (Command.BACK, ""),
    (Command.OPEN_AGES, "bands"),
    (Command.BACK, ""),
    (Command.OPEN_CARDS, "cards-none"),
    (Command.BACK, ""),
    (Command.HIDE_SCREEN, ""),
    (PlaceStamp(1, 2), ""),
    (ChooseStamp("boat"), ""),
    (PlaceStamp(3, 3), "hide"),
    (Command.BACK, ""),
)
"""What stands beside the map before anything was played."""
