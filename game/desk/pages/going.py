"""How is it going? Who finished which story, and who may want company."""

import htpy as h

from game.desk.pages.gather import levels, member_facts, members
from game.desk.pages.parts import as_table, card, scrolled
from game.desk.pages.signs import face
from game.desk.pages.viewing import Viewing
from game.desk.pages.ways import class_document
from game.storage.class_records import SchoolClass
from game.storage.profiles import Profile
from game.summaries.how_is_it_going import CountedLevel, HowItGoes, NamedLevel, how_it_goes

Children = dict[int, Profile]
"""Profiles by number on the class's list."""


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """Of the lightest stories who finished them; of others how many, and nobody's name."""
    words = viewing.ctx.words
    children = {each.number: profile for each, profile in members(viewing, one) if profile}
    found = going(viewing, one)
    title = words("How is it going?", "a page of the teacher's desk")
    note = words(
        "Only the lightest stories show who. Who played another one, or left it, is that child's "
        "own affair. There you see a number, once more than ten have finished.",
        "the teacher's pages: how it is going",
    )
    return class_document(
        viewing,
        one,
        title,
        _company(viewing, found, children),
        _finished(viewing, found, children),
        h.p(".soft")[note],
        as_table(viewing, one, "going"),
    )


def going(viewing: Viewing, one: SchoolClass) -> HowItGoes:
    """The report itself, for the page and for whatever is taken along of it."""
    return how_it_goes(levels(viewing).values(), member_facts(viewing, one))


def _company(viewing: Viewing, found: HowItGoes, children: Children) -> h.Node:
    """Whoever has been in one story for long."""
    words = viewing.ctx.words
    heading = words("May want company", "heading: children who are in one story for long")
    there = [level for level in found.named if level.company]
    if not there:
        nobody = words("Nobody just now.", "no child needs company")
        return card(h.p[nobody], heading=heading)
    said = words(
        "Sit beside them for a while and ask what they see. Don't tell them the answer.",
        "the teacher's pages: children who are in one story for long",
    )
    alone = words(
        "This is for you alone: keep it off the projector.",
        "the teacher's pages: children who are in one story for long",
    )
    heads = levels(viewing)
    company = (
        (h.dt[heads[each.level].title], h.dd[_faces(viewing, each.company, children)])
        for each in there
    )
    return card(h.p[said], h.p[alone], h.dl[company], heading=heading)


def _finished(viewing: Viewing, found: HowItGoes, children: Children) -> h.Node:
    words = viewing.ctx.words
    heading = words("Finished", "heading: stories that children finished")
    heads = levels(viewing)
    rows = [_row(viewing, heads[each.level].title, each, children) for each in found.named
            if each.finished]  # fmt: skip
    rows += [_counted(viewing, heads[each.level].title, each) for each in found.counted]
    if not rows:
        none = words("No story yet. The first ones will show here.", "the teacher's pages")
        return card(h.p[none], heading=heading)
    return card(
        scrolled(heading)[
            h.table[
                h.thead[
                    h.tr[
                        h.th(scope="col")[words("Story", "column: a level")],
                        h.th(scope="col")[words("How many", "column: of children")],
                        h.th(scope="col")[words("Who", "column: children")],
                    ]
                ],
                h.tbody[rows],
            ]
        ],
        heading=heading,
    )


def _row(viewing: Viewing, title: str, level: NamedLevel, children: Children) -> h.Element:
    return h.tr[
        h.th(scope="row")[title],
        h.td(".number")[viewing.ctx.number(len(level.finished))],
        h.td[_faces(viewing, level.finished, children)],
    ]


def _counted(viewing: Viewing, title: str, level: CountedLevel) -> h.Element:
    """A story of which nobody is named."""
    count = h.td(".number")[viewing.ctx.number(level.finished)]
    return h.tr[h.th(scope="row")[title], count, h.td[None]]


def _faces(viewing: Viewing, numbers: tuple[int, ...], children: Children) -> h.Element:
    """Children by their numbers on the list, each with her face."""
    return h.ul(".faces")[
        (
            h.li[face(viewing.ctx, children[number].signs, 44), viewing.ctx.number(number)]
            for number in numbers
            if number in children
        )
    ]
