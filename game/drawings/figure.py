"""Puts a figure together, back to front: a group for each layer, moved to where it stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from game.drawings.holding import Grip, HeldThing
from game.drawings.parts import Parts
from game.drawings.postures import Posture
from game.drawings.proportions import HIPS, LOWERED, AgeBuild, HeadTurn, moved

BODY = ("neck", "clothes", "neckwear")
HEAD = (
    *(("head", "head"), ("ears", "head"), ("beard", "head"), ("face", "face"), ("mouth", "face")),
    *(("eyes", "face"), ("lashes", "face"), ("front-hair", "hair"), ("headwear", "hair")),
    *(("brows", "face"), ("worn", "face"), ("over-ears", "hair"), ("on-nose", "face")),
)
"""The slots of a head, back to front, and with which layer each moves as the head turns. Brows show
through a fringe, and glasses lie over both."""
MIRROR = "translate(400 0) scale(-1 1)"
GAZE = 'class="gaze"'
"""Marks what moves in an eye."""

Layer = tuple[str, str]
"""A transform and what is drawn under it."""


@dataclass(frozen=True, slots=True)
class DrawnFigure:
    """One person in one pose. names: her parts by slot, and her tilt. reversed: what the arms do
    is done on the other side."""

    parts: Parts
    names: Mapping[str, Any]
    build: AgeBuild
    pose: Posture
    turned: HeadTurn
    grip: Grip | None = None
    held: HeldThing | None = None
    reversed: bool = False

    def drawing(self, *, whole: bool) -> str:
        """The layers of the figure, whole or cut at the hips, still in marker colours."""
        low = LOWERED if self.pose.low and (self.pose.chair or not whole) else ""
        layers = self._from_behind(low) if self.pose.away else self._from_the_front(low)
        wheels = self._part("under", self.pose.chair) if whole else ""
        drawing = wheels + group(self._leaning(), "".join(group(*layer) for layer in layers))
        return (
            group(self.build.whole_at(self.pose.ground, self.pose.seat), drawing)
            if whole
            else drawing
        )

    def _leaning(self) -> str:
        """Forward, to the side that is faced."""
        lean = -self.pose.lean if self.reversed else self.pose.lean
        return f"rotate({lean:g} 200 {HIPS})" if lean else ""

    def _from_the_front(self, low: str) -> Iterator[Layer]:
        body, legs = f"{low} {self.build.body()}", f"{low} {self.build.legs_at()}"
        head = f"{low} {self.build.head_at(self.names.get('tilt', 0))}"
        yield "", self._part("seat", self.pose.chair)
        yield legs, self._part("under", self.pose.under)
        yield f"{low} {self.build.head_at(0)}", self._part("behind", self.pose.bed and "pillow")
        yield f"{head} {moved(self.turned.back)}", self._slot("back-hair")
        yield legs, self._legs()
        yield body, "".join(map(self._slot, BODY))
        yield head, "".join(self._features())
        yield "", self._part("lap", self.pose.chair)
        yield legs, self._part("over", self.pose.bed)
        if self.pose.bed and (seat := self.names.get("seat")):
            yield "", self._part("over", f"{seat}-parked")
        yield f"{body} {MIRROR if self.reversed else ''}", self._arms()

    def _from_behind(self, low: str) -> Iterator[Layer]:
        body, head = f"{low} {self.build.body()}", f"{low} {self.build.head_at(0)}"
        yield f"{low} {self.build.legs_at()}", self._legs()
        yield body, self._part("arms", self.pose.arms) + self._slot("neck")
        yield body, self._part("away", self.names["back"])
        yield head, self._slot("head")
        yield f"{head} {MIRROR}", self._slot("ears")
        yield from ((f"{head} {at}", drawn) for at, drawn in self._hair_from_behind())
        yield "", self._part("over", self.pose.chair and f"{self.pose.chair}-back")

    def _hair_from_behind(self) -> Iterator[Layer]:
        """A covered head has a back of its own; else the hair, whose front is its outline."""
        if covered := self.names.get("nape"):
            yield "", self._part("away", covered)
            return
        long = "back-hair" in self.names
        yield MIRROR, self._slot("front-hair")
        yield "", self._part("away", "hair" if long else "crop")
        yield MIRROR, self._slot("back-hair") + self._slot("headwear")

    def _features(self) -> Iterator[str]:
        for slot, layer in HEAD:
            drawn = self._slot(slot).replace(GAZE, f'transform="{moved(self.turned.gaze)}"')
            if slot == "eyes" and self.turned.mirrored:
                drawn = group(MIRROR, drawn)
            yield group(moved(getattr(self.turned, layer)), drawn)

    def _arms(self) -> str:
        if self.grip is None:
            return self._part("arms", self.pose.arms) or self._slot("arms")
        between = self._part("held", self.grip.back)
        if self.held and not between:
            between = self.grip.placed(self.held)
        return (
            self._part("arms", self.grip.arms) + between + self._part("fingers", self.grip.fingers)
        )

    def _legs(self) -> str:
        kind = self.names["legs"]
        if self.pose.away:
            kind = self.names.get("legs-behind", kind)
        drawn = self._part("legs", self.pose.legs and f"{kind}-{self.pose.legs}")
        return group(MIRROR, drawn) if self.pose.lean and self.reversed else drawn

    def _slot(self, slot: str) -> str:
        return self._part(slot, self.names.get(slot, ""))

    def _part(self, slot: str, name: str) -> str:
        return self.parts.drawn(slot, name)


def group(transform: str, drawing: str) -> str:
    """The drawing in a group of its own where it is moved at all."""
    if not (drawing and transform.strip()):
        return drawing
    return f'<g transform="{transform.strip()}">\n{drawing}</g>\n'
