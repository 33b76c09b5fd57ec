"""Who is at a screen when, in one lesson, and who does paper and talk meanwhile?

Everybody has as many turns at a screen as anybody else, give or take one; so do girls and boys,
though the game never knows who is which: the places of a printed rota alternate, and the teacher
writes who has them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from game.summaries.heavy_levels import may_begin

OPENING, CLOSING = 5, 5
"""Minutes in which the whole class sits together: ground rules, and at the end calm and talk."""
LONGEST = 240
SHARE = 3
"""No more children than this see one screen."""

Side = Literal["", "girl", "boy"]
RotaTrouble = Literal["", "nobody", "too-short", "too-long", "counts"]
"""nobody: nobody is here; too-short: no turn fits between opening and closing; too-long: that is no
lesson; counts: girls and boys are not as many as there are children here."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One place of a rota. number: a member's; where girls and boys are counted, the running number
    of that side's places, whose owner the teacher writes on paper."""

    number: int
    side: Side = ""


@dataclass(frozen=True, slots=True)
class RotaRound:
    """One turn. begins: minutes from the start of the lesson. screens: who is at each. paper, talk:
    who is there. heavy: whether an i2 or i3 level may be begun in it."""

    begins: int
    screens: tuple[tuple[Seat, ...], ...]
    paper: tuple[Seat, ...]
    talk: tuple[Seat, ...]
    heavy: bool


@dataclass(frozen=True, slots=True)
class Rota:
    """A lesson. minutes: how long it is; turn: how long each round. whole_class: opening and
    closing have a screen that all see. catch_up: members, by number, who had fewer turns than
    others so far, the fewest first: first places are theirs."""

    minutes: int
    turn: int
    whole_class: bool
    catch_up: tuple[int, ...]
    rounds: tuple[RotaRound, ...]


@dataclass(frozen=True, slots=True)
class RotaWish:
    """What a teacher says of a lesson. minutes: how long it is; turn: how long one turn is.

    screens: PCs and phones for children, from 0; sharing: how many see one at a time, from 1.
    whole_class: there is a screen that all see. here: members, by number. girls, boys: how many, or
    None where she does not say. had: how many turns each had in lessons before. confirmed: i2 and
    i3 may open.
    """

    minutes: int
    screens: int
    here: tuple[int, ...]
    girls: int | None = None
    boys: int | None = None
    whole_class: bool = False
    sharing: int = 1
    turn: int = 10
    had: Mapping[int, int] = field(default_factory=dict)
    confirmed: bool = False


def trouble(wish: RotaWish) -> RotaTrouble:
    """Why no rota can be made; "" where one can."""
    if not wish.here:
        return "nobody"
    if wish.minutes > LONGEST:
        return "too-long"
    if wish.turn < 1 or not _rounds(wish):
        return "too-short"
    told = (wish.girls, wish.boys)
    counts = [count for count in told if count is not None and count >= 0]
    if told != (None, None) and (len(counts) < 2 or sum(counts) != len(set(wish.here))):
        return "counts"
    return ""


def rota(wish: RotaWish) -> Rota:
    """The rota of a lesson about which there is no `trouble`."""
    had = {member: wish.had.get(member, 0) for member in wish.here}
    waited = sorted(had, key=lambda member: (had[member], member))
    fewer = tuple(member for member in waited if had[member] < max(had.values()))
    if wish.girls is None or wish.boys is None:
        order = tuple(Seat(member) for member in waited)
    else:
        order = sides(wish.girls, wish.boys)
    rounds = tuple(_round(wish, order, at) for at in range(_rounds(wish)))
    return Rota(wish.minutes, wish.turn, wish.whole_class, fewer, rounds)


def sides(girls: int, boys: int) -> tuple[Seat, ...]:
    """Places of girls and boys, spread evenly: wherever one begins and ends, each side has its
    share, give or take one place."""
    places = [(Fraction(2 * at + 1, 2 * girls), Seat(at + 1, "girl")) for at in range(girls)]
    places += [(Fraction(2 * at + 1, 2 * boys), Seat(at + 1, "boy")) for at in range(boys)]
    return tuple(seat for _, seat in sorted(places, key=lambda one: (one[0], one[1].side)))


def _round(wish: RotaWish, order: Sequence[Seat], at: int) -> RotaRound:
    """The screens go round the places; whoever is not at one changes between paper and talk."""
    begins, everyone = OPENING + at * wish.turn, len(order)
    seats = min(wish.screens * min(wish.sharing, SHARE), everyone)
    now = [(at * seats + seat) % everyone for seat in range(seats)]
    off = [place for place in range(everyone) if place not in now]
    paper = {p for p in off if (at - _turns(p, at * seats, everyone) + p) % 2 == 0}
    left = wish.minutes - begins
    return RotaRound(
        begins,
        tuple(tuple(order[p] for p in now[one :: wish.screens]) for one in range(wish.screens)),
        tuple(order[place] for place in off if place in paper),
        tuple(order[place] for place in off if place not in paper),
        may_begin("i3", wish.turn, confirmed=wish.confirmed, first=at == 0, left=left),
    )


def _turns(place: int, given: int, everyone: int) -> int:
    """How many of the turns given so far, one place after another, were a place's."""
    return (given - place + everyone - 1) // everyone


def _rounds(wish: RotaWish) -> int:
    return max(0, wish.minutes - OPENING - CLOSING) // wish.turn
