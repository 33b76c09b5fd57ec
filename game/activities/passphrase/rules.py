"""How a password is built and guessed: what each act does, and what it says the child saw."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.state import PassphraseState, group_of, lock_of
from game.activities.passphrase.strength import is_strong, known_words, opens, said
from game.core.acts import Act
from game.core.cues import Feels, Sound, answered
from game.core.rules import ActKind, Note, Reaction, Rules


def start(spec: Passphrase, seed: int) -> PassphraseState:
    """No word chosen, the first tiles open."""
    return PassphraseState()


def outcomes(spec: Passphrase) -> frozenset[str]:
    """It holds, or the parrot got in."""
    return frozenset({"strong", "opened"})


def offers(spec: Passphrase, state: PassphraseState) -> tuple[Act, ...]:
    """What can be done now: build, or hear the parrot out."""
    if state.over:
        return (Act("ok"),)
    if state.said:
        return (Act("more"),)
    here = group_of(spec, state)
    acts = [Act("look", group.id) for group in spec.groups if group.id != here]
    acts.extend(Act("out", tile) for tile in state.chosen)
    if len(state.chosen) < spec.words:
        free = (tile.id for tile in spec.tiles if tile.id not in state.chosen)
        acts.extend(Act("add", tile) for tile in free)
    if state.chosen:
        acts.append(Act("guess", lock_of(spec, state).id))
    return tuple(acts)


def react(spec: Passphrase, state: PassphraseState, act: Act) -> Reaction[PassphraseState]:
    """What an offered act does."""
    match act.verb:
        case "look":
            return Reaction(replace(state, group=act.item), cues=(Sound("page"),))
        case "add":
            chosen = (*state.chosen, act.item)
            return Reaction(replace(state, chosen=chosen), cues=(Sound("tap"),))
        case "out":
            left = tuple(tile for tile in state.chosen if tile != act.item)
            return Reaction(replace(state, chosen=left), cues=(Sound("paper"),))
        case "guess":
            return _guess(spec, state)
        case "more":
            return _more(spec, state)
    return _read(spec, state)


def _guess(spec: Passphrase, state: PassphraseState) -> Reaction[PassphraseState]:
    """The parrot begins. Only the first password of a lock says what the child saw by herself."""
    lock = lock_of(spec, state).id
    strong = is_strong(spec, state.chosen, state.done)
    notes = state.attempts.verdict(lock, strong, skill=spec.skill)
    found = known_words(spec, state.done).intersection(state.chosen)
    baits = _missed(spec, state) if notes and not strong else ()
    after = replace(state, said=1, attempts=state.attempts.known(lock).shown(*found))
    return Reaction(after, (*notes, *baits), cues=(Sound("pop"), Feels(spec.player, "thinking")))


def _missed(spec: Passphrase, state: PassphraseState) -> tuple[Note, ...]:
    """Each word of a password that everybody knows is missed by itself, too."""
    known = known_words(spec, state.done)
    baits = (tile for tile in state.chosen if tile in known)
    return tuple(Note("missed", tile, "slip", spec.skill) for tile in baits)


def _more(spec: Passphrase, state: PassphraseState) -> Reaction[PassphraseState]:
    """The next guess; after the last one the child sees what came of it."""
    if state.said < len(said(spec, state.chosen, state.done)):
        return Reaction(replace(state, said=state.said + 1), cues=(Sound("pop"),))
    strong = is_strong(spec, state.chosen, state.done)
    opened = (Sound("hmm"), Feels(spec.player, "surprised"))
    came = answered(True, spec.player) if strong else opened
    return Reaction(replace(state, over=True), cues=(*came, Feels(spec.helper, "happy")))


def _read(spec: Passphrase, state: PassphraseState) -> Reaction[PassphraseState]:
    """What came of it was read: on to the next lock, into the story, or back to the tiles."""
    after = replace(state, said=0, over=False)
    if is_strong(spec, state.chosen, state.done):
        done = (*state.done, state.chosen)
        if len(done) == len(spec.locks):
            return Reaction(replace(after, done=()), outcome="strong", cues=(Sound("basket"),))
        return Reaction(replace(after, done=done, chosen=()), cues=(Sound("basket"),))
    if opens(spec, state.chosen, state.done) and not state.opened:
        return Reaction(replace(after, opened=True), outcome="opened", cues=(Sound("paper"),))
    return Reaction(after, cues=(Sound("paper"),))


KINDS: Mapping[str, ActKind] = {
    "look": "look",
    "add": "arrange",
    "out": "arrange",
    "guess": "check",
    "more": "read",
    "ok": "read",
}
"""Guessing is the parrot's: letting it try is how a password is checked."""

RULES = Rules(start, react, offers, KINDS)
