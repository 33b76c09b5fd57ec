"""The room for browsers: one page at one address, what it needs beside it, and a short way in.

A device is known by a cookie that ends with the lesson. Nothing of it, neither its address nor what
it calls itself, is written down anywhere.
"""

import gzip
import threading
import time
from functools import partial
from typing import TYPE_CHECKING

from flask import Flask, Request, Response, request
from werkzeug.exceptions import HTTPException

from game.desk.game_thread import GameThread
from game.desk.guarding import Guard
from game.desk.room.answers import Answer, Asked, a_few, ahead, arrived, led, looked, pressed
from game.desk.room.limits import Limits
from game.desk.room.reach import Reach
from game.desk.room.room import Room
from game.desk.serving import HERE

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

COOKIE = "room"
SCRIPT = "X-Lantern"
"""A header of our script's own, which no page of another site can send."""
_ALWAYS = "public, max-age=31536000, immutable"
_LONGEST = 200
"""Characters of the longest name of a button that is taken for one."""
_FREE = 0.04
"""Where the game's thread is busier than this, nothing is looked at beforehand."""
_PATIENCE = 1.0
"""Seconds in which an answer is mostly on the disk; the page comes after that in any case."""


def room_app(room: Room, game: GameThread, reach: Reach) -> "WSGIApplication":
    """A room as an app, with its guard and its limits before it."""
    app = Flask(__name__, static_folder=None)
    making = threading.Lock()

    @app.before_request
    def notice() -> None:
        reach.note(request.remote_addr or "", request.environ.get(HERE, ""))

    @app.get("/")
    def look() -> Response:
        return _sent(game.ask(partial(looked, room, _asked(room, request))))

    @app.post("/")
    def press() -> Response:
        name, page = request.form.get("press", "")[:_LONGEST], _number(request.form.get("page", ""))
        return _sent(game.ask(partial(pressed, room, _asked(room, request), name, page)))

    @app.get("/<code>")
    def arrive(code: str) -> Response:
        if not code.isdecimal():
            return Response(status=404)
        return _sent(game.ask(partial(arrived, room, code, _asked(room, request))))

    @app.get("/big/<way_in>")
    def lead(way_in: str) -> Response:
        if not (request.remote_addr or "").startswith("127."):
            return Response(status=404)
        return _sent(game.ask(partial(led, room, way_in)))

    @app.get("/now")
    def now() -> Response:
        return Response(
            room.now(request.cookies.get(COOKIE, "")),
            mimetype="text/plain",
            headers={"Cache-Control": "no-store"},
        )

    @app.get("/a/<name>")
    def file(name: str) -> Response:
        with making:
            sent = room.assets.sent(f"/a/{name}")
        if sent is None:
            return Response(status=404)
        answer = Response(sent.body, mimetype=sent.kind)
        answer.headers["Cache-Control"] = _ALWAYS
        if sent.gzipped:
            answer.headers["Content-Encoding"] = "gzip"
        return answer

    @app.get("/soon")
    def soon() -> Response:
        """What may be fetched beforehand, an address a line, as long as nobody else is waiting."""
        there: list[str] = []
        pages = ahead(room, request.cookies.get(COOKIE, ""))
        while game.busy < _FREE and (more := game.ask(partial(a_few, pages))):
            there += more
        return Response("\n".join(dict.fromkeys(there)), mimetype="text/plain")

    @app.after_request
    def keep_nothing(answer: Response) -> Response:
        """What a browser keeps, whoever takes the device next can find."""
        answer.headers.setdefault("Cache-Control", "no-store")
        return answer

    @app.errorhandler(HTTPException)
    def refuse(error: HTTPException) -> Response:
        return Response(status=error.code)

    @app.errorhandler(Exception)
    def fail(error: Exception) -> Response:
        room.report(error)
        return Response(status=500)

    return Guard(Limits(app.wsgi_app, room.ports.clock))


def _asked(room: Room, asks: Request) -> Asked:
    codes = room.library.codes
    return Asked(
        asks.cookies.get(COOKIE, ""),
        asks.remote_addr or "",
        asks.accept_languages.best_match(codes, "en") or "en",
        asks.form.get("size", ""),
        SCRIPT in asks.headers,
    )


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else -1


def _sent(answer: Answer) -> Response:
    """A page, or the way to it: whoever looks into the history of a browser finds one address."""
    until, pause = time.monotonic() + _PATIENCE, 0.001
    while answer.ticket and answer.ticket.state == "waiting" and time.monotonic() < until:
        time.sleep(pause)
        pause = min(2 * pause, 0.02)  # a disk that is stuck keeps the processor free
    sent = _page(answer.page) if answer.page else Response(status=303, headers={"Location": "/"})
    if answer.token:
        sent.set_cookie(COOKIE, answer.token, httponly=True, samesite="Strict")
    elif answer.token is not None:
        sent.delete_cookie(COOKIE, httponly=True, samesite="Strict")
    return sent


def _page(html: str) -> Response:
    data = html.encode()
    sent = Response(data, mimetype="text/html")
    if request.accept_encodings.quality("gzip"):
        sent.set_data(gzip.compress(data, 5))
        sent.headers["Content-Encoding"] = "gzip"
    sent.vary.add("Accept-Encoding")
    return sent
