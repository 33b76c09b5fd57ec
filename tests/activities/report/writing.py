"""A small report scene, written for tests, the level's own, and ways to play them."""

from dataclasses import replace
from typing import Any

from game.activities.report import ROOM
from game.activities.report.model import (
    Adult,
    After,
    Find,
    Reason,
    Report,
    Starter,
    Tempting,
)
from game.activities.report.state import ReportState
from game.core.ids import AppId, CastId, FeelingId, OutcomeId, PlaceId, SkillId, WhoId
from game.core.rules import Reaction
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.ui.context import Context
from tests.activities.explore import played
from tests.activities.shipped import scene
from tests.ui.rough import english

LEVEL = "help-report-button"

COPY = Find(
    "copy",
    Title("Profile: linh.plays"),
    Bubble("My new account! Add me."),
    Feedback("You keep the copy."),
    Line("Made yesterday."),
    (Tell(Bubble("new account"), SkillId("conduct.bullying"), Feedback("She made none.")),),
    Feedback("It can change."),
)
FANS = Find(
    "fans",
    Title("Page: Otter Fans"),
    Bubble("Our coach looks after this page."),
    Feedback("A fan page is no copy, and it stays."),
    Line("The coach made it."),
    slip=Feedback("A fan page for the team is no copy."),
)
COUSIN = Adult(
    CastId("cousin"), "laughs", Line("Ha ha!"), Feedback("Try the next."), Line("I am sorry.")
)
MOTHER = Adult(
    CastId("mother"), "busy", Line("One moment!"), Feedback("She is busy."), Line("I listen now.")
)
TEACHER = Adult(CastId("teacher"), "listens", Line("I believe you."), Feedback("She helps."))
SKILL = "report.block-report-tell"


def report(**changes: Any) -> Report:
    """One find to keep and its twin, three people, a form, and something tempting."""
    spec = Report(
        activity="report",
        place=PlaceId("cafe"),
        app=AppId("chatnest"),
        player=CastId("linh"),
        account=WhoId("copy-linh"),
        goal=Line("Look at everything."),
        finds=(COPY, FANS),
        adults=(COUSIN, MOTHER, TEACHER),
        starters=(
            Starter("worry", Choice("Something worries me.")),
            Starter("note", Choice("Please read this."), "note"),
        ),
        reasons=(
            Reason("money", Choice("Money."), Feedback("No money here.")),
            Reason("pretends", Choice("A copy."), Feedback("That fits."), "yes"),
        ),
        sends=(Line("The profile"),),
        stays=(Line("Your other chats"),),
        keep_why=Feedback("All is kept."),
        block_why=Feedback("The door is shut."),
        after=(
            After("app", Line("Not removed."), FeelingId("sad")),
            After("adult", Line("We ask again.")),
            After("story", Line("Two days go by.")),
            After("player", Line("Gone!"), FeelingId("happy")),
        ),
        skill=SkillId(SKILL),
        tempting=(
            Tempting("back", Choice("Shout!"), Feedback("It spreads."), OutcomeId("shouted")),
        ),
    )
    return replace(spec, **changes)


def level_report() -> Report:
    """The report scene of L23 as it ships."""
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


def kept(spec: Report) -> tuple[str, ...]:
    """The acts that sort every find rightly, and read what they say."""
    acts = []
    for find in spec.finds:
        acts += [f"look {find.id}", f"{'keep' if find.tells else 'leave'} {find.id}", "ok"]
    return (*acts, "ok")


TOLD = ("go tell", "tell teacher", "start-with worry", "ok")
SENT = ("go report", "reason pretends", "ok", "send", "ok")
BLOCKED = ("go block", "block", "ok")


NAMES = {
    "linh": "Linh",
    "cousin": "Cousin",
    "mother": "Mum",
    "teacher": "Teacher",
    "owner": "Mrs Hoa",
    "copy-linh": "linh.plays",
    "chatnest": "ChatNest",
}


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 640."""
    return Context(english, **{"names": NAMES, "size": (1280.0, 640.0), **changes})
