"""What can be decided about a thing: the lanterns, the three verdicts, what to do, what fits."""

from collections.abc import Collection
from typing import Literal

from game.core.acts import Act
from game.core.staging import UNSAID
from game.mechanics.judging.hand import LET_BE, TO_SHOW, Hand
from game.mechanics.judging.model import FreeAct, Thing
from game.mechanics.judging.rules import FITS
from game.mechanics.judging.terms import Terms
from game.ui.beats import lantern
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, Icon, face_drawing, thing_drawing
from game.ui.nodes import Button
from game.ui.parts import FEW, choice, one_of_many

Judgement = Literal["fine", "not-fine", "not-sure"]


def lanterns(
    thing: Thing, hand: Hand, possible: Collection[Act], ctx: Context
) -> tuple[Button, ...]:
    """STOP and CHECK: lit while they are in use, dim where there is nothing for them to do."""
    stop, check = Act("stop", thing.id), Act("check", thing.id)
    shut = Act("shut", thing.id)
    stopped, checking = hand.at == "stop", hand.at == "check"
    return (
        lantern(ctx, "stop", shut if stopped else stop,
                lit=stopped, on=stopped or stop in possible),
        lantern(ctx, "check", shut if checking else check,
                lit=checking, on=checking or check in possible),
    )  # fmt: skip


FACES: dict[Judgement, Icon] = {
    "fine": "icon/face-ok", "not-fine": "icon/face-not-ok", "not-sure": "icon/face-not-sure",
}  # fmt: skip


def verdicts(thing: Thing, terms: Terms, ctx: Context) -> tuple[Button, ...]:
    """Three answers of one size."""
    return tuple(
        choice(ctx, FACES[verdict], words, Act("judge", thing.id, verdict))
        for verdict, words in verdict_words(terms)
    )


def verdict_words(terms: Terms) -> tuple[tuple[Judgement, str], ...]:
    """What can be thought of a thing."""
    return (("fine", terms.fine), ("not-fine", terms.not_fine), ("not-sure", terms.not_sure))


def free_acts(thing: Thing, own: Icon, terms: Terms, ctx: Context) -> tuple[Button, ...]:
    """What can be done now, all of one size; none is right or wrong. own: the picture of what the
    author lets do, where it has none of its own and asks nobody, whose face is shown."""
    keep = ctx.words("Keep it to show", "keep a message for a grown-up")
    can: tuple[tuple[DrawingName, str, Act], ...] = (
        ("icon/pass", terms.let_be, Act(LET_BE, thing.id)),
        ("icon/keep", keep, Act(TO_SHOW, thing.id)),
        *((_face(each, own), each.text, Act("do", thing.id, each.id)) for each in thing.acts),
    )
    card = choice if len(can) <= FEW else one_of_many
    return tuple(card(ctx, drawn, words, means) for drawn, words, means in can)


def _face(act: FreeAct, own: Icon) -> DrawingName:
    if act.asks:
        return face_drawing(act.asks, UNSAID)
    return thing_drawing(act.picture) if act.picture else own


def swaps(thing: Thing, hand: Hand, ctx: Context) -> tuple[Button, ...]:
    """Phrases that can stand in the place of the trick's own, ordered by their words, so that their
    place gives nothing away, and so low that all of them are in sight."""
    if not thing.mend or hand.swapped == FITS:
        return ()
    silly = ((text, f"silly-{number}") for number, text in enumerate(thing.mend.silly, 1))
    return tuple(
        one_of_many(ctx, "icon/again", text, Act("swap", thing.id, name))
        for text, name in sorted([(thing.mend.fits, FITS), *silly])
        if name != hand.swapped
    )
