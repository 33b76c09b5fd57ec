"""What comes of the words: the boat sails, somebody listens or not yet, and then does something."""

from dataclasses import replace

from game.activities.telling.model import Telling
from game.activities.telling.state import (
    PageName,
    TellingState,
    clumsy_ones,
    line_said,
    lines_left,
    listener,
    listens,
)
from game.core.cues import Sound
from game.core.rules import Note, Reaction


def sent(spec: Telling, state: TellingState, way: str) -> Reaction[TellingState]:
    """The boat sails to her window: she listens, or sends it back with *later*, or is clumsy."""
    person = listener(spec, state.whom)
    after = replace(state, way=way)
    if listens(spec, after, person):
        return _heard(after)
    page: PageName = "clumsy" if person.first == "clumsy" else "later"
    tried = state.tried | {person.who}
    return Reaction(replace(after, page=page, tried=tried), cues=(Sound("hmm"),))


def reached(spec: Telling, state: TellingState, wait: str) -> Reaction[TellingState]:
    """Somebody busy has read the note, or has time now; the words are still the same."""
    if wait in ("note", "touch"):
        return _heard(replace(state, way=wait))
    return _heard(replace(state, waited=wait))


def _heard(state: TellingState) -> Reaction[TellingState]:
    return Reaction(replace(state, page="heard", done=0), cues=(Sound("send"),))


def read(spec: Telling, state: TellingState) -> Reaction[TellingState]:
    """What was said or done has been read: what comes next, up to the end of the telling."""
    if state.page == "face":
        return _face_seen(spec, state)
    if state.page == "heard" and state.done < len(listener(spec, state.whom).does):
        return Reaction(replace(state, done=state.done + 1), cues=(Sound("page"),))
    if state.page == "heard" and clumsy_ones(spec, state):
        return Reaction(replace(state, page="sorry"), cues=(Sound("soft"),))
    if state.page == "sorry" and state.sorry + 1 < len(clumsy_ones(spec, state)):
        return Reaction(replace(state, sorry=state.sorry + 1), cues=(Sound("soft"),))
    if spec.other_chair and spec.other_chair.who == state.whom:
        return Reaction(replace(state, page="chair"), cues=(Sound("page"),))
    return _told(spec, state)


def answered(spec: Telling, state: TellingState, line: str) -> Reaction[TellingState]:
    """A line was said from the other chair; the first verdict on each is noted."""
    after = replace(state, page="face", said=line)
    said = line_said(spec, after)
    right = said is not None and said.verdict == "right"
    notes = state.attempts.verdict(line, right)
    cue = Sound("right" if right else "hmm")
    after = replace(after, attempts=state.attempts.tried(line, right))
    return Reaction(after, notes, cues=(cue,))


def _face_seen(spec: Telling, state: TellingState) -> Reaction[TellingState]:
    """A kind line ends the talk; after a clumsy one there is another to say."""
    said = line_said(spec, state)
    if (said and said.verdict == "right") or not lines_left(spec, state):
        return _told(spec, state)
    return Reaction(replace(state, page="chair", said=""), cues=(Sound("page"),))


def _told(spec: Telling, state: TellingState) -> Reaction[TellingState]:
    """Somebody knows now. Whoever comes again can tell somebody else."""
    anew = TellingState(lines=state.lines, attempts=state.attempts)
    told = Note("told", state.whom, "asked" if spec.asks else "")
    return Reaction(anew, (told,), "told", (Sound("page"),))
