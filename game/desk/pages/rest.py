"""A calm moment on every screen: one button on each page, so that a teacher alone with a class can
turn to one child."""

import htpy as h
from flask import Response

from game.desk.pages.parts import button, form
from game.desk.pages.viewing import Viewing, see_again


def act(viewing: Viewing) -> Response:
    """It begins, or ends; the same page is shown again."""
    if opened := viewing.desk.opened:
        on = viewing.value("rest") == "on"
        opened.ask(lambda room: room.at_once.rest(on=on))
    return see_again(viewing)


def rest_button(viewing: Viewing) -> h.Node:
    """The button, for a teacher whose class is open."""
    opened, words = viewing.desk.opened, viewing.ctx.words
    if opened is None or not viewing.visit.teacher:
        return None
    rests = opened.ask(lambda room: room.at_once.rests)
    if rests:
        said = words("Every screen of the class shows a calm moment.", "the teacher's desk")
        label = words("End it", "button: the calm moment on every screen is over")
        inside: h.Node = [h.span[said], button(label, "rest", "off")]
    else:
        label = words("A calm moment for everybody", "button: every screen of a class turns calm")
        inside = button(label, "rest", "on", "plain")
    back = h.input(type="hidden", name="back", value=viewing.path)
    return form(viewing, "/rest", back, inside, kind="resting" if rests else "rest")
