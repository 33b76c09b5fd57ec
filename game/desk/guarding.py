"""What every app of a class refuses, and what every answer says: WSGI, around any app."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.desk.serving import HERE

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

HEADERS = (
    ("Content-Security-Policy",
     "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-DNS-Prefetch-Control", "off"),
)  # fmt: skip
"""Nothing of a page comes from elsewhere, shows elsewhere, or tells elsewhere where it was."""
_METHODS = ("GET", "HEAD", "POST")


@dataclass(frozen=True, slots=True)
class Guard:
    """Answers only who asked for one of our own addresses by its number: a foreign name that leads
    here (DNS rebinding), or a phone's question whether there is internet, is misdirected. What
    comes from a page of another site is refused."""

    app: "WSGIApplication"

    def __call__(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] not in _METHODS:
            return _refused(start, "405 Method Not Allowed")
        if not _is_ours(environ):
            return _refused(start, "421 Misdirected Request")
        if _is_foreign(environ):
            return _refused(start, "403 Forbidden")

        def started(status: str, headers: list[tuple[str, str]], error: Any = None) -> Any:
            own = {name for name, _ in headers}
            ours = (header for header in HEADERS if header[0] not in own)
            return start(status, [*headers, *ours], error)

        return self.app(environ, started)


def _is_ours(environ: "WSGIEnvironment") -> bool:
    here, port = environ.get(HERE, "127.0.0.1"), environ.get("SERVER_PORT", "80")
    names = {here, "localhost"} if here.startswith("127.") else {here}
    ours = {f"{name}:{port}" for name in names} | (names if port == "80" else set())
    return environ.get("HTTP_HOST", "").lower() in ours


def _is_foreign(environ: "WSGIEnvironment") -> bool:
    """Whether a page of another site makes a browser press something here. A form of our own pages
    says "null", since they tell nobody where they are: there the cookie, which is sent from our
    own pages alone, and the page's number, which nobody can guess, tell them apart."""
    ours = ("", "null", f"http://{environ['HTTP_HOST']}".lower())
    return environ["REQUEST_METHOD"] == "POST" and environ.get("HTTP_ORIGIN", "") not in ours


def _refused(start: "StartResponse", status: str) -> Iterable[bytes]:
    start(status, [("Content-Length", "0"), *HEADERS])
    return []
