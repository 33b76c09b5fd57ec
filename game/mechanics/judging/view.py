"""How judging looks, part by part; a room puts the parts into its `Front`."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.acts import Act
from game.core.checking import Way
from game.mechanics.judging.asking import cards, panel
from game.mechanics.judging.dragged import into, onto
from game.mechanics.judging.hand import Hand, act_done, in_hand
from game.mechanics.judging.model import Thing
from game.mechanics.judging.rules import FITS, offers
from game.mechanics.judging.sheet import sheet
from game.mechanics.judging.strip import free_acts, lanterns, swaps, verdicts
from game.mechanics.judging.terms import Terms, of_messages
from game.mechanics.judging.words import Dress, text_of, words
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Node
from game.ui.parts import one_of_many, onward
from game.ui.stage import Device, Front, Stage

BESIDE = 0.15
"""The share of a wide page for what can be decided."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The parts of a page on which one thing is judged.

    moment: names what is read now. thing: its words, whose they are, and the cards pinned beside
    it; text, cards: its words alone and those cards, for a room that draws it in another way. does:
    what can be decided. on: the one button of the sheet. beats: the lanterns STOP and CHECK. hush:
    STOP is lifted. happened: what came of the last act, "" for nothing. told: something is said
    about the last act.
    """

    moment: str
    thing: Node
    text: Node
    cards: tuple[Node, ...]
    does: tuple[Node, ...]
    on: Button | None
    sheet: Node | None
    beats: tuple[Button, ...]
    hush: bool
    happened: str
    told: bool

    def front(self, stage: Stage, device: Device, said: Node | None) -> Front:
        """The page of a room, with these parts in it."""
        return Front(
            stage, self.moment, device, said=said, does=self.does, on=self.on, beside=BESIDE,
            beats=self.beats, sheet=self.sheet, hush=self.hush, told=self.told,
        )  # fmt: skip


def judged(
    things: Sequence[Thing],
    ways: Sequence[Way],
    hand: Hand,
    ctx: Context,
    dress: Dress | None = None,
    *,
    below: bool = False,
    own: Icon = "icon/phone",
    terms: Terms | None = None,
    taken: tuple[str, ...] = (),
) -> Judged | None:
    """The parts for the thing in hand, dressed as its app shows it; None once all are settled.
    below: the words of a letter stand below whose they are, not beside. own: the picture of what
    its author lets do with it. terms: the app's own words for the verdicts. taken: the keys of
    what can be dragged for it, such as its picture; its words alone, if there are none."""
    thing = in_hand(things, hand)
    if thing is None:
        return None
    possible = offers(things, ways, hand)
    done = act_done(thing, hand)
    pinned = () if hand.at == "mend" else cards(thing, ways, hand, ctx)
    return Judged(
        moment=f"{thing.id}-{hand.at}",
        thing=Box((words(thing, hand, ctx, dress, below=below), *pinned), gap=12),
        text=text_of(thing, hand, ctx, "button"),
        cards=pinned,
        does=_does(thing, ways, hand, own, terms or of_messages(ctx), taken, ctx),
        on=_on(thing, hand, ctx),
        sheet=sheet(thing, ways, hand, ctx) if hand.at == "sheet" else None,
        beats=() if _on(thing, hand, ctx) else lanterns(thing, hand, possible, ctx),
        hush=hand.at == "stop",
        happened=done.says if done and hand.at == "sheet" else "",
        told=hand.at == "sheet" or bool(hand.asked) or (hand.at == "stop" and bool(hand.lit)),
    )


def _does(
    thing: Thing, ways: Sequence[Way], hand: Hand, own: Icon, terms: Terms,
    taken: tuple[str, ...], ctx: Context,
) -> tuple[Node, ...]:  # fmt: skip
    taken = taken or (f"letter-{thing.id}",)
    match hand.at:
        case "look" | "stop":
            return onto(verdicts(thing, terms, ctx), taken)
        case "check":
            return panel(thing, ways, hand, ctx)
        case "act":
            return onto(free_acts(thing, own, terms, ctx), taken)
        case "mend":
            return (*into(swaps(thing, hand, ctx), taken), *_unmended(thing, hand, ctx))
    return ()


def _unmended(thing: Thing, hand: Hand, ctx: Context) -> tuple[Button, ...]:
    """The way on, beside the phrases, while none fits: a trick may be left as it is."""
    if hand.swapped == FITS:
        return ()
    return (one_of_many(ctx, "icon/pass", _go_on(ctx), Act("on", thing.id)),)


def _on(thing: Thing, hand: Hand, ctx: Context) -> Button | None:
    if hand.at == "sheet" or (hand.at == "mend" and hand.swapped == FITS):
        return onward(_go_on(ctx), Act("on", thing.id))
    return None


def _go_on(ctx: Context) -> str:
    return ctx.words("Go on", "after reading what came of an answer")
