"""The desk as a Flask app: what every question goes through before a page answers it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from flask import Flask, Response, abort, g, request
from werkzeug.exceptions import HTTPException, InternalServerError

from game.desk.guarding import Guard
from game.desk.pages import files, guard
from game.desk.pages.desk import Desk
from game.desk.pages.frame import document
from game.desk.pages.routes import ROUTES, Route, Shown
from game.desk.pages.store_words import refusal
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.storage.class_records import SchoolClass
from game.storage.troubles import StoreError

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


def desk_app(desk: Desk) -> "WSGIApplication":
    """The teacher's pages with their guard. Whoever serves them listens on the loopback alone."""
    app = Flask("lantern-bay", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = guard.LARGEST_FORM
    for route in ROUTES:
        methods = (*("GET",) * bool(route.show), *("POST",) * bool(route.act))
        app.add_url_rule(route.rule, route.rule, partial(_answer, desk, route), methods=methods)
    files.serve(app, desk)
    app.register_error_handler(HTTPException, partial(_sorry, desk))
    app.register_error_handler(Exception, partial(_unforeseen, desk))
    app.after_request(lambda response: guard.seal(response, g.get("visit")))
    return Guard(app)


def _answer(desk: Desk, route: Route, **ids: Any) -> Response:
    """What a page shows, or does once its form is known to be our own."""
    posted = request.method == "POST"
    given = (request.form if posted else request.args).lists()
    viewing = replace(_viewing(desk), filled={name: tuple(values) for name, values in given})
    if posted and not guard.is_own_form(request, viewing.visit):
        stale = viewing.ctx.words(
            "This page lay open too long. Please open it again.", "the teacher's pages"
        )
        return _page(_told(viewing, stale), 403)
    if not route.outside and not _is_in(viewing):
        return see("/door")
    if "class_id" in ids:
        ids = {"one": _own_class(viewing, ids["class_id"])}
    try:
        shows = route.act if posted else route.show
        assert shows is not None  # the app lets no other method through
        return _page(shows(viewing, **ids), 200)
    except (WrongForm, StoreError, TimeoutError) as why:
        again = viewing.with_wrong(_sentence(viewing, why))
        shown = route.show if posted else None  # what can't be shown is not tried again
        return _page(shown(again, **ids) if shown else _told(again, ""), 400)


def _is_in(viewing: Viewing) -> bool:
    """Whether a teacher has passed the door, and is still known."""
    teachers = viewing.ask(viewing.desk.store.classes.teachers)
    return viewing.visit.teacher in {one.id for one in teachers}


def _sentence(viewing: Viewing, why: Exception) -> str:
    if isinstance(why, WrongForm):
        return why.sentence
    if isinstance(why, StoreError):
        return refusal(viewing.ctx, why)
    return viewing.ctx.words(
        "The disk did not answer in time. Please try again.", "the teacher's pages"
    )


def _own_class(viewing: Viewing, class_id: str) -> SchoolClass:
    """The class of this id, if it is the teacher's own: another's is nothing she can see."""
    classes = viewing.desk.store.classes
    own = viewing.ask(lambda: classes.of(viewing.visit.teacher))
    return next((one for one in own if one.id == class_id), None) or abort(404)


def _viewing(desk: Desk) -> Viewing:
    visit = g.visit = desk.visits.of(request.cookies.get(guard.COOKIE, ""), desk.code)
    return Viewing(desk, visit, desk.context(visit.language), visit.language, request.path)


def _page(shown: Shown, status: int) -> Response:
    if isinstance(shown, Response):
        return shown
    html = str(shown).encode(errors="replace")  # a stick's file may be called anything
    return Response(html, status, content_type="text/html; charset=utf-8")


def _told(viewing: Viewing, sentence: str) -> Shown:
    """A page that says one sentence."""
    title = viewing.ctx.words("Nothing was done", "title of a page of the teacher's desk")
    return document(viewing.with_wrong(sentence or viewing.wrong), title)


def _unforeseen(desk: Desk, error: Exception) -> Response:
    """The same sentence, and a report for whoever can mend it; Flask would print a log of who asked
    for what."""
    desk.report(error)
    return _sorry(desk, InternalServerError())


def _sorry(desk: Desk, error: HTTPException) -> Response:
    """A sentence for an address that is nothing, and for what nobody foresaw."""
    viewing, code = _viewing(desk), error.code or 500
    sorry = viewing.ctx.words("There is no such page here.", "the teacher's pages")
    if code == 413 or code >= 500:
        sorry = viewing.ctx.words(
            "This could not be done just now. Nothing was changed.", "the teacher's pages"
        )
    return _page(_told(viewing, sorry), code)
