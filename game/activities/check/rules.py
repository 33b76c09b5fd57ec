"""How a check-up goes: pick, change, go on; nothing is said of right or wrong before the end."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from game.activities.check.model import Check
from game.activities.check.state import (
    FACES,
    LIKELY,
    SURE,
    WOULD,
    CheckState,
    begun,
    can_look_back,
    case_of,
    page_of,
    pages,
    picked,
)
from game.core.acts import Act
from game.core.checkup import Judged
from game.core.cues import Sound
from game.core.rules import ActKind, Note, Reaction, Rules, verdict_on


def start(spec: Check, seed: int) -> CheckState:
    """The form and the order the seed stands for."""
    return begun(spec, seed)


def outcomes(spec: Check) -> frozenset[str]:
    """A check-up has one end, whatever was answered."""
    return frozenset({"done"})


def offers(spec: Check, state: CheckState) -> tuple[Act, ...]:
    """Every answer of the open page that is not picked now, looking back, and going on."""
    free = (act for act in _answers(spec, state) if _pick(act) not in state.picks)
    look = (Act("look"),) if can_look_back(spec, state) else ()
    return (*free, *look, Act("next"))


def react(spec: Check, state: CheckState, act: Act) -> Reaction[CheckState]:
    """What an offered act does."""
    if act.verb in ("next", "look"):
        return _next(spec, state, ends=act.verb == "next")
    question, _ = pick = _pick(act)
    others = frozenset(each for each in state.picks if each[0] != question)
    notes: tuple[Note, ...] = ()
    if act.verb in ("rate", "would"):
        notes = (Note("acted", case_of(spec, page_of(spec, state)).id),)
    return Reaction(replace(state, picks=others | {pick}), notes, cues=(Sound("pop"),))


def _answers(spec: Check, state: CheckState) -> Iterator[Act]:
    """Every answer there is on the open page. A case is not named: it is the one in front, so that
    a walk holds in every form; the note beside the act says which one it was."""
    page = page_of(spec, state)
    match page.kind:
        case "case":
            yield from (Act("rate", face) for face in FACES[spec.scale])
            yield from (Act("would", action) for action in WOULD)
        case "sure":
            yield from (Act("sure", item, step) for item in page.items for step in SURE)
        case "whom":
            steps = LIKELY[spec.scale]
            yield from (Act("tell-to", who, step) for who in page.items for step in steps)
        case "then":
            yield from (Act("then", each.id) for each in spec.then)
        case "fault":
            yield from (Act("fault", each.id) for each in spec.whose)


def _pick(act: Act) -> tuple[str, str]:
    """The question an act answers, and the answer."""
    return (f"{act.verb} {act.item}", act.value) if act.value else (act.verb, act.item)


def _next(spec: Check, state: CheckState, ends: bool) -> Reaction[CheckState]:
    """On to the next page, with or without an answer: a question that is skipped leaves nothing.
    After the last question, going on `ends` the check-up and looking back does not."""
    notes = _verdict(spec, state)
    at_end = ends and page_of(spec, state).kind == "fault"
    if at_end or state.at + 1 == len(pages(spec, state)):
        return Reaction(state, notes, "done", (Sound("page"),))
    onward = replace(state, at=state.at + 1, picks=frozenset())
    return Reaction(onward, notes, cues=(Sound("page"),))


def _verdict(spec: Check, state: CheckState) -> tuple[Note, ...]:
    """Answers may change until here, so only now is there a verdict; "not sure" has none."""
    page = page_of(spec, state)
    if page.kind != "case":
        return ()
    case = case_of(spec, page)
    right = Judged(case.id, not case.tells, picked(state, "rate")).right
    return () if right is None else verdict_on(case.id, right, case.tells)


KINDS: Mapping[str, ActKind] = {
    "rate": "judge",
    "would": "judge",
    "sure": "judge",
    "tell-to": "judge",
    "then": "judge",
    "fault": "judge",
    "next": "read",
    "look": "look",
}
"""To say whom one would tell is an answer: nobody is told by it."""

RULES = Rules(start, react, offers, KINDS)
