"""What a child is never given in a chat: to argue with somebody unsafe, to see or hand on a private
picture, to be held in a call, or to be written to by whoever is beside her."""

import re
from collections.abc import Iterator, Mapping

from game.activities.chat.model import Chat, Moment, Reply
from game.activities.chat.state import is_locked
from game.core.findings import Found, Path

ARGUES = re.compile(
    r"\b(i|we)('ll| will| am going to|'m going to) (tell|report|show)\b|\b(i|we)('ve| have)? told\b"
    r"|\bmy (mum|mom|mother|dad|father|parents?|sister|brother|teacher)\b|\byou said\b|\byou lie"
    r"|\bliar\b|\bprove\b|\bwho are you\b|\bwhy do you\b|\bthe police\b",
    re.IGNORECASE,
)
"""Words that argue with somebody unsafe, test her, or announce that somebody will be told."""

NUMBER = re.compile(r"\d[\d ./-]{2,}\d")
"""What could be a number to dial, in the digits of any script."""

OPEN_FACES = ("", "thinking", "calm")
"""Feelings that say nothing of a message, "" for the one there was."""

RULES: Mapping[str, str] = {
    "argues": "Nobody owes an unsafe account an answer, and arguing, testing or announcing makes it"
    " try harder. Let the child say goodbye, or nothing.",
    "face-before-verdict": "A worried or happy face says what a message is before the child has."
    " Let it be thinking or calm, and change it with what follows.",
    "writes-from-beside": "Whoever is in the picture does not write to the child beside her. Take"
    " the message or the person away.",
    "private-picture": "A private picture is never kept, copied, shown or passed on, not even as"
    " proof, and is never fine. Words and names can be kept in a moment of their own.",
    "no-hanging-up": "A call can be ended at any time, and nobody is cross. Write `hang-up` in"
    " `phone`, with where it leads (else as silence does).",
    "number-in-call": "A pretend call never shows a number: a child could dial it. Say who calls.",
}
"""What each rule means and how to mend it."""


def problems(spec: Chat) -> Iterator[Found]:
    """Each line and each act that no child should be given."""
    yield from _argues(spec)
    yield from _faces(spec)
    yield from _beside(spec)
    for name, moment in spec.moments.items():
        path: Path = ("moments", name)
        if is_locked(moment):
            yield from _private(moment, path)
        if any(each.id == moment.thread and each.look == "call" for each in spec.threads):
            yield from _call(spec, moment, path)


def _argues(spec: Chat) -> Iterator[Found]:
    unsafe = {t.who for moment in spec.moments.values() for t in moment.judge if t.fine == "no"}
    for name, moment in spec.moments.items():
        if not unsafe & {*_writes(spec, moment)}:
            continue
        for path, text in _answers(moment, ("moments", name)):
            if argues := ARGUES.search(text.replace("’", "'")):
                message = (
                    f'"{argues[0]}" is said to somebody unsafe: it argues, tests or announces.'
                )
                yield Found(path, "argues", message, "warning")


def _answers(moment: Moment, path: Path) -> Iterator[tuple[Path, str]]:
    """Everything that can be answered, with its place: a reply, or the tiles of one."""
    for at, reply in enumerate(moment.replies):
        way: Path = (*path, "replies", at)
        if not reply.slots:
            yield (*way, "text"), reply.text
        yield from _tiles(reply, way)


def _tiles(reply: Reply, path: Path) -> Iterator[tuple[Path, str]]:
    for at, slot in enumerate(reply.slots):
        for place, tile in enumerate(slot.tiles):
            yield (*path, "slots", at, "tiles", place, "text"), tile.text


def _writes(spec: Chat, moment: Moment) -> Iterator[str]:
    """Whoever reads what is answered in this moment and has a thread of her own, or wrote last."""
    yield from (each.who for each in spec.threads if each.id == moment.thread and each.who)
    yield from (each.who for each in moment.judge)


def _faces(spec: Chat) -> Iterator[Found]:
    """Faces that come with a message to be judged, and answer it."""
    for name, moment in spec.moments.items():
        for at, change in enumerate(moment.seen if moment.judge else ()):
            if change.feeling not in OPEN_FACES:
                message = f'"{change.feeling}" says what to think of what is judged here.'
                path = ("moments", name, "seen", at, "feeling")
                yield Found(path, "face-before-verdict", message)


def _beside(spec: Chat) -> Iterator[Found]:
    """Somebody who writes although she is in the picture."""
    seen = {str(each.who) for each in spec.stage.people} - {str(spec.player)}
    for name, moment in spec.moments.items():
        path: Path = ("moments", name)
        wrote = [((*path, "says", at, "who"), each.who) for at, each in enumerate(moment.says)]
        wrote += [((*path, "judge", at, "from"), t.who) for at, t in enumerate(moment.judge)]
        for way, who in wrote:
            if who in seen:
                message = f'"{who}" writes here and is in the picture beside the child.'
                yield Found(way, "writes-from-beside", message)


def _private(moment: Moment, path: Path) -> Iterator[Found]:
    """Whatever would keep a private picture, pass it on, or call it fine."""
    if "keep" in moment.phone:
        message = "A private picture comes here, and nothing is kept of it: keep words elsewhere."
        yield Found((*path, "phone", "keep"), "private-picture", message, key=True)
    if moment.forward and moment.forward.ends:
        message = 'A private picture is passed on to nobody: delete "ends", the picker stays empty.'
        yield Found((*path, "forward", "ends"), "private-picture", message, key=True)
    for at, thing in enumerate(moment.judge):
        if thing.locked == "yes" and thing.fine != "no":
            message = "A private picture that is sent around is never fine: write no."
            yield Found((*path, "judge", at, "fine"), "private-picture", message)


def _call(spec: Chat, moment: Moment, path: Path) -> Iterator[Found]:
    """A turn that holds a child, or shows a number."""
    ends = {**spec.phone, **moment.phone}.get("hang-up")
    if ends is None or not (ends.go or ends.ends or moment.silence):
        message = 'Nothing ends this call: write "hang-up" in "phone", and where it leads.'
        yield Found(path, "no-hanging-up", message, key=True)
    texts = [((*path, "says", at, "text"), each.text) for at, each in enumerate(moment.says)]
    texts += [((*path, "judge", at, "text"), each.text) for at, each in enumerate(moment.judge)]
    for way, text in (*texts, *_answers(moment, path)):
        if number := NUMBER.search(text):
            message = f'"{number[0]}" could be dialled: leave the number out.'
            yield Found(way, "number-in-call", message)
