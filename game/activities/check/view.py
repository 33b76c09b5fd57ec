"""How a check-up looks: a moment as in a picture book, faces to answer with; decides nothing."""

from game.activities.check.asking import question
from game.activities.check.model import Case, Check
from game.activities.check.moment import asked, explained
from game.activities.check.state import CheckState, Page, case_of, page_of, pages
from game.core.acts import Act
from game.core.cues import Mood
from game.core.ids import PlaceId
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.parts import onward
from game.ui.stage import Device, Front, Stage, bubble, figure


def view(spec: Check, state: CheckState, ctx: Context) -> Front:
    """The place behind, the child in it, and in front what is asked."""
    page = page_of(spec, state)
    asks = _asked(spec, state, page, ctx)
    far, last = _how_far(spec, state, ctx), _onward(spec, state, ctx)
    if ctx.shape == "narrow":
        asks = (*asks, Box((far,), "row", justify="centre"))
    else:
        last = (Box((far, Box((), grow=1), Box(last, "row", gap=14)), "row", align="centre"),)
    return Front(
        stage=Stage(_place(spec, page), (_child(spec, page, ctx),), side=0.29, tall=0.64),
        moment=f"check-{state.at}",
        said=_said(spec, page, ctx),
        device=Device(Box(asks, gap=10, pad=(6, 4), justify="centre"), foot=last, look="table"),
    )


def _case(spec: Check, page: Page) -> Case | None:
    return case_of(spec, page) if page.kind in ("case", "why") else None


def _place(spec: Check, page: Page) -> PlaceId:
    case = _case(spec, page)
    return case.place if case else spec.place


def _child(spec: Check, page: Page, ctx: Context) -> Picture:
    """The one to whom it happens, who looks the same every time: a face would give an answer."""
    case = _case(spec, page)
    moods: dict[str, Mood] = {"why": "calm", "end": "happy"}
    mood = moods.get(page.kind, "thinking")
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
        return (onward(words, Act("next")),)
    look = ctx.words("Look back", "check-up: see why each moment was fine or not")
    return onward(look, Act("look")), onward(words, Act("next"), "plain")
