"""What becomes of a decision about a page: going on, leaving, or asking somebody first."""

from dataclasses import replace

from game.activities.page.model import Browser, Field, Site, parts_of
from game.activities.page.state import Answer, BrowserState, is_known, site_of
from game.core.acts import Act
from game.core.cues import Feels, Sound, answered
from game.core.rules import Note, Reaction
from game.core.words import Tell


def decide(spec: Browser, state: BrowserState, act: Act) -> Reaction[BrowserState]:
    """What one of the acts on a whole page does."""
    match act.verb:
        case "ask":
            return ask(spec, state)
        case "think":
            return think(spec, state, act.value)
        case "away":
            return away(spec, state)
        case "go":
            return go(spec, state)
    return Reaction(state)


def ask(spec: Browser, state: BrowserState) -> Reaction[BrowserState]:
    """Asking is always good and says nothing of what the child thinks, so the helper asks back."""
    told = Note("told", item=state.site, verdict="asked")
    cues = Sound("soft"), Feels(spec.helper, "thinking"), Feels(spec.player, "thinking")
    return Reaction(replace(state, asking=True), (told,), cues=cues)


def think(spec: Browser, state: BrowserState, belief: str) -> Reaction[BrowserState]:
    """The answer to the helper is the verdict on the page; it is neither used nor left by it."""
    site = site_of(spec, state)
    right = (belief == "trick") == bool(site.ends)
    after = replace(state, asking=False, asked=state.asked | {site.id})
    return _judged(spec, after, site, Answer(site.id, "site", right))


def away(spec: Browser, state: BrowserState) -> Reaction[BrowserState]:
    """Leaving is right for a trick; what is fine stays open, since something is missed there."""
    site = site_of(spec, state)
    right = bool(site.ends)
    return _judged(spec, state, site, Answer(site.id, "site", right, settles=right))


def go(spec: Browser, state: BrowserState) -> Reaction[BrowserState]:
    """Going on: the story shows what comes of a trick; a fine page asks only for its own fields."""
    site = site_of(spec, state)
    if site.ends:
        return _go_on_with_trick(spec, state, site)
    wrong = next((each for each in site.fields if bool(each.tells) == _is_given(state, each)), None)
    if wrong:
        return _field(spec, state, wrong)
    if not is_known(spec, state, site) and not state.lucky:
        return Reaction(replace(state, lucky=True), outcome="lucky", cues=(Sound("page"),))
    answered = _judged(spec, state, site, Answer(site.id, "site", True, settles=True))
    return _sent(answered, site.fields, right=True)


def tells_of(site: Site) -> tuple[Tell, ...]:
    """Everything that gives a page away; a fine one may ask too much in a field and stays fine."""
    return tuple(tell for part in parts_of(site) for tell in part.tells if site.ends)


def _go_on_with_trick(spec: Browser, state: BrowserState, site: Site) -> Reaction[BrowserState]:
    """Somebody who was asked stands by and waits with the payment, so nothing goes wrong then."""
    if site.id in state.asked:
        held = _lit(replace(state, answer=Answer(site.id, "held", right=False)), site)
        return Reaction(held, cues=(Sound("soft"), Feels(spec.helper, "calm")))
    wanted = {each.id for each in site.fields if each.tells}
    if wanted and not wanted & state.given:
        refused = replace(state, answer=Answer(site.id, "refused", right=False))
        return Reaction(refused, cues=(Sound("pop"), Feels(spec.player, "surprised")))
    lost = tuple(each for each in site.fields if each.tells and _is_given(state, each))
    slipped = _judged(spec, state, site, Answer(site.id, "site", right=False))
    sent = _sent(slipped, lost, right=False)
    lit = sent.state.attempts.shown(*(each.id for each in lost))
    after = replace(sent.state, answer=None, attempts=lit)
    return Reaction(after, sent.notes, site.ends, (Sound("hmm"), Feels(spec.player, "surprised")))


def _judged(
    spec: Browser, state: BrowserState, site: Site, answer: Answer
) -> Reaction[BrowserState]:
    """The verdict on a page; only the first one says what the child saw by herself."""
    notes = state.attempts.verdict(site.id, answer.right, tells_of(site))
    known = replace(state, answer=answer, attempts=state.attempts.known(site.id))
    after = known if answer.right else _lit(known, site)
    by = Feels(spec.helper, "happy" if answer.right else "calm")
    cues = (*answered(answer.right, spec.player), by)
    return Reaction(after, notes, cues=cues)


def _lit(state: BrowserState, site: Site) -> BrowserState:
    """What makes the page what it is, lit: it needs no verdict of its own any more."""
    shown = [spot.id for spot in site.spots if spot.tells or not site.ends]
    return replace(state, attempts=state.attempts.known(*shown).shown(*shown))


def _field(spec: Browser, state: BrowserState, field: Field) -> Reaction[BrowserState]:
    """A fine form stops at the first field that does not suit it."""
    notes = state.attempts.verdict(field.id, False, field.tells)
    tried = state.attempts.tried(field.id, right=False)
    after = replace(state, answer=Answer(field.id, "field", right=False), attempts=tried)
    return Reaction(after, notes, cues=answered(False, spec.player))


def _sent(
    reaction: Reaction[BrowserState], fields: tuple[Field, ...], right: bool
) -> Reaction[BrowserState]:
    """The same with the verdicts on fields that were sent or kept well, each where it is new."""
    before = reaction.state.attempts
    notes = [note for each in fields for note in before.verdict(each.id, right, each.tells)]
    known = before.known(*(each.id for each in fields))
    after = replace(reaction.state, attempts=known)
    return replace(reaction, state=after, notes=(*reaction.notes, *notes))


def _is_given(state: BrowserState, field: Field) -> bool:
    return field.id in state.given
