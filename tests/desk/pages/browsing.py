"""A browser without a window: it keeps its cookie, reads pages and posts their forms."""

import re
from html.parser import HTMLParser
from typing import Any

from werkzeug.test import TestResponse

from game.desk.pages.app import desk_app
from game.desk.pages.desk import Desk

TODAY = "2026-11-30"
PORT = 8091
_VOID = {"meta", "link", "input", "img", "br"}


class Page(HTMLParser):
    """What a page holds: its words, links, fields by form, and whether it is well-formed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.headings: list[int] = []
        self.alerts: list[str] = []
        self.forms: list[dict[str, list[str]]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self._open: list[str] = []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if tag not in _VOID:
            self._open.append(tag)
        if id_ := found.get("id"):
            self.ids.append(id_)
        if tag == "a":
            self.links.append(found["href"] or "")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "form":
            self.forms.append({})
        if tag in ("input", "select", "button") and (name := found.get("name")):
            self.forms[-1].setdefault(name, []).append(found.get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data
        if self.tags and self.tags[-1][1].get("role") == "alert" and self._open[-1] == "p":
            self.alerts.append(data)


class Browser:
    """One teacher's browser at a desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._client = desk_app(desk).test_client()
        self.token = ""

    def get(self, path: str, host: str = f"127.0.0.1:{PORT}") -> TestResponse:
        """Ask for a page; the form token it holds is remembered."""
        answer = self._client.get(path, headers={"Host": host})
        if found := re.search(r'name="token" value="(\w+)"', answer.get_data(as_text=True)):
            self.token = found[1]
        return answer

    def page(self, path: str) -> Page:
        """A page that must be there."""
        answer = self.get(path)
        assert answer.status_code == 200, (path, answer.status)
        return Page(answer.text)

    def post(self, path: str, token: str | None = None, **fields: Any) -> TestResponse:
        """Post a form as one of our pages would."""
        sent = {name.replace("__", "-"): value for name, value in fields.items()}
        return self._client.post(
            path,
            data={"token": self.token if token is None else token, **sent},
            headers={"Host": f"127.0.0.1:{PORT}"},
        )

    def refused(self, path: str, **fields: Any) -> str:
        """Post a form that cannot be used; the one sentence that says why."""
        answer = self.post(path, **fields)
        assert answer.status_code == 400, answer.status
        (said,) = Page(answer.text).alerts
        return said

    def come_in(self, animal: str = "owl", colour: str = "sea") -> None:
        """Come in as a teacher nobody knows yet."""
        self.get("/door")
        self.post("/door", who="new")
        self.get("/door")
        one, other = next(iter(self.desk.visits.by_token.values())).sum
        answer = self.post("/door", animal=animal, colour=colour, sum=str(one * other))
        assert answer.location == "/", answer.text
        self.get("/")

    def make_class(self, thing: str = "kite", colour: str = "leaf", **counts: int) -> str:
        """Make a class with so many children, by language and band, such as `en_7=9`; the address
        of its pages."""
        bands = {"7": "7-9", "10": "10-12", "13": "13-15"}
        fields = {f"{code}.{band}": "0" for code in self.desk.codes for band in bands.values()}
        for name, count in (counts or {"en_7": 9}).items():
            code, _, band = name.partition("_")
            fields["unkept" if name == "unkept" else f"{code}.{bands.get(band)}"] = str(count)
        answer = self._client.post(
            "/new",
            data={"token": self.token, "unkept": "0", "thing": thing, "colour": colour,
                  "begins": ""} | fields,
            headers={"Host": f"127.0.0.1:{PORT}"},
        )  # fmt: skip
        assert answer.status_code == 303, Page(answer.text).alerts
        return answer.location.removesuffix("/codes")
