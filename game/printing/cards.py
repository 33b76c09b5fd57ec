"""Picture cards: what children hold at the table. No answer is on them."""

from collections.abc import Iterator

from htpy import Element, div, figure, h2, p, section, span
from htpy import Node as Html

from game.core.staging import UNSAID
from game.printing.edition import Edition
from game.printing.painter import MM, PaperPainter, nothing_on
from game.ui.drawing_names import figure_drawing, place_drawing
from game.ui.nodes import Box, Node

_PLACE, _DOLL, _DOLL_WIDE = 230.0, 175.0, 117.0


def cards(edition: Edition) -> Html:
    """Dolls of the people, then the cards of each part of the story that has any."""
    words, painter = edition.ctx.words, PaperPainter(edition.drawings)
    heading = words("Cards of this part", "heading of printed cards, after its number")
    return (
        p(class_="hint")[
            words(
                "Print on one side. Cut along the dashed lines. A number in a ring says to which"
                " part of the story cards belong.",
                "above printed cards",
            )
        ],
        _place(edition, painter),
        _dolls(edition, painter),
        (
            section(class_="part")[h2[sign_of(edition, sign), heading], painter.paint(node)]
            for sign, node in sheets(edition)
        ),
    )


def sign_of(edition: Edition, sign: str) -> Element:
    """The number or letter of a part, in a ring."""
    return span(class_="sign")[edition.ctx.number(int(sign)) if sign.isdigit() else sign]


def _place(edition: Edition, painter: PaperPainter) -> Html:
    """Where the story begins, to lay the dolls on."""
    stage = edition.parts[0].scene.spec.stage
    about = edition.library.about_place(stage.place, edition.language.code)
    drawn = painter.picture(place_drawing(stage.place, stage.hour), h=_PLACE, label=about)
    return figure(class_="centre whole")[drawn]


def _dolls(edition: Edition, painter: PaperPainter) -> Html:
    """Everybody of the cast that is drawn, whole, with a foot to fold."""
    cast = edition.library.lists.cast
    people = [
        who for who in edition.level.cast if who in cast and who in edition.library.lists.drawn
    ]
    if not people:
        return None
    fold = edition.ctx.words("Fold the name back, and everybody stands.", "below printed dolls")
    dolls = (
        div(class_="card doll", style=f"width:{_DOLL_WIDE * MM:.0f}mm")[
            painter.picture(figure_drawing(who, UNSAID, whole=True), h=_DOLL),
            p(class_="fold")[edition.ctx.name(who)],
        ]
        for who in people
    )
    return section[p(class_="hint")[fold], div(class_="wrap")[dolls]]


def sheets(edition: Edition) -> Iterator[tuple[str, Node]]:
    """The sign of each part with cards, and what it brings that was not printed before it."""
    met: set[Node] = set()
    for part in edition.parts:
        made = edition.room(part).paper(part.scene.spec, edition.ctx)
        fresh = tuple(each for each in _parts(made) if each not in met and not nothing_on(each))
        met.update(fresh)
        if any(_holds_card(each) for each in fresh):
            yield part.sign, Box(fresh, gap=20)


def _parts(made: Node) -> tuple[Node, ...]:
    return made.children if isinstance(made, Box) else (made,)


def _holds_card(node: Node) -> bool:
    if not isinstance(node, Box):
        return False
    return node.role in ("card", "group") or any(_holds_card(each) for each in node.children)
