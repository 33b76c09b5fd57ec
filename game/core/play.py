"""Playing is one pure step: a session and an act give the next session and the facts to keep."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from game.core.acts import Act, remembered
from game.core.cues import Cue
from game.core.facts import BOOSTER, Fact, FactKind
from game.core.level import BACK, END, Level
from game.core.rules import Reaction, Rules

TELL_NOW = "tell-now"
"""The act that goes to the level's telling scene from anywhere."""
_PATH_KEPT = 16


@dataclass(frozen=True, slots=True)
class Session:
    """Where a player is in a level. `rooms` holds the state of every scene entered so far, `path`
    the scenes left on the way here (for `back`), `cues` what the last act set off, for now."""

    level: str
    version: int
    seed: int
    scene: str
    rooms: Mapping[str, Any] = field(default_factory=dict)
    path: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether the level has come to its end."""
        return self.scene == END


Rulebook = Mapping[str, Rules]
"""The rules of every kind of activity, by its name."""


def begin(
    level: Level, rules: Rulebook, seed: int, scene: str = ""
) -> tuple[Session, tuple[Fact, ...]]:
    """The level at its first scene, or at another one that is begun anew."""
    start = scene if scene in level.scenes else level.start
    session = Session(level.id, level.version, seed, start)
    return _enter(level, rules, session, start), (_fact(session, "started"),)


def step(
    level: Level, rules: Rulebook, session: Session, act: Act
) -> tuple[Session, tuple[Fact, ...]]:
    """What an act does. An act that is not possible now changes nothing and gives no facts."""
    if session.finished:
        return session, ()
    if act.verb == TELL_NOW:
        return _go_and_tell(level, rules, session)
    scene = level.scenes[session.scene]
    before = session.rooms[scene.id]
    reaction = rules[scene.activity].apply(scene.spec, before, act)
    if reaction.state == before and not reaction.notes and not reaction.outcome:
        return session, ()
    facts = _facts(session, act, reaction)
    rooms = {**session.rooms, scene.id: reaction.state}
    after = replace(session, rooms=rooms, cues=reaction.cues)
    if not reaction.outcome:
        return after, facts
    ended = _fact(session, "ended", action=reaction.outcome)
    after = _follow(level, rules, after, scene.next[reaction.outcome])
    done = (_fact(session, "done"),) if after.finished else ()
    return after, (*facts, ended, *done)


def resume(level: Level, rules: Rulebook, facts: Iterable[Fact]) -> Session | None:
    """The session these facts (of one player, in order) left open, or None when there is none.

    The acts since the last start are played again. When the level's file has changed since, the
    scene the player was in starts anew: what was learned is kept, but the acts no longer fit (the
    session then has another version than the start, which is to be kept as a start of its own). A
    story made so much shorter, unsaid, that they now lead to its end is one to begin again.
    """
    mine = [fact for fact in facts if fact.level == level.id and fact.action != BOOSTER]
    starts = [at for at, fact in enumerate(mine) if fact.kind == "started"]
    if not starts or any(fact.kind == "done" for fact in mine[starts[-1] :]):
        return None
    first, *played = mine[starts[-1] :]
    if first.version != level.version:
        last = next((f.scene for f in reversed(played) if f.scene in level.scenes), first.scene)
        return begin(level, rules, first.seed, last)[0]
    session, _ = begin(level, rules, first.seed, first.scene)
    for fact in played:
        if fact.kind == "acted":
            session, _ = step(level, rules, session, remembered(fact.action))
    return None if session.finished else session


def _enter(level: Level, rules: Rulebook, session: Session, scene_id: str) -> Session:
    """The session in that scene: as it was left, or as its author wrote it on a first visit."""
    if scene_id in session.rooms:
        return replace(session, scene=scene_id)
    scene = level.scenes[scene_id]
    state = rules[scene.activity].start(scene.spec, session.seed)
    return replace(session, scene=scene_id, rooms={**session.rooms, scene_id: state})


def _follow(level: Level, rules: Rulebook, session: Session, target: str) -> Session:
    if target == END:
        return replace(session, scene=END, path=())
    if target == BACK:
        back = session.path[-1] if session.path else level.start
        return _enter(level, rules, replace(session, path=session.path[:-1]), back)
    path = (*session.path, session.scene)[-_PATH_KEPT:]
    return _enter(level, rules, replace(session, path=path), target)


def _go_and_tell(
    level: Level, rules: Rulebook, session: Session
) -> tuple[Session, tuple[Fact, ...]]:
    if not level.telling or session.scene == level.telling:
        return session, ()
    fact = _fact(session, "acted", action=TELL_NOW)
    return _follow(level, rules, replace(session, cues=()), level.telling), (fact,)


def _facts(session: Session, act: Act, reaction: Reaction[Any]) -> tuple[Fact, ...]:
    """The act itself first, with the verdict on what it acted on; then whatever else was noted."""
    acted = _fact(session, "acted", item=act.item, action=str(act))
    noted = []
    for note in reaction.notes:
        if note.kind == "acted" and note.item == act.item:
            acted = replace(acted, verdict=note.verdict or acted.verdict)
            continue
        kind: FactKind = "judged" if note.kind == "acted" else note.kind
        fact = _fact(session, kind, item=note.item, action=str(act))
        noted.append(replace(fact, verdict=note.verdict, skill=note.skill))
    return (acted, *noted)


def _fact(session: Session, kind: FactKind, item: str = "", action: str = "") -> Fact:
    return Fact(
        kind, session.level, session.version, session.seed, session.scene, item=item, action=action
    )
