"""Picture codes just made: slips to cut out, one a child. Shown during this visit alone."""

import htpy as h

from game.desk.pages.gather import members
from game.desk.pages.parts import card
from game.desk.pages.signs import face, for_whom, name_of, secret_pictures
from game.desk.pages.viewing import Viewing
from game.desk.pages.ways import class_document
from game.storage.class_records import SchoolClass


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """A slip for each child whose code was made during this visit."""
    ctx, words = viewing.ctx, viewing.ctx.words
    codes = viewing.visit.codes.get(one.id, {})
    title = words("Picture codes", "heading: slips to cut out")
    if not codes:
        none = words(
            "Codes are shown only when they are made. Make new ones on the page with the children.",
            "picture codes",
        )
        return class_document(viewing, one, title, card(h.p[none]))
    said = words(
        "Print this page now and cut the slips out. The codes are kept as locks alone, and nobody "
        "can look them up again. Each child gets one, and keeps it out of sight.",
        "picture codes: slips to cut out",
    )
    slips = (
        h.li(".slip")[
            h.p(".number")[ctx.number(member.number)],
            face(ctx, who.signs, 88, named=True),
            h.p[h.strong[name_of(ctx, who.signs)]],
            h.p(".soft")[for_whom(viewing, who)],
            secret_pictures(ctx, codes[who.id]),
            h.p[words("Name:", "a slip with a line for a pen"), h.span(".pen")],
        ]
        for member, who in members(viewing, one)
        if who and who.id in codes
    )
    return class_document(viewing, one, title, h.p(".screen")[said], h.ul(".slips")[slips])
