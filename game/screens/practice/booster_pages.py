"""What a booster round looks like: a thing to judge, why it is so, and what was remembered."""

from game.core.booster_item import BoosterItem
from game.core.items import Item
from game.screens.practice.card_book import headings
from game.screens.practice.filling_lamp import filling_lamp
from game.screens.shell.app_state import AppState
from game.ui import tells
from game.ui.choices import Judged, JudgeItem
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.screen_parts import main_button
from game.ui.theme import Colour


def asking(ctx: Context, one: BoosterItem) -> tuple[Node, ...]:
    """The thing as it was met, and the question."""
    above = Words(_where(ctx, one), "small", "ink-soft", "centre")
    return (
        *(() if ctx.narrow else (above,)),
        _thing(ctx, one.item),
        Words(
            ctx.words("Is this fine, or should I be careful?", "question"),
            "button",
            "ink",
            "centre",
        ),
        Box(
            (
                _choice("icon/tick", ctx.words("Fine", "answer"), "fine"),
                _choice("thing/flag-red", ctx.words("Be careful", "answer"), "trick"),
                _choice("icon/eye", ctx.words("Not sure. Show me", "answer"), "show"),
            ),
            "wrap",
            gap=14,
            justify="centre",
        ),
    )


def verdict(ctx: Context, item: Item, answer: str) -> Box:
    """What came of the answer."""
    said = Words(_said(ctx, item, answer), "button", "leaf-deep", "centre")
    return Box((said,), role="feedback")


def telling(ctx: Context, state: AppState, one: BoosterItem) -> tuple[Node, ...]:
    """What it was, what gave it away and what to do, or why it was fine."""
    why = _fine(ctx, one) if one.item.genuine else _careful(ctx, state, one)
    return _thing(ctx, one.item, lit=True), *why


def way_on(ctx: Context) -> Button:
    """The way to the next thing; it stands where nothing ever stands that judges it."""
    return main_button(ctx.words("Next", "button"), Command.NEXT_ITEM)


def _careful(ctx: Context, state: AppState, one: BoosterItem) -> tuple[Node, ...]:
    """The hints of its tells, and the safe act. Its feedback speaks of the story: not here."""
    act = state.library.safe_act(one.skills[0], state.player.language.code)
    return (*tells.all_hints(one.item.tells), _slip(headings(ctx).do, act, "leaf-soft"))


def _fine(ctx: Context, one: BoosterItem) -> tuple[Node, ...]:
    """Why it was fine, told as a memory of the story it comes from."""
    return (_slip(_where(ctx, one), one.item.why, "lantern-soft"),)


def _slip(title: str, text: str, fill: Colour) -> Box:
    inside = (Words(title, "small", "ink-soft"), Words(text))
    return Box(inside, gap=2, fill=fill, radius=18, pad=(16, 10), role="feedback")


def _where(ctx: Context, one: BoosterItem) -> str:
    return ctx.words("From the story “{title}”", "a booster round", title=one.title)


def remembered(
    ctx: Context, state: AppState, right: tuple[str, ...], cards: tuple[str, ...]
) -> tuple[Node, ...]:
    """The end of a round: a lantern that glows, what I remembered, and no number."""
    band = state.player.profile.band if state.player.profile else "7-9"
    code = state.player.language.code
    cans = (state.library.can(skill, band, code) for skill in right)
    lines = tuple(_line("icon/lantern", can) for can in cans if can)
    title = ctx.words("I remembered", "before a list of skills")
    heading: tuple[Node, ...] = (Words(title, "small", "ink-soft"),) if lines else ()
    new: tuple[Node, ...] = ()
    if cards:
        new = (
            _line("thing/light-card", ctx.words("A new light card is in your book.", "booster")),
        )
    return (
        *((Box((Picture("thing/lantern-big", h=150),), align="centre"),) if ctx.narrow else ()),
        Words(_last_words(ctx, bool(lines)), "heading", "ink", "centre"),
        *heading,
        *lines,
        *new,
        Box(
            (main_button(ctx.words("To the bay", "button"), Command.OPEN_BAY, "icon/lantern"),),
            align="centre",
        ),
    )


def beside_lamp(sheet: Box, done: int, many: int) -> Box:
    """The lantern that fills with each answer, and what is asked or told."""
    return Box((filling_lamp(done, many), sheet), "row", align="centre")


def nothing_yet(ctx: Context) -> tuple[Node, ...]:
    """The page before the first story: there is nothing to look at again."""
    text = ctx.words("Play a story first. Then come back here.", "a booster round with nothing yet")
    bay = main_button(ctx.words("To the bay", "button"), Command.OPEN_BAY, "icon/lantern")
    return (
        Box((Picture("bay/lantern-dark", h=110),), align="centre"),
        Words(text, "body", "ink", "centre"),
        Box((bay,), align="centre"),
    )


def _last_words(ctx: Context, some: bool) -> str:
    return (
        ctx.words("Your lanterns shine on.", "end of a booster round")
        if some
        else ctx.words("You looked again. That helps you remember.", "end of a booster round")
    )


def _said(ctx: Context, item: Item, answer: str) -> str:
    match answer, item.genuine:
        case "right", True:
            return ctx.words("You looked well. This one is fine.", "booster: right")
        case "right", False:
            return ctx.words("You saw it. Be careful with this one.", "booster: right")
        case "slip", True:
            return ctx.words("Look again: this one is fine.", "booster: not right")
        case "slip", False:
            return ctx.words("Look again: be careful with this one.", "booster: not right")
        case _, True:
            return ctx.words("Good to ask. This one is fine.", "booster: asked")
        case _:
            return ctx.words("Good to ask. Be careful with this one.", "booster: asked")


def _thing(ctx: Context, item: Item, *, lit: bool = False) -> Node:
    """The thing to judge: its words, the sender above them, its drawing beside them."""
    who = ctx.name(item.who) if item.who else ""
    name: tuple[Node, ...] = (Words(who, "small", "sea-deep"),) if who else ()
    words = Box((*name, tells.message(item.text, who, item.tells if lit else ())), gap=4, grow=1)
    if not item.picture:
        return words
    picture = Picture(thing_drawing(item.picture), 130, 130)
    flow: tuple[Node, ...] = (picture, words)
    if ctx.narrow:
        return Box((Box((picture,), align="centre"), words), gap=8)
    return Box(flow, "row", gap=16, align="centre")


def _choice(picture: DrawingName, text: str, judged: Judged) -> Button:
    inside = Box((Picture(picture, 40, 40), Words(text, "button")), "row", gap=10, align="centre")
    return Button(inside, JudgeItem(judged), label=text, look="plain")


def _line(picture: DrawingName, text: str) -> Box:
    return Box((Picture(picture, 40, 40), Words(text, grow=1)), "row", gap=12, align="centre")
