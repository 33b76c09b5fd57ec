"""How a password is built, guessed and kept: what each act does, and what it says the child saw."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.state import PassphraseState, at, guesses_of, is_laid
from game.activities.passphrase.strength import can_open
from game.core.acts import Act
from game.core.cues import Feels, Sound, answered
from game.core.rules import ActKind, Note, Reaction, Rules
from game.mechanics import judging
from game.mechanics.judging import Hand

PASSWORD = "password"  # the item under which it is judged
"""What the child builds, as it is noted."""


def start(spec: Passphrase, seed: int) -> PassphraseState:
    """Only what lies there from the start is chosen."""
    return PassphraseState(chosen=tuple(spec.laid))


def outcomes(spec: Passphrase) -> frozenset[str]:
    """It holds; the parrot finds it, where that can be; and where what is said to others leads."""
    acts = (act.ends for message in spec.messages for act in message.acts)
    ends = frozenset({"strong"}.union(filter(None, acts)))
    return ends | {"opened"} if can_open(spec) else ends


def offers(spec: Passphrase, state: PassphraseState) -> tuple[Act, ...]:
    """What can be done now."""
    match at(spec, state):
        case "guess":
            return (Act("more"),)
        case "told":
            return (Act("ok"),)
        case "judge":
            return judging.offers(spec.messages, spec.ways, state.hand)
        case "joy":
            return (Act("next"),)
    acts = [Act("out", tile) for tile in state.chosen if not is_laid(spec, state, tile)]
    if len(state.chosen) < spec.words:
        acts.extend(Act("add", tile.id) for tile in spec.tiles if tile.id not in state.chosen)
    return (*acts, Act("guess")) if state.chosen else tuple(acts)


def react(spec: Passphrase, state: PassphraseState, act: Act) -> Reaction[PassphraseState]:
    """What an offered act does."""
    if act.verb in judging.KINDS:
        return _judged(spec, state, act)
    match act.verb:
        case "add":
            chosen = (*state.chosen, act.item)
            return Reaction(replace(state, chosen=chosen), cues=(Sound("tap"),))
        case "out":
            left = tuple(tile for tile in state.chosen if tile != act.item)
            return Reaction(replace(state, chosen=left), cues=(Sound("paper"),))
        case "guess":
            return _guess(spec, state)
        case "more":
            return _heard_on(spec, replace(state, said=state.said + 1))
        case "next":
            return _over(spec, replace(state, joy=state.joy + 1))
    return _read(spec, state)


def _guess(spec: Passphrase, state: PassphraseState) -> Reaction[PassphraseState]:
    """The parrot begins. Only the first password says what the child saw by herself; each word of
    it that everybody knows is missed by itself, too."""
    fares = guesses_of(spec, state)
    notes = state.attempts.verdict(PASSWORD, fares.strong, skill=spec.skill)
    baits = fares.known if notes and not fares.strong else ()
    missed = (Note("missed", tile, "slip", spec.skill) for tile in baits)
    attempts = state.attempts.known(PASSWORD).shown(*fares.known)
    heard = _heard_on(spec, replace(state, said=1, attempts=attempts))
    return replace(heard, notes=(*notes, *missed))


def _heard_on(spec: Passphrase, state: PassphraseState) -> Reaction[PassphraseState]:
    """A guess; with the last one the child sees what came of it."""
    if at(spec, state) == "guess":
        return Reaction(state, cues=(Sound("pop"), Feels(spec.player, "thinking")))
    if guesses_of(spec, state).strong:
        return Reaction(state, cues=answered(True, spec.player))
    return Reaction(state, cues=(Sound("hmm"), Feels(spec.player, "surprised")))


def _read(spec: Passphrase, state: PassphraseState) -> Reaction[PassphraseState]:
    """What came of it was read: on to what others write, into the story, or back to the tiles."""
    fares, after = guesses_of(spec, state), replace(state, said=0)
    if fares.strong:
        return _over(spec, replace(after, holds=True))
    if fares.opens and not state.opened:
        anew = replace(after, chosen=tuple(spec.laid), opened=True)
        return Reaction(anew, outcome="opened", cues=(Sound("paper"),))
    return Reaction(after, cues=(Sound("paper"),))


def _judged(spec: Passphrase, state: PassphraseState, act: Act) -> Reaction[PassphraseState]:
    """What is decided of a message; words that were said to anybody, the parrot has heard."""
    done = judging.react(spec.messages, spec.ways, state.hand, act).into(
        lambda hand: replace(state, hand=hand)
    )
    if done.outcome:
        heard = state.heard.union(state.chosen)
        return replace(done, state=replace(done.state, chosen=(), holds=False, heard=heard))
    ended = _over(spec, done.state)
    return replace(ended, notes=done.notes, cues=done.cues, sets=(*done.sets, *ended.sets))


def _over(spec: Passphrase, state: PassphraseState) -> Reaction[PassphraseState]:
    """On; after the last page of the joy the scene has ended, ready to be played anew."""
    if at(spec, state) != "joy":
        return Reaction(state, cues=(Sound("page"),))
    if state.joy < len(spec.joy):
        return Reaction(state, cues=(Sound("page"),), sets=spec.joy[state.joy].sets)
    hand = Hand(attempts=state.hand.attempts)
    again = replace(start(spec, 0), attempts=state.attempts, hand=hand)
    return Reaction(again, outcome="strong", cues=(Sound("basket"),))


KINDS: Mapping[str, ActKind] = {
    **judging.KINDS,
    "add": "arrange",
    "out": "arrange",
    "guess": "check",
    "more": "read",
    "ok": "read",
    "next": "read",
}
"""Guessing is the parrot's: letting it try is how a password is checked."""

RULES = Rules(start, react, offers, KINDS)
