"""How a check-up looks: a moment as in a picture book, faces to answer with; decides nothing."""

from game.activities.check.asking import question
from game.activities.check.model import Case, Check
from game.activities.check.moment import asked, explained
from game.activities.check.state import CheckState, Page, case_of, page_of, pages
from game.core.acts import Act
from game.core.ids import PlaceId
from game.ui.context import Context
from game.ui.nodes import Box, Button, Look, Node, Picture, Scroll, Words
from game.ui.stage import backdrop, bubble, crowd, figure


def view(spec: Check, state: CheckState, ctx: Context) -> Node:
    """The place behind, the child in it, and in front what is asked."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


def _wide(spec: Check, state: CheckState, ctx: Context) -> Node:
    wide, high = ctx.size
    page = page_of(spec, state)
    said = Box((_said(spec, page, ctx),), justify="end", pad=(0, 14))
    tall = min(430.0, high * 0.64 / ctx.text**0.6)
    people = crowd(_child(spec, page, ctx), high=tall)
    side = Box((Scroll(said, key=f"said-{state.at}"), people), w=min(370.0, wide * 0.3))
    asks = Box(_asked(spec, state, page, ctx), gap=10, pad=(6, 4))
    middle = Box((Scroll(asks, key=f"check-{state.at}", grow=0),), justify="centre", grow=1)
    last = Box(_onward(spec, state, ctx), "row", gap=14)
    foot = Box((_how_far(spec, state, ctx), Box((), grow=1), last), "row", align="centre")
    front = Box((side, Box((middle, foot), gap=8, grow=1)), "row", gap=22, pad=(28, 10), grow=1)
    return Box((backdrop(_place(spec, page)), front), "stack", grow=1)


def _narrow(spec: Check, state: CheckState, ctx: Context) -> Node:
    page = page_of(spec, state)
    group = crowd(_child(spec, page, ctx), high=118, w=130)
    people = Box((group,), "row", justify="centre", align="end", grow=1)
    strip = Box((backdrop(_place(spec, page)), people), "stack", h=120)
    far = Box((_how_far(spec, state, ctx),), "row", justify="centre")
    all_ = (_said(spec, page, ctx), *_asked(spec, state, page, ctx), far)
    onward = _onward(spec, state, ctx)
    scroll = Scroll(Box((*all_, *onward), gap=12, pad=(12, 12)), key=f"check-{state.at}")
    return Box((strip, scroll), fill="sand", grow=1)


def _case(spec: Check, page: Page) -> Case | None:
    return case_of(spec, page) if page.kind in ("case", "why") else None


def _place(spec: Check, page: Page) -> PlaceId:
    case = _case(spec, page)
    return case.place if case else spec.place


def _child(spec: Check, page: Page, ctx: Context) -> Picture:
    """The one to whom it happens, who looks the same every time: a face would give an answer."""
    case = _case(spec, page)
    mood = {"why": "calm", "end": "happy"}.get(page.kind, "thinking")
    return figure(ctx, case.child if case else spec.child, mood)


def _said(spec: Check, page: Page, ctx: Context) -> Box:
    """What is going on, or what all the questions of this page are about."""
    case = _case(spec, page)
    if case:
        return bubble(ctx, case.moment)
    if page.kind == "sure":
        words = ctx.words("Think of yourself. How true is this?", "check-up: before a sentence")
        return bubble(ctx, words)
    if page.kind == "end":
        return bubble(ctx, ctx.words("That was all. Thank you!", "check-up: after the last page"))
    return bubble(ctx, {"then": spec.busy, "fault": spec.fault}.get(page.kind, spec.vignette))


def _asked(spec: Check, state: CheckState, page: Page, ctx: Context) -> tuple[Node, ...]:
    case = _case(spec, page)
    if page.kind == "end":
        return ()
    if case is None:
        return (question(spec, state, page, ctx),)
    return explained(case, ctx) if page.kind == "why" else asked(spec, state, case, ctx)


def _how_far(spec: Check, state: CheckState, ctx: Context) -> Node:
    """Where this page is among all of its kind: how much is left, and nothing else."""
    kinds = [page.kind == "why" for page in pages(spec, state)]
    back = kinds[state.at]
    words = ctx.words(
        "{page} of {pages}",
        "which page of a check-up this is",
        page=ctx.number(kinds[: state.at + 1].count(back)),
        pages=ctx.number(kinds.count(back)),
    )
    return Box((Words(words, "small"),), pad=(16, 8), fill="paper", radius=18)


def _onward(spec: Check, state: CheckState, ctx: Context) -> tuple[Node, ...]:
    """The way on; after the last form, first of all the way back through its moments."""
    words = ctx.words("Next", "go on with the story")
    if not (state.last and page_of(spec, state).kind == "end"):
        return (_press(words, Act("next"), "main"),)
    look = ctx.words("Look back", "check-up: see why each moment was fine or not")
    return _press(look, Act("look"), "main"), _press(words, Act("next"), "plain")


def _press(words: str, means: Act, look: Look) -> Button:
    arrow = Picture("icon/next", 30, 30, turns=True)
    face = Box((Words(words, "button"), arrow), "row", gap=12, align="centre", justify="centre")
    return Button(face, means, label=words, look=look)
