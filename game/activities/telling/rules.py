"""How telling goes: a window, the words, the way; then somebody listens and does something."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.telling import answers
from game.activities.telling.model import Telling
from game.activities.telling.state import (
    PageName,
    TellingState,
    can_be_told,
    can_hear,
    lines_left,
    listener,
    slots,
    ways_to,
)
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction, Rules
from game.core.shuffle import shuffled
from game.mechanics import tiles


def start(spec: Telling, seed: int) -> TellingState:
    """The neighbourhood at its windows, in the order its author chose; the lines of the other chair
    as chance lays them."""
    lines = spec.other_chair.says if spec.other_chair else ()
    return TellingState(lines=shuffled((each.id for each in lines), seed))


def outcomes(spec: Telling) -> frozenset[str]:
    """Told, unless nobody can listen before the story goes on; not now, as long as nobody asks
    whatever is remembered; and the hours of which the story itself tells."""
    goes_on = spec.until and not any(can_hear(spec, each) for each in spec.people)
    told = set() if goes_on else {"told"}
    always_asked = any(not each.when for each in spec.asks)
    return frozenset(told | ({*spec.until} if always_asked else {"not-now", *spec.until}))


def in_one_press(spec: Telling) -> bool:
    """Whether a tile is all there is to say: a press on it is enough."""
    return len(slots(spec)) == 1


def offers(spec: Telling, state: TellingState) -> tuple[Act, ...]:
    """What can be done on this page."""
    match state.page:
        case "windows":
            there = (each.who for each in spec.people if can_be_told(spec, state, each))
            not_now = () if spec.asks else (Act("not-now"),)
            return *(Act("go", who) for who in there), *not_now
        case "words":
            return *_words(spec, state), Act("back")
        case "way":
            return *(Act("send", way) for way in spec.by), Act("back")
        case "later":
            ways = ways_to(spec, state, listener(spec, state.whom))
            return *(Act("reach", way) for way in ways), Act("elsewhere")
        case "clumsy":
            return (Act("elsewhere"),)
        case "chair":
            return tuple(Act("answer", line.id) for line in lines_left(spec, state))
    return (Act("next"),)


def _words(spec: Telling, state: TellingState) -> tuple[Act, ...]:
    """The tiles, and the boat once they say something."""
    places = slots(spec)
    if in_one_press(spec):
        return tuple(Act("tell", tile) for tile in places[0].tiles)
    fold = (Act("fold"),) if tiles.ready(places, state.laid) else ()
    return *tiles.offers(places, state.laid), *fold


def react(spec: Telling, state: TellingState, act: Act) -> Reaction[TellingState]:
    """What an offered act does."""
    if act.verb in tiles.KINDS:
        return tiles.react(state.laid, act).into(lambda laid: replace(state, laid=laid))
    match act.verb:
        case "go":
            return _turned(replace(state, page="words", whom=act.item))
        case "not-now":
            return Reaction(state, outcome="not-now", cues=(Sound("page"),))
        case "back":
            before: PageName = "windows" if state.page == "words" else "words"
            return _turned(replace(state, page=before))
        case "elsewhere":
            return _turned(replace(state, page="windows"))
        case "tell":
            said = tiles.Laid(((slots(spec)[0].id, act.item),))
            return _folded(spec, replace(state, laid=said))
        case "fold":
            return _folded(spec, state)
        case "send":
            return answers.sent(spec, state, act.item)
        case "reach":
            return answers.reached(spec, state, act.item)
        case "answer":
            return answers.answered(spec, state, act.item)
    return answers.read(spec, state)


def _turned(state: TellingState) -> Reaction[TellingState]:
    return Reaction(state, cues=(Sound("page"),))


def _folded(spec: Telling, state: TellingState) -> Reaction[TellingState]:
    """The tiles become a boat. Where there is one way to tell, it sails at once."""
    if len(spec.by) == 1:
        return answers.sent(spec, state, spec.by[0])
    return Reaction(replace(state, page="way"), cues=(Sound("paper"),))


KINDS: Mapping[str, ActKind] = {
    **tiles.KINDS,
    "go": "look",
    "not-now": "stop",
    "back": "look",
    "elsewhere": "look",
    "tell": "tell",
    "fold": "tell",
    "send": "tell",
    "reach": "tell",
    "next": "read",
    "answer": "judge",
}
"""To fold the words and to choose how they go is telling; nothing here gives anything away."""

RULES = Rules(start, react, offers, KINDS, private=lambda spec: True)
"""Whom a child tells is nobody's business: only that somebody was told is kept."""
