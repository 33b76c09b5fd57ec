"""Days, as a teacher writes them."""

from datetime import date

import htpy as h

from game.desk.pages.viewing import Viewing, WrongForm


def day_field(viewing: Viewing, name: str, label: str, otherwise: str = "") -> h.Element:
    """A day to be chosen, or left empty."""
    return h.p(".field")[
        h.label(for_=name)[label],
        h.input(id=name, type="date", name=name, value=viewing.value(name, otherwise)),
    ]


def day(viewing: Viewing, name: str) -> str:
    """The day that was chosen, as an ISO date; "" for none. WrongForm for what is no day."""
    text = viewing.value(name).strip()
    if not text:
        return ""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise WrongForm(
            viewing.ctx.words("Write a day as {example}.", "the teacher's pages",
                              example="2026-11-30")
        ) from None  # fmt: skip
