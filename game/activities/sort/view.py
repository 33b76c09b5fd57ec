"""How a sort looks: people who react, the places with their cards, the pile; decides nothing."""

from game.activities.sort.cards import large, waiting
from game.activities.sort.model import Sort
from game.activities.sort.spots import spots
from game.activities.sort.state import SortState, card_of, looking, pile, showing, slip_in
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.onward import read_on
from game.ui.stage import backdrop, bubble, crowd, figure


def view(spec: Sort, state: SortState, ctx: Context) -> Node:
    """The place behind, what is said beside, the spots and the cards in front."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


def _wide(spec: Sort, state: SortState, ctx: Context) -> Node:
    wide, high = ctx.size
    said = Box((_said(spec, state, ctx),), justify="end", pad=(0, 18))
    people = crowd(*_figures(spec, state, ctx), high=max(150.0, min(260.0, high * 0.3 / ctx.text)))
    drawn = _shown(spec, state, min(160.0, wide * 0.12) / ctx.text)
    side = Box((Scroll(said, key=f"said-{_moment(state)}"), *drawn, people), gap=8, w=wide * 0.25)
    places = Box(spots(spec, state, ctx), "row", gap=16)
    acts = _acts(spec, state, ctx)
    inside = (_cards(spec, state, ctx),) if state.put else (_cards(spec, state, ctx), acts)
    front = Box((places, _tray(*inside)), gap=12, pad=(4, 2))
    shown = Scroll(front, key=f"sort-{_moment(state)}")
    right = Box((shown, *((acts,) if state.put else ())), gap=10, grow=1)
    page = Box((side, right), "row", gap=20, pad=(24, 10), grow=1)
    return Box((backdrop(spec.place), page), "stack", grow=1)


def _narrow(spec: Sort, state: SortState, ctx: Context) -> Node:
    """One under the other: with a card in the hand, the places come right below it."""
    group = crowd(*_figures(spec, state, ctx), high=118, w=190)
    drawn = _shown(spec, state, 110)
    people = Box((group, *drawn), "row", justify="centre", align="end", grow=1)
    strip = Box((backdrop(spec.place), people), "stack", h=120)
    places = Box(spots(spec, state, ctx), gap=12)
    said, acts = _said(spec, state, ctx), _acts(spec, state, ctx)
    tray = _tray(_cards(spec, state, ctx))
    goal = () if state.held and not (state.hinted or looking(state)) else (said,)
    rest = (places, acts) if state.held and not looking(state) else (acts, places)
    page = Box((*goal, tray, *rest), gap=12, pad=(12, 12))
    return Box((strip, Scroll(page, key=f"sort-{_moment(state)}")), fill="sand", grow=1)


def _moment(state: SortState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    if state.put:
        return f"put-{state.put.card}"
    return state.held or state.asked or ("hint" if state.hinted else "pile")


def _figures(spec: Sort, state: SortState, ctx: Context) -> tuple[Picture, ...]:
    mood = "thinking" if state.held else "calm"
    return figure(ctx, spec.helper), figure(ctx, spec.player, mood)


def _shown(spec: Sort, state: SortState, high: float) -> tuple[Node, ...]:
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


def _tray(*inside: Node) -> Node:
    return Box(inside, gap=12, pad=(14, 14), fill="paper", radius=26, shadow=True, role="group")


def _acts(spec: Sort, state: SortState, ctx: Context) -> Node:
    """The few buttons under the cards."""
    if state.put and state.put.right:
        return read_on(ctx)
    back = ctx.words("Take it back", "a card that was put somewhere, into the hand again")
    if state.put:
        face = Words(back, "button", align="centre")
        return Button(face, Act("back", state.put.card), look="main")
    if looking(state):
        leave = ctx.words("Leave it there", "a card that lies where it belongs")
        both = (
            _small("icon/undo", back, Act("back", state.held)),
            _small("icon/tick", leave, Act("drop")),
        )
        return Box(both, "wrap", gap=12, justify="centre")
    name = ctx.words("Ask {name}", "ask the helper what to look at", name=ctx.name(spec.helper))
    ask = _small("icon/question", name, Act("hint"), on=not state.hinted)
    if not (state.held or state.asked):
        return Box((ask,), "row", justify="centre")
    down = ctx.words("Put it down", "lay the card back, or pick no place after all")
    return Box((ask, _small("icon/undo", down, Act("drop"))), "wrap", gap=12, justify="centre")


def _small(icon: Icon, words: str, means: Act, on: bool = True) -> Button:
    face = Box((Picture(icon, 28, 28), Words(words, "button")), "row", gap=10, align="centre")
    return Button(face, means, label=words, look="quiet", on=on)
