"""My classes: which there are, and a way to each."""

import htpy as h

from game.desk.pages.gather import members
from game.desk.pages.parts import card, link
from game.desk.pages.signs import class_name, class_sign
from game.desk.pages.viewing import Viewing
from game.desk.pages.ways import desk_document
from game.storage.class_records import SchoolClass


def show(viewing: Viewing) -> h.Element:
    """The teacher's own classes as cards."""
    words, classes = viewing.ctx.words, viewing.desk.store.classes
    own = viewing.ask(lambda: classes.of(viewing.visit.teacher))
    title = words("My classes", "heading of the teacher's desk")
    none = words("There is no class yet. Making one takes two minutes.", "the teacher's pages")
    return desk_document(
        viewing,
        title,
        h.div(".cards")[(_card(viewing, one) for one in own)] if own else card(h.p[none]),
        h.p[link(words("Make a class", "button"), "/new", "plain" if own else "main")],
    )


def _card(viewing: Viewing, one: SchoolClass) -> h.Element:
    words, here = viewing.ctx.words, f"/class/{one.id}"
    today = words("Today", "a page of the teacher's desk: this lesson")
    children = words("Children", "a page of the teacher's desk: who is in the class")
    count = words("{number} children", "how many are in a class",
                  number=viewing.ctx.number(len(members(viewing, one))))  # fmt: skip
    return h.section(".card")[
        h.h2[class_sign(one), class_name(viewing.ctx, one)],
        h.p[count],
        h.p[link(today, f"{here}/today", "main"), " ", link(children, here)],
    ]
