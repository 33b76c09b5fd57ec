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
from game.ui.nodes import Box, Node, Picture, Scroll, Words
from game.ui.stage import backdrop, bubble, crowd, figure


def view(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    """The place behind, who builds and who helps, and the password growing as a picture."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


def _wide(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    wide, high = ctx.size
    said = Box((_said(spec, state, ctx),), justify="end", pad=(0, 18))
    people = crowd(*_figures(spec, ctx), high=max(150.0, min(330.0, high * 0.46 / ctx.text)))
    side = Box((Scroll(said, key=f"said-{_moment(state)}"), people), w=wide * 0.24)
    tall = min(wide * 0.3 - 150, wide * 0.17, high * (0.28 if state.over else 0.37))
    tall /= ctx.text**0.9
    picture = silly(spec, state.chosen, tall * 1.3, tall)
    bird = Box((parrot(spec, state, tall * 0.86),), justify="end", w=tall * 1.3)
    top = Box((picture, _beside(spec, state, ctx), bird), "row", gap=16)
    papers = tuple(_paper(each) for each in (top, *_below(spec, state, ctx)))
    front = Box(papers, gap=12, pad=(4, 4))
    shown = Scroll(front, key=f"words-{_moment(state)}")
    right = Box((shown, _press(spec, state, ctx)), gap=10, grow=1)
    page = Box((side, right), "row", gap=20, pad=(24, 10), grow=1)
    return Box((backdrop(spec.place), page), "stack", grow=1)


def _narrow(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    """One under the other; the picture on top and the button that goes on stay in sight."""
    drawn = silly(spec, state.chosen, 142, 110)
    group = crowd(*_figures(spec, ctx), high=118, w=170)
    people = (group, parrot(spec, state, 112), Box((drawn,), pad=(0, 5)))
    row = Box(people, "row", gap=8, justify="centre", align="end", grow=1)
    strip = Box((backdrop(spec.place), row), "stack", h=120)
    parts = (*_below(spec, state, ctx), _beside(spec, state, ctx))
    speaks = state.over or not (state.said or state.chosen)
    said = (_said(spec, state, ctx),) if speaks else ()
    page = Box((*said, *(_paper(part) for part in parts)), gap=12, pad=(12, 12))
    press = Box((_press(spec, state, ctx),), pad=(12, 8))
    shown = Scroll(page, key=f"words-{_moment(state)}")
    return Box((strip, shown, press), fill="sand", grow=1)


def _paper(inside: Node) -> Node:
    return Box((inside,), pad=(14, 14), fill="paper", radius=26, shadow=True)


def _moment(state: PassphraseState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    if state.over:
        return "over"
    return f"said-{state.said}" if state.said else f"tiles-{state.group}"


def _figures(spec: Passphrase, ctx: Context) -> tuple[Picture, ...]:
    return figure(ctx, spec.helper), figure(ctx, spec.player)


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
    row = (Picture(thing_drawing(lock.shut), 56, 56), Words(lock.label, "button", grow=1))
    return Box((_paper(Box(row, "row", gap=10, align="centre")), goal), gap=10)


def _beside(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
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
