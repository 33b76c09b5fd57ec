"""What the foot of every page does: another language, and leaving the desk."""

import re

from flask import Response

from game.desk.pages.viewing import Viewing, see

_OURS = re.compile(r"(/[a-z0-9-]+)+|/")
"""The addresses of our pages: nothing that a browser could take for another site."""


def use_language(viewing: Viewing) -> Response:
    """The pages speak the language chosen from now on; the same page is shown again."""
    if (code := viewing.value("language")) in viewing.desk.codes:
        viewing.visit.language = code
    back = viewing.value("back", "/")
    return see(back if _OURS.fullmatch(back) else "/")


def leave(viewing: Viewing) -> Response:
    """The door is shut behind the teacher, and what her visit remembered is gone."""
    viewing.desk.visits.leave(viewing.visit)
    return see("/door")
