"""What the trials found, as a table to be read in a terminal."""

from collections.abc import Iterable, Sequence

from game.delivery.target import TrialRow

_HEAD = ("artefact", "size", "start ratio", "levels played", "removed cleanly")


def trial_table(rows: Sequence[TrialRow]) -> str:
    """A line for each artefact."""
    cells = [_HEAD, *map(_cells, rows)]
    widths = [max(map(len, column)) for column in zip(*cells)]
    return "\n".join(_line(row, widths) for row in cells)


def _cells(row: TrialRow) -> tuple[str, ...]:
    size = row.artefact.path.stat().st_size / 2**20
    removed = "yes" if row.removed_cleanly else "NO"
    return (
        row.artefact.path.name,
        f"{size:.1f} MiB",
        f"{row.start_ratio:.2f}",
        str(row.levels_played),
        removed,
    )


def _line(row: Iterable[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip()
