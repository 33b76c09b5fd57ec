"""How pages look: people, the browser large in front, a notebook; draws, decides nothing."""

from game.activities.page.dialogue import said
from game.activities.page.frame import frame
from game.activities.page.model import Browser
from game.activities.page.notebook import notebook
from game.activities.page.rules import MARKS
from game.activities.page.state import BrowserState, LitSpan, site_of
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import DrawingName
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.stage import backdrop, crowd, figure


def view(spec: Browser, state: BrowserState, ctx: Context) -> Node:
    """The place behind, the people who react, the browser, and what can be decided."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


def mark_words(mark: LitSpan, ctx: Context) -> str:
    """What a spot is noted as."""
    if mark == "fine":
        return ctx.words("Fine", "a place on a web page is noted as fine")
    return ctx.words("Odd", "a place on a web page is noted as odd")


def _wide(spec: Browser, state: BrowserState, ctx: Context) -> Node:
    wide, high = ctx.size
    aside, notes = min(330.0, wide * 0.24), min(210.0, wide * 0.165)
    people = max(150.0, min(310.0, high * 0.43 / ctx.text))
    talk = Box((said(spec, state, ctx),), justify="end", pad=(0, 16))
    side = Box(
        (
            Scroll(talk, key=f"said-{_moment(state)}"),
            crowd(*_figures(spec, state, ctx), high=people),
        ),
        w=aside,
    )
    gap, sides = 18, 22
    inner = wide - aside - notes - 2 * gap - 2 * sides - 2 * (12 + 14)
    right = Box((_book(spec, state, ctx), *_places(spec, state, ctx)), gap=12, w=notes)
    shown = frame(spec, state, ctx, inner, scrolls=True)
    front = Box((side, shown, right), "row", gap=gap, pad=(sides, 14), grow=1)
    return Box((backdrop(spec.place), front), "stack", grow=1)


def _book(spec: Browser, state: BrowserState, ctx: Context) -> Node:
    """The notebook, where there is something to note: a form alone leaves its place empty."""
    if not site_of(spec, state).spots:
        return Box((), grow=1)
    return Scroll(Box((notebook(spec, state, ctx),)), key=f"notes-{state.site}")


def _narrow(spec: Browser, state: BrowserState, ctx: Context) -> Node:
    group = crowd(*_figures(spec, state, ctx), high=118, w=190)
    people = Box((group,), "row", justify="centre", align="end", grow=1)
    strip = Box((backdrop(spec.place), people), "stack", h=120)
    words = said(spec, state, ctx)
    shown = frame(spec, state, ctx, 0, scrolls=False)
    talk = (shown, words) if state.spot and not state.answer else (words, shown)
    places = Box(_places(spec, state, ctx), "wrap", gap=10, justify="centre")
    page = Box((*talk, places), gap=12, pad=(12, 12))
    return Box((strip, Scroll(page, key=f"page-{_moment(state)}")), fill="sand", grow=1)


def _moment(state: BrowserState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    step = state.answer.about if state.answer else "asking" if state.asking else "open"
    return f"{state.site}-{state.spot or 'all'}-{step}"


def _figures(spec: Browser, state: BrowserState, ctx: Context) -> tuple[Picture, ...]:
    """Both look as the last act left them; a question makes them think."""
    mood = "thinking" if state.asking else "calm"
    return figure(ctx, spec.helper, mood), figure(ctx, spec.player, mood)


def _places(spec: Browser, state: BrowserState, ctx: Context) -> tuple[Node, ...]:
    """What can be decided: how to note the spot, what to answer, or to ask or leave."""
    if state.answer:
        return ()
    if state.asking:
        fine = ctx.words("It is fine", "answer to: what do you think of this page?")
        trick = ctx.words("It is a trick", "answer to: what do you think of this page?")
        return (
            _place("icon/tick", fine, Act("think", state.site, "fine"), ctx),
            _place("icon/stop", trick, Act("think", state.site, "trick"), ctx),
        )
    if state.spot:
        drawn: dict[str, DrawingName] = {"fine": "icon/tick", "odd": "thing/flag-red"}
        return tuple(
            _place(drawn[mark], mark_words(mark, ctx), Act("note", state.spot, mark), ctx)
            for mark in MARKS
        )
    ask = ctx.words("Ask {name}", "somebody about this page", name=ctx.name(spec.helper))
    away = ctx.words("Leave this page", "a decision about a web page")
    return (
        _place("icon/talk", ask, Act("ask", state.site), ctx),
        _place("icon/leave", away, Act("away", state.site), ctx),
    )


def _place(picture: DrawingName, label: str, means: Act, ctx: Context) -> Button:
    drawn = Picture(picture, h=max(36, (44 if ctx.narrow else 56) / ctx.text))
    face = Box((drawn, Words(label, "button", align="centre")), gap=4, align="centre")
    return Button(face, means, label=label, look="card")
