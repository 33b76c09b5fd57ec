"""What stands in a district: its stories, and what the lighthouse keeps besides."""

from collections.abc import Iterable, Sequence

from game.content.level_summary import LevelSummary
from game.core.ids import ThingId
from game.core.progress import Progress
from game.screens.shell.districts import LANTERNS
from game.screens.shell.notes import broken_words
from game.screens.shell.profile_words import BANDS, age_name
from game.ui.choices import AgesShown, OpenLevel
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words
from game.ui.screen_parts import note
from game.ui.theme import Colour
from game.ui.upright import is_upright, room_for

_WIDE, _LEAST, _GAP = 250.0, 170.0, 14.0
"""The width of a niche at 100 %, the least of it where two stand beside each other on a slim sheet,
and what is between them."""
_HIGH, _LANTERN = 104.0, 40.0
"""The height of the thing in a niche, and of the lantern beside it, in logical pixels."""


def story_niches(
    ctx: Context,
    stories: Sequence[LevelSummary],
    progress: Progress,
    *,
    lighthouse: bool,
    broken: bool,
) -> Box:
    """A niche for each story, in which a thing stands that the story is about. broken: the one that
    was pressed could not be read. lighthouse: with what only the lighthouse keeps."""
    sorry = (note(broken_words(ctx)),) if broken else ()
    niches = (_story(ctx, story, progress) for story in stories)
    every = (*niches, *(_quiet_places(ctx) if lighthouse else ()))
    return Box((*sorry, Box(every, "wrap", gap=_GAP, justify="centre")), gap=14, pad=(4, 4))


def in_order(stories: Iterable[LevelSummary], first: AgesShown) -> list[LevelSummary]:
    """The stories for one age before the others, and those from the youngest age to the oldest."""
    return sorted(stories, key=lambda story: (story.band != first, BANDS.index(story.band)))


def _story(ctx: Context, head: LevelSummary, progress: Progress) -> Button:
    if head.id in progress.begun:
        light, doing = LANTERNS["begun"], ctx.words("Go on", "continue a story")
    elif head.id in progress.done:
        light, doing = LANTERNS["lit"], ctx.words("Play again", "a finished story")
    else:
        light, doing = LANTERNS["dark"], ctx.words("Play", "start a story")
    ages, minutes = age_name(ctx, head.band), ctx.number(head.minutes)
    about = (
        ctx.words("Ages {ages} · one minute", "about a story", ages=ages)
        if head.minutes == 1
        else ctx.words(
            "Ages {ages} · {minutes} minutes", "about a story", ages=ages, minutes=minutes
        )
    )
    lines: tuple[Node, ...] = (
        Words(head.title, "button", "ink", "centre"),
        Words(about, "small", "ink-soft", "centre"),
        Words(doing, "small", "sea-deep", "centre"),
    )
    if head.added:
        added = ctx.words("Added on this PC", "a story not ours")
        lines += (Words(added, "small", "ink-soft", "centre"),)
    shines = head.id in progress.done
    return _niche(
        ctx, _thing(head, lit=shines), lines, OpenLevel(head.id), f"{head.title}. {doing}", light
    )


def _thing(head: LevelSummary, *, lit: bool) -> DrawingName:
    """What its child is after, as it is at the start, or once the story was played: fulfilled."""
    if head.want is None:
        return "thing/big-book"
    return thing_drawing(ThingId(f"{head.want.thing}-{len(head.want.grows) if lit else 0}"))


def _niche(
    ctx: Context,
    thing: DrawingName,
    lines: tuple[Node, ...],
    means: AppCommand,
    label: str,
    light: DrawingName | None = None,
) -> Button:
    """A thing in a niche with a lantern, and what is said of it below."""
    wide = _WIDE * max(1.0, ctx.text * 0.9)
    if is_upright(ctx) and (two := room_for(ctx, 2, _GAP)) >= _LEAST * ctx.text:
        wide = min(wide, two)
    pins: tuple[Node, ...] = (Picture(thing, grow=1, stand="bottom"),)
    if light:
        side = _LANTERN / wide
        pins += (Pin(Picture(light), 0.98 - side, 0.02, side, 0.5),)
    fill: Colour = "lantern-soft" if light == LANTERNS["lit"] else "sea-light"
    niche = Box(pins, "stack", h=_HIGH, pad=(6, 6), fill=fill, radius=16)
    inside = Box((niche, *lines), gap=2)
    return Button(inside, means, label=label, look="card", w=wide)


def _quiet_places(ctx: Context) -> tuple[Button, ...]:
    """The lighthouse keeps the light cards, and three minutes for whoever wants them now."""
    places: tuple[tuple[DrawingName, str, AppCommand], ...] = (
        ("thing/light-card", ctx.words("My light cards", "heading"), Command.OPEN_CARDS),
        (
            "bay/lantern-lit",
            ctx.words("Three minutes", "a booster round"),
            Command.OPEN_BOOSTER,
        ),
    )
    return tuple(
        _niche(ctx, picture, (Words(text, "button", "ink", "centre"),), means, text)
        for picture, text, means in places
    )
