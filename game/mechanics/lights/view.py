"""How lights look: windows lit in the valley, one after another, and what is said of them."""

from collections.abc import Iterator
from dataclasses import replace

from game.core.acts import Act
from game.mechanics.lights.model import Audience, Ring
from game.mechanics.lights.rules import Lit, Spread, offers
from game.mechanics.lights.windows import VALLEY, WINDOWS, Window, windows
from game.ui.context import Context
from game.ui.drawing_names import Icon, OwnThing
from game.ui.gestures import Gesture
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.parts import choice, icon_button
from game.ui.scenery import scenery
from game.ui.stage import Stage, Standing

LIGHT: OwnThing = "thing/valley-light"
DARK: OwnThing = "thing/valley-dark"
COPY: OwnThing = "thing/valley-copy"
_SHINE: dict[OwnThing, float] = {LIGHT: 100 / 36, COPY: 100 / 22}
"""How much larger a lit pane is drawn than the pane, since its light falls around it; one that
keeps a copy has to be found among many."""
_LEAST = 30.0
"""How large a pane is drawn with its light at the least, however far off it is."""
_WIDE, _HIGH = 1280, 720
"""The units of every place's picture."""
_ASIDE = 28.0
"""How tall the sign is on a quiet button."""
_ONE_BY_ONE_MS, _LAST = 45, 30
"""So long each window waits for the one before it; after so many, all the others come at once."""
_STRIP, _HOUSES = 124.0, 1280 / 410
"""How tall the valley is beside something on a narrow page; the shape of its houses."""


def in_valley(stage: Stage, lit: Lit) -> Stage:
    """The valley with its windows lit, behind whoever stands there; any other place as it is."""
    if stage.place != VALLEY or stage.near:
        return stage
    shining = (
        _standing(LIGHT, name, pane, at) for at, (name, pane) in enumerate(windows(lit.rings))
    )
    kept = (_standing(COPY, name, pane, at) for at, (name, pane) in enumerate(_keepers(lit)))
    return replace(stage, standing=(*shining, *kept, *stage.standing))


def _keepers(lit: Lit) -> Iterator[tuple[str, Window]]:
    """The windows that keep a copy, far from each other."""
    panes = WINDOWS[lit.keepers]
    for number in range(1, lit.kept + 1):
        at = number * len(panes) // (lit.kept + 1)
        yield f"{lit.keepers}-{at + 1}", panes[at]


def _standing(drawn: OwnThing, name: str, pane: Window, at: int) -> Standing:
    """A pane in its light; what words may hang over."""
    side = max(pane.side * _SHINE[drawn], _LEAST)
    glows = Gesture("glow", after=_ONE_BY_ONE_MS * min(at, _LAST))
    shown = Picture(drawn, stand="bottom", key=f"{drawn}-{name}", gesture=glows)
    return Standing(
        shown, pane.x / _WIDE, (pane.y + side / 2) / _HIGH, side / _WIDE, side / _HIGH, behind=True
    )


def said(lit: Lit, ctx: Context) -> str:
    """How many windows see it, and how many keep a copy."""
    if lit.kept == 1:
        return ctx.words("All dark. One window keeps a copy.", "lights in the valley")
    if lit.kept:
        kept = ctx.number(lit.kept)
        return ctx.words(
            "All dark. {number} windows keep a copy.", "lights in the valley", number=kept
        )
    if lit.many == 1:
        return ctx.words("One window is lit.", "lights in the valley: who sees it")
    if lit.many:
        number = ctx.number(lit.many)
        return ctx.words(
            "{number} windows are lit.", "lights in the valley: who sees it", number=number
        )
    return ctx.words("Every window is dark.", "lights in the valley: nobody sees it")


def caption(lit: Lit, ctx: Context) -> Box:
    """The same on a small sign, with a window like those that are meant."""
    drawn = Picture(COPY if lit.kept else LIGHT if lit.many else DARK, 36, 36)
    words = Words(said(lit, ctx), "small", grow=1)
    return Box(
        (drawn, words), "row", gap=6, align="centre", pad=(10, 4), fill="paper", radius=16,
        shadow=True, role="preview", key="lights",
    )  # fmt: skip


def strip(stage: Stage, ctx: Context) -> tuple[Box, ...]:
    """The houses of the valley in a picture of their own, for a page that shows no place behind its
    people: as wide as a tight page, else so that something has room beside it."""
    if ctx.shape != "narrow":
        return ()
    wide = ctx.size[0] if ctx.tight else _STRIP * _HOUSES
    return (Box((scenery(stage, people=False),), w=wide, h=wide / _HOUSES, min_h=_STRIP / 2),)


def ring_name(ring: Ring, ctx: Context) -> str:
    """Whose windows they are."""
    match ring:
        case "me":
            return ctx.words("Me", "lights in the valley: whose windows")
        case "family":
            return ctx.words("Family", "lights in the valley: whose windows")
        case "friends":
            return ctx.words("Friends", "lights in the valley: whose windows")
        case "class":
            return ctx.words("Class", "lights in the valley: whose windows")
        case "valley":
            return ctx.words("The valley", "lights in the valley: whose windows")
        case "far":
            return ctx.words("Far away", "lights in the valley: whose windows")


def does(
    audience: Audience, spread: Spread, ctx: Context, *, aside: bool = False
) -> tuple[Node, ...]:
    """What can be done with it now, all of one size. aside: quietly, beside what leads on."""
    post = ctx.words("Post it", "show something to others")
    stays = ctx.words("Leave it up", "something was posted; wait and see who sees it")
    down = ctx.words("Take it down", "something was posted; nobody new sees it")
    cards: tuple[tuple[Icon, str, Act], ...] = (
        ("icon/share", post, Act("post")),
        ("icon/wait", stays, Act("wait")),
        ("icon/undo", down, Act("take-down")),
    )
    able = offers(audience, spread)
    there = (each for each in cards if each[-1] in able)
    if aside:
        quiet = (
            icon_button(Picture(icon, _ASIDE, _ASIDE), words, act, "quiet")
            for icon, words, act in there
        )
        return tuple(quiet)
    return tuple(choice(ctx, icon, words, act) for icon, words, act in there)
