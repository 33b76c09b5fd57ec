"""What is said beside the browser: the goal, the helper's question, or what came of an act."""

from game.activities.page.model import Browser
from game.activities.page.state import Answer, BrowserState, field_of, site_of, spot_of
from game.ui.context import Context
from game.ui.nodes import Node
from game.ui.stage import bubble


def said(spec: Browser, state: BrowserState, ctx: Context) -> Node:
    """The bubble of this moment."""
    if state.asking:
        return bubble(ctx, spec.asks_back, spec.helper)
    if not state.answer:
        return bubble(ctx, spec.goal)
    return _of_answer(spec, state, state.answer, ctx)


def _of_answer(spec: Browser, state: BrowserState, answer: Answer, ctx: Context) -> Node:
    site, spot, field = site_of(spec, state), spot_of(spec, state), field_of(spec, answer.item)
    again = ctx.words("Let us look once more.", "the helper, after an answer that was not right")
    match answer.about:
        case "held":
            wait = ctx.words("Wait with me. Let us read the bright words first.", "the helper")
            return bubble(ctx, wait, spec.helper)
        case "refused":
            more = ctx.words("The page wants more. You can leave at any time.", "about a form")
            return bubble(ctx, site.refuses or more)
        case "field" if field:
            return bubble(ctx, field.slip)
        case "spot" if spot:
            return bubble(ctx, spot.why if answer.right else spot.slip)
    if answer.right:
        return bubble(ctx, site.why)
    if site.slip and site.id not in state.asked:
        return bubble(ctx, site.slip)
    return bubble(ctx, again, spec.helper)
