"""The printed twin of a check-up: the moments of each form, with boxes to tick; and its key."""

from game.activities.check.model import Case, Check, Sure
from game.activities.check.moment import face_words, would_words
from game.activities.check.state import FACES, WOULD
from game.core.checkup import FORMS, Form, seed_for, shown
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import note, printed
from game.ui.tells import lit_words

_SURE: tuple[Icon, ...] = ("icon/sure-1", "icon/sure-2", "icon/sure-3", "icon/sure-4")


def paper(spec: Check, ctx: Context) -> Node:
    """Three sheets, one a form; a group takes another one each time."""
    sheets = tuple(_sheet(spec, form, ctx) for form in FORMS)
    return Box((*sheets, _questions(spec)), gap=28)


def _on(spec: Check, form: Form) -> tuple[Case, ...]:
    """The cases of a sheet: of each pair of the form one."""
    by_id = {case.id: case for case in spec.cases}
    return tuple(by_id[id_] for id_ in shown(spec.cases, seed_for(form, 0)))


def _sheet(spec: Check, form: Form, ctx: Context) -> Node:
    title = ctx.words("Form {letter}", "a sheet of a printed check-up", letter=form.upper())
    cards = tuple(_card(spec, case, ctx) for case in _on(spec, form))
    return Box((Words(title, "heading"), *cards), gap=14, role="group", label=title)


def _card(spec: Check, case: Case, ctx: Context) -> Node:
    faces = tuple(_tick(face_words(face, ctx)) for face in FACES[spec.scale])
    would = tuple(_tick(would_words(action, ctx)) for action in WOULD)
    lines = (Words(case.moment), Words(case.sender, "button"), Words(case.text))
    ticks = (Box(faces, "wrap", gap=16), Box(would, "wrap", gap=16))
    return Box((*lines, *ticks), gap=6, pad=(14, 12), border="grey", radius=12)


def _questions(spec: Check) -> Node:
    """The questions after the moments, which are the same in every form."""
    asked = (
        *(_how_sure(each) for each in spec.sure),
        Words(spec.vignette, "button"),
        *(_tick(each.text) for each in spec.whom),
        Words(spec.busy, "button"),
        *(_tick(each.text) for each in spec.then),
        Words(spec.fault, "button"),
        *(_tick(each.text) for each in spec.whose),
    )
    return Box(asked, gap=8)


def _how_sure(each: Sure) -> Node:
    """From not at all to very: a box below each picture."""
    boxes = tuple(
        Box((Picture(icon, 28, 28), Box((), border="ink", w=22, h=22, radius=4)), "row", gap=6)
        for icon in _SURE
    )
    return Box((Words(each.text), Box(boxes, "row", gap=16)), gap=4)


def _tick(words: str) -> Node:
    box = Box((), border="ink", w=22, h=22, radius=4)
    return Box((box, Words(words, "small")), "row", gap=8, align="centre")


def key(spec: Check, ctx: Context) -> Node:
    """Which moments are safe, and why; for after the last form."""
    return printed(*(_told(case, ctx) for form in FORMS for case in _on(spec, form)))


def _told(case: Case, ctx: Context) -> Node:
    form = ctx.words("Form {letter}", "a sheet of a printed check-up", letter=case.form.upper())
    truth = face_words("not-ok" if case.tells else "ok", ctx)
    return note(
        Words(f"{form} · {truth}", "button"),
        lit_words(case.text, case.tells, "body"),
        Words(case.why),
    )
