"""Shares as bars: an SVG whose length says it, with the number in words beside it."""

from dataclasses import dataclass

import htpy as h

from game.summaries.report_table import percent as whole_percent
from game.ui.context import Context

_LONG, _HIGH = 200, 14


@dataclass(frozen=True, slots=True)
class Bar:
    """label: what it is the share of; share: from 0 to 1."""

    label: str
    share: float


def percent(ctx: Context, share: float) -> str:
    """A share as it is said: 83 %."""
    return ctx.words("{number} %", "a share of a hundred", number=ctx.number(whole_percent(share)))


def bars(ctx: Context, caption: str, rows: tuple[Bar, ...]) -> h.Element:
    """A table of bars, one below the other, that reads aloud as one: no colour is needed."""
    return h.table(".bars")[
        h.caption[caption],
        h.tbody[
            (
                h.tr[
                    h.th(scope="row")[row.label],
                    h.td[_bar(row.share)],
                    h.td(".number")[percent(ctx, row.share)],
                ]
                for row in rows
            )
        ],
    ]


def _bar(share: float) -> h.Element:
    full = min(max(share, 0.0), 1.0) * _LONG
    return h.svg(
        ".bar", viewBox=f"0 0 {_LONG} {_HIGH}", aria_hidden="true", preserveAspectRatio="none"
    )[
        h.rect(".whole", x="1", y="1", width=_LONG - 2, height=_HIGH - 2),
        h.rect(".share", x="1", y="1", width=f"{max(full - 2, 0):.1f}", height=_HIGH - 2),
    ]
