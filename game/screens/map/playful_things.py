"""Twenty things on the bay that answer a touch just for fun: where they are, and what they do.

They lead nowhere and keep nothing. A place is that of the drawing on the wide picture of the bay
and on the upright one: x, y, width and height in the picture's own units; None where it is not
drawn.
"""

from typing import Literal, NamedTuple

from game.core.cues import SoundName
from game.screens.map.bay_picture import Box4
from game.ui.drawing_names import BayPart, OwnThing
from game.ui.gestures import GestureName

PlayfulId = Literal[
    "bell", "buoy", "cat", "chimney", "cloud", "crab", "drum", "fireflies", "fish", "goat", "gull",
    "keeper", "kite", "lamp", "moon", "owl", "snail", "star", "washing", "whale",
]  # fmt: skip


class Playful(NamedTuple):
    """One of them. rest: how it is drawn, "" for what is part of the picture behind it. answer: how
    it is drawn while it answers, "" for the same. The keeper is drawn as whoever plays."""

    id: PlayfulId
    wide: Box4 | None
    upright: Box4 | None
    rest: BayPart | OwnThing | Literal[""]
    answer: BayPart | OwnThing | Literal[""]
    gesture: GestureName
    sound: SoundName


PLAYFUL: tuple[Playful, ...] = (
    Playful(
        "moon", (717, 149, 94, 94), (432, 406, 84, 84), "", "bay/moon-wink", "nod", "soft"
    ),
    Playful("star", (1028, 106, 64, 64), (60, 120, 68, 68), "bay/star", "", "spin", "found"),
    Playful(
        "cloud", (470, 108, 124, 64), (250, 215, 150, 70), "bay/cloud", "thing/cloud", "nod", "soft"
    ),
    Playful("gull", (702, 270, 74, 56), (520, 330, 80, 60), "bay/gull", "", "fly", "pop"),
    Playful("kite", (1150, 96, 78, 96), (590, 130, 90, 110), "thing/kite", "", "fly", "paper"),
    Playful("goat", (106, 184, 48, 42), (440, 584, 62, 54), "thing/goat", "", "hop", "goat"),
    Playful("chimney", (1148, 282, 70, 78), (172, 712, 70, 76), "", "bay/puff", "rise", "pop"),
    Playful("lamp", (600, 418, 58, 90), None, "bay/lamp", "bay/lamp-lit", "nod", "found"),
    Playful("washing", (40, 404, 68, 42), (620, 654, 66, 42), "bay/washing", "", "ring", "paper"),
    Playful(
        "fireflies", (886, 374, 84, 76), (90, 330, 90, 84), "bay/fireflies", "", "spin", "found"
    ),
    Playful("buoy", (806, 428, 52, 62), (356, 1110, 64, 78), "bay/buoy", "", "wiggle", "bell"),
    Playful("fish", (552, 520, 80, 66), (150, 1118, 82, 68), "bay/ripples", "bay/fish", "leap",
            "splash"),
    Playful("whale", (694, 514, 86, 78), (256, 1110, 86, 80), "bay/ripples", "thing/whale", "rise",
            "splash"),
    Playful("bell", (484, 536, 36, 36), None, "bay/school-bell", "", "ring", "bell"),
    Playful("owl", (1200, 456, 62, 68), None, "bay/owl", "bay/owl-hoots", "nod", "hoot"),
    Playful("cat", (1098, 585, 84, 84), None, "bay/cat", "bay/cat-miaow", "nod", "miaow"),
    Playful("snail", (1208, 586, 52, 52), (602, 1210, 56, 56), "thing/snail", "", "hop", "pop"),
    Playful("crab", (930, 626, 58, 52), (610, 1128, 60, 54), "thing/crab", "", "wiggle", "pop"),
    Playful("drum", (1016, 636, 56, 56), (474, 1116, 58, 58), "thing/drum", "", "hop", "drum"),
    Playful("keeper", (44, 566, 88, 92), (22, 1178, 88, 92), "", "", "hop", "right"),
)  # fmt: skip
