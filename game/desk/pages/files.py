"""What pages fetch besides themselves: the stylesheet, our letters, drawings."""

import re
from collections.abc import Callable
from functools import partial

from flask import Flask, Response, abort

from game.desk.pages.desk import Desk
from game.desk.pages.stylesheet import stylesheet
from game.files import read_file
from game.platform.fonts import LARGEST, read_faces

KEPT = {"Cache-Control": "max-age=3600"}
"""An hour, as a lesson is long; another version of the game is another hour."""
_NAME = re.compile(r"[a-z0-9-]+(/[a-z0-9-]+)*")
"""What drawings are called: nothing that leads out of their folder."""


def serve(app: Flask, desk: Desk) -> None:
    """Adds them to the app. None of them says anything about anybody: the door is not asked."""
    found: Callable[..., Response]
    for rule, found in (
        ("/desk.css", _stylesheet),
        ("/letters/<file>", _letters),
        ("/picture/<path:name>.svg", _picture),
    ):
        app.add_url_rule(rule, rule, partial(found, desk))


def _stylesheet(desk: Desk) -> Response:
    faces, _ = read_faces(desk.fonts)
    return Response(stylesheet(faces), content_type="text/css; charset=utf-8", headers=KEPT)


def _letters(desk: Desk, file: str) -> Response:
    faces, _ = read_faces(desk.fonts)
    if file not in {face.file for face in faces}:
        abort(404)
    return Response(read_file(desk.fonts / file, LARGEST), content_type="font/ttf", headers=KEPT)


def _picture(desk: Desk, name: str) -> Response:
    if not _NAME.fullmatch(name):
        abort(404)
    drawing = desk.look_up(lambda: desk.picture(name))
    return Response(drawing, content_type="image/svg+xml", headers=KEPT)
