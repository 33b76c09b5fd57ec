"""How the game sounds: what is read aloud, how loud it all is, and what is shown for a sound."""

from game.screens.options.rows import on_or_off, one_of
from game.screens.shell.player import Player
from game.ui.choices import ChooseNumber, ChoosePace, ChooseSwitch, NumberOption
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Node, Picture, Words

SOFT, FULL = 40, 80
"""How loud music and sounds are, in per cent; the voice is as loud as the PC at its fullest."""
_SOFT_VOICE, _FULL_VOICE = 50, 100


def rows(player: Player, ctx: Context) -> tuple[Node, ...]:
    """A row for each option of sound."""
    o = player.options
    sound = ctx.words("Sound", "option")
    small = ctx.words("Small sounds", "option: taps, chimes")
    captions = ctx.words("Words for sounds", "option: a caption says what is heard")
    return (
        *_voice(player, ctx),
        on_or_off(ctx, "icon/sound", sound, ChooseSwitch("sound", o.sound)),
        _loud(ctx, "icon/harp", ctx.words("Music", "option"), "music", o.music),
        _loud(ctx, "icon/bell", small, "effects", o.effects),
        on_or_off(ctx, "icon/captions", captions, ChooseSwitch("captions", o.captions)),
        on_or_off(
            ctx, "icon/ears", ctx.words("Same in both ears", "option"), ChooseSwitch("mono", o.mono)
        ),
    )


def no_voice(ctx: Context) -> str:
    """The reason why nothing can be read aloud, as a sentence; "" when it can."""
    match ctx.voice:
        case "left-out":
            return ctx.words("This copy of the game has no voice.", "options: why no reading aloud")
        case "no-language":
            return ctx.words(
                "There is no voice for this language yet.", "options: why no reading aloud"
            )
        case "broken":
            return ctx.words(
                "The voice does not work on this computer.", "options: why no reading aloud"
            )
        case "no-sound":
            return ctx.words(
                "No sound can be heard here just now.",
                "options: why no reading aloud",
            )
    return ""


def _voice(player: Player, ctx: Context) -> tuple[Node, ...]:
    if why := no_voice(ctx):
        said = Words(why, "body", "ink", grow=1)
        icon = Picture("icon/speaker-off", 40, 40)
        return (Box((icon, said), "row", gap=10, align="centre"),)
    o = player.options
    aloud = ctx.words("Read aloud", "option: texts are read by themselves")
    return (
        on_or_off(ctx, "icon/speaker", aloud, ChooseSwitch("voice", o.voice)),
        _pace(ctx, ChoosePace(o.pace)),
        _voice_loud(ctx, o.speech),
    )


def _voice_loud(ctx: Context, now: int) -> Node:
    title = ctx.words("Voice", "option: how loud it reads")
    steps = {
        ChooseNumber("speech", _SOFT_VOICE): ctx.words("Soft", "how loud"),
        ChooseNumber("speech", _FULL_VOICE): ctx.words("Full", "how loud"),
    }
    loud = _SOFT_VOICE if now < _FULL_VOICE else _FULL_VOICE
    return one_of(ctx, "icon/talk", title, ChooseNumber("speech", loud), steps)


def _pace(ctx: Context, now: ChoosePace) -> Node:
    title = ctx.words("How fast it reads", "option")
    names = {
        ChoosePace("slow"): ctx.words("Slow", "pace of reading aloud"),
        ChoosePace("usual"): ctx.words("Usual", "pace of reading aloud"),
        ChoosePace("fast"): ctx.words("Fast", "pace of reading aloud"),
    }
    return one_of(ctx, "icon/clock", title, now, names)


def _loud(ctx: Context, icon: Icon, title: str, name: NumberOption, now: int) -> Node:
    steps = {
        ChooseNumber(name, 0): ctx.words("Off", "how loud"),
        ChooseNumber(name, SOFT): ctx.words("Soft", "how loud"),
        ChooseNumber(name, FULL): ctx.words("Full", "how loud"),
    }
    step = 0 if now == 0 else SOFT if now < FULL else FULL
    return one_of(ctx, icon, title, ChooseNumber(name, step), steps)
