"""What an author may get wrong in a telling that no type can say."""

import re
from collections.abc import Iterator, Mapping

from game.activities.telling.model import Listener, Telling
from game.activities.telling.state import can_hear
from game.core.findings import Found, Path, did_you_mean
from game.mechanics.tiles import checks as tiles

HUSHED = re.compile(
    r"\bi (won't|will not|will never|shall not|'ll never) tell\b|\bour (\w+ )?secret\b"
    r"|\bkeep (it|this) (a )?secret\b|\bjust between us\b|\bno ?one (else )?will (ever )?know\b"
    r"|\bnobody (else )?will (ever )?know\b|\bare you sure\b",
    re.IGNORECASE,
)
"""An adult who promises secrecy cannot get help, and one who doubts is not told again (CURRICULUM
D5, D6); what no text of a level may say is found elsewhere."""

RULES: Mapping[str, str] = {
    "nobody-reached": "A child who tells finds at least one adult who listens, or a busy one who"
    " can be reached, whatever is remembered. Write one without `when`.",
    "busy-for-ever": "Whoever has no time now can be reached by a note, or later. Write how in"
    " `reached`.",
    "no-first-words": "Somebody busy or clumsy says something first. Write it in `says`.",
    "no-deeds": "Whoever can listen says so (`heard`), and then does something that is seen"
    " (`does`), best two or three things: telling is worth it.",
    "no-sorry": "Whoever laughs or talks over it says sorry once somebody else has listened. Write"
    " it in `sorry`. Where nobody can listen before the story goes on (`until`), a later scene does"
    " it.",
    "waits-back": "Waiting leads to a later hour than the story's. Take another, or change `hour`.",
    "nobody-waits": "A scene ends at an hour of `until` once a child waits for somebody until then."
    " Write that hour in `reached` of somebody busy, or take it away.",
    "unknown-listener": "Only somebody who stands at a window of this scene can be meant. Take one"
    " of `people`.",
    "no-kind-line": "From the other chair at least one thing to say is kind. Write one with"
    " `verdict: right`.",
    "adult-never": "An adult who is told promises no secrecy, since she may need to get help, and"
    " never doubts. Say: thank you for telling me.",
}
"""What each rule means and how to mend it."""


def problems(spec: Telling) -> Iterator[Found]:
    """Nobody who listens, somebody nobody can reach, and words an adult never says."""
    for place, person in enumerate(spec.people):
        yield from _person(spec, person, ("people", place))
    if not any(_reached(each) and not each.when for each in spec.people):
        message = "Nobody here can be reached: let one listen, or say how a busy one is reached."
        yield Found(("people",), "nobody-reached", message, key=True)
    starts = [each.id for each in spec.words.starts if not each.when]
    yield from tiles.problems(("words", "starts"), starts, needed=True)
    yield from tiles.problems(("words", "abouts"), [each.text for each in spec.words.abouts])
    yield from tiles.problems(("words", "asks"), [each.text for each in spec.words.asks])
    yield from _named(spec)
    yield from _waited_for(spec)
    yield from _chair(spec)
    yield from _never(spec)


def _reached(person: Listener) -> bool:
    return person.first == "listens" or (person.first == "busy" and bool(person.reached))


def _person(spec: Telling, person: Listener, path: Path) -> Iterator[Found]:
    if person.first == "busy" and not person.reached:
        message = f'"{person.who}" is busy and never reached: write "reached", such as [note].'
        yield Found((*path, "first"), "busy-for-ever", message)
    if person.first != "listens" and not person.says:
        message = f'"{person.who}" is {person.first} first: write in "says" what is said then.'
        yield Found((*path, "first"), "no-first-words", message)
    heard_here = any(can_hear(spec, each) for each in spec.people)
    if person.first == "clumsy" and not person.sorry and heard_here:
        message = f'"{person.who}" is clumsy first: write in "sorry" what is said later.'
        yield Found((*path, "first"), "no-sorry", message)
    if can_hear(spec, person) and not (person.heard and person.does):
        message = f'"{person.who}" can listen: "heard" says so, and "does" what follows.'
        yield Found((*path, "who"), "no-deeds", message)
    if "evening" in person.reached and spec.stage.hour in ("evening", "night"):
        message = f"It is {spec.stage.hour} here already: nobody can wait for the evening."
        place = person.reached.index("evening")
        yield Found((*path, "reached", place), "waits-back", message)


def _named(spec: Telling) -> Iterator[Found]:
    """Whoever asks, or is played from the other chair, is somebody of the people."""
    people = [each.who for each in spec.people]
    meant: list[tuple[Path, str]] = [
        (("asks", place, "who"), each.who) for place, each in enumerate(spec.asks)
    ]
    if spec.other_chair:
        meant.append((("other_chair", "as"), spec.other_chair.who))
    for path, who in meant:
        if who not in people:
            message = f'"{who}" is at no window here.{did_you_mean(who, people)}'
            yield Found(path, "unknown-listener", message)


def _waited_for(spec: Telling) -> Iterator[Found]:
    """Hours at which the scene would end, and for which nobody is waited."""
    waits = {wait for each in spec.people if each.first == "busy" for wait in each.reached}
    for place, hour in enumerate(spec.until):
        if hour not in waits:
            message = f'Nobody here is waited for until the {hour}: write it in "reached".'
            yield Found(("until", place), "nobody-waits", message)


def _chair(spec: Telling) -> Iterator[Found]:
    lines = spec.other_chair.says if spec.other_chair else ()
    if lines and not any(each.verdict == "right" for each in lines):
        message = "Nothing kind can be said here: let one line be right."
        yield Found(("other_chair", "says"), "no-kind-line", message, key=True)


def _never(spec: Telling) -> Iterator[Found]:
    """Words of an adult that promise secrecy, or doubt."""
    for path, text in _adults_words(spec):
        hushed = HUSHED.search(text.replace("’", "'"))
        if hushed:
            message = f'An adult never says "{hushed[0]}": it keeps children from getting help.'
            yield Found(path, "adult-never", message)


def _adults_words(spec: Telling) -> Iterator[tuple[Path, str]]:
    for place, person in enumerate(spec.people):
        path: Path = ("people", place)
        yield (*path, "says"), person.says
        yield (*path, "heard"), person.heard
        yield (*path, "sorry"), person.sorry
        for at, deed in enumerate(person.does):
            yield (*path, "does", at, "text"), deed.text
    for place, asking in enumerate(spec.asks):
        yield ("asks", place, "says"), asking.says
    for place, line in enumerate(spec.other_chair.says if spec.other_chair else ()):
        yield ("other_chair", "says", place, "text"), line.text
