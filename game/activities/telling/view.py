"""How a telling looks: the windows, the words, and then the two who sit together."""

from game.activities.telling import chair, lane, listening, writing
from game.activities.telling.model import Telling
from game.activities.telling.state import TellingState
from game.ui.context import Context
from game.ui.nodes import Box
from game.ui.stage import Front, bubble


def view(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """The page that is in front now."""
    match state.page:
        case "windows":
            return lane.windows(spec, state, _question(spec, state, ctx), ctx)
        case "words":
            return writing.what_to_say(spec, state, ctx)
        case "way":
            return writing.how_to_tell(spec, state, ctx)
        case "chair" | "face":
            return chair.page(spec, state, ctx)
        case "sorry":
            return listening.together_now(spec, state, ctx)
    if state.done:
        return listening.together_now(spec, state, ctx)
    return listening.at_window(spec, state, ctx)


def _question(spec: Telling, state: TellingState, ctx: Context) -> Box:
    """Who could help, in the author's words or the app's; or what somebody asks who has noticed
    that something is the matter."""
    if spec.asks:
        return bubble(ctx, spec.asks[0].says, spec.asks[0].who, tail=False)
    if state.tried:
        return bubble(ctx, ctx.words("Try the next window.", "the first adult could not listen"))
    if spec.goal:
        return bubble(ctx, spec.goal)
    return bubble(ctx, ctx.words("Who could help? Choose a window.", "whom to tell"))
