"""What every drawing is called: names the game itself uses, and functions for all the others.

A name that is written out is one of a closed list, and mypy finds a misspelt one. A name that
depends on a level or a player is made here, from ids that were checked when they were read.
"""

from typing import TYPE_CHECKING, Literal, NewType

from game.core.cues import Mood
from game.core.ids import PlaceId, ThingId

if TYPE_CHECKING:
    from game.core.shells import ShellColour, ShellPattern  # the first picture shows none
    from game.core.staging import Hour, Pose  # the first picture has no staging

Icon = Literal[
    "icon/add",
    "icon/address",
    "icon/again",
    "icon/ages",
    "icon/back",
    "icon/bell",
    "icon/block",
    "icon/calm",
    "icon/captions",
    "icon/cards",
    "icon/check",
    "icon/clinic",
    "icon/clock",
    "icon/close",
    "icon/computer",
    "icon/contrast",
    "icon/cross-soft",
    "icon/danger",
    "icon/down",
    "icon/ears",
    "icon/eye",
    "icon/face-not-ok",
    "icon/face-not-sure",
    "icon/face-ok",
    "icon/face-rather-not",
    "icon/face-rather-ok",
    "icon/file",
    "icon/follow",
    "icon/forget",
    "icon/friend",
    "icon/grown-up",
    "icon/guest",
    "icon/hands",
    "icon/hang-up",
    "icon/harp",
    "icon/help",
    "icon/hide",
    "icon/home",
    "icon/house",
    "icon/hush",
    "icon/keep",
    "icon/language",
    "icon/lantern",
    "icon/leave",
    "icon/letters",
    "icon/lock",
    "icon/me",
    "icon/menu",
    "icon/motion",
    "icon/next",
    "icon/no-answer",
    "icon/nobody",
    "icon/note-writing",
    "icon/options",
    "icon/pad",
    "icon/pass",
    "icon/pay",
    "icon/people",
    "icon/phone",
    "icon/play",
    "icon/pointing",
    "icon/price",
    "icon/program",
    "icon/question",
    "icon/report",
    "icon/saved",
    "icon/saving",
    "icon/school",
    "icon/search",
    "icon/share",
    "icon/signing",
    "icon/somebody",
    "icon/somebody-both",
    "icon/somebody-else",
    "icon/sound",
    "icon/spacing",
    "icon/sparkle",
    "icon/speaker",
    "icon/speaker-off",
    "icon/stick",
    "icon/stop",
    "icon/sure-1",
    "icon/sure-2",
    "icon/sure-3",
    "icon/sure-4",
    "icon/talk",
    "icon/tell",
    "icon/text-size",
    "icon/throat",
    "icon/tick",
    "icon/tummy",
    "icon/turn-0",
    "icon/turn-1",
    "icon/turn-2",
    "icon/turn-3",
    "icon/turn-4",
    "icon/undo",
    "icon/unlit",
    "icon/unlock",
    "icon/up",
    "icon/wait",
    "icon/window",
    "icon/worry",
]
"""Every icon that is drawn."""

OwnThing = Literal[
    "thing/basket-bin",
    "thing/basket-fine",
    "thing/basket-show",
    "thing/bell",
    "thing/big-book",
    "thing/boat",
    "thing/camera",
    "thing/card",
    "thing/card-frame",
    "thing/card-pinned",
    "thing/classmates",
    "thing/clip",
    "thing/closed-curtain",
    "thing/clipboard",
    "thing/clock-down",
    "thing/clock-hand",
    "thing/clock-hand-again",
    "thing/clock-hand-runs",
    "thing/cloud",
    "thing/code-key",
    "thing/coin",
    "thing/cow",
    "thing/crab",
    "thing/crowd-few-calm",
    "thing/crowd-few-cheer",
    "thing/crowd-few-dance",
    "thing/crowd-few-queue",
    "thing/crowd-many-calm",
    "thing/crowd-many-cheer",
    "thing/crowd-many-dance",
    "thing/crowd-many-queue",
    "thing/crowd-some-calm",
    "thing/crowd-some-cheer",
    "thing/crowd-some-dance",
    "thing/crowd-some-queue",
    "thing/dancing-legs",
    "thing/doorway",
    "thing/envelope",
    "thing/drum",
    "thing/eye-closed",
    "thing/eye-open",
    "thing/faint-star",
    "thing/family-box",
    "thing/feed-jar",
    "thing/flag-red",
    "thing/football",
    "thing/glitter",
    "thing/goat",
    "thing/group-window-0",
    "thing/group-window-1",
    "thing/group-window-2",
    "thing/group-window-3",
    "thing/group-window-4",
    "thing/home-path",
    "thing/hour-day",
    "thing/hour-evening",
    "thing/hour-morning",
    "thing/hour-night",
    "thing/key-pot",
    "thing/kite",
    "thing/lamp-0",
    "thing/lamp-1",
    "thing/lamp-2",
    "thing/lamp-3",
    "thing/lamp-4",
    "thing/lamp-5",
    "thing/lamp-6",
    "thing/lantern-big",
    "thing/lantern-check",
    "thing/lantern-check-lit",
    "thing/lantern-child",
    "thing/lantern-stop",
    "thing/lantern-stop-lit",
    "thing/lantern-tell",
    "thing/lantern-tell-lit",
    "thing/light-card",
    "thing/line-engaged",
    "thing/lit-window",
    "thing/lit-window-open",
    "thing/lock-closed",
    "thing/lock-open",
    "thing/magnet",
    "thing/map-pin",
    "thing/moon-night",
    "thing/mystery-box",
    "thing/name-badge",
    "thing/notebook",
    "thing/noticeboard",
    "thing/padlock-dull",
    "thing/paper-boat",
    "thing/paper-boat-back",
    "thing/paper-boat-flat",
    "thing/paper-boat-folded",
    "thing/paper-boat-sailing",
    "thing/parcel",
    "thing/parrot-calm",
    "thing/parrot-happy",
    "thing/parrot-thinking",
    "thing/pearl-pack",
    "thing/people-all",
    "thing/people-friends",
    "thing/peg",
    "thing/phone",
    "thing/photo-frame",
    "thing/pin",
    "thing/place-empty",
    "thing/place-pale",
    "thing/post-moon",
    "thing/poster",
    "thing/purse",
    "thing/quiet-snow",
    "thing/radio",
    "thing/scale-paid",
    "thing/scale-short",
    "thing/shell",
    "thing/shirt-shiny",
    "thing/shop-bag",
    "thing/shop-clock",
    "thing/snail",
    "thing/stamp-boat",
    "thing/stamp-fish",
    "thing/stamp-flower",
    "thing/stamp-house",
    "thing/stamp-moon",
    "thing/stamp-rub-out",
    "thing/stamp-star",
    "thing/stamp-tree",
    "thing/stamp-wave",
    "thing/stone-heavy",
    "thing/stone-light",
    "thing/stop-sign",
    "thing/sun-day",
    "thing/team-shirt",
    "thing/thin-wall",
    "thing/train",
    "thing/urge-believe",
    "thing/urge-code",
    "thing/urge-dare",
    "thing/urge-gift",
    "thing/urge-guilt",
    "thing/urge-hurry",
    "thing/urge-money",
    "thing/urge-photo",
    "thing/urge-place",
    "thing/urge-prize",
    "thing/urge-secret",
    "thing/urge-who-says",
    "thing/valley-copy",
    "thing/valley-dark",
    "thing/valley-light",
    "thing/voice-note",
    "thing/voice-wave",
    "thing/warm-light",
    "thing/wee-bellies",
    "thing/wee-numbers",
    "thing/whale",
    "thing/window-frame",
    "thing/way-ask",
    "thing/way-book",
    "thing/way-call",
    "thing/way-family",
    "thing/way-feel",
    "thing/way-look",
    "thing/way-menu",
    "thing/way-official",
    "thing/way-page",
    "thing/way-radio",
]
"""Things that the game shows by itself; a level may show any thing that is drawn."""

BayPart = Literal[
    "bay/back",
    "bay/back-upright",
    "bay/bank-dark",
    "bay/bank-lit",
    "bay/beam",
    "bay/boats",
    "bay/bunting",
    "bay/buoy",
    "bay/clock-face",
    "bay/clock-hands",
    "bay/cat",
    "bay/cat-miaow",
    "bay/cloud",
    "bay/crowd-back",
    "bay/crowd-front",
    "bay/fireflies",
    "bay/firefly",
    "bay/fish",
    "bay/flowers",
    "bay/front",
    "bay/glimmer",
    "bay/grain",
    "bay/gull",
    "bay/horizon",
    "bay/island-a",
    "bay/island-b",
    "bay/island-c",
    "bay/island-cove",
    "bay/island-sand",
    "bay/jetty",
    "bay/keeper-coat",
    "bay/lamp",
    "bay/lamp-lit",
    "bay/lantern-begun",
    "bay/lantern-dark",
    "bay/lantern-lit",
    "bay/line",
    "bay/moon-wink",
    "bay/owl",
    "bay/owl-hoots",
    "bay/paper",
    "bay/post",
    "bay/rope",
    "bay/puff",
    "bay/reflection",
    "bay/ripples",
    "bay/rowing-boat",
    "bay/sail",
    "bay/scaffold",
    "bay/school-bell",
    "bay/sea",
    "bay/shimmer",
    "bay/star",
    "bay/title",
    "bay/washing",
    "bay/waves",
]
"""The map and what hangs and drifts there, but for its buildings."""

OwnPlace = Literal[
    "place/calm-lighthouse", "place/dusk-street", "place/inside", "place/night-sky",
    "place/quiet-picture",
]  # fmt: skip
"""Places of screens rather than of levels."""

MadeName = NewType("MadeName", str)
"""A name made by one of the functions below."""

DrawingName = Icon | OwnThing | BayPart | OwnPlace | MadeName

Building = Literal[
    "beach",
    "clocktower",
    "garden",
    "harbour",
    "lighthouse",
    "market",
    "newsstand",
    "school",
    "townhall",
]
"""The houses of the bay, each drawn dark and lit."""


def thing_drawing(thing: ThingId) -> MadeName:
    """A thing that a level names."""
    return MadeName(f"thing/{thing}")


def place_drawing(
    place: PlaceId, hour: "Hour" = "day", near: tuple[int, int, int] | None = None
) -> MadeName:
    """A place that a level names, at an hour. near: the part that is seen from near, its upper
    corner and its width in hundredths of the whole."""
    turned = f"/{hour}" if hour != "day" or near else ""
    part = f"/{'-'.join(map(str, near))}" if near else ""
    return MadeName(f"place/{place}{turned}{part}")


Facing = Literal["front", "start", "end", "up", "down"]
"""Where a face is turned: to whoever looks at the picture, to a side of it as it is read, up, or
down to what is in the hands."""


def figure_drawing(
    who: str,
    feeling: Mood,
    pose: "Pose | Literal['perch']" = "stand",
    holds: str = "",
    facing: Facing = "front",
    *,
    whole: bool = False,
) -> MadeName:
    """A person of the cast from head to hips; `whole`: from head to feet. holds: a thing in the
    hands. perch: to sit on what the place itself has."""
    kind, acts = ("whole" if whole else "cast"), f"/{pose}/{facing}/{holds}"
    plain = not whole and acts == "/stand/front/"
    return MadeName(f"{kind}/{who}/{feeling}{'' if plain else acts}")


def face_drawing(who: str, feeling: Mood) -> MadeName:
    """The same from the crown to the shoulders, square."""
    return MadeName(f"face/{who}/{feeling}")


def shell_drawing(colour: "ShellColour", pattern: "ShellPattern") -> MadeName:
    """Somebody known only online, as `core.shells` dealt her."""
    return MadeName(f"shell/{colour}/{pattern}")


def animal_drawing(animal: str, colour: str, carries: str = "") -> MadeName:
    """A player's animal in its colour, with the thing it carries."""
    return MadeName(f"animal/{animal}/{colour}{carries and '/' + carries}")


def keeper_drawing(animal: str, colour: str, carries: str = "") -> MadeName:
    """A player's animal in the coat of a lantern keeper, with a flame on a stick."""
    return MadeName(f"keeper/{animal}/{colour}{carries and '/' + carries}")


def building_drawing(building: Building, *, lit: bool) -> MadeName:
    """A house of the bay: lit once one of its stories was played to an end."""
    return MadeName(f"bay/{building}-{'lit' if lit else 'dark'}")


def varied_drawing(name: DrawingName, variant: str) -> MadeName:
    """A person's drawing in a variant, "+blink" or "+talk", which stands behind the feeling."""
    kind, who, feeling, *rest = name.split("/")
    return MadeName("/".join((kind, who, feeling + variant, *rest)))
