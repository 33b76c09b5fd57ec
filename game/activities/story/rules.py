"""How a story goes: its lines one after another, then something to try, and what comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.activities.story.model import Story, Try
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Note, Reaction, Rules
from game.core.staging import Staging, changed
from game.mechanics import calm
from game.mechanics.calm import Calm


@dataclass(frozen=True, slots=True)
class StoryState:
    """line: the one being read. chosen: the try whose `why` is read. tried: tries made before.
    calm: how far the child has come with stopping."""

    line: int = 0
    chosen: str = ""
    tried: frozenset[str] = frozenset()
    calm: Calm = Calm()


def start(spec: Story, seed: int) -> StoryState:
    """The first line."""
    return StoryState()


def outcomes(spec: Story) -> frozenset[str]:
    """The endings of its tries; a story without any is simply done."""
    ends = (each.ends for each in spec.tries if each.ends)
    return frozenset(ends) if spec.tries else frozenset({"done"})


def chosen(spec: Story, state: StoryState) -> Try | None:
    """The try whose consequence is being read."""
    return next((each for each in spec.tries if each.id == state.chosen), None)


def seen(spec: Story, state: StoryState) -> Staging:
    """The picture at this line: as the scene began, and what all lines since have changed; while
    the consequence of a try is read, what that changes as well. Until what upsets is closed and
    breathed away no line is read."""
    picked = chosen(spec, state)
    read = spec.lines[: state.line + 1] if calm.over(spec, state.calm) else ()
    lines = (change for beat in read for change in beat.seen)
    felt = calm.seen(spec, state.calm)
    return changed(spec.stage, (*felt, *lines, *(picked.seen if picked else ())))


def at_tries(spec: Story, state: StoryState) -> bool:
    """Whether the last line stands there and the child can try something."""
    return bool(spec.tries) and state.line >= len(spec.lines) - 1 and not state.chosen


def offers(spec: Story, state: StoryState) -> tuple[Act, ...]:
    """Close and breathe first, where something upsets; read on, or one of the things to try."""
    if not calm.over(spec, state.calm):
        return calm.offers(spec, state.calm)
    if state.chosen:
        return (Act("ok"),)
    if at_tries(spec, state):
        return tuple(Act("try", each.id) for each in spec.tries)
    return (Act("next"),)


def react(spec: Story, state: StoryState, act: Act) -> Reaction[StoryState]:
    """What an offered act does."""
    if act.verb in calm.KINDS:
        return calm.react(spec, state.calm, act).into(lambda now: replace(state, calm=now))
    match act.verb:
        case "next":
            return _next(spec, state)
        case "try":
            return _try(spec, state, act.item)
    return _read(spec, state)


def _next(spec: Story, state: StoryState) -> Reaction[StoryState]:
    if state.line + 1 < len(spec.lines):
        return Reaction(replace(state, line=state.line + 1), cues=(Sound("page"),))
    return _end(spec, "done")


def _try(spec: Story, state: StoryState, item: str) -> Reaction[StoryState]:
    """Its consequence is shown; only a first try of it says what the child meant to do."""
    after = replace(state, chosen=item)
    picked = chosen(spec, after)
    verdict = picked.verdict if picked and item not in state.tried else ""
    notes = (Note("acted", item, verdict),) if verdict else ()
    return Reaction(after, notes, cues=(Sound("right") if verdict == "right" else Sound("page"),))


def _read(spec: Story, state: StoryState) -> Reaction[StoryState]:
    """What came of it was read: the scene ends there, or the other tries are open again."""
    picked = chosen(spec, state)
    if picked and picked.ends:
        return _end(spec, picked.ends)
    return Reaction(replace(state, chosen="", tried=state.tried | {state.chosen}))


def _end(spec: Story, outcome: str) -> Reaction[StoryState]:
    """A story that is entered again starts anew, so what is kept of it is its beginning."""
    told = (Note("told", spec.told),) if spec.told else ()
    return Reaction(StoryState(), told, outcome, (Sound("page"),))


KINDS: Mapping[str, ActKind] = {
    **calm.KINDS,
    "next": "read",
    "try": "judge",
    "ok": "read",
}
"""What is tried shows what the child would do: a verdict, where the author gave one."""


def leads(spec: Story, state: StoryState) -> Act | None:
    """To close what upsets; nothing else in a story is known to lead on."""
    return calm.leads(spec, state.calm)


RULES = Rules(start, react, offers, KINDS, leads=leads)
