"""Tell: choose somebody, choose the words, and hear the answer; then the next one, if need be."""

from dataclasses import replace

from game.activities.report.model import Adult, Report, Starter
from game.activities.report.state import Notice, ReportState, adult_of, can_be_told
from game.core.acts import Act
from game.core.cues import Feels, Sound
from game.core.rules import Note, Reaction


def offers(spec: Report, state: ReportState) -> tuple[Act, ...]:
    """Words for the one who was chosen, or somebody to choose."""
    if state.asking:
        words = (Act("start-with", starter.id) for starter in spec.starters)
        return *words, Act("close")
    return tuple(Act("tell", adult.who) for adult in spec.adults if can_be_told(state, adult))


def react(spec: Report, state: ReportState, act: Act) -> Reaction[ReportState]:
    """What an offered act does."""
    if act.verb == "tell":
        return Reaction(
            replace(state, asking=act.item), cues=(Sound("tap"), Feels(act.item, "calm"))
        )
    adult = adult_of(spec, state.asking)
    starter = next((each for each in spec.starters if each.id == act.item), None)
    if not adult or not starter:
        return Reaction(state)
    if listens(state, adult, starter):
        return _heard(spec, state, adult, starter)
    notice = Notice("adult", adult.who, False, starter.id)
    after = replace(state, asked=state.asked | {adult.who}, notice=notice)
    laughs = adult.answer == "laughs"
    theirs = Feels(adult.who, "laughing" if laughs else "thinking")
    mine = Feels(spec.player, "sad" if laughs else "worried")
    return Reaction(after, cues=(Sound("hmm"), theirs, mine))


def listens(state: ReportState, adult: Adult, starter: Starter) -> bool:
    """A busy adult listens the second time, or when there is a note to read."""
    if adult.answer == "listens" or adult.who in state.asked:
        return True
    return adult.answer == "busy" and starter.way == "note" and bool(adult.later)


def _heard(
    spec: Report, state: ReportState, adult: Adult, starter: Starter
) -> Reaction[ReportState]:
    after = replace(
        state,
        told=state.told | {adult.who},
        helper=state.helper or adult.who,
        notice=Notice("adult", adult.who, True, starter.id),
    )
    told = Note("told", adult.who)
    noticed = () if state.helper else (Note("noticed", "tell", "", spec.skill),)
    cues = (Sound("right"), Feels(adult.who, "calm"), Feels(spec.player, "calm"))
    return Reaction(after, (told, *noticed), cues=cues)
