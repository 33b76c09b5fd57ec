"""What the tour presses besides the levels, and what the picture taken after it is called."""

from game.ui.nodes import AppCommand, Meaning

Stop = tuple[Meaning, str]
"""What is pressed, and the name of the picture; "" for none."""

DOOR: tuple[Stop, ...] = (
    (AppCommand("who"), "who"),
    (AppCommand("new"), "animal"),
    (AppCommand("animal", "owl"), "colour"),
    (AppCommand("colour", "leaf"), "age"),
    (AppCommand("age", "10-12"), "secret"),
    (AppCommand("secret", "yes"), "code"),
    (AppCommand("picture", "boat"), ""),
    (AppCommand("picture", "kite"), ""),
    (AppCommand("picture", "bell"), "bay-dark"),
    (AppCommand("part"), ""),
    (AppCommand("who"), ""),
    (AppCommand("guest"), "guest"),
    (AppCommand("age", "7-9"), "bay-guest"),
    (AppCommand("part"), ""),
    (AppCommand("who"), "who-again"),
)
"""From the first screen through who plays, with a player made, to the door again."""

ASIDE: tuple[Stop, ...] = (
    (AppCommand("options"), "options-see"),
    (AppCommand("part-of", "hear"), "options-hear"),
    (AppCommand("part-of", "play"), "options-play"),
    (AppCommand("keys"), "options-keys"),
    (AppCommand("back"), ""),
    (AppCommand("part-of", "me"), "options-me"),
    (AppCommand("remembered"), "remembered"),
    (AppCommand("forget"), "forget"),
    (AppCommand("back"), ""),
    (AppCommand("back"), ""),
    (AppCommand("back"), ""),
    (AppCommand("help"), "help"),
    (AppCommand("door", "danger"), "help-danger"),
    (AppCommand("back"), ""),
    (AppCommand("door", "worry"), "help-worry"),
    (AppCommand("back"), ""),
    (AppCommand("back"), ""),
    (AppCommand("bands"), "bands"),
    (AppCommand("back"), ""),
    (AppCommand("cards"), "cards-none"),
    (AppCommand("back"), ""),
    (AppCommand("hide"), ""),
    (AppCommand("stamp", "1-2"), ""),
    (AppCommand("ink", "boat"), ""),
    (AppCommand("stamp", "3-4"), "hide"),
    (AppCommand("back"), ""),
)
"""What stands beside the map before anything was played."""
