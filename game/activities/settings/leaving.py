"""Leaving a panel: what has not popped up yet comes first; then the wants are looked at."""

from dataclasses import replace

from game.activities.settings.audience import unmet
from game.activities.settings.model import Settings, Want
from game.activities.settings.state import SettingsState, pops_to_come, values_of, want_of
from game.core.cues import Feels, Sound
from game.core.rules import Note, Reaction
from game.mechanics.judging import Hand


def done(spec: Settings, state: SettingsState) -> Reaction[SettingsState]:
    """The next thing that pops up; or the end, if all is as it should be; or what is not."""
    if coming := pops_to_come(spec, state):
        waits = replace(state, pop=coming[0].id, leaving=True)
        return Reaction(waits, cues=(Sound("pop"), Feels(spec.player, "surprised")))
    left = unmet(spec, values_of(spec, state))
    notes = () if state.checked else _notes(spec, left)
    if not left or (state.checked and left[0].can == "yes"):
        cues = (Sound("right"), Feels(spec.player, "happy"))
        return Reaction(_anew(state), notes, "set", cues)
    told = replace(state, leaving=False, missing=left[0].id, watch=left[0].thing, checked=True)
    return Reaction(told, notes, cues=(Sound("hmm"), Feels(spec.player, "thinking")))


def read(spec: Settings, state: SettingsState) -> Reaction[SettingsState]:
    """The child has read what is not so: back to the panel or, where something is open, away."""
    want = want_of(spec, state.missing)
    if want and want.can == "no":
        return Reaction(_anew(state), outcome="left-open", cues=(Sound("page"),))
    return Reaction(replace(state, missing=""), cues=(Sound("page"),))


def _anew(state: SettingsState) -> SettingsState:
    """Another visit finds the panel as it was left, with nothing said of it; what was judged stays
    judged."""
    hand = Hand(settled=state.hand.settled, attempts=state.hand.attempts)
    return SettingsState(values=state.values, hand=hand, lying=state.lying)


def _notes(spec: Settings, left: tuple[Want, ...]) -> tuple[Note, ...]:
    """What the first look at the whole panel shows: of everything the app works against."""
    against = [want for want in spec.wants if want.can == "no"]
    missed = dict.fromkeys(want.skill for want in against if want in left)
    noticed = dict.fromkeys(want.skill for want in against if want.skill not in missed)
    return (
        *(Note("missed", "done", "", skill) for skill in missed),
        *(Note("noticed", "done", "", skill) for skill in noticed),
    )
