"""The certificate: what was played and what can be done now, with a line for a pen."""

from htpy import Node as Html
from htpy import div, h1, h2, li, p, section, ul

from game.printing.edition import Edition
from game.printing.painter import PaperPainter
from game.ui.beats import LIT

_LANTERN = 170.0


def certificate(edition: Edition) -> Html:
    """It bears no name and no day: whoever has a pen writes what is wanted."""
    words, painter = edition.ctx.words, PaperPainter(edition.drawings)
    can = words("I can do this now:", "certificate, above a list")
    return section(class_="framed whole")[
        div[(painter.picture(each, h=_LANTERN) for each in LIT.values())],
        h1[words("A lantern is lit", "heading of a certificate")],
        h2[edition.level.title],
        div[p(class_="button")[can], ul[(li[each] for each in edition.can())]],
        div[
            div(class_="pen"), p(class_="small")[words("Lantern keeper", "below a line for a pen")]
        ],
    ]
