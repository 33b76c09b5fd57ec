"""What the tour presses besides the levels, and what the picture taken after it is called."""

from game.ui.nodes import Meaning, Wish

Stop = tuple[Meaning, str]
"""What is pressed, and the name of the picture; "" for none."""

DOOR: tuple[Stop, ...] = (
    (Wish("who"), "who"),
    (Wish("new"), "animal"),
    (Wish("animal", "owl"), "colour"),
    (Wish("colour", "leaf"), "age"),
    (Wish("age", "10-12"), "secret"),
    (Wish("secret", "yes"), "code"),
    (Wish("picture", "boat"), ""),
    (Wish("picture", "kite"), ""),
    (Wish("picture", "bell"), "bay-dark"),
    (Wish("part"), ""),
    (Wish("who"), ""),
    (Wish("guest"), "guest"),
    (Wish("age", "7-9"), "bay-guest"),
    (Wish("part"), ""),
    (Wish("who"), "who-again"),
)
"""From the first screen through who plays, with a player made, to the door again."""

ASIDE: tuple[Stop, ...] = (
    (Wish("options"), "options-see"),
    (Wish("part-of", "hear"), "options-hear"),
    (Wish("part-of", "play"), "options-play"),
    (Wish("keys"), "options-keys"),
    (Wish("back"), ""),
    (Wish("part-of", "me"), "options-me"),
    (Wish("remembered"), "remembered"),
    (Wish("forget"), "forget"),
    (Wish("back"), ""),
    (Wish("back"), ""),
    (Wish("back"), ""),
    (Wish("help"), "help"),
    (Wish("door", "danger"), "help-danger"),
    (Wish("back"), ""),
    (Wish("door", "worry"), "help-worry"),
    (Wish("back"), ""),
    (Wish("back"), ""),
    (Wish("bands"), "bands"),
    (Wish("back"), ""),
    (Wish("cards"), "cards-none"),
    (Wish("back"), ""),
    (Wish("hide"), ""),
    (Wish("stamp", "1-2"), ""),
    (Wish("ink", "boat"), ""),
    (Wish("stamp", "3-4"), "hide"),
    (Wish("back"), ""),
)
"""What stands beside the map before anything was played."""
