"""One robot in one level: every act it took, every page it saw, and how the story ended."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from game.activities import ROOMS_BY_KIND, rulebook
from game.authoring.robots.minds import Mind, Situation
from game.core.acts import Act
from game.core.facts import Fact
from game.core.level import Level
from game.core.play import Session, begin, scene_now, step
from game.ui.composition import compose
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Pin, Scroll, Words

MOST_ACTS = 1500
WORDS_A_MINUTE: Mapping[str, int] = {"7-9": 75, "10-12": 110, "13-15": 150}
"""How fast a band reads or listens in a second language (CURRICULUM §F assumes one)."""
PATIENCE = 80
"""Acts in one part of a scene after which anybody tries something else."""
SECONDS_A_PRESS = 2.5
HOOK = "hook"
"""The page before the first scene (`screens/story/hook`)."""
PICKS = ("try", "say", "reason")
"""Verbs that pick one of several sentences."""


@dataclass(slots=True)
class Page:
    """A page as it was seen. plain: it shows no device, no tiles and no picture to act in."""

    scene: str
    words: int
    plain: bool


@dataclass(slots=True)
class Played:
    """A whole play-through."""

    level: Level
    session: Session
    facts: list[Fact] = field(default_factory=list)
    acts: list[tuple[str, Act]] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    asked: dict[str, set[str]] = field(default_factory=dict)
    """By scene, the verbs that judge or give there."""
    last: str = ""

    @property
    def presses(self) -> int:
        """How often something is pressed, the first page's button included."""
        return len(self.acts) + 1

    @property
    def words(self) -> int:
        return sum(page.words for page in self.pages)

    @property
    def minutes(self) -> float:
        reading = self.words / WORDS_A_MINUTE[self.level.band]
        return round(reading + self.presses * SECONDS_A_PRESS / 60, 1)

    @property
    def ending(self) -> str:
        """The last scene, and how far the want has grown."""
        want = self.level.want
        if not self.session.finished:
            return f"stuck in {self.session.scene}"
        grown = sum(mark in self.session.marks for mark in want.grows) if want else 0
        return f"{self.last} {grown}/{len(want.grows)}" if want else self.last

    @property
    def slips(self) -> int:
        return sum(fact.verdict == "slip" for fact in self._answers())

    @property
    def right_share(self) -> float | None:
        """Of what was judged by yes or no; None when nothing was."""
        said = [each.verdict for each in self._answers() if each.action.startswith("judge ")]
        counted = [verdict for verdict in said if verdict in ("right", "slip")]
        return counted.count("right") / len(counted) if counted else None

    def _answers(self) -> Iterator[Fact]:
        """The facts that hold an answer; the others say which skill it shows."""
        return (each for each in self.facts if each.kind in ("acted", "judged"))


def play(level: Level, mind: Mind, seed: int, ctx: Context, *, most: int = MOST_ACTS) -> Played:
    """Plays on to the end, or until so many acts were taken."""
    rules = rulebook()
    session, facts = begin(level, rules, seed)
    played, verbs = Played(level, session, [*facts]), Counter[str]()
    done = Counter[tuple[str, Act]]()
    played.pages.append(Page(HOOK, len(level.opening.split()), plain=False))
    seen: set[str] = set()
    for _ in range(most):
        if session.finished:
            break
        scene = scene_now(level, session)
        _look(played, session, seen, ctx)
        offered = rules[scene.activity].offers(scene.spec, session.rooms[scene.id])
        kinds = rules[scene.activity].kinds
        weighs = {kinds[act.verb] for act in offered} & {"judge", "give"}
        if weighs:
            met = {act.verb for act in offered if kinds[act.verb] in weighs}
            played.asked.setdefault(scene.id, set()).update(met)
        part = rules[scene.activity].part(scene.spec, session.rooms[scene.id])
        here = {each: many for (of, each), many in done.items() if of == part}
        act = chosen(offered, mind, Situation(level, session, here, verbs, rules[scene.activity]))
        done[part, act] += 1
        verbs[act.verb] += 1
        played.acts.append((scene.id, act))
        played.last = scene.id
        session, facts = step(level, rules, session, act)
        played.facts.extend(facts)
        if session.scene != scene.id:
            done.clear()
    played.session = session
    return played


def chosen(offered: Sequence[Act], mind: Mind, at: Situation) -> Act:
    """What a mind wishes for most; once it has been in a part of a scene for long, anything."""
    if (long := sum(at.done.values())) > PATIENCE:
        return Random(long).choice(offered)
    return min(offered, key=lambda act: mind(at, act))


def _look(played: Played, session: Session, seen: set[str], ctx: Context) -> None:
    """Adds the page that is seen now; what was read before in this story is not read again."""
    scene = scene_now(played.level, session)
    room = ROOMS_BY_KIND[scene.activity]
    front = room.view(scene.spec, session.rooms[scene.id], ctx)
    texts = [*_texts(compose(front, ctx))]
    new = [text for text in dict.fromkeys(texts) if text not in seen]
    plain = front.device is None and scene.activity == "story"
    if new:
        words = sum(len(text.split()) for text in new)
        played.pages.append(Page(scene.id, words, plain))
    seen.update(texts)


def _texts(node: Node) -> Iterator[str]:
    """Everything that is written on a page."""
    match node:
        case Words():
            yield node.text
        case Button() | Scroll() | Pin():
            yield from _texts(node.child)
        case Box():
            for child in node.children:
                yield from _texts(child)


def plain_choice(played: Played) -> tuple[int, int]:
    """Of the scenes in which something is judged or given: how many only pick sentences."""
    plain = sum(verbs <= {*PICKS} for verbs in played.asked.values())
    return plain, len(played.asked)


def plain_stage(played: Played) -> tuple[int, int]:
    """Of the pages: how many show only people on a stage."""
    return sum(page.plain for page in played.pages), len(played.pages)
