"""How the long STOP goes: what upsets is closed, three breaths are taken, each by one press."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import get_args

from game.core.acts import Act
from game.core.cues import Sound
from game.core.ids import MarkId
from game.core.rules import ActKind, Reaction
from game.core.staging import Change
from game.mechanics.calm.model import BodyPart, Felt, Upsetting

LOOKS, BREATHS = 3, 3
"""So many looks on make the way out as large as it gets; so many breaths are one moment of calm."""
BODY: tuple[BodyPart, ...] = get_args(BodyPart)


@dataclass(frozen=True, slots=True)
class Calm:
    """Where the child is: step, counted from 0; how often she has looked on; where she has breathed
    to, breath by breath."""

    step: int = 0
    looked: int = 0
    breathed: tuple[str, ...] = ()


def over(spec: Upsetting, calm: Calm) -> bool:
    """Whether nothing is left to do here; so it is at once where nothing upsets."""
    return calm.step >= len(spec.stop)


def closed(spec: Upsetting, calm: Calm) -> bool:
    """Whether something upset here, and the child has closed it."""
    return "close" in spec.stop[: calm.step]


def offers(spec: Upsetting, calm: Calm) -> tuple[Act, ...]:
    """What can be done in this step. Closing is always among it; looking on, only so often."""
    if over(spec, calm):
        return ()
    if spec.stop[calm.step] == "breathe":
        return tuple(Act("breathe", part) for part in BODY)
    return (Act("close"), *((Act("look-on"),) if calm.looked < LOOKS else ()))


def react(spec: Upsetting, calm: Calm, act: Act) -> Reaction[Calm]:
    """What an offered act does. Wherever a breath goes, it is one of the three."""
    match act.verb:
        case "look-on":
            after = replace(calm, looked=calm.looked + 1)
            return Reaction(after, cues=(Sound("tap"),), sets=_sets(spec.looks, calm.looked))
        case "breathe":
            taken = len(calm.breathed)
            step = calm.step + (taken + 1 >= BREATHS)
            after = replace(calm, step=step, breathed=(*calm.breathed, act.item))
            return Reaction(after, cues=(Sound("soft"),), sets=_sets(spec.breaths, taken))
    return Reaction(replace(calm, step=calm.step + 1), cues=(Sound("soft"),))


def _sets(felt: tuple[Felt, ...], at: int) -> tuple[MarkId, ...]:
    return felt[at].sets if at < len(felt) else ()


def seen(spec: Upsetting, calm: Calm) -> Iterator[Change]:
    """What the looks on and the breaths so far have changed in the picture."""
    for felt in (*spec.looks[: calm.looked], *spec.breaths[: len(calm.breathed)]):
        yield from felt.seen


def leads(spec: Upsetting, calm: Calm) -> Act | None:
    """To close, while that can be done: no kind of an act says that it is better than to look."""
    close = Act("close")
    return close if close in offers(spec, calm) else None


KINDS: Mapping[str, ActKind] = {"close": "stop", "look-on": "look", "breathe": "stop"}
"""What each verb of the calm is; a room adds its own. Nothing is decided by closing, so that it may
lie where one goes on."""
