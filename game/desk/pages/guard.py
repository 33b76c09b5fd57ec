"""What keeps strangers out beside `desk.guarding`: a cookie, and a token in every form."""

import hmac

from flask import Request, Response

from game.desk.pages.visits import DeskVisit

COOKIE = "desk"
FORM_TOKEN = "token"
LARGEST_FORM = 64 * 1024
"""The most bytes of a form: a class of sixty ticked one by one is a tenth of it."""


def is_own_form(request: Request, visit: DeskVisit) -> bool:
    """Whether a form was sent from one of this visit's own pages."""
    given = request.form.get(FORM_TOKEN, "").encode()
    return hmac.compare_digest(given, visit.form_token.encode())


def seal(response: Response, visit: DeskVisit | None) -> Response:
    """The answer, kept by nobody on its way, with the visit's cookie, which ends with the
    browser."""
    response.headers.setdefault("Cache-Control", "no-store")
    if visit is not None:
        response.set_cookie(COOKIE, visit.token, httponly=True, samesite="Strict", path="/")
    return response
