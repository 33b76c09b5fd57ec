"""What stands above every room of a story: ways to leave, rest, open a door, tell and get help."""

from dataclasses import replace

from game.core.acts import Act
from game.core.level import Level
from game.core.play import DOOR, TELL_NOW, Session, calls
from game.screens.shell.app_state import AppState
from game.screens.shell.notes import trouble_note
from game.screens.shell.player import Player
from game.screens.shell.profile_words import face_of
from game.screens.shell.turn_moon import turn_moon
from game.storage.troubles import stops_saving
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.screen_parts import CALM_KEY, bar, icon, is_slim, note

HANDS_KEY = "v"
"""The key with which whoever leads a class asks for hands."""
LARGEST_TEXT = 1.4
"""With larger letters the words of TELL are higher than the bar in some scripts."""


def story_bar(
    ctx: Context, level: Level, session: Session, state: AppState, *, tell: bool, asks: bool = False
) -> Box:
    """The bar. tell: whether the way to tell is in it, and does not hang with the lanterns. asks:
    whether a class can be asked for its hands."""
    player = state.player
    calm: tuple[Node, ...] = ()
    if level.intensity != "i0" or player.whole_class:
        calm = (calm_button(ctx, player),)
    return bar(
        ctx,
        icon("icon/leave", Command.LEAVE_STORY, ctx.words("Leave the story", "button")),
        *calm,
        *_doors(level, session),
        title=level.title,
        right=(
            *turn_moon(ctx, state),
            *_turn(ctx, player),
            *((_ask(ctx),) if asks else ()),
            _mark(ctx, player),
            *((_tell(ctx),) if tell else ()),
        ),
    )


def calm_button(ctx: Context, player: Player) -> Button:
    """The way to a calm moment; before a class it has a key of its own."""
    button = icon("icon/calm", Command.OPEN_CALM, ctx.words("A calm moment", "button"))
    return replace(button, hotkey=CALM_KEY) if player.whole_class else button


def _ask(ctx: Context) -> Button:
    """Hands up: the answers of this page are put to a class."""
    label = ctx.words("Hands up", "button: a class is asked what it thinks")
    return replace(icon("icon/hands", Command.HANDS_UP, label), hotkey=HANDS_KEY)


def _turn(ctx: Context, player: Player) -> tuple[Node, ...]:
    """Whose turn it is, where several share a screen."""
    if not player.companions:
        return ()
    face = face_of(ctx, player.group[player.turn], 52)
    said = ctx.words("{player}: your turn", "two or three play together", player=face.label)
    shown = replace(face, label=said, key="turn")
    if ctx.size[0] / ctx.text < 900:
        return (shown,)
    text = ctx.words("Your turn", "beside the animal of whoever plays now")
    words = Words(text, "small", "ink")
    return (
        Box(
            (replace(shown, label=""), words),
            "row",
            gap=8,
            pad=(10, 2),
            align="centre",
            fill="lantern-soft",
            radius=30,
            role="group",
            label=said,
        ),
    )


def not_saved(ctx: Context, player: Player) -> tuple[Node, ...]:
    """A note below the bar while nothing can be kept. What does not hinder a story is told on the
    bay."""
    trouble = player.store.trouble
    if trouble is None or not stops_saving(trouble):
        return ()
    return (note(trouble_note(ctx, trouble)),)


def _doors(level: Level, session: Session) -> tuple[Node, ...]:
    """The doors to help that stand open in every scene of this story."""
    ways = (act for act in calls(level, session) if act.verb == DOOR)
    return tuple(icon("icon/question", way, level.doors[way.item].label) for way in ways)


def _tell(ctx: Context) -> Button:
    label = ctx.words("Tell someone", "button in a story: tell a safe adult")
    if ctx.size[0] / ctx.text < 700 or ctx.text > LARGEST_TEXT:
        return icon("icon/tell", Act(TELL_NOW), label)
    inside = Box(
        (Picture("icon/tell", 40, 40), Words(label, "small", "ink")),
        flow="row",
        gap=8,
        align="centre",
    )
    return Button(inside, Act(TELL_NOW), label=label, look="quiet")


def _mark(ctx: Context, player: Player) -> Node:
    """A small lantern: lit when the last answer is on the disk, dark until then. Among buttons that
    stand close together it takes what they leave."""
    high, grow = (28, 3) if is_slim(ctx) else (52, 0)
    if player.is_guest:
        label = ctx.words("Nothing is kept: you are a guest", "the last answer")
        return Picture("icon/guest", h=high, label=label, key="saved", grow=grow)
    saved = player.saving == "saved"
    label = (
        ctx.words("Saved", "the last answer is kept")
        if saved
        else ctx.words("Not saved yet", "the last answer is not kept yet")
    )
    name: Icon = "icon/saved" if saved else "icon/saving"
    return Picture(name, h=high, label=label, key="saved", grow=grow)
