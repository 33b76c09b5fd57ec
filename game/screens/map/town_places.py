"""The nine places of the bay as one player finds them: houses, lanterns, names, buttons."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.level_summary import LevelSummary
from game.core.progress import Progress
from game.screens.shell.districts import DISTRICTS, Light, district_name
from game.ui.choices import AgesShown, OpenDistrict
from game.ui.context import Context
from game.ui.drawing_names import Building, DrawingName, building_drawing
from game.ui.nodes import Box, Button, Node, Words


@dataclass(frozen=True, slots=True)
class TownPlace:
    """A district for one player. name: as it is shown; label: as it is called aloud. lights: those
    of the lanterns that hang there, in the order of their stories. lit: one of its stories was
    played to an end. built: a story stands there."""

    strand: str
    name: str
    label: str
    lights: tuple[Light, ...]
    lit: bool
    built: bool

    @property
    def building(self) -> Building:
        """Its house."""
        return DISTRICTS[self.strand]

    @property
    def house(self) -> tuple[DrawingName, ...]:
        """The drawing of its house; where no story stands there yet, behind a scaffold."""
        house = building_drawing(self.building, lit=self.lit)
        return (house,) if self.built else (house, "bay/scaffold")

    def plate(self) -> Box:
        """Its name on a dark plate."""
        words = Words(self.name, "small", "paper", "centre")
        return Box((words,), fill="night", radius=14, pad=(10, 2))

    def pressed(self, shown: Node) -> Node:
        """What leads into it; where no story stands there yet, its turn comes late."""
        button = Button(
            shown,
            OpenDistrict(self.strand),
            label=self.label,
            look="bare",
            grow=0 if self.built else 1,
        )
        return button if self.built else Box((button,), role="empty")


def town_places(
    ctx: Context, heads: tuple[LevelSummary, ...], progress: Progress, shown: AgesShown
) -> Iterator[TownPlace]:
    """The districts. heads: every story. shown: whose lanterns hang there; those that have been lit
    always do."""
    for strand in DISTRICTS:
        here = [head for head in heads if head.strand == strand]
        done = {head.id for head in here if head.id in progress.done}
        hung = (head for head in here if shown in ("all", head.band) or head.id in done)
        name = label = district_name(ctx, strand)
        if not here:
            label = ctx.words(
                "{place}: still being built", "a place on the bay without a story", place=name
            )
        lights = tuple(_light(head, progress) for head in hung)
        yield TownPlace(strand, name, label, lights, bool(done), bool(here))


def _light(head: LevelSummary, progress: Progress) -> Light:
    if head.id in progress.done:
        return "lit"
    return "begun" if head.id in progress.begun else "dark"
