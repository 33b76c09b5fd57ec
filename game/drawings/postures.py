"""What a body does: which legs, arms and furniture a pose is drawn with."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Posture:
    """One pose, as `people.toml` describes it. An empty name leaves a part out.

    legs: how they are (`trousers-sit` is a part). ground: where it stands, in units of drawn legs,
    whose hips are at 560. seat: how high a seat of the place is in the same units, 0 for none.
    arms: what they do, "" for what the feeling says. under: furniture. bed: the blanket of who
    lies. chair: the wheelchair. facing: where the head turns unless it is told. grip: how a thing
    is held, "" for as the thing asks; empty: how none is. low: the knees come into view in a figure
    cut at the hips. away: seen from behind. sided: done with the arm on the side that is faced.
    lean: how many degrees all but a chair leans to that side, with the legs drawn to it, too.
    """

    legs: str = "stand"
    ground: float = 850
    seat: float = 0
    arms: str = ""
    under: str = ""
    bed: str = ""
    chair: str = ""
    facing: str = "front"
    grip: str = ""
    empty: str = ""
    low: bool = False
    away: bool = False
    sided: bool = False
    lean: float = 0

    def seated(self, chair: str, ground: float) -> "Posture":
        """The same in a wheelchair, with its wheels on the ground; beside a bed it waits."""
        if self.bed:
            return self
        return replace(
            self, legs="", under="", seat=0, lean=0, chair=chair, ground=ground, low=True
        )
