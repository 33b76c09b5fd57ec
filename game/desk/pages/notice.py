"""The notice to families: what is kept of a child, for how long, and that they may say no."""

import htpy as h

from game.desk.pages.parts import card, link
from game.desk.pages.viewing import Viewing
from game.desk.pages.ways import class_document
from game.storage.class_records import SchoolClass


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """One sheet in the language of the family (PROMISES L18)."""
    paper = viewing.spoken()
    words = paper.ctx.words
    return class_document(
        paper,
        one,
        words("To the families of this class", "heading of a notice"),
        _languages(viewing),
        card(*(h.p[line] for line in _about(paper, one))),
        card(
            h.ul[(h.li[line] for line in _kept(paper))],
            heading=words("What the computer keeps", "heading of a notice to families"),
        ),
        card(
            h.ul[(h.li[line] for line in _rights(paper))],
            heading=words("What you can ask for", "heading of a notice to families"),
        ),
        _answer(paper),
    )


def _languages(viewing: Viewing) -> h.Element:
    """A way to the notice in each language."""
    described = viewing.desk.library.described
    return h.p(".screen")[
        (
            [link(described(code).name, f"{viewing.path}?language={code}"), " "]
            for code in viewing.desk.codes
        )
    ]


def _about(viewing: Viewing, one: SchoolClass) -> tuple[str, ...]:
    words = viewing.ctx.words
    return (
        words(
            "At school your child plays Lantern Bay: stories about staying safe and kind online."
            " It works without the internet.",
            "a notice to families",
        ),
        words(
            "Some stories are about upsetting things, such as being asked to keep a heavy secret. "
            "They come with a warning and can be left at any time.",
            "a notice to families",
        ),
        *(_listeners(viewing) if one.opens_heavy else ()),
        words(
            "What a child did is forgotten when she has not played for {months} months. When you "
            "ask, it is forgotten at once.",
            "a notice to families",
            months=viewing.ctx.number(one.months),
        ),
    )


def _listeners(viewing: Viewing) -> tuple[str, ...]:
    """What is true once two adults have said so."""
    return (viewing.ctx.words("Two adults at school are ready to listen.", "a notice to families"),)


def _kept(viewing: Viewing) -> tuple[str, ...]:
    words = viewing.ctx.words
    return (
        words(
            "An animal and a colour, an age group and a language. No name, no photo, no voice.",
            "a notice to families: what is kept",
        ),
        words(
            "Which stories were finished and on which day. Of upsetting stories nothing more than"
            " that.",
            "a notice to families: what is kept",
        ),
        words(
            "What was pressed in light stories, and in a check-up before and after. The teacher"
            " sees the check-up only as a number for eight children or more.",
            "a notice to families: what is kept",
        ),
        words(
            "The teacher sees who finished one of the lightest stories, or may want company in it.",
            "a notice to families: what is kept",
        ),
        words(
            "All of it stays on the school's computers. Nothing is sent to the internet.",
            "a notice to families: what is kept",
        ),
    )


def _rights(viewing: Viewing) -> tuple[str, ...]:
    words = viewing.ctx.words
    return (
        words("To see with your child what the game remembers.", "a notice to families: a right"),
        words("To have all of it forgotten.", "a notice to families: a right"),
        words(
            "That your child plays and nothing is kept. Nothing else is different for her.",
            "a notice to families: a right",
        ),
    )


def _answer(viewing: Viewing) -> h.Element:
    """Both answers alike in size and weight, and lines for a pen."""
    words = viewing.ctx.words
    answers = (
        words("My child may play, and the game remembers.", "a notice to families: an answer"),
        words("My child may play, and nothing is kept.", "a notice to families: an answer"),
        words("I would like to talk about it first.", "a notice to families: an answer"),
    )
    lines = (
        words("Child", "a notice to families: a line for a pen"),
        words("Signed", "a notice to families: a line for a pen"),
        words("Ask at school", "a notice to families: whom to ask, a line for a pen"),
    )
    return card(
        (h.p(".answer")[h.span(".box"), answer] for answer in answers),
        (h.p(".line")[line, h.span(".pen")] for line in lines),
        heading=words("Your answer", "heading of a notice to families"),
    )
