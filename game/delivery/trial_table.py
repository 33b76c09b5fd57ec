"""What the trials found, as a table to be read in a terminal."""

from collections.abc import Iterable, Sequence

from game.delivery.archive import size
from game.delivery.target import TrialRow

_HEAD = ("artefact", "size", "start ratio", "levels played", "removed cleanly")
_REMOVED = {True: "yes", False: "NO", None: "-"}


def trial_table(rows: Sequence[TrialRow]) -> str:
    """A line for each artefact; a dash where there is nothing to measure or to remove."""
    cells = [_HEAD, *map(_cells, rows)]
    widths = [max(map(len, column)) for column in zip(*cells)]
    return "\n".join(_line(row, widths) for row in cells)


def _cells(row: TrialRow) -> tuple[str, ...]:
    return (
        row.artefact.path.name,
        f"{size(row.artefact.path) / 2**20:.1f} MiB",
        "-" if row.start_ratio is None else f"{row.start_ratio:.2f}",
        str(row.levels_played),
        _REMOVED[row.removed_cleanly],
    )


def _line(row: Iterable[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip()
