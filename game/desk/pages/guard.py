"""What keeps strangers out: own addresses alone, a token in every form, nothing from elsewhere."""

import hmac
from collections.abc import Mapping

from flask import Request, Response

from game.desk.pages.visits import DeskVisit

COOKIE = "desk"
FORM_TOKEN = "token"
LARGEST_FORM = 64 * 1024
"""The most bytes of a form: a class of sixty ticked one by one is a tenth of it."""
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'; object-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def is_own_host(host: str, port: int) -> bool:
    """Whether a page was asked for by an address of the loopback: a name that somebody else's page
    let point here is not."""
    return host in {f"{name}:{port}" for name in ("127.0.0.1", "localhost", "[::1]")}


def is_own_form(request: Request, visit: DeskVisit) -> bool:
    """Whether a form was sent from one of this visit's own pages."""
    given = request.form.get(FORM_TOKEN, "").encode()
    return hmac.compare_digest(given, visit.form_token.encode())


def seal(response: Response, visit: DeskVisit | None) -> Response:
    """The answer with its headers, and the visit's cookie, which ends with the browser."""
    response.headers.update(HEADERS)
    response.headers.setdefault("Cache-Control", "no-store")
    if visit is not None:
        response.set_cookie(COOKIE, visit.token, httponly=True, samesite="Strict", path="/")
    return response
