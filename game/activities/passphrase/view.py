"""How a passphrase scene looks: the picture of the words, the parrot, the tiles large in front."""

from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.parrot import (
    guessing,
    listen_on,
    outcome,
    parrot,
    password,
    what_came,
)
from game.activities.passphrase.silly import silly
from game.activities.passphrase.state import PassphraseState, lock_of
from game.activities.passphrase.tiles import chosen, tray, try_it
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.parts import beside, sheet
from game.ui.stage import Device, Front, Stage, bubble, figure


def view(spec: Passphrase, state: PassphraseState, ctx: Context) -> Front:
    """The place behind, who builds and who helps, and the password growing as a picture."""
    wide = ctx.shape == "wide"
    speaks = wide or state.over or not (state.said or state.chosen)
    things = () if wide else (parrot(spec, state, 112), silly(spec, state.chosen, 142, 110))
    papers = _beside_picture(spec, state, ctx) if wide else _below_picture(spec, state, ctx)
    return Front(
        stage=Stage(
            spec.place,
            (figure(ctx, spec.helper), figure(ctx, spec.player)),
            things,
            side=0.24,
            tall=0.46,
        ),
        moment=_moment(state),
        said=_said(spec, state, ctx) if speaks else None,
        device=Device(
            Box(tuple(sheet(each) for each in papers), gap=12, pad=(4, 4) if wide else (0, 0)),
            foot=(_press(spec, state, ctx),),
            look="table",
        ),
        foot_stays=True,
        told=bool(state.over or state.said),
    )


def _beside_picture(spec: Passphrase, state: PassphraseState, ctx: Context) -> tuple[Node, ...]:
    """The picture, the words and the parrot in a row, and what else there is below them."""
    wide, high = ctx.size
    share = 0.28 if state.over or ctx.low else 0.37
    tall = min(wide * 0.3 - 150, wide * 0.17, high * share)
    tall /= ctx.text**0.9
    picture = silly(spec, state.chosen, tall * 1.3, tall)
    bird = Box((parrot(spec, state, tall * 0.86),), justify="end", w=tall * 1.3)
    top = Box((picture, _words(spec, state, ctx), bird), "row", gap=16)
    return top, *_below(spec, state, ctx)


def _below_picture(spec: Passphrase, state: PassphraseState, ctx: Context) -> tuple[Node, ...]:
    """One under the other; the picture stands above, with the people."""
    return *_below(spec, state, ctx), _words(spec, state, ctx)


def _moment(state: PassphraseState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    if state.over:
        return "over"
    return f"said-{state.said}" if state.said else f"tiles-{state.group}"


def _said(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    """The goal, and with several locks which one it is for; or what came of the guessing."""
    if state.over:
        return bubble(ctx, what_came(spec, state))
    if state.said:
        listen = ctx.words("Listen. What does it know?", "the helper, while the parrot guesses")
        return bubble(ctx, listen, spec.helper)
    goal = bubble(ctx, spec.goal, spec.helper)
    if len(spec.locks) < 2:
        return goal
    lock = lock_of(spec, state)
    name = beside(Picture(thing_drawing(lock.shut), 56, 56), Words(lock.label, "button", grow=1))
    return Box((sheet(name), goal), gap=10)


def _words(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    """Between the picture and the parrot: the words to take, or what the parrot says."""
    if state.over:
        return password(spec, state)
    return guessing(spec, state, ctx) if state.said else chosen(spec, state, ctx)


def _below(spec: Passphrase, state: PassphraseState, ctx: Context) -> tuple[Node, ...]:
    """The tiles, or how long the parrot tries; while it speaks there is nothing else."""
    if state.over:
        return (outcome(spec, state, ctx),)
    return () if state.said else (tray(spec, state, ctx),)


def _press(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    return listen_on(state, ctx) if state.said else try_it(spec, state, ctx)
