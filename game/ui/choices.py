"""The commands that carry what was chosen; none of them is in the first picture."""

from dataclasses import dataclass
from typing import Literal

from game.core.level import Band
from game.ui.keys import Key

AgesShown = Band | Literal["all"]
Door = Literal["danger", "worry", "talk", "friend"]
Judged = Literal["fine", "trick", "show"]
OptionsPart = Literal["see", "hear", "play", "me"]
NumberOption = Literal["text", "music", "effects", "speech", "beat", "remind"]
SwitchOption = Literal["sound", "mono", "captions", "voice", "rows", "steady"]


@dataclass(frozen=True, slots=True)
class PickPlayer:
    """Sign in as this profile."""

    profile: str


@dataclass(frozen=True, slots=True)
class ChooseAnimal:
    """A new player's animal."""

    animal: str


@dataclass(frozen=True, slots=True)
class ChooseColour:
    """The colour of a new player's animal."""

    colour: str


@dataclass(frozen=True, slots=True)
class ChooseThing:
    """What a new player's animal carries."""

    thing: str


@dataclass(frozen=True, slots=True)
class ChooseAge:
    """A new player's age."""

    band: Band


@dataclass(frozen=True, slots=True)
class ChooseSecret:
    """Whether a new player wants secret pictures."""

    wanted: bool


@dataclass(frozen=True, slots=True)
class PickPicture:
    """One of three secret pictures."""

    picture: str


@dataclass(frozen=True, slots=True)
class OpenDistrict:
    """The stories of one strand."""

    strand: str


@dataclass(frozen=True, slots=True)
class ShowAges:
    """Whose stories the bay shows."""

    ages: AgesShown


@dataclass(frozen=True, slots=True)
class OpenLevel:
    """Play a level, or go on with it."""

    level: str


@dataclass(frozen=True, slots=True)
class NotNow:
    """Decline what is suggested, during this visit."""

    suggestion: str


@dataclass(frozen=True, slots=True)
class OpenCard:
    """The light card of a skill."""

    skill: str


@dataclass(frozen=True, slots=True)
class TurnOver:
    """A card at the end of a story, face up or face down."""

    card: str


@dataclass(frozen=True, slots=True)
class JudgeItem:
    """The answer to a booster's question."""

    judged: Judged


@dataclass(frozen=True, slots=True)
class OpenDoor:
    """A door of help."""

    door: Door


@dataclass(frozen=True, slots=True)
class ChooseStamp:
    """The stamp to draw with."""

    stamp: str


@dataclass(frozen=True, slots=True)
class PlaceStamp:
    """Stamp a place of the drawing, or rub it out."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class ShowOptions:
    """A part of the options."""

    part: OptionsPart


@dataclass(frozen=True, slots=True)
class ChangeKey:
    """Give this purpose another key."""

    purpose: Key


@dataclass(frozen=True, slots=True)
class CatchKey:
    """A key was struck on a screen that catches keys; by the name `ui.keymap` knows it by."""

    key: str


@dataclass(frozen=True, slots=True)
class ChooseNumber:
    """An option that is a number; `storage.options.Options` tells its unit."""

    option: NumberOption
    value: int


@dataclass(frozen=True, slots=True)
class ChooseSwitch:
    """An option that is on or off."""

    option: SwitchOption
    on: bool


@dataclass(frozen=True, slots=True)
class ChooseContrast:
    """Soft or strong colours."""

    contrast: Literal["normal", "high"]


@dataclass(frozen=True, slots=True)
class ChooseFont:
    """The kind of letters."""

    font: Literal["story", "plain"]


@dataclass(frozen=True, slots=True)
class ChooseSpacing:
    """The space between letters."""

    spacing: Literal["usual", "wide"]


@dataclass(frozen=True, slots=True)
class ChooseMotion:
    """Whether pictures glide."""

    motion: Literal["full", "reduced"]


@dataclass(frozen=True, slots=True)
class ChoosePace:
    """How fast texts are read aloud."""

    pace: Literal["slow", "usual", "fast"]


@dataclass(frozen=True, slots=True)
class ChooseScan:
    """Whether buttons light up one after the other, for switches."""

    scan: Literal["off", "auto", "step"]


@dataclass(frozen=True, slots=True)
class FillScreen:
    """Whether the window fills the screen of this PC."""

    on: bool


@dataclass(frozen=True, slots=True)
class PickDigit:
    """A digit of the answer to a sum, 0 to 9."""

    digit: int


@dataclass(frozen=True, slots=True)
class LookAtPlayer:
    """What a grown-up can do for the player with this profile."""

    profile: str


@dataclass(frozen=True, slots=True)
class OfferLanguage:
    """A language is put on the first screen, or taken off it."""

    code: str


@dataclass(frozen=True, slots=True)
class CopyTo:
    """Write a copy of progress to a place, by its number in the list shown."""

    place: int


@dataclass(frozen=True, slots=True)
class BringIn:
    """Bring a copy of progress in, by its number in the list shown."""

    copy: int


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Take in a class file, by its number in the list shown."""

    file: int


@dataclass(frozen=True, slots=True)
class HandInTo:
    """Hand in what a class did here to a place, by its number in the list shown."""

    place: int


@dataclass(frozen=True, slots=True)
class ChooseHandIn:
    """Hand in all there is, or only what is new."""

    all: bool


@dataclass(frozen=True, slots=True)
class ChooseLoudest:
    """How loud this PC may be at most, per cent of what a player chose."""

    loudest: int


@dataclass(frozen=True, slots=True)
class KeepProgressIn:
    """Another folder for progress, from the next start on."""

    folder: str


@dataclass(frozen=True, slots=True)
class ChooseTurn:
    """How many minutes a turn at this PC lasts, 0 for as long as one likes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class CountHands:
    """The digits that are struck next are the hands for an answer, by its place."""

    answer: int


@dataclass(frozen=True, slots=True)
class RaiseHands:
    """One hand more for an answer, or one less."""

    answer: int
    by: Literal[1, -1]


@dataclass(frozen=True, slots=True)
class PlayAnswer:
    """An answer is played for the whole class."""

    answer: int


@dataclass(frozen=True, slots=True)
class Vote:
    """A device is for an answer, by its place."""

    answer: int


@dataclass(frozen=True, slots=True)
class SendAway:
    """A device leaves the class, by what the class's page calls it."""

    device: str


OptionChoice = (
    ChooseNumber
    | ChooseSwitch
    | ChooseContrast
    | ChooseFont
    | ChooseSpacing
    | ChooseMotion
    | ChoosePace
    | ChooseScan
)

Choice = (
    PickPlayer
    | ChooseAnimal
    | ChooseColour
    | ChooseThing
    | ChooseAge
    | ChooseSecret
    | PickPicture
    | OpenDistrict
    | ShowAges
    | OpenLevel
    | NotNow
    | OpenCard
    | TurnOver
    | JudgeItem
    | OpenDoor
    | ChooseStamp
    | PlaceStamp
    | ShowOptions
    | ChangeKey
    | CatchKey
    | FillScreen
    | OptionChoice
    | PickDigit
    | LookAtPlayer
    | OfferLanguage
    | ChooseLoudest
    | CopyTo
    | BringIn
    | TakeIn
    | HandInTo
    | ChooseHandIn
    | KeepProgressIn
    | SendAway
    | ChooseTurn
    | CountHands
    | RaiseHands
    | PlayAnswer
    | Vote
)
