"""What the foot of every page does: another language, and leaving the desk."""

from flask import Response

from game.desk.pages.viewing import Viewing, see, see_again


def use_language(viewing: Viewing) -> Response:
    """The pages speak the language chosen from now on; the same page is shown again."""
    if (code := viewing.value("language")) in viewing.desk.codes:
        viewing.visit.language = code
    return see_again(viewing)


def leave(viewing: Viewing) -> Response:
    """The door is shut behind the teacher, and what her visit remembered is gone."""
    viewing.desk.visits.leave(viewing.visit)
    return see("/door")
