"""What an author writes for an inbox scene."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.checking import Way
from game.core.ids import AppId, CastId, ThingId
from game.core.spec import OF_LEVEL
from game.core.staging import Staging
from game.core.words import Line
from game.mechanics.judging import Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Thing):
    """One message, as it comes to hand. With what is taken for fine there is nothing to do, unless
    it asks for something."""

    kind: Literal["sms", "radio"] = "sms"

    def to_do(self, said: str) -> bool:
        return bool(self.acts) or said == "not-fine"


@dataclass(frozen=True, slots=True)
class Inbox:
    """Messages that come to hand one by one, each to be judged.

    player: whose phone it is. goal: said before the first of them. picture: what the app's page
    shows above each of them, such as what it is about.

    Ends as "sorted" when all are settled, or as an act's outcome; what came of that message is then
    told on return.
    """

    activity: Literal["inbox"]
    stage: Staging
    app: AppId
    player: CastId
    goal: Line
    messages: tuple[Message, ...]
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
    picture: ThingId = ThingId("")
