"""What seven children do with the same story: each is a wish for one act rather than another.

Careful stops, checks and is right; Careless is tricked first; Hold-back gives nothing; Trust-all
and Suspect-all take everything for one thing; Surface goes by what the eye sees. Switch is Careful
with one switch (`switching`).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from game.authoring.robots.builders import built
from game.authoring.walk import Walk
from game.content.fields import records
from game.content.lists import Lists
from game.content.rules.shortcuts import Feature, features, things_of
from game.core.acts import Act
from game.core.level import Level, Scene
from game.core.memory import dealt, in_deal
from game.core.play import Session, scene_now
from game.core.rules import ActKind, Rules
from game.mechanics.judging import Thing

Verdict = Callable[[Thing], str]
TRUE = {"yes": "fine", "no": "not-fine", "open": "not-sure"}
WRONG = {"yes": "not-fine", "no": "fine", "open": "fine"}
NEVER = 1000
"""A wish so weak that the act is only taken when nothing else is left."""


@dataclass(slots=True)
class Situation:
    """Where a robot stands. done: how often each act was taken in the part of the scene that is met
    now, in this visit; verbs: the same in the whole level. rules: those of the room. leads: the act
    that the room itself knows to lead on."""

    level: Level
    session: Session
    done: Mapping[Act, int]
    verbs: Mapping[str, int]
    rules: Rules
    scene: Scene = field(init=False)
    leads: Act | None = field(init=False)

    def __post_init__(self) -> None:
        self.scene = scene_now(self.level, self.session)
        leads = self.rules.leads
        here = self.session.rooms[self.scene.id]
        self.leads = leads(self.scene.spec, here) if leads else None

    @property
    def kinds(self) -> Mapping[str, ActKind]:
        """What each verb of the room is."""
        return self.rules.kinds

    def thing(self, act: Act) -> Thing | None:
        """The thing an act is about."""
        there = (each for _, each in records(self.scene.spec) if isinstance(each, Thing))
        return next((each for each in there if each.id == act.item), None)

    def written(self, act: Act) -> Any:
        """What its author wrote under the id of an act, else None."""
        return next(self._named(act.value or act.item), None)

    def _named(self, name: str) -> Iterator[Any]:
        for _, record in records(self.scene.spec):
            if name and getattr(record, "id", "") == name:
                yield record

    def unsafe(self) -> bool:
        """Whether anything in this scene is a trick."""
        return any(
            isinstance(each, Thing) and each.fine == "no" for _, each in records(self.scene.spec)
        )


Mind = Callable[[Situation, Act], float]
"""How little an act is wished for: the lowest is taken, the first among equals."""


def careful(at: Situation, act: Act) -> float:
    """Stops once, checks wherever the words alone don't tell, or once; gives nothing to a trick."""
    if (wish := _built(at, act, odd=True)) is not None:
        return wish
    match at.kinds.get(act.verb, "read"):
        case "stop" if act.verb == "stop":
            return 5 if not at.verbs.get(act.verb) else 95
        case "check":
            return _checking(at, act)
        case "give":
            return 14 if not _risky(at, act) else NEVER
    return _with(TRUE, at, act)


def by_walk(walk: Walk) -> Mind:
    """As a walk goes: for rooms whose things no robot can judge by itself."""
    acts = [line.stride for line in walk.lines if isinstance(line.stride, Act)]

    def mind(at: Situation, act: Act) -> float:
        taken = sum(at.verbs.values())
        return 0 if taken < len(acts) and acts[taken] == act else 1

    return mind


def hold_back(at: Situation, act: Act) -> float:
    """Careful, and never gives anything: no answer, no money, no post."""
    gives = at.kinds.get(act.verb) == "give"
    return NEVER if gives else careful(at, act)


def careless(at: Situation, act: Act) -> float:
    """Takes the bait first, is wrong first, and tells late."""
    if (wish := _built(at, act, odd=False)) is not None:
        return wish
    kind = at.kinds.get(act.verb, "read")
    if kind == "give":
        return 1 + 100 * at.done.get(act, 0)
    if act.verb == "not-now":
        return 2 + 100 * at.done.get(act, 0)
    if kind in ("stop", "check"):
        return 95
    return _with(WRONG, at, act)


def trust_all(at: Situation, act: Act) -> float:
    """Takes everything for fine; else goes on as it is suggested."""
    return _with(dict.fromkeys(TRUE, "fine"), at, act, sees=False)


def suspect_all(at: Situation, act: Act) -> float:
    """Takes nothing for fine; else goes on as it is suggested."""
    return _with(dict.fromkeys(TRUE, "not-fine"), at, act, sees=False)


def surface(level: Level, seed: int, lists: Lists) -> Mind:
    """Goes by the one thing the eye sees that tells most in this very deal: nobody could do better
    without reading."""
    has, is_trick = _best_feature(level, seed, lists)

    def mind(at: Situation, act: Act) -> float:
        thing = at.thing(act)
        if at.kinds.get(act.verb) != "judge" or thing is None:
            return _with(TRUE, at, act, sees=False)
        says = "not-fine" if has(thing) == is_trick else "fine"
        return 10 if act.value == says else 90

    return mind


def _best_feature(level: Level, seed: int, lists: Lists) -> tuple[Feature, bool]:
    """The feature that sorts most of what is judged, and whether it marks the tricks."""
    things = [
        each for each in things_of(in_deal(level, dealt(level, seed))) if each.fine in ("yes", "no")
    ]
    best: tuple[int, Feature, bool] = (-1, bool, True)
    for has in features(level, things, lists).values():
        agree = sum(has(each) == (each.fine == "no") for each in things)
        for many, is_trick in ((agree, True), (len(things) - agree, False)):
            best = max(best, (many, has, is_trick), key=lambda one: one[0])
    return best[1], best[2]


def _with(truth: Mapping[str, str], at: Situation, act: Act, *, sees: bool = True) -> float:
    """With these verdicts, telling soon, mending what can be mended. sees: knows what else is right
    of what the story asks."""
    if (wish := _built(at, act, odd=None)) is not None:
        return wish
    again = 100 * at.done.get(act, 0)
    if sees and truth is TRUE and at.leads is not None:
        return 10 if act == at.leads else 70 + again
    match at.kinds.get(act.verb, "read"):
        case "judge":
            return _judged(truth, at, act, sees=sees) + again
        case "tell":  # the same words are for the next one, too
            return 12 + again / 1000
        case "mend":
            return 11 + again
        case "decline":
            return (92 if act.verb == "not-now" else 15) + again
        case "arrange" if act.verb == "take":  # nobody takes out what she has just laid
            return 60 + again
        case "arrange" if act.verb == "keep" and at.verbs.get("keep"):  # what is kept stays kept
            return 60 + again
        case "arrange":
            thing = at.thing(act)
            return (13 if thing is None or thing.fine == "no" else 60) + again
        case "read":
            return 20
        case "stop" | "check":
            return 95
        case "give":
            return 85 + again
    return 70 + again


def _built(at: Situation, act: Act, *, odd: bool | None) -> float | None:
    """The wish for an act that puts words together; None of any other."""
    return built(at.scene.spec, at.session.rooms[at.scene.id], act, odd=odd)


def _judged(truth: Mapping[str, str], at: Situation, act: Act, *, sees: bool) -> float:
    thing, written = at.thing(act), at.written(act)
    if thing is not None:
        return 10 if act.value == truth[thing.fine] else 90
    if not sees or written is None:
        return 40
    right = getattr(written, "verdict", "") == "right" or getattr(written, "right", "") == "yes"
    slip = getattr(written, "verdict", "") == "slip" or getattr(written, "right", "") == "no"
    wanted = right if truth is TRUE else slip
    return 10 if wanted else 90 if right or slip else 30


def _checking(at: Situation, act: Act) -> float:
    """Whatever words give nothing away, until somebody has answered; where none do, the first."""
    thing = at.thing(act)
    if act.value:  # which way: one that answers
        clues = thing.clues if thing else ()
        good = any(clue.way == act.value and clue.mistaken == "no" for clue in clues)
        return 8 if good else 40
    asked = any(done.verb == "ask" and done.item == act.item for done in at.done)
    things = (each for _, each in records(at.scene.spec) if isinstance(each, Thing))
    unread = [each for each in things if not each.tricks and each.fine != "yes"]
    wanted = thing in unread if unread else not at.verbs.get("ask")
    return 7 if not asked and wanted else 95


def _risky(at: Situation, act: Act) -> bool:
    """Whether giving here could cost something."""
    thing = at.thing(act)
    if thing is not None:
        return True
    loses = {mark for mark, each in at.level.remembers.items() if each.mend}
    return at.unsafe() or bool(loses & {*getattr(at.written(act), "sets", ())})
