"""What holds a chat together: answers lead on, moments are met, and all come to an end."""

from collections.abc import Iterator, Mapping

from game.activities.chat.model import Chat, Onward, Reply
from game.core.findings import Found, Path
from game.core.rounds import last_of_rounds

RULES: Mapping[str, str] = {
    "leads-nowhere": "A chat goes on when nobody answers. Write `go` with the moment that comes"
    " next, or `ends` with the way the chat ends; an answer without either goes on as silence"
    " does.",
    "leads-to-itself": "Whoever comes to this moment gets the same messages once more. Let it lead"
    " to another moment, or end the chat.",
    "two-ways": "Two ways on are written and only one can be taken. Delete the other.",
    "never-reached": "No child will ever see this moment. Lead to it with a `go`, or delete it.",
    "no-ending": "Whoever comes to this moment chats for ever. Let one of its ways lead to an"
    " answer with `ends`.",
    "no-silence": "Not answering is always possible, whatever is remembered. Write `silence`, and"
    " let the last of it have no `when`.",
    "after-goodbye": "Whoever said goodbye in a thread gets no more messages there. Lead to a"
    " moment in another thread, or take `exit` away.",
}
"""What each rule means and how to mend it."""


def problems(spec: Chat) -> Iterator[Found]:
    """Broken leads first; whether all is met and comes to an end is asked when none is broken."""
    broken = [*_leads(spec), *_silences(spec)]
    yield from broken
    if not broken and not _unknown(spec):
        yield from [*_no_ending(spec)] or _never_reached(spec)
        yield from _goodbyes(spec)


def _ways_on(spec: Chat) -> Iterator[tuple[Path, str, Onward, bool]]:
    """Everything that can lead on: its place, the moment it is of ("" for all), itself, and whether
    it has to."""
    for doing, each in spec.phone.items():
        yield ("phone", doing), "", each, False
    for name, moment in spec.moments.items():
        path: Path = ("moments", name)
        for at, reply in enumerate(moment.replies):
            yield (*path, "replies", at), name, reply, False
        for at, silence in enumerate(moment.silence):
            yield (*path, "silence", at), name, silence, True
        for doing, each in moment.phone.items():
            yield (*path, "phone", doing), name, each, False


def _leads(spec: Chat) -> Iterator[Found]:
    for path, name, onward, has_to in _ways_on(spec):
        if onward.go and onward.ends:
            message = 'This leads to a moment and ends the chat: write "go" or "ends", not both.'
            yield Found((*path, "ends"), "two-ways", message, key=True)
        elif has_to and not onward.go and not onward.ends:
            message = 'This leads nowhere: write "go" (the next moment) or "ends" (how it ends).'
            yield Found(path, "leads-nowhere", message)
        elif name and onward.go == name:
            message = f'This leads to "{name}" again, the moment it stands in.'
            yield Found((*path, "go"), "leads-to-itself", message)


def _silences(spec: Chat) -> Iterator[Found]:
    for name, moment in spec.moments.items():
        path: Path = ("moments", name)
        if moment.silence and moment.silence[-1].when:
            message = "Not answering leads nowhere when none of these holds."
            yield Found((*path, "silence", len(moment.silence) - 1), "no-silence", message)
        elif not moment.silence and (moment.replies or moment.judge or moment.forward):
            message = f'In "{name}" nothing says what follows when nobody answers: write "silence".'
            yield Found(path, "no-silence", message, key=True)
        elif not moment.silence and not any(
            each.go or each.ends for each in {**spec.phone, **moment.phone}.values()
        ):
            message = f'"{name}" leads nowhere: write "silence", the way on without an answer.'
            yield Found(path, "leads-nowhere", message, key=True)


def _after(spec: Chat, name: str) -> set[str]:
    """The moments that can come next."""
    return {each.go for _, of, each, _ in _ways_on(spec) if each.go and of in ("", name)}


def _unknown(spec: Chat) -> bool:
    """Whether a moment is named that is not there, which is told as an unknown part."""
    named = {spec.start, *(each.go for _, _, each, _ in _ways_on(spec) if each.go)}
    return not named <= set(spec.moments)


def _reached(spec: Chat, start: str) -> set[str]:
    reached, coming = set[str](), [start]
    while coming:
        name = coming.pop()
        if name not in reached:
            reached.add(name)
            coming += _after(spec, name)
    return reached


def _passes_on(spec: Chat, name: str) -> bool:
    """Whether passing on what comes in a moment ends the chat."""
    forward = spec.moments[name].forward
    return bool(forward and forward.ends)


def _never_reached(spec: Chat) -> Iterator[Found]:
    reached = _reached(spec, spec.start)
    for name in spec.moments:
        if name not in reached:
            message = f'Nothing leads to the moment "{name}".'
            yield Found(("moments", name), "never-reached", message, key=True)


def _no_ending(spec: Chat) -> Iterator[Found]:
    ways = [*_ways_on(spec)]
    ending = {
        name
        for name in spec.moments
        if any(each.ends and of in ("", name) for _, of, each, _ in ways) or _passes_on(spec, name)
    }
    while more := {name for name in spec.moments if _after(spec, name) & ending} - ending:
        ending |= more
    endless = [name for name in spec.moments if name not in ending]
    for name in last_of_rounds({name: _after(spec, name) & {*endless} for name in endless}):
        message = f'From the moment "{name}" the chat never comes to an end.'
        yield Found(("moments", name), "no-ending", message, key=True)


def _goodbyes(spec: Chat) -> Iterator[Found]:
    for path, name, reply, _ in _ways_on(spec):
        if not isinstance(reply, Reply) or reply.exit == "no" or reply.ends:
            continue
        here = spec.moments[name]
        next_ones = {reply.go} if reply.go else {each.go for each in here.silence if each.go}
        reached = set[str]().union(*(_reached(spec, each) for each in next_ones))
        again = [each for each in reached if spec.moments[each].thread == here.thread]
        if again:
            message = f'"{min(again)}" comes in the thread in which this says goodbye.'
            yield Found((*path, "go" if reply.go else "exit"), "after-goodbye", message)
