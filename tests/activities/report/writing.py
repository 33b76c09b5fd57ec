"""A small report scene, written for tests, the level's own, and ways to play them."""

from dataclasses import replace
from typing import Any

from game.activities.report import ROOM
from game.activities.report.model import Find, Reason, Report, StepDone
from game.activities.report.state import ReportState
from game.core.checking import Clue, Way
from game.core.ids import (
    AppId,
    CastId,
    MarkId,
    OutcomeId,
    PlaceId,
    SkillId,
    WhoId,
)
from game.core.rules import Reaction
from game.core.staging import Actor, Sign, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell
from game.mechanics.judging import FreeAct
from game.mechanics.judging.model import Fine, TwinId
from game.ui.context import Context
from game.ui.drawing_names import shell_drawing
from tests.activities.explore import played
from tests.activities.shipped import scene
from tests.ui.rough import english

LEVEL = "help-report-button"
SKILL = "report.block-report-tell"
SHOUT = FreeAct("shout", Choice("Shout!"), ends=OutcomeId("shouted"), sets=(MarkId("shouted"),))
LAUGH = Find(
    id="laugh",
    who=WhoId("row-three"),
    text=Bubble("Quick, laugh at her again!"),
    fine=Fine("no"),
    right=Feedback("That's bullying."),
    slip=Feedback("Another one comes."),
    twin=TwinId("tease"),
    tells=(
        Tell(Bubble("laugh at her"), SkillId("conduct.bullying"), Feedback("Many against one.")),
    ),
    acts=(SHOUT,),
)
TEASE = Find(
    id="tease",
    who=WhoId("soup-otter"),
    text=Bubble("Quick, play with me again!"),
    fine=Fine("yes"),
    right=Feedback("Both giggle."),
    slip=Feedback("A friend gets a worried note."),
    twin=TwinId("laugh"),
    clues=(Clue("maker", Line("Someone from the team.")),),
)


def report(**changes: Any) -> Report:
    """One find that hurts and its twin, a form, and somebody who knows."""
    spec = Report(
        activity="report",
        stage=Staging(PlaceId("cafe"), (Actor(CastId("linh")),)),
        app=AppId("chatnest"),
        player=CastId("linh"),
        account=WhoId("copy-linh"),
        goal=Line("Look at everything."),
        finds=(LAUGH, TEASE),
        reasons=(
            Reason("money", Choice("Money."), Feedback("No money here.")),
            Reason("pretends", Choice("A copy."), Feedback("That fits."), "yes"),
        ),
        sends=(Line("The profile"),),
        stays=(Line("Your other chats"),),
        steps=(
            StepDone("keep", Feedback("All is kept."), (MarkId("kept"),)),
            StepDone("report", Feedback("It is sent."), (MarkId("reported"),)),
            StepDone("block", Feedback("The door is shut.")),
        ),
        skill=SkillId(SKILL),
        told=(Sign(),),
        ways=(Way("maker", "look", Choice("Look who made it")),),
    )
    return replace(spec, **changes)


def level_report() -> Report:
    """The report scene of L23 as it ships, with the finds of all deals."""
    made = scene(LEVEL, "app")
    assert isinstance(made, Report)
    return made


def after(spec: Report, *acts: str) -> Reaction[Any]:
    """What the last of these acts did; an act that does nothing is a mistake of the test."""
    return played(ROOM.rules, spec, *acts)


def state_after(spec: Report, *acts: str) -> ReportState:
    """The scene after these acts."""
    state = after(spec, *acts).state
    assert isinstance(state, ReportState)
    return state


def possible(spec: Report, *acts: str) -> set[str]:
    """What can be done after these acts."""
    return {str(act) for act in ROOM.rules.offers(spec, state_after(spec, *acts))}


def judged(spec: Report, *, keep: bool = True) -> tuple[str, ...]:
    """The acts that judge every find rightly, keep what hurts (or not), and read the sheets."""
    acts = []
    for find in spec.finds:
        hurts = find.fine == "no"
        said = "not-fine" if hurts else "fine"
        does = "to-show" if hurts and keep else "let-be"
        acts += [f"judge {find.id} {said}", f"{does} {find.id}", f"on {find.id}"]
    return tuple(acts)


SENDING = ("reason pretends", "send")
BLOCKED = ("go block", "block")

NAMES = {
    "linh": "Linh",
    "copy-linh": "linh.plays",
    "row-three": "RowThree",
    "soup-otter": "SoupOtter",
    "chatnest": "ChatNest",
}
SHELLS = dict.fromkeys(("copy-linh", "row-three", "soup-otter"), shell_drawing("coral", "dots"))


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 640."""
    known = {"names": NAMES, "size": (1280.0, 640.0), "shells": SHELLS}
    return Context(english, **{**known, **changes})
