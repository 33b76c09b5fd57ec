"""The commands a button may give to the app rather than to a room: a closed list, by type.

A command without a value is a member of `Command`; one with a value is a type of its own, here or
in `ui.choices`. So mypy finds a misspelt command wherever it is given and wherever it is awaited.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, Literal, NewType

if TYPE_CHECKING:
    from game.ui.choices import Choice


class Command(Enum):
    """What a button asks for that needs no further word."""

    # on every screen
    BACK = auto()
    READ_ALOUD = auto()
    OPEN_HELP = auto()
    HIDE_SCREEN = auto()
    OPEN_CALM = auto()
    PAUSE = auto()
    OPEN_BAY = auto()
    SIGN_OUT = auto()
    QUIT = auto()
    # given by time, on a screen that waits
    LOOK_AGAIN = auto()
    # signing in
    CHOOSE_PLAYER = auto()
    NEW_PLAYER = auto()
    PLAY_AS_GUEST = auto()
    UNDO_PICTURE = auto()
    CODE_KNOWN = auto()
    CODE_ANEW = auto()
    PLAY_TOGETHER = auto()
    ALL_ARE_HERE = auto()
    PLAY_AS_CLASS = auto()
    TAKE_CHAIR = auto()
    # the bay
    OPEN_OPTIONS = auto()
    OPEN_AGES = auto()
    OPEN_CARDS = auto()
    OPEN_BOOSTER = auto()
    # a story
    START_STORY = auto()
    FETCH_GROWN_UP = auto()
    CHOOSE_ANOTHER = auto()
    LEAVE_STORY = auto()
    HANDS_UP = auto()
    HANDS_DOWN = auto()
    HANDS_AWAY = auto()
    PLAY_AGAIN = auto()
    LIGHT_LANTERN = auto()
    END_CEREMONY = auto()
    # practice
    NEXT_ITEM = auto()
    NEXT_CARD = auto()
    CARD_BEFORE = auto()
    PRINT_CARDS = auto()
    # help, a calm moment, a drawing, a pause
    NEXT_STOP = auto()
    BREATHE = auto()
    OPEN_DRAWING = auto()
    END_CALM = auto()
    CLEAN_SHEET = auto()
    END_PAUSE = auto()
    STOP_SCANNING = auto()
    OPEN_LAMPS = auto()
    KEEP_LAMPS = auto()
    LAMPS_LATER = auto()
    LAMPS_FORGOTTEN = auto()
    PUT_LAMPS_OUT = auto()
    # options
    OPEN_KEYS = auto()
    USE_KEY_HERE = auto()
    LEAVE_KEY = auto()
    USUAL_KEYS = auto()
    RESTORE_KEYS = auto()
    OPEN_REMEMBERED = auto()
    FORGET_ME = auto()
    FORGET_NOW = auto()
    KEEP_LANTERNS = auto()
    # for grown-ups
    OPEN_GROWN_UPS = auto()
    UNDO_DIGIT = auto()
    OPEN_PLAYERS = auto()
    OPEN_THIS_PC = auto()
    OPEN_DOCTOR = auto()
    OPEN_CLASS = auto()
    BEGIN_CLASS = auto()
    NEW_NUMBER = auto()
    REST_CLASS = auto()
    OPEN_DESK = auto()
    CLOSE_CLASS = auto()
    TAKE_CODE_AWAY = auto()
    REMOVE_PLAYER = auto()
    OPEN_COPIES = auto()
    OPEN_HAND_IN = auto()
    FIND_STICKS = auto()
    OPEN_CLASS_FILES = auto()
    ADD_COPY = auto()
    GO_BACK_TO_COPY = auto()


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Turn a scrolled area by a page."""

    area: str
    way: Literal["up", "down"]


@dataclass(frozen=True, slots=True)
class Tickle:
    """Touch something that answers just for fun."""

    thing: str


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Speak another language from now on."""

    code: str


if TYPE_CHECKING:
    AppCommand = Command | TurnPage | Tickle | ChooseLanguage | Choice
else:
    # The first picture waits for no `ui.choices`. Asked of this name, isinstance raises TypeError.
    AppCommand = NewType("AppCommand", object)


def command_name(command: AppCommand) -> str:
    """The stable name of a command, with a question mark: `open-help?`, `open-level? goat-19`."""
    if isinstance(command, Command):
        return command.name.lower().replace("_", "-") + "?"
    of = type(command)
    values = (str(getattr(command, field)).lower() for field in of.__match_args__)
    return " ".join((_in_words(of.__name__), *values))


@cache
def _in_words(type_name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", type_name).lower() + "?"
