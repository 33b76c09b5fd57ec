"""One look at a page of the desk: by whom, in which language, with what was filled in."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from flask import Response

from game.desk.pages.desk import Desk
from game.desk.pages.visits import DeskVisit
from game.ui.context import Context

Value = TypeVar("Value")

_OURS = re.compile(r"(/[a-z0-9-]+)+|/")
"""The addresses of our pages: nothing that a browser could take for another site."""


class WrongForm(Exception):
    """What was filled in cannot be used; says why in one sentence of the teacher's language."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Viewing:
    """What a page is made for.

    filled: the values of the form that was sent, all of those of one name together. wrong: why
    they could not be used, "" when nothing is wrong. path: of the page.
    """

    desk: Desk
    visit: DeskVisit
    ctx: Context
    code: str
    path: str = "/"
    filled: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    wrong: str = ""

    def ask(self, question: Callable[[], Value]) -> Value:
        """The answer of the thread that owns the store."""
        return self.desk.ask(question)

    def look_up(self, question: Callable[[], Value]) -> Value:
        """The answer of what is shipped."""
        return self.desk.look_up(question)

    def value(self, name: str, otherwise: str = "") -> str:
        """What was filled in, the first of that name."""
        return self.filled.get(name, (otherwise,))[0]

    def values(self, name: str) -> tuple[str, ...]:
        """Everything that was ticked under that name."""
        return self.filled.get(name, ())

    def number(self, name: str, least: int, most: int) -> int:
        """A whole number that was filled in; WrongForm for none, or one out of bounds."""
        text = self.value(name).strip()
        if text.isdecimal() and len(text) < 7 and least <= int(text) <= most:
            return int(text)  # in any script's digits
        words = self.ctx.words
        raise WrongForm(
            words(
                "Write a number from {least} to {most}.",
                "the teacher's pages: a field with something else in it",
                least=self.ctx.number(least),
                most=self.ctx.number(most),
            )
        )

    def spoken(self) -> "Viewing":
        """The same look in the language that was asked for, for paper that somebody else reads."""
        code = self.value("language", self.code)
        if code not in self.desk.codes:
            return self
        return replace(self, code=code, ctx=self.desk.context(code))

    def with_wrong(self, sentence: str) -> "Viewing":
        """The same look, with what is wrong with the form."""
        return replace(self, wrong=sentence)


def see(path: str) -> Response:
    """On to another page, which can be loaded again without doing anything twice."""
    return Response(status=303, headers={"Location": path})


def see_again(viewing: Viewing) -> Response:
    """On to the page from which something was pressed that stands on all of them."""
    back = viewing.value("back", "/")
    return see(back if _OURS.fullmatch(back) else "/")
