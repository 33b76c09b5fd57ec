"""The questions after the moments: how sure I am, whom Sam could tell, what next, whose fault."""

from game.activities.check.answers import LARGE, SMALL, Choice, panel, row
from game.activities.check.model import Check
from game.activities.check.state import LIKELY, SURE, CheckState, Page, picked
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Node, Picture, Words

_WHOM: dict[str, Icon] = {
    "parent": "icon/home",
    "family": "icon/people",
    "teacher": "icon/school",
    "health": "icon/clinic",
    "friend": "icon/friend",
    "helpline": "icon/phone",
    "app": "icon/report",
    "nobody": "icon/nobody",
}
_THEN: dict[str, Icon] = {
    "give-up": "icon/hush",
    "again": "icon/again",
    "another": "icon/grown-up",
}
_BESIDE = 1150
"""The least width, measured in letters, for a name and its answers in one row."""
_WHOSE: dict[str, Icon] = {
    "tricked": "icon/somebody",
    "tricker": "icon/somebody-else",
    "both": "icon/somebody-both",
}
"""Two figures alike in all but their colour: the picture answers nothing."""
_SURE: dict[str, Icon] = {
    "1": "icon/sure-1",
    "2": "icon/sure-2",
    "3": "icon/sure-3",
    "4": "icon/sure-4",
}


def question(spec: Check, state: CheckState, page: Page, ctx: Context) -> Node:
    """What one page asks, with its answers."""
    match page.kind:
        case "sure":
            return panel(*(_sure(state, each.id, each.text, ctx) for each in spec.sure))
        case "whom":
            people = (each for each in spec.whom if each.id in page.items)
            return panel(*(_whom(spec, state, each.id, each.text, ctx) for each in people))
        case "then":
            choices = (Choice(Act("then", e.id), _THEN[e.id], e.text) for e in spec.then)
            return panel(row(choices, picked(state, "then"), ctx, LARGE))
        case _:
            choices = (Choice(Act("fault", e.id), _WHOSE[e.id], e.text) for e in spec.whose)
            return panel(row(choices, picked(state, "fault"), ctx, LARGE))


def sure_words(step: str, ctx: Context) -> str:
    """What each of the four faces of confidence says."""
    match step:
        case "1":
            return ctx.words("No", "check-up: this sentence is not true of me")
        case "2":
            return ctx.words("A little", "check-up: this sentence is a little true of me")
        case "3":
            return ctx.words("Mostly", "check-up: this sentence is mostly true of me")
        case _:
            return ctx.words("Yes", "check-up: this sentence is true of me")


def likely_words(step: str, many: int, ctx: Context) -> str:
    """How likely somebody would be told: three answers for the youngest, or four."""
    if step == "1":
        return (
            ctx.words("No", "check-up: I would not tell this person")
            if many == 3
            else ctx.words("No way", "check-up: I would never tell this person")
        )
    if step == str(many):
        return (
            ctx.words("Yes", "check-up: I would tell this person")
            if many == 3
            else ctx.words("For sure", "check-up: I would surely tell this person")
        )
    if step == "2" and many == 4:
        return ctx.words("Maybe not", "check-up: I would rather not tell this person")
    return ctx.words("Maybe", "check-up: perhaps I would tell this person")


def _sure(state: CheckState, item: str, text: str, ctx: Context) -> Node:
    """One thing to be sure of, and how true it is of whoever plays."""
    steps = tuple(
        Choice(Act("sure", item, step), _SURE[step], sure_words(step, ctx)) for step in SURE
    )
    answers = row(steps, picked(state, "sure", item), ctx, SMALL)
    return _beside(text, Words(text, "button", grow=1), answers, len(SURE), ctx)


def _whom(spec: Check, state: CheckState, who: str, name: str, ctx: Context) -> Node:
    """Somebody who could be told, and how likely."""
    many = len(LIKELY[spec.scale])
    steps = tuple(
        Choice(
            Act("tell-to", who, step), _face_of(step, many), likely_words(step, many, ctx)
        )
        for step in LIKELY[spec.scale]
    )  # fmt: skip
    head = Box(
        (Picture(_WHOM[who], 52, 52), Words(name, "button", grow=1)),
        "row",
        gap=12,
        align="centre",
        grow=1,
    )
    return _beside(name, head, row(steps, picked(state, "tell-to", who), ctx, SMALL), many, ctx)


def _beside(label: str, head: Node, answers: Node, many: int, ctx: Context) -> Node:
    """What is asked and its answers, in one row where there is room."""
    if ctx.size[0] / ctx.text < _BESIDE:
        return Box((head, answers), gap=8, role="group", label=label)
    wide = Box((answers,), w=ctx.size[0] * (0.36 if many == 3 else 0.43))
    return Box((head, wide), "row", gap=14, align="centre", role="group", label=label)


def _face_of(step: str, many: int) -> Icon:
    """Faces as for being sure: with three answers the third of the four is left out."""
    return _SURE["4" if step == str(many) else step]
