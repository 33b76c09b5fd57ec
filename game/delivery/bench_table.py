"""The rows of the bench's table: what was measured, beside what, and whether that is well."""

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One question asked of the game and of what it stands beside; medians decide."""

    name: str
    unit: str
    beside: str
    aim: float
    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @property
    def ratio(self) -> float:
        return median(self.ours) / median(self.theirs)

    @property
    def line(self) -> str:
        """One row of the table."""
        verdict = "ok" if self.ratio <= self.aim else "ABOVE"
        return (
            f"{self.name:<24}{median(self.ours):>9.3f}{median(self.theirs):>9.3f} {self.unit:<4}"
            f"{self.beside:<15}{self.ratio:>6.2f}{self.aim:>7.2f}  {verdict}"
        )

    def shape(self) -> dict[str, object]:
        return {
            "unit": self.unit,
            "game": self.ours,
            self.beside.replace(" ", "-"): self.theirs,
            "ratio": round(self.ratio, 3),
            "aim": self.aim,
        }


@dataclass(frozen=True, slots=True)
class Wait:
    """How long something lets a child wait, beside the same window's cheapest full redraw. `most`
    is what it may take: a bound in milliseconds, for a wait is felt on the very machine."""

    name: str
    ours: float
    plain: float
    most: float

    @property
    def line(self) -> str:
        """One row of the table."""
        verdict = "ok" if self.ours <= self.most else "ABOVE"
        return (
            f"{self.name:<24}{self.ours:>9.1f}{self.plain:>9.1f} {'ms':<4}{'plain redraw':<15}"
            f"{self.ours / self.plain:>6.1f}{self.most:>5.0f}ms  {verdict}"
        )

    def shape(self) -> dict[str, object]:
        return {
            "unit": "ms",
            "game": self.ours,
            "plain-redraw": self.plain,
            "ratio": round(self.ours / self.plain, 2),
            "most": self.most,
        }


@dataclass(frozen=True, slots=True)
class Bound:
    """What stands beside nothing, and the most it may be."""

    name: str
    ours: float
    unit: str
    most: float

    @property
    def line(self) -> str:
        """One row of the table."""
        verdict = "ok" if self.ours <= self.most else "ABOVE"
        name = f"{self.name:<32}"
        return f"{name}{self.ours:>10.1f} {self.unit:<24}{self.most:>10.0f}  {verdict}"

    def shape(self) -> dict[str, object]:
        return {"unit": self.unit, "game": self.ours, "most": self.most}


Row = Figure | Wait | Bound
