"""How the messages of a thread look: bubbles at both sides, and days between them."""

from collections.abc import Sequence

from game.activities.chat import phone
from game.activities.chat.model import Chat, Said
from game.activities.chat.state import (
    ChatState,
    Lived,
    at_moment,
    follows,
    in_hand,
    is_away,
    lived,
)
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.portraits import portrait

WIDEST = 470
"""How wide a bubble may be at 100 %."""
_FACE, _LARGE, _STRIP = 52.0, 150.0, 26.0


def log(spec: Chat, state: ChatState, ctx: Context, judged: Node | None, goal: str) -> Box:
    """What has come now in the thread on the screen; all of it, where another one is looked at.
    judged: the message in hand, as it looks while it is judged. goal: what there is to do, where
    nobody is seen to say it."""
    every = [*lived(spec, state)]
    here = [each for each in every if each.moment.thread == state.thread]
    shown = here if is_away(spec, state) else here[-1:]
    rows: list[Node] = [_notice(goal, "goal")] if goal else []
    done = [] if is_away(spec, state) else _done(spec, every[-2:-1], ctx)
    rows += done
    day = 0
    for each in shown:
        if each.moment.day not in (0, day):
            day = each.moment.day
            words = ctx.words("Day {day}", "chat divider", day=ctx.number(day))
            rows.append(Words(words, "small", "ink-soft", "centre"))
        now = judged if each is shown[-1] and not is_away(spec, state) else None
        rows += [_account(spec, each, ctx)] if _has_room_for_face(each, ctx) and not done else []
        rows += _moment(spec, state, each, now, ctx)
    return Box(tuple(rows), gap=14, pad=(4, 6), role="log", key="messages")


def _moment(
    spec: Chat, state: ChatState, each: Lived, judged: Node | None, ctx: Context
) -> list[Node]:
    rows = [_small_talk(spec, said, ctx) for said in _says(state, each, judged)]
    if judged:
        rows.append(judged)
    elif in_hand(spec, state) not in each.moment.judge or not each.moment.judge:
        rows += [_bubble(t.who, t.text, ctx, f"says-{t.id}") for t in each.moment.judge]
    if each.reply:
        rows.append(_mine(each.reply.text, ctx, f"mine-{each.id}"))
    if each.answer and (said := follows(each.moment, each.answer).says):
        rows.append(_notice(said, f"came-{each.id}"))
    return rows


def _done(spec: Chat, before: Sequence[Lived], ctx: Context) -> list[Node]:
    """What the phone has just done, above what is next."""
    led = ((each.did, at_moment(spec, each.moment, each.did)) for each in before)
    return [phone.ticked(ctx, did, onward.says) for did, onward in led if did and onward]


def _has_room_for_face(each: Lived, ctx: Context) -> bool:
    return not (each.moment.judge or each.moment.silence or ctx.tight)


def _account(spec: Chat, each: Lived, ctx: Context) -> Node:
    """Whose thread it is, large, where nothing but what the phone does is to be done."""
    who = next(thread.who for thread in spec.threads if thread.id == each.moment.thread)
    name = Words(ctx.name(who), "heading", align="centre")
    side = _FACE if ctx.narrow or ctx.low else _LARGE
    head = Box((portrait(ctx, who, side), name), gap=8, align="centre")
    return Box((head, *_written(ctx)), gap=12, pad=(0, 12))


def _written(ctx: Context) -> tuple[Node, ...]:
    """What was written there, too far off to be read."""
    wide = (0.62, 0.44) if ctx.narrow or ctx.low else (0.62, 0.44, 0.54)
    strips = (Box((), w=each * WIDEST, h=_STRIP, radius=12, fill="sea-light") for each in wide)
    return tuple(Box((strip,), "row", pad=(12, 0)) for strip in strips)


def _says(state: ChatState, each: Lived, judged: Node | None) -> tuple[Said, ...]:
    """The small talk before a message in hand; once that is judged, it alone is in sight."""
    return () if judged and state.hand.at in ("act", "sheet", "mend") else each.moment.says


def _small_talk(spec: Chat, said: Said, ctx: Context) -> Node:
    if not said.who:
        return _notice(said.text, f"says-{said.id}")
    if str(said.who) == spec.player:
        return _mine(said.text, ctx, f"says-{said.id}")
    return _bubble(said.who, said.text, ctx, f"says-{said.id}")


def _bubble(who: str, text: str, ctx: Context, key: str) -> Node:
    """Something somebody else wrote, with who it says it is from."""
    name = Words(ctx.name(who), "small", "ink-soft")
    talk = Box(
        (name, Words(text)), fill="sea-light", radius=20, pad=(16, 10), max_w=WIDEST * ctx.text,
        shape="tail-start", role="message", label=ctx.name(who), key=key,
    )  # fmt: skip
    return Box((portrait(ctx, who, _FACE), talk), "row", gap=8, align="end")


def _mine(text: str, ctx: Context, key: str) -> Node:
    """Something the player's character wrote."""
    mine = Box(
        (Words(text),), fill="leaf-soft", radius=20, pad=(16, 10), max_w=WIDEST * ctx.text,
        shape="tail-end", key=key,
    )  # fmt: skip
    return Box((mine,), "row", justify="end")


def _notice(text: str, key: str) -> Node:
    """What the app or the storyteller says between the messages."""
    return Box(
        (Words(text, "body", "ink", "centre"),), pad=(14, 8), radius=14, fill="sand", role="speech",
        key=key,
    )  # fmt: skip
