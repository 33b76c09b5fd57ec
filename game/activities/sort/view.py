"""How a sort looks: people who react, the places with their cards, the pile; decides nothing."""

from dataclasses import replace

from game.activities.sort.cards import large, waiting
from game.activities.sort.model import Sort
from game.activities.sort.spots import spots
from game.activities.sort.state import SortState, card_of, looking, pile, showing, slip_in
from game.core.acts import Act
from game.core.cues import Mood
from game.ui.context import Context
from game.ui.drawing_names import Icon, thing_drawing
from game.ui.nodes import Box, Node, Picture
from game.ui.parts import icon_button, main_button, read_on, sheet
from game.ui.stage import Device, Front, Stage, bubble, figure


def view(spec: Sort, state: SortState, ctx: Context) -> Front:
    """The place behind, what is said beside, the spots and the cards in front."""
    beside = ctx.shape == "wide"
    tall = min(160.0, ctx.size[0] * 0.12) / ctx.text if beside else 110.0
    things, people = _shown(spec, state, tall), _people(spec, state, ctx)
    quiet = not beside and state.held and not (state.hinted or looking(state))
    return Front(
        stage=Stage(spec.place, people, things, tall=0.3),
        moment=_moment(state),
        said=None if quiet else _said(spec, state, ctx),
        told=True,
        foot_stays=bool(state.put),
        device=_table(spec, state, ctx) if beside else _one_below_the_other(spec, state, ctx),
    )


def _table(spec: Sort, state: SortState, ctx: Context) -> Device:
    """The places, and below them the tray; what goes on after an answer is never out of sight."""
    places = Box(spots(spec, state, ctx), "row", gap=16)
    cards, acts = _cards(spec, state, ctx), _acts(spec, state, ctx)
    tray = _tray(cards) if state.put else _tray(cards, acts)
    foot = (acts,) if state.put else ()
    return Device(Box((places, tray), gap=12, pad=(4, 2)), foot=foot, look="table")


def _one_below_the_other(spec: Sort, state: SortState, ctx: Context) -> Device:
    """With a card in the hand, the places come right below it."""
    places, acts = Box(spots(spec, state, ctx), gap=12), _acts(spec, state, ctx)
    tray = _tray(_cards(spec, state, ctx))
    if ctx.shape == "upright" or state.put:
        return Device(Box((tray, places), gap=12), foot=(acts,), look="table")
    rest = (places, acts) if state.held and not looking(state) else (acts, places)
    return Device(Box((tray, *rest), gap=12), look="table")


def _moment(state: SortState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    if state.put:
        return f"put-{state.put.card}"
    return state.held or state.asked or ("hint" if state.hinted else "pile")


def _people(spec: Sort, state: SortState, ctx: Context) -> tuple[Picture, ...]:
    mood: Mood = "thinking" if state.held else "calm"
    return figure(ctx, spec.helper), figure(ctx, spec.player, mood)


def _shown(spec: Sort, state: SortState, high: float) -> tuple[Box, ...]:
    """How things stand, as a drawing; its parts lie upon each other."""
    shows = showing(spec, state)
    drawn = tuple(
        Picture(thing_drawing(show.picture), h=high, label=show.about, key=f"show-{show.picture}")
        for show in shows
    )
    return (Box(drawn, "stack", align="centre", h=high),) if drawn else ()


def _said(spec: Sort, state: SortState, ctx: Context) -> Node:
    """What is said: the goal, the helper's hint, which card is asked for, or what came of it."""
    put = state.put
    card = card_of(spec, put.card) if put else None
    if put and card:
        slip = slip_in(card, put.spot)
        return bubble(ctx, card.why if put.right else slip.text if slip else card.slip)
    held = card_of(spec, state.held)
    if held and looking(state):
        return bubble(ctx, held.why)
    if state.hinted:
        return bubble(ctx, spec.hint, spec.helper)
    if state.asked:
        return bubble(ctx, ctx.words("Which card goes here?", "a place was picked first"))
    return bubble(ctx, spec.goal)


def _cards(spec: Sort, state: SortState, ctx: Context) -> Node:
    """What lies before the child: the pile, or the one card in her hand."""
    held = card_of(spec, state.put.card if state.put else state.held)
    if held:
        return large(held, state, ctx)
    tiles = tuple(waiting(card, state, ctx) for card in pile(spec, state))
    return Box(tiles, "wrap", gap=10, justify="centre", align="stretch")


def _tray(*inside: Node) -> Box:
    return replace(sheet(*inside), role="group")


def _acts(spec: Sort, state: SortState, ctx: Context) -> Node:
    """The few buttons under the cards."""
    if state.put and state.put.right:
        return read_on(ctx)
    back = ctx.words("Take it back", "a card that was put somewhere, into the hand again")
    if state.put:
        return main_button(back, Act("back", state.put.card))
    if looking(state):
        leave = ctx.words("Leave it there", "a card that lies where it belongs")
        both = (
            icon_button(_icon("icon/undo"), back, Act("back", state.held), "quiet"),
            icon_button(_icon("icon/tick"), leave, Act("drop"), "quiet"),
        )
        return Box(both, "wrap", gap=12, justify="centre")
    name = ctx.words("Ask {name}", "ask the helper what to look at", name=ctx.name(spec.helper))
    ask = icon_button(_icon("icon/question"), name, Act("hint"), "quiet", on=not state.hinted)
    if not (state.held or state.asked):
        return Box((ask,), "row", justify="centre")
    down = ctx.words("Put it down", "lay the card back, or pick no place after all")
    away = icon_button(_icon("icon/undo"), down, Act("drop"), "quiet")
    return Box((ask, away), "wrap", gap=12, justify="centre")


def _icon(name: Icon) -> Picture:
    return Picture(name, 28, 28)
