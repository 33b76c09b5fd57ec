"""A browser without a window: it keeps its cookie, reads pages and posts their forms."""

import re
from html.parser import HTMLParser

from werkzeug.datastructures import MultiDict
from werkzeug.test import Client, TestResponse

from game.desk.pages.app import desk_app
from game.desk.pages.desk import Desk
from game.desk.pages.visits import DeskVisit
from game.storage.class_records import SchoolClass

TODAY = "2026-11-30"
BASE = "http://127.0.0.1:8090"
BANDS = {"7": "7-9", "10": "10-12", "13": "13-15"}
_VOID = {"meta", "link", "input", "img", "br"}
Fields = dict[str, str | list[str]]


class Page(HTMLParser):
    """What a page holds: its words, links, headings, and sentences that say what is wrong."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.links: list[str] = []
        self.ids: list[str] = []
        self.labels_for: list[str] = []
        self.headings: list[int] = []
        self.alerts: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if tag not in _VOID:
            self._open.append((tag, found))
        if id_ := found.get("id"):
            self.ids.append(id_)
        if tag == "label" and (named := found.get("for")):
            self.labels_for.append(named)
        if tag == "a":
            self.links.append(found["href"] or "")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        self.words += data + " "
        if self._open and self._open[-1][1].get("role") == "alert":
            self.alerts.append(data)


class Browser:
    """One teacher's browser at a desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._client = Client(desk_app(desk))
        self.token = ""

    def get(self, path: str, base: str = BASE) -> TestResponse:
        """Ask for a page; the token of its forms is remembered."""
        answer = self._client.get(path, base_url=base)
        if found := re.search(r'name="token" value="(\w+)"', answer.get_data(as_text=True)):
            self.token = found[1]
        return answer

    def page(self, path: str) -> Page:
        """A page that must be there."""
        answer = self.get(path)
        assert answer.status_code == 200, (path, answer.status)
        return Page(answer.text)

    def post(self, path: str, fields: Fields, token: str | None = None) -> TestResponse:
        """Post a form as one of our pages would."""
        sent = MultiDict({"token": self.token if token is None else token, **fields})
        return self._client.post(path, data=sent, base_url=BASE)

    def done(self, path: str, fields: Fields) -> str:
        """Post a form that does something; where it leads to."""
        answer = self.post(path, fields)
        assert answer.status_code == 303, Page(answer.text).alerts
        return answer.location

    def refused(self, path: str, fields: Fields) -> str:
        """Post a form that cannot be used; the one sentence that says why."""
        answer = self.post(path, fields)
        assert answer.status_code == 400, answer.status
        (said,) = Page(answer.text).alerts
        return said

    @property
    def answer(self) -> str:
        """What the sum at the door makes."""
        one, other = self.visit.sum
        return str(one * other)

    @property
    def visit(self) -> DeskVisit:
        """What the desk remembers of this browser."""
        cookie = self._client.get_cookie("desk", "127.0.0.1")
        return self.desk.visits.by_token[cookie.value if cookie else ""]

    def refused_at_the_door(self) -> str:
        """Why a teacher nobody knows yet cannot come in."""
        self.get("/door")
        return self.refused("/door", {"animal": "owl", "colour": "sea", "sum": self.answer})

    def come_in(self, animal: str = "owl", colour: str = "sea") -> None:
        """Come in as a teacher nobody knows yet."""
        self.get("/door")
        self.post("/door", {"who": "new"})
        self.get("/door")
        fields: Fields = {"animal": animal, "colour": colour, "sum": self.answer}
        assert self.done("/door", fields) == "/"
        self.get("/")

    def come_in_as(self, teacher: str) -> None:
        """Come in as a teacher who has no PIN."""
        self.get("/door")
        self.post("/door", {"who": teacher})
        self.get("/door")
        assert self.done("/door", {"sum": self.answer}) == "/"
        self.get("/")

    def make_class(self, groups: dict[str, int] | None = None, **more: str) -> str:
        """Make a class with so many children, by language and band such as `en.7-9`; the address of
        its pages."""
        wanted: Fields = {f"{c}.{band}": "0" for c in self.desk.codes for band in BANDS.values()}
        wanted |= {name: str(count) for name, count in (groups or {"en.7-9": 9}).items()}
        rest = {"unkept": "0", "thing": "kite", "colour": "leaf", "begins": ""} | more
        return self.done("/new", {**wanted, **rest}).removesuffix("/codes")

    def school_class(self, path: str) -> SchoolClass:
        """The class of that address, as it is kept."""
        return self.desk.store.classes.get(path.rpartition("/")[2])
