"""Light cards as a page for a browser to print: whole texts in their own direction, no links."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

_STYLE = """
body { font: 16pt/1.4 "Noto Sans", "Segoe UI", sans-serif; margin: 1.5cm; color: #1b1f3b }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 0.6cm }
article { border: 2pt solid #1b1f3b; border-radius: 0.4cm; padding: 0.5cm; break-inside: avoid }
h1 { font-size: 24pt } h2 { font-size: 18pt; margin: 0 } h3 { font-size: 12pt; margin: 0.3cm 0 0 }
p { margin: 0 }
"""


@dataclass(frozen=True, slots=True)
class Card:
    """The words of one card: what I can do, what gives it away, the safe thing to do."""

    can: str
    tell: str
    do: str


@dataclass(frozen=True, slots=True)
class Headings:
    """What stands above the cards and inside each, in the language of the page."""

    title: str
    tell: str
    do: str


def card_page(
    cards: Sequence[Card], above: Headings, language: str, direction: Literal["ltr", "rtl"]
) -> str:
    """A whole HTML page. It names nobody and asks for nothing from anywhere."""
    made = "\n".join(_article(card, above) for card in cards)
    title = escape(above.title)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n'
        f"<body>\n<h1>{title}</h1>\n<main>\n{made}\n</main>\n</body>\n</html>\n"
    )


def _article(card: Card, above: Headings) -> str:
    return (
        f"<article>\n<h2>{escape(card.can)}</h2>\n"
        f"<h3>{escape(above.tell)}</h3>\n<p>{escape(card.tell)}</p>\n"
        f"<h3>{escape(above.do)}</h3>\n<p>{escape(card.do)}</p>\n</article>"
    )
