"""Handover: what another teacher needs to go on with this class, or a new computer does."""

import htpy as h

from game.desk.pages.gather import levels, member_facts, members
from game.desk.pages.next_lesson import rules, to_play
from game.desk.pages.parts import card
from game.desk.pages.viewing import Viewing
from game.desk.pages.ways import class_document
from game.storage.class_records import SchoolClass
from game.summaries.how_is_it_going import how_it_goes


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """A sheet without a name, a PIN or a code on it."""
    words = viewing.ctx.words
    return class_document(
        viewing,
        one,
        words("Handover", "heading of a sheet to print"),
        _where_we_are(viewing, one),
        to_play(viewing, one),
        card(h.ol[(h.li[line] for line in _opening(viewing))],
             heading=words("To open a lesson", "heading of a handover sheet")),
        card(h.ol[(h.li[line] for line in _new_pc(viewing))],
             heading=words("On a new computer", "heading of a handover sheet")),
        card(h.ul[(h.li[line] for line in rules(viewing.ctx))],
             heading=words("With this class", "heading of a handover sheet")),
        card(
            (h.p(".line")[line, h.span(".pen")] for line in _lines(viewing)),
            heading=words("By hand", "heading of a handover sheet: lines for a pen"),
        ),
    )  # fmt: skip


def _where_we_are(viewing: Viewing, one: SchoolClass) -> h.Element:
    ctx, words, there = viewing.ctx, viewing.ctx.words, levels(viewing)
    found = how_it_goes(there.values(), member_facts(viewing, one))
    count = words("{number} children", "how many are in a class",
                  number=ctx.number(len(members(viewing, one))))  # fmt: skip
    finished = (
        h.li[
            words(
                "{title}: {number}",
                "a story, then how many children finished it",
                title=there[each.level].title,
                number=ctx.number(each.finished),
            )
        ]
        for each in found.finished
        if each.finished
    )
    return card(
        h.p[count],
        h.p[words("Finished, and by how many children:", "a handover sheet, above a list")],
        h.ul[finished],
        heading=words("Where we are", "heading of a handover sheet"),
    )


def _opening(viewing: Viewing) -> tuple[str, ...]:
    words = viewing.ctx.words
    return (
        words("Start Lantern Bay, and choose: for grown-ups, Open a class.", "a handover sheet"),
        words("Open the teacher's desk, press the teacher's sign and answer the sum, or write the"
              " PIN.", "a handover sheet"),
        words("Choose this class by its sign, then Today: who is here, and who plays when.",
              "a handover sheet"),
        words("Children press their animal and their three pictures. Who has lost them gets new"
              " ones on the page with the children.", "a handover sheet"),
    )  # fmt: skip


def _new_pc(viewing: Viewing) -> tuple[str, ...]:
    words = viewing.ctx.words
    return (
        words("Install Lantern Bay there, from the stick it came on.", "a handover sheet"),
        words("On the old computer: Backup, write a copy to a stick.", "a handover sheet"),
        words("On the new one, before a class is opened: for grown-ups, Copies, bring the copy in."
              " Everything goes on there.", "a handover sheet"),
        words("Do other computers hand in on a stick? On Collect make a new key, write the class"
              " file and take it in on each.", "a handover sheet"),
        words("Is the old one gone? The newest copy on any stick does it, too.",
              "a handover sheet"),
    )  # fmt: skip


def _lines(viewing: Viewing) -> tuple[str, ...]:
    words = viewing.ctx.words
    return (
        words("Who leads when a child tells something", "a handover sheet: a line for a pen"),
        words("The way outside the school", "a handover sheet: a line for a pen"),
        words("Where the list with names is", "a handover sheet: a line for a pen"),
        words("Where the envelope with the PIN sheet is", "a handover sheet: a line for a pen"),
    )
