"""How pages look: people, the browser large in front, a notebook; draws, decides nothing."""

from game.activities.page.dialogue import said
from game.activities.page.frame import BESIDE, SIDE, browser
from game.activities.page.model import Browser
from game.activities.page.notebook import notebook
from game.activities.page.rules import MARKS
from game.activities.page.state import BrowserState, Mark, site_of
from game.core.acts import Act
from game.core.cues import Mood
from game.ui.context import Context
from game.ui.drawing_names import DrawingName
from game.ui.nodes import Box, Node, Picture, Scroll
from game.ui.parts import choice, read_on
from game.ui.stage import Front, Stage, figure

_LOW = 40.0
"""How tall the pictures of decisions are, below the notebook."""


def view(spec: Browser, state: BrowserState, ctx: Context) -> Front:
    """The place behind, the people who react, the browser, and what can be decided."""
    return Front(
        stage=Stage(spec.place, _people(spec, state, ctx), side=SIDE, tall=0.43),
        moment=_moment(state),
        said=said(spec, state, ctx),
        device=browser(spec, state, ctx),
        seen=_book(spec, state, ctx),
        does=_places(spec, state, ctx),
        on=read_on(ctx) if state.answer else None,
        beside=BESIDE,
        late=bool(state.spot and not state.answer),
        told=bool(state.spot or state.answer),
    )


def mark_words(mark: Mark, ctx: Context) -> str:
    """What a spot is noted as."""
    if mark == "fine":
        return ctx.words("Fine", "a place on a web page is noted as fine")
    return ctx.words("Odd", "a place on a web page is noted as odd")


def _book(spec: Browser, state: BrowserState, ctx: Context) -> Node | None:
    """The notebook, where there is room and something to note: a form alone leaves it empty."""
    decided = bool(state.answer and state.answer.about == "site")  # what it was is read now
    if ctx.shape != "wide" or ctx.low or decided:
        return None
    if not site_of(spec, state).spots:
        return Box((), grow=1)
    return Scroll(Box((notebook(spec, state, ctx),)), key=f"notes-{state.site}")


def _moment(state: BrowserState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    step = state.answer.about if state.answer else "asking" if state.asking else "open"
    return f"{state.site}-{state.spot or 'all'}-{step}"


def _people(spec: Browser, state: BrowserState, ctx: Context) -> tuple[Picture, ...]:
    """Both look as the last act left them; a question makes them think."""
    mood: Mood = "thinking" if state.asking else "calm"
    return figure(ctx, spec.helper, mood), figure(ctx, spec.player, mood)


def _places(spec: Browser, state: BrowserState, ctx: Context) -> tuple[Node, ...]:
    """What can be decided: how to note the spot, what to answer, or to ask or leave."""
    if state.answer:
        return ()
    if state.asking:
        fine = ctx.words("It is fine", "answer to: what do you think of this page?")
        trick = ctx.words("It is a trick", "answer to: what do you think of this page?")
        return (
            choice(ctx, "icon/tick", fine, Act("think", state.site, "fine"), high=_LOW),
            choice(ctx, "icon/stop", trick, Act("think", state.site, "trick"), high=_LOW),
        )
    if state.spot:
        drawn: dict[str, DrawingName] = {"fine": "icon/tick", "odd": "thing/flag-red"}
        return tuple(
            choice(
                ctx, drawn[mark], mark_words(mark, ctx), Act("note", state.spot, mark), high=_LOW
            )
            for mark in MARKS
        )
    ask = ctx.words("Ask {name}", "somebody about this page", name=ctx.name(spec.helper))
    away = ctx.words("Leave this page", "a decision about a web page")
    return (
        choice(ctx, "icon/talk", ask, Act("ask", state.site), high=_LOW),
        choice(ctx, "icon/leave", away, Act("away", state.site), high=_LOW),
    )
