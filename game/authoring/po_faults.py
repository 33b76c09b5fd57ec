"""What is wrong with a PO file as a whole: its head, its state, entries that stand twice."""

from collections.abc import Iterator
from datetime import date

from babel.messages.plurals import get_plural

from game.authoring.pages import Pages
from game.content.problems import Problem

NAMELESS = ("full name", "name <", "email@address")
"""What tools write in the head where nobody has put a name."""


def file_faults(pages: Pages, file: str, *, app: bool) -> Iterator[Problem]:
    """Everything that is wrong with a PO file beyond its texts, each at its line.

    app: it is the file of the app, whose head says how far the language is.
    """
    for line, text in pages.doubled:
        message = f'"{text}" stands twice in this file: keep one of the two.'
        yield Problem(file, line, 1, "doubled-entry", "error", message)
    yield from _language(pages, file)
    if app and state_of(pages) != pages.ours.get("X-State", "draft"):
        message = (
            f"X-State is {pages.ours['X-State']}, and nobody says who read it and when: fill in"
            " Last-Translator and PO-Revision-Date. Until then it counts as a draft."
        )
        yield Problem(file, pages.line("X-State"), 1, "unsigned", "error", message)


def state_of(pages: Pages) -> str:
    """How far a language is. What nobody has signed with a name and a day is a draft."""
    state = pages.ours.get("X-State", "draft")
    return state if state == "draft" or _signed(pages) else "draft"


def _signed(pages: Pages) -> bool:
    name = pages.head.get("Last-Translator", ("", 0))[0].strip().casefold()
    day = pages.head.get("PO-Revision-Date", ("", 0))[0].strip()[:10]
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return bool(name) and not any(sign in name for sign in NAMELESS)


def _language(pages: Pages, file: str) -> Iterator[Problem]:
    said = pages.head.get("Language", (pages.code, 0))[0].strip()
    if said and said != pages.code:
        message = f'The head says that this is "{said}", and it lies in the folder "{pages.code}".'
        yield Problem(file, pages.line("Language"), 1, "catalogue-head", "error", message)
        return
    right = get_plural(pages.code)
    if "Plural-Forms" in pages.head and pages.num_plurals != right.num_plurals:
        message = f"Plural-Forms is not that of {pages.code}: write {right}"
        yield Problem(file, pages.line("Plural-Forms"), 1, "catalogue-head", "error", message)
