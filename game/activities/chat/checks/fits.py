"""What fits together in a chat: a message and what comes with it, a call and its line, a group and
its window, what is passed on and to whom, an answer and its tiles."""

from collections.abc import Iterator, Mapping

from game.activities.chat.arrivals import Arrival, kinds_of
from game.activities.chat.begun import EVERYONE
from game.activities.chat.model import Chat, Forward, Moment
from game.core.findings import Found, Path, did_you_mean
from game.mechanics.tiles import checks as tiles

RULES: Mapping[str, str] = {
    "two-attachments": "One thing comes with a message. Write a second message for the other.",
    "nothing-comes": "A message says something, or something comes with it. Write its `text`.",
    "photo-unsaid": "Whoever can't see a photo hears what is on it. Write a few words in `about`.",
    "opens-nothing": "Only a code opens something: `notice: code`. Write that, or delete `opens`.",
    "no-call": "Only a call rings, is engaged, overheard or hung up. Write `look: call` on the"
    " thread, or delete this.",
    "unknown-receiver": "Something is passed on to a thread of this chat, or to `everyone`; `ends`"
    " names only those of `to`. Mend the spelling, or add it.",
    "no-warmth": "A window is warmed or cooled by messages and answers of this chat. Take the id of"
    " one; never of silence: not to answer is always fine.",
}
"""What each rule means and how to mend it."""


def problems(spec: Chat) -> Iterator[Found]:
    """Whatever stands where it does nothing, or lacks what it needs."""
    calls = {each.id for each in spec.threads if each.look == "call"}
    if "hang-up" in spec.phone and not calls:
        yield _no_call(("phone", "hang-up"))
    for name, moment in spec.moments.items():
        path: Path = ("moments", name)
        for way, arrival in _arrivals(moment, path):
            yield from _attached(arrival, way)
        if moment.thread not in calls:
            yield from _not_called(moment, path)
        if moment.forward:
            yield from _receivers(spec, moment.forward, (*path, "forward"))
        yield from _own_words(moment, path)
    yield from _warmth(spec)


def _arrivals(moment: Moment, path: Path) -> Iterator[tuple[Path, Arrival]]:
    yield from (((*path, "says", at), each) for at, each in enumerate(moment.says))
    yield from (((*path, "judge", at), each) for at, each in enumerate(moment.judge))


def _attached(arrival: Arrival, path: Path) -> Iterator[Found]:
    kinds = kinds_of(arrival)
    if len(kinds) > 1:
        message = f'"{kinds[0]}" and "{kinds[1]}" come with one message: write two.'
        yield Found((*path, kinds[1]), "two-attachments", message, key=True)
    if not (arrival.text or kinds) or (arrival.voice == "yes" and not arrival.text):
        message = 'Nothing is said here: write "text"; of a voice note, its captions.'
        yield Found(path, "nothing-comes", message)
    if arrival.photo and not arrival.about:
        message = 'Say in "about" what is seen on this photo.'
        yield Found((*path, "photo"), "photo-unsaid", message)
    if arrival.opens and arrival.notice != "code":
        message = "Nothing here is a code, so it opens nothing."
        yield Found((*path, "opens"), "opens-nothing", message, key=True)


def _not_called(moment: Moment, path: Path) -> Iterator[Found]:
    if moment.line:
        yield _no_call((*path, "line"))
    if "hang-up" in moment.phone:
        yield _no_call((*path, "phone", "hang-up"))


def _no_call(path: Path) -> Found:
    message = f'"{path[-1]}" is of a call, and this is none: write "look: call" on the thread.'
    return Found(path, "no-call", message, key=True)


def _receivers(spec: Chat, forward: Forward, path: Path) -> Iterator[Found]:
    known = {*(thread.id for thread in spec.threads), EVERYONE}
    for at, to in enumerate(forward.to):
        if to not in known:
            message = f'There is no thread "{to}" to pass something on to.{did_you_mean(to, known)}'
            yield Found((*path, "to", at), "unknown-receiver", message)
    for to in forward.ends:
        if to not in forward.to:
            message = f'"{to}" is not in "to".{did_you_mean(to, forward.to)}'
            yield Found((*path, "ends", to), "unknown-receiver", message, key=True)


def _own_words(moment: Moment, path: Path) -> Iterator[Found]:
    for at, reply in enumerate(moment.replies):
        for place, slot in enumerate(reply.slots):
            way: Path = (*path, "replies", at, "slots", place, "tiles")
            yield from tiles.problems(way, [each.text for each in slot.tiles], needed=place == 0)


def _warmth(spec: Chat) -> Iterator[Found]:
    moments = spec.moments.values()
    known = {each.id for moment in moments for each in moment.arrivals}
    known |= {reply.id for moment in moments for reply in moment.replies}
    for name in spec.warmth:
        if name not in known:
            message = f'No message and no answer "{name}" is here.{did_you_mean(name, known)}'
            yield Found(("warmth", name), "no-warmth", message, key=True)
