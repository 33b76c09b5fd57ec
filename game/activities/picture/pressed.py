"""What is pressed in a large picture, wherever it stands: a place, a layer, that all is done."""

from game.activities.picture.model import Hotspot, Panorama
from game.activities.picture.rules import offers, turns
from game.activities.picture.state import PictureState, is_open
from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Button, Words
from game.ui.parts import main_button


def means_of(spec: Panorama, spot: Hotspot, state: PictureState) -> Act:
    """To look at it or, where it can only be one other way, to make it so."""
    direct = turns(spot, state)
    at_once = len(spot.states) == 2 and not is_open(spot, state)
    return direct[0] if at_once else Act("look", spot.id)


def layers(spec: Panorama, state: PictureState, ctx: Context) -> tuple[Button, ...]:
    """What can be laid over the picture, or taken off."""
    return tuple(
        Button(
            Words(each.label, "button"), Act("layer", each.id), each.label,
            "chip", chosen=each.id == state.layer, role="switch",
        )
        for each in spec.layers
    )  # fmt: skip


def finish(spec: Panorama, state: PictureState, ctx: Context) -> Button | None:
    """That all is as it is to be, once everything is judged."""
    words = spec.done or ctx.words("That's it!", "what was made from tiles is done")
    ends = Act("finish")
    return main_button(words, ends) if ends in offers(spec, state) else None
