"""How the messages of a thread look: bubbles at both sides, and days between them."""

from collections.abc import Collection, Sequence

from game.activities.chat import phone
from game.activities.chat.arrivals import Arrival, Judgeable
from game.activities.chat.bar import picture_of, title
from game.activities.chat.begun import passed_on
from game.activities.chat.cards import came_with
from game.activities.chat.model import Chat, Thread
from game.activities.chat.rules import offers
from game.activities.chat.state import (
    FORWARD,
    ChatState,
    Lived,
    at_moment,
    in_hand,
    is_away,
    leads,
    lived,
    small_talk,
    thread_of,
)
from game.activities.chat.window import follows_answer, window
from game.core.acts import Act
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.portraits import portrait, sender
from game.ui.roles import GroupRole

WIDEST = 470
"""How wide a bubble may be at 100 %."""
LARGE = 150.0
"""How tall the picture of a thread is where only the phone does something."""
_FACE, _ICON, _STRIP = 52.0, 30.0, 26.0


def log(spec: Chat, state: ChatState, ctx: Context, judged: Node | None, goal: str) -> Box:
    """What has come now in the thread on the screen; all of it, where another one is looked at.
    judged: the message in hand, as it looks while it is judged. goal: what there is to do, where
    nobody is seen to say it."""
    every = [*lived(spec, state)]
    here = [each for each in every if each.moment.thread == state.thread]
    shown = here if is_away(spec, state) else here[-1:]
    rows: list[Node] = [_notice((Words(goal, align="centre"),), "goal")] if goal else []
    done = [] if is_away(spec, state) else _done(spec, every[-2:-1], ctx)
    rows += done
    day = 0
    for each in shown:
        if each.moment.day not in (0, day):
            day = each.moment.day
            words = ctx.words("Day {day}", "chat divider", day=ctx.number(day))
            rows.append(Words(words, "small", "ink-soft", "centre"))
        now = judged if each is shown[-1] and not is_away(spec, state) else None
        account = thread_of(spec, each.moment.thread)
        alone = account.who and _has_room_for_face(each, ctx) and not done
        rows += [_account(account, ctx)] if alone else []
        rows += _moment(spec, state, each, now, ctx)
    return Box(tuple(rows), gap=14, pad=(4, 6), role="log", key="messages")


def letter(spec: Chat, state: ChatState, said: Node, judged: Judgeable, ctx: Context) -> Box:
    """A message in hand, with what comes with it: from whom it says it is, or the app's notice."""
    inside = (*_came_with(judged, state, ctx, offers(spec, state)), said)
    if not judged.notice:
        return judging.letter(judged, Box(inside, gap=8), ctx)
    bell, name = Picture("icon/bell", _ICON, _ICON), sender(ctx, judged.who)
    head = Box((bell, name), "row", gap=8, align="centre")
    return Box(
        (head, *inside), gap=8, pad=(14, 12), fill="sand", radius=14, role="message",
        label=ctx.name(judged.who), key=f"letter-{judged.id}",
    )  # fmt: skip


def _moment(
    spec: Chat, state: ChatState, each: Lived, judged: Node | None, ctx: Context
) -> list[Node]:
    says = small_talk(spec, state) if judged else each.moment.says
    rows = [_small_talk(spec, state, said, ctx) for said in says]
    if judged:
        rows.append(judged)
    elif in_hand(spec, state) not in each.moment.judge or not each.moment.judge:
        rows += [_small_talk(spec, state, thing, ctx) for thing in each.moment.judge]
    if each.reply:
        rows.append(_mine(tuple(map(Words, each.words)), f"mine-{each.id}", ctx))
    if each.answer == FORWARD:
        rows.append(_mine(passed_on(spec, each.picked, ctx), f"mine-{each.id}", ctx))
    if each.answer and follows_answer(state, ctx):
        rows += window(spec, state, ctx)
    told = each.answer or (judged and each.did)
    if told and (said := leads(spec, each).says):
        rows.append(_notice((Words(said, align="centre"),), f"came-{each.id}"))
    return rows


def _done(spec: Chat, before: Sequence[Lived], ctx: Context) -> list[Node]:
    """What the phone has just done, above what is next."""
    led = ((each.did, at_moment(spec, each.moment, each.did)) for each in before)
    return [phone.ticked(ctx, did, onward.says) for did, onward in led if did and onward]


def _has_room_for_face(each: Lived, ctx: Context) -> bool:
    return not (each.moment.arrivals or each.moment.silence or ctx.tight)


def _account(thread: Thread, ctx: Context) -> Node:
    """What thread it is, large, where nothing but what the phone does is to be done."""
    name = Words(title(thread, ctx), "heading", align="centre", level=2)
    side = _FACE if ctx.narrow or ctx.low else LARGE
    head = Box((picture_of(thread, ctx, side), name), gap=8, align="centre")
    return Box((head, *_written(ctx)), gap=12, pad=(0, 12))


def _written(ctx: Context) -> tuple[Node, ...]:
    """What was written there, too far off to be read."""
    wide = (0.62, 0.44) if ctx.narrow or ctx.low else (0.62, 0.44, 0.54)
    strips = (Box((), w=each * WIDEST, h=_STRIP, radius=12, fill="sea-light") for each in wide)
    return tuple(Box((strip,), "row", pad=(12, 0)) for strip in strips)


def _small_talk(spec: Chat, state: ChatState, said: Arrival, ctx: Context) -> Node:
    between = not said.who or bool(said.notice)
    words = (Words(said.text, align="centre" if between else "start"),) if said.text else ()
    inside = (*_came_with(said, state, ctx, offers(spec, state)), *words)
    key = f"says-{said.id}"
    if between:
        return _notice(inside, key, "message")
    if str(said.who) == spec.player:
        return _mine(inside, key, ctx)
    talk = Box(
        (sender(ctx, said.who), *inside), gap=4, fill="sea-light", radius=20, pad=(16, 10),
        max_w=WIDEST * ctx.text, shape="tail-start", role="message", label=ctx.name(said.who),
        key=key,
    )  # fmt: skip
    return Box((portrait(ctx, said.who, _FACE), talk), "row", gap=8, align="end")


def _came_with(
    said: Arrival, state: ChatState, ctx: Context, possible: Collection[Act]
) -> tuple[Node, ...]:
    return came_with(said, ctx, said.id in state.turned, possible)


def _mine(inside: tuple[Node, ...], key: str, ctx: Context) -> Node:
    """Something the player's character wrote."""
    mine = Box(
        inside, gap=4, fill="leaf-soft", radius=20, pad=(16, 10), max_w=WIDEST * ctx.text,
        shape="tail-end", key=key,
    )  # fmt: skip
    return Box((mine,), "row", justify="end")


def _notice(inside: tuple[Node, ...], key: str, role: GroupRole = "speech") -> Node:
    """What the app says between the messages, or the storyteller about an act."""
    return Box(inside, gap=8, pad=(14, 8), radius=14, fill="sand", role=role, key=key)
