"""A small sort into places of the story, written for tests: a ribbon for a kite, and a stone."""

from dataclasses import replace

from game.activities.sort.model import Card, Laying, Pocket, PocketId, Sort
from game.core.ids import (
    AnchorId,
    AppId,
    CastId,
    FeelingId,
    MarkId,
    PlaceId,
    SkillId,
    ThingId,
    WhoId,
)
from game.core.staging import Actor, Change, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell
from game.mechanics.judging.model import Fine, TwinId

KITE, POCKET, HANDS = (PocketId(each) for each in ("kite", "pocket", "hands"))
CAKE = Card(
    id="cake",
    who=WhoId("baker"),
    text=Bubble("Our secret till Friday!"),
    picture=ThingId("cake"),
    turns=ThingId("kite"),
    suits=KITE,
    fine=Fine("yes"),
    right=Feedback("It ends on Friday."),
    slip=Feedback("Friday comes anyway."),
    twin=TwinId("chats"),
    tells=(Tell(Bubble("secret"), urge="secret"),),
    laid=(
        Laying(
            KITE,
            Line("A ribbon!"),
            seen=(
                Change(CastId("hana"), feeling=FeelingId("happy")),
                Change(thing=ThingId("kite"), at=AnchorId("wall")),
            ),
            meanwhile=(Change(thing=ThingId("crumbs")),),
        ),
    ),
)
CHATS = Card(
    id="chats",
    who=WhoId("cousin"),
    text=Bubble("Our secret for always!"),
    picture=ThingId("cake"),
    turns=ThingId("stone-heavy"),
    suits=HANDS,
    fine=Fine("no"),
    right=Feedback("It never ends."),
    slip=Feedback("It gets heavy."),
    twin=TwinId("cake"),
    tells=(Tell(Bubble("secret"), SkillId("s"), Feedback("It never ends."), urge="secret"),),
    laid=(Laying(POCKET, Line("How it drags!"), (MarkId("kept-stone"),)),),
)
LAID = Sort(
    activity="sort",
    stage=Staging(PlaceId("courtyard"), (Actor(CastId("hana")),)),
    player=CastId("hana"),
    goal=Line("Fine or not?"),
    cards=(CAKE, CHATS),
    pockets=(
        Pocket(KITE, ThingId("kite"), Choice("On the kite")),
        Pocket(POCKET, ThingId("purse"), Choice("In my pocket")),
        Pocket(HANDS, ThingId("stone-heavy"), Choice("Put it down, to show"), shows="yes"),
    ),
    app=AppId("chatnest"),
)
BARE = replace(
    LAID,
    pockets=(),
    app=AppId(""),
    cards=tuple(replace(card, suits=PocketId(""), laid=()) for card in LAID.cards),
)
