"""Playing is one pure step: a session and an act give the next session and the facts to keep."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from game.core import memory
from game.core.acts import Act, remembered
from game.core.cues import Cue
from game.core.cutting import Reading, Remembered
from game.core.facts import BOOSTER, WAS_ASKED, Fact, FactKind
from game.core.level import BACK, END, Level, Scene
from game.core.level import TELL_NOW as TELL_NOW
from game.core.memory import ASKED
from game.core.rules import Reaction, Rules
from game.core.staging import HOURS

TOLD = "told"
"""The outcome of a telling after which somebody knows."""
DOOR = "door"
"""The act `door <id>` goes to one of the level's doors from anywhere, and comes back."""
_PATH_KEPT = 16


@dataclass(frozen=True, slots=True)
class Session:
    """Where a player is in a level.

    rooms: the state of every scene entered so far. path: the scenes left on the way here (for
    `back`). cues: what the last act set off, for now. marks, mended: what was set, and which losses
    were put right. readings: by scene and part, what was known when it was met. called: the scene
    was opened by a lantern or a door, and leads back. owed: it was put before the end.
    """

    level: str
    version: int
    seed: int
    scene: str
    rooms: Mapping[str, Any] = field(default_factory=dict)
    path: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
    marks: frozenset[str] = frozenset()
    mended: frozenset[str] = frozenset()
    readings: Mapping[str, Reading] = field(default_factory=dict)
    called: bool = False
    owed: bool = False

    @property
    def finished(self) -> bool:
        """Whether the level has come to its end."""
        return self.scene == END


Rulebook = Mapping[str, Rules]
"""The rules of every kind of activity, by its name."""


def begin(
    level: Level,
    rules: Rulebook,
    seed: int,
    scene: str = "",
    *,
    marks: frozenset[str] = frozenset(),
    mended: frozenset[str] = frozenset(),
) -> tuple[Session, tuple[Fact, ...]]:
    """The level at its first scene, or at another one that is begun anew; as if this had been done
    before: marks and mended, as in `Session`."""
    start = scene if scene in level.scenes else level.start
    session = Session(level.id, level.version, seed, start, marks=marks, mended=mended)
    return _enter(level, rules, session, start), (_fact(session, "started"),)


def known(level: Level, session: Session) -> Remembered:
    """What is remembered now."""
    return Remembered(memory.dealt(level, session.seed), session.marks, session.mended)


def scene_now(level: Level, session: Session) -> Scene:
    """The scene a player is in, with all that does not hold left out."""
    return _seen(level, session, session.scene)


def _seen(level: Level, session: Session, name: str) -> Scene:
    now, reading = known(level, session), session.readings.get(name, {})
    return memory.scene_at(level, name, now, reading)


def calls(level: Level, session: Session) -> tuple[Act, ...]:
    """What can be called from wherever the player is now: TELL, and the doors; from what was called
    nothing, it leads back."""
    if session.finished or session.called:
        return ()
    there = {Act(TELL_NOW): level.telling_from(session.scene)}
    there |= {Act(DOOR, name): door.scene for name, door in level.doors.items()}
    return tuple(act for act, scene in there.items() if scene not in ("", session.scene))


def step(
    level: Level, rules: Rulebook, session: Session, act: Act
) -> tuple[Session, tuple[Fact, ...]]:
    """What an act does. An act that is not possible now changes nothing and gives no facts."""
    if session.finished:
        return session, ()
    if act.verb in (TELL_NOW, DOOR):
        return _call(level, rules, session, act)
    scene = scene_now(level, session)
    before = session.rooms[scene.id]
    reaction = rules[scene.activity].apply(scene.spec, before, act)
    if reaction.state == before and not reaction.notes and not reaction.outcome:
        return session, ()
    facts = _facts(session, act, reaction, private=rules[scene.activity].private(scene.spec))
    rooms = {**session.rooms, scene.id: reaction.state}
    marks = session.marks.union(reaction.sets)
    after = _met(level, rules, replace(session, rooms=rooms, cues=reaction.cues, marks=marks))
    if not reaction.outcome:
        return after, facts
    ended = _fact(session, "ended", action=reaction.outcome)
    after = _leave(level, rules, after, reaction.outcome)
    done = (_fact(session, "done"),) if after.finished else ()
    return after, (*facts, ended, *done)


def resume(level: Level, rules: Rulebook, facts: Iterable[Fact]) -> Session | None:
    """The session these facts (of one player, in order) left open, or None when there is none.

    The acts since the last start are played again; of a private room, its outcome. When the level's
    file has changed since, the scene the player was in starts anew, or the whole of a level that
    remembers: what was learned is kept, but the acts no longer fit (the session then has another
    version than the start, which is to be kept as a start of its own). A story made so much
    shorter, unsaid, that they now lead to its end is one to begin again.
    """
    mine = [fact for fact in facts if fact.level == level.id and fact.action != BOOSTER]
    starts = [at for at, fact in enumerate(mine) if fact.kind == "started"]
    if not starts or any(fact.kind == "done" for fact in mine[starts[-1] :]):
        return None
    first, *played = mine[starts[-1] :]
    if first.version != level.version:
        last = next((f.scene for f in reversed(played) if f.scene in level.scenes), first.scene)
        return begin(level, rules, first.seed, "" if memory.remembers(level) else last)[0]
    session, _ = begin(level, rules, first.seed, first.scene)
    for fact in played:
        session = _again(level, rules, session, fact)
    return None if session.finished else session


def _again(level: Level, rules: Rulebook, session: Session, fact: Fact) -> Session:
    """The session after a fact: an act played again, or the end of a room that keeps no acts."""
    if session.finished:
        return session
    if fact.kind == "acted":
        return step(level, rules, session, remembered(fact.action))[0]
    scene = level.scenes[session.scene]
    private = rules[scene.activity].private(scene.spec)
    ends = fact.kind == "ended" and private and fact.scene == scene.id
    if not ends or fact.action not in scene.next:
        return session
    return _leave(level, rules, session, fact.action)


def _enter(
    level: Level, rules: Rulebook, session: Session, name: str, *, asked: bool = False
) -> Session:
    """The session in that scene: as it was left, or as its author wrote it on a first visit; what
    is known now holds as long as the scene lasts."""
    now = known(level, session)
    reading = {"": replace(now, marks=session.marks | {ASKED}) if asked else now}
    session = replace(session, scene=name, readings={**session.readings, name: reading})
    if name not in session.rooms:
        scene = _seen(level, session, name)
        state = rules[scene.activity].start(scene.spec, session.seed)
        session = replace(session, rooms={**session.rooms, name: state})
    return _met(level, rules, session)


def _met(level: Level, rules: Rulebook, session: Session) -> Session:
    """With what is known now written beside the part that has just come up, if one has."""
    scene, reading = level.scenes[session.scene], session.readings[session.scene]
    part = rules[scene.activity].part(scene.spec, session.rooms[session.scene])
    if part in reading:
        return session
    reading = {**reading, part: known(level, session)}
    return replace(session, readings={**session.readings, session.scene: reading})


def _leave(level: Level, rules: Rulebook, session: Session, outcome: str) -> Session:
    """On from a scene that has ended. What was called comes back, unless an hour of the story was
    waited for, as the one that was left is over; what was owed goes on to the end; else the story
    takes its road."""
    scene = level.scenes[session.scene]
    mended = session.mended | memory.mended_by(level, scene.id, session.marks)
    session = replace(session, mended=mended)
    road = memory.road_from(scene, outcome, known(level, session))
    session = replace(session, marks=session.marks.union(road.sets))
    if session.called and outcome not in HOURS:
        return _come_back(level, rules, replace(session, called=False), outcome)
    target = END if session.owed else road.to
    return _follow(level, rules, replace(session, called=False, owed=False), target)


def _come_back(level: Level, rules: Rulebook, session: Session, outcome: str) -> Session:
    """From what was called to the scene that was left; or on from it, where its author says that
    the story goes on once somebody was told (`tell-now` in its `next`)."""
    left = level.scenes.get(session.path[-1] if session.path else "")
    if outcome != TOLD or left is None or TELL_NOW not in left.next:
        return _follow(level, rules, session, BACK)
    road = memory.road_from(left, TELL_NOW, known(level, session))
    marks = session.marks.union(road.sets)
    return _follow(level, rules, replace(session, marks=marks), road.to)


def _follow(level: Level, rules: Rulebook, session: Session, target: str) -> Session:
    if target == BACK:
        back = session.path[-1] if session.path else level.start
        return _back(level, rules, replace(session, path=session.path[:-1]), back)
    path = (*session.path, session.scene)[-_PATH_KEPT:]
    if target != END:
        return _enter(level, rules, replace(session, path=path), target)
    now = known(level, session)
    if not (owed := memory.owed(level, now)):
        return replace(session, scene=END, path=())
    asked = owed in level.must.values()
    session = replace(session, path=path, owed=True)
    return _enter(level, rules, session, owed, asked=asked)


def _back(level: Level, rules: Rulebook, session: Session, name: str) -> Session:
    """In the scene that was left, as it was left."""
    if name in session.rooms:
        return replace(session, scene=name)
    return _enter(level, rules, session, name)


def _call(
    level: Level, rules: Rulebook, session: Session, act: Act
) -> tuple[Session, tuple[Fact, ...]]:
    """To the telling scene, or through a door."""
    if act not in calls(level, session):
        return session, ()
    tells = act.verb == TELL_NOW
    target = level.telling_from(session.scene) if tells else level.doors[act.item].scene
    fact = _fact(session, "acted", action=str(act))
    path = (*session.path, session.scene)[-_PATH_KEPT:]
    called = replace(session, cues=(), path=path, called=True)
    return _enter(level, rules, called, target), (fact,)


def _facts(
    session: Session, act: Act, reaction: Reaction[Any], *, private: bool
) -> tuple[Fact, ...]:
    """The act itself first, with the verdict on what it acted on; then whatever else was noted. Of
    a private room only that somebody was told, and whether that began with the child."""
    if private:
        told = [note.verdict for note in reaction.notes if note.kind == "told"]
        return tuple(_fact(session, "told", action=WAS_ASKED * (each == "asked")) for each in told)
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
