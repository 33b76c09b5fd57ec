"""How a passphrase scene looks: the words as a silly picture, the parrot that acts its guesses,
the tablet on which others write, and the joy at the end; draws, decides nothing."""

from dataclasses import replace

from game.activities.passphrase.joy import joy
from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.parrot import guess_now, parrot, speech
from game.activities.passphrase.silly import silly
from game.activities.passphrase.state import PassphraseState, at
from game.activities.passphrase.tiles import chosen, tray, try_it
from game.activities.passphrase.told import told
from game.core.acts import Act
from game.core.staging import changed
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node
from game.ui.parts import app_name, on_page, onward, sheet
from game.ui.stage import Device, Front, Stage, bubble
from game.ui.staged import staged

TABLET, PEOPLE = 400.0, 0.2
"""How wide the tablet is on a wide page, with letters of 100 %; the people's share of it."""


def view(spec: Passphrase, state: PassphraseState, ctx: Context) -> Front:
    """The page that is in front now."""
    match at(spec, state):
        case "build":
            return _building(spec, state, ctx)
        case "guess" | "told":
            return _guessing(spec, state, ctx)
        case "judge":
            return _judging(spec, state, ctx)
    return joy(spec, state, ctx)


def _building(spec: Passphrase, state: PassphraseState, ctx: Context) -> Front:
    """The tiles large in front, the password growing as a picture."""
    wide, (wide_, high) = ctx.shape == "wide", ctx.size
    stage = replace(staged(spec.stage, ctx), side=0.2, tall=0.46)
    words = chosen(spec, state, ctx)
    if wide:
        tall = min(wide_ * 0.3 - 190, wide_ * 0.17, high * (0.28 if ctx.low else 0.29))
        picture, bird = _pair(spec, state, tall / ctx.text**0.9)
        papers: tuple[Node, ...] = (Box((picture, words, bird), "row", gap=16),
                                    tray(spec, state, ctx))  # fmt: skip
    else:
        stage = _with(stage, parrot(spec, state, 112), silly(spec, state.chosen, 142, 110))
        papers = (tray(spec, state, ctx), words)
    fresh = state.chosen == tuple(spec.laid) or wide
    return Front(
        stage,
        "tiles",
        _table(papers, ctx, try_it(state, ctx)),
        said=bubble(ctx, spec.goal) if fresh else None,
        foot_stays=True,
    )


def _guessing(spec: Passphrase, state: PassphraseState, ctx: Context) -> Front:
    """The parrot large, acting; once it has guessed, the sheet beside it."""
    wide, over = ctx.shape == "wide", at(spec, state) == "told"
    stage = replace(staged(spec.stage, ctx), side=0.2, tall=0.46)
    guess = guess_now(spec, state)
    says = (speech(spec, guess, ctx, tail=wide),) if guess else ()
    if wide:
        tall = min(ctx.size[0] * (0.17 if over else 0.26), ctx.size[1] * 0.5) / ctx.text**0.9
        picture, bird = _pair(spec, state, tall)
        papers: tuple[Node, ...] = (*says, Box((picture, bird), "row", gap=24, align="end"))
    else:
        bird, picture = parrot(spec, state, 124), silly(spec, state.chosen, 156, 120)
        stage = stage if over else _with(stage, bird)  # beside a sheet nobody stands
        shown = (picture, bird) if over else (picture,)
        papers = (*says, Box(shown, "row", gap=12, align="end", justify="centre"))
    return Front(
        stage,
        f"said-{state.said}",
        _table(papers, ctx),
        on=_on(over, ctx),
        sheet=told(spec, state, ctx) if over else None,
        told=True,
    )


def _judging(spec: Passphrase, state: PassphraseState, ctx: Context) -> Front:
    """The tablet with what somebody writes."""
    now = changed(spec.stage, judging.seen(spec.messages, state.hand))
    stage = replace(staged(now, ctx), side=PEOPLE)
    shown = judging.judged(spec.messages, spec.ways, state.hand, ctx)
    assert shown is not None  # something is still to be judged
    free = not shown.hush  # what STOP opens is taller
    above = on_page(ctx, spec.picture, lower=bool(shown.cards)) if free else ()
    device = Device(
        Box((*above, shown.thing), gap=14, justify="centre", grow=1),
        head=(app_name(ctx, spec.app),),
        slim=TABLET,
    )
    return shown.front(stage, device, bubble(ctx, shown.happened) if shown.happened else None)


def _pair(spec: Passphrase, state: PassphraseState, tall: float) -> tuple[Node, Node]:
    """The picture of the words and, as tall, the parrot."""
    bird = Box((parrot(spec, state, tall),), justify="end", align="centre", w=tall * 1.2)
    return silly(spec, state.chosen, tall * 1.3, tall), bird


def _table(papers: tuple[Node, ...], ctx: Context, *foot: Button) -> Device:
    """What lies on the table."""
    pad = (4, 4) if ctx.shape == "wide" else (0, 0)
    body = Box(tuple(sheet(each) for each in papers), gap=12, pad=pad)
    return Device(body, foot=foot, look="table")


def _with(stage: Stage, *things: Node) -> Stage:
    """The same with these beside the people."""
    return replace(stage, things=(*stage.things, *things))  # type: ignore[arg-type] # pictures


def _on(over: bool, ctx: Context) -> Button:
    """To the parrot's next guess, or on from what came of it."""
    if over:
        return onward(ctx.words("Go on", "after reading what came of an answer"), Act("ok"))
    return onward(ctx.words("Listen on", "hear the parrot's next guess"), Act("more"))
