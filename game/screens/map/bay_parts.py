"""The parts of the bay around its districts: the bar on top, a note, today's boat."""

from game.content.level_summary import LevelSummary
from game.screens.map.bands import shown_name
from game.screens.map.today_boat import boat_room, booster_buoy, today_boat
from game.screens.practice.whats_next import booster_due, today
from game.screens.shell.app_state import AppState
from game.screens.shell.notes import broken_words, visit_notes
from game.screens.shell.turn_moon import turn_moon
from game.ui.choices import AgesShown
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import animal_drawing
from game.ui.geometry import Rect
from game.ui.nodes import Box, Node, Picture
from game.ui.screen_parts import bar, icon, in_the_sky, note


def bay_bar(state: AppState, ctx: Context, shown: AgesShown) -> Box:
    """The bar on top: who plays, whose stories, the cards, the options."""
    profile = state.player.profile
    face: tuple[Node, ...] = ()
    if profile is not None:
        face = (Picture(animal_drawing(*profile.signs), 52, 52),)
    top = bar(
        ctx,
        icon("icon/people", Command.SIGN_OUT, ctx.words("Change player", "button")),
        *face,
        icon("icon/ages", Command.OPEN_AGES, shown_name(ctx, shown)),
        icon("icon/cards", Command.OPEN_CARDS, ctx.words("My light cards", "heading")),
        title=ctx.words("Lantern Bay", "name of the game"),
        right=(
            *turn_moon(ctx, state),
            icon("icon/options", Command.OPEN_OPTIONS, ctx.words("Options", "button")),
        ),
    )
    return in_the_sky(top)


def one_note(state: AppState, ctx: Context, *, broken: bool) -> tuple[Node, ...]:
    """The first thing the player is to be told, on a slip. broken: a story could not be read."""
    said = (*((broken_words(ctx),) if broken else ()), *visit_notes(ctx, state))
    return tuple(note(text) for text in said[:1])


def water_taken(
    state: AppState, ctx: Context, heads: tuple[LevelSummary, ...], many: int
) -> tuple[Rect, ...]:
    """The room that so many suggestions take at the lower edge, in a window of that size."""
    (wide, high), text = ctx.size, ctx.text
    w, h = boat_room(ctx, today(state), {head.id: head for head in heads})
    boat = Rect((wide - w) / 2, high - h, w, h)
    buoy = Rect(wide / 2 - 150 * text, high - 260 * text, 300 * text, 260 * text)
    return (boat, buoy)[:many]


def suggested(state: AppState, ctx: Context, heads: tuple[LevelSummary, ...]) -> tuple[Node, ...]:
    """The boat of today's suggestion, and a buoy for a booster that is due beside it."""
    one = today(state)
    boat = today_boat(ctx, one, {head.id: head for head in heads})
    aside = (one is None or one.kind != "booster") and booster_due(state)
    buoy = (Box((booster_buoy(ctx),), align="centre"),) if aside else ()
    return (*buoy, *boat)
