"""What holds a chat together: answers lead on, moments are met, and all come to an end."""

from collections.abc import Iterator, Mapping

from game.activities.chat.model import Chat, MenuAnswer, Moment, Reply
from game.core.findings import Found, Path
from game.core.rounds import last_of_rounds

RULES: Mapping[str, str] = {
    "leads-nowhere": "A chat goes on after each moment and each reply. Write `go` with the moment"
    " that comes next, or `ends` with the way the chat ends.",
    "leads-to-itself": "Whoever comes to this moment gets the same messages once more. Let it lead"
    " to another moment, or end the chat.",
    "two-ways": "Two ways on are written and only one can be taken. Delete the other.",
    "never-reached": "No child will ever see this moment. Lead to it with a `go`, or delete it.",
    "no-ending": "Whoever comes to this moment chats for ever. Let one of its ways lead to a"
    " reply with `ends`.",
    "too-many-wanted": "A child cannot find more flags than there are. Want fewer, or add a tell.",
    "no-question": "Looking back at a chat begins with a question. Write it in `look_back`.",
}
"""What each rule means and how to mend it."""


def problems(spec: Chat) -> Iterator[Found]:
    """Broken leads first; whether all is met and comes to an end is asked when none is broken."""
    broken = [*_leads(spec), *_both_ways(spec), *_rounds(spec)]
    yield from broken
    if not broken and not _unknown(spec):
        yield from [*_no_ending(spec)] or _never_reached(spec)
    there = sum(len(said.tells) for each in spec.moments.values() for said in each.says)
    if spec.flags_wanted > there:
        message = f"More flags are wanted ({spec.flags_wanted}) than the chat has ({there})."
        yield Found(("flags_wanted",), "too-many-wanted", message)
    elif spec.flags_wanted and not spec.look_back:
        message = 'Flags are wanted, so "look_back" must say what is asked when looking back.'
        yield Found(("flags_wanted",), "no-question", message)


def _leads(spec: Chat) -> Iterator[Found]:
    for name, moment in spec.moments.items():
        path: Path = ("moments", name)
        if not moment.replies and not moment.go:
            message = f'"{name}" leads nowhere: write "replies", or "go" for the moment after it.'
            yield Found(path, "leads-nowhere", message, key=True)
        for place, reply in enumerate(moment.replies):
            if not reply.go and not reply.ends:
                message = (
                    f'"{reply.id}" leads nowhere:'
                    ' write "go" (the moment after it) or "ends" (how the chat ends).'
                )
                yield Found((*path, "replies", place, "id"), "leads-nowhere", message)


def _rounds(spec: Chat) -> Iterator[Found]:
    """Answers that lead to the very moment they are given in."""
    for name, moment in spec.moments.items():
        path: Path = ("moments", name)
        ways: list[tuple[Path, str]] = [((*path, "go"), moment.go)]
        ways += [((*path, "replies", at, "go"), each.go) for at, each in enumerate(moment.replies)]
        ways += [((*path, "menu", doing, "go"), each.go) for doing, each in moment.menu.items()]
        for way, go in ways:
            if go == name:
                message = f'This leads to "{name}" again, the moment it stands in.'
                yield Found(way, "leads-to-itself", message)


def _both_ways(spec: Chat) -> Iterator[Found]:
    """Of two ways on only one is ever taken, so the other is a mistake."""
    answers: list[tuple[Path, Reply | MenuAnswer]] = [
        (("menu", doing), answer) for doing, answer in spec.menu.items()
    ]
    for name, moment in spec.moments.items():
        path: Path = ("moments", name)
        if moment.replies and moment.go:
            message = 'With "replies" the moment has no "go" of its own: each reply leads on.'
            yield Found((*path, "go"), "two-ways", message, key=True)
        answers += [((*path, "replies", at), each) for at, each in enumerate(moment.replies)]
        answers += [((*path, "menu", doing), each) for doing, each in moment.menu.items()]
    for way, answer in answers:
        if answer.go and answer.ends:
            message = 'This leads to a moment and ends the chat: write "go" or "ends", not both.'
            yield Found((*way, "ends"), "two-ways", message, key=True)


def _ways_on(spec: Chat, moment: Moment) -> Iterator[Reply | MenuAnswer]:
    yield from moment.replies
    yield from {**spec.menu, **moment.menu}.values()


def _after(spec: Chat, moment: Moment) -> set[str]:
    """The moments that can come next."""
    answers = {answer.go for answer in _ways_on(spec, moment)}
    return {go for go in (*answers, moment.go) if go}


def _unknown(spec: Chat) -> bool:
    """Whether a moment is named that is not there, which is told as an unknown part."""
    named = {spec.start}.union(*(_after(spec, each) for each in spec.moments.values()))
    return not named <= set(spec.moments)


def _never_reached(spec: Chat) -> Iterator[Found]:
    reached, coming = set[str](), [str(spec.start)]
    while coming:
        name = coming.pop()
        if name not in reached:
            reached.add(name)
            coming += _after(spec, spec.moments[name])
    for name in spec.moments:
        if name not in reached:
            message = f'Nothing leads to the moment "{name}".'
            yield Found(("moments", name), "never-reached", message, key=True)


def _no_ending(spec: Chat) -> Iterator[Found]:
    ending = {
        name
        for name, moment in spec.moments.items()
        if any(answer.ends for answer in _ways_on(spec, moment))
    }
    while more := {n for n, m in spec.moments.items() if _after(spec, m) & ending} - ending:
        ending |= more
    endless = [name for name in spec.moments if name not in ending]
    onward = {name: _after(spec, spec.moments[name]) & {*endless} for name in endless}
    for name in last_of_rounds(onward):
        message = f'From the moment "{name}" the chat never comes to an end.'
        yield Found(("moments", name), "no-ending", message, key=True)
