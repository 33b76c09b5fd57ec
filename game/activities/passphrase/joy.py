"""The joy at the end: the player's own words, drawn, climb out of their picture and dance."""

from collections.abc import Iterator
from dataclasses import replace

from game.activities.passphrase.model import Joy, Passphrase
from game.activities.passphrase.state import PassphraseState
from game.activities.passphrase.strength import tile_of
from game.core.acts import Act
from game.core.staging import changed
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.gestures import Gesture
from game.ui.nodes import Picture
from game.ui.parts import onward
from game.ui.stage import Front, Standing, bubble
from game.ui.staged import staged, standing_at

AFTER = 180
"""Milliseconds from one dancer's hop to the next one's."""
LEGS, LIFTED = 0.62, 0.22
"""How tall a dancer's arms and legs are, and how high above the ground the word is that they carry,
in dancers."""


def joy(spec: Passphrase, state: PassphraseState, ctx: Context) -> Front:
    """The page of the joy that is seen now: the place with all that has changed in it so far."""
    pages = spec.joy[: state.joy + 1]
    page = pages[-1]
    stage = staged(changed(spec.stage, (each for one in pages for each in one.seen)), ctx)
    dancing = tuple(_dancers(spec, state, page, ctx))
    standing = (*sorted(stage.standing, key=lambda each: each.y), *dancing)
    return Front(
        replace(stage, standing=standing),
        f"joy-{state.joy}",
        said=bubble(ctx, page.text),
        on=onward(ctx.words("Next", "go on with the story"), Act("next")),
        told=True,
    )


def _dancers(
    spec: Passphrase, state: PassphraseState, page: Joy, ctx: Context
) -> Iterator[Standing]:
    """Each word at its spot, all of one size; legs are below those that dance."""
    for at, (name, spot) in enumerate(zip(state.chosen, page.dance, strict=False)):
        anchor = ctx.scenery.anchor(spec.stage.place, spot) if ctx.scenery else None
        tile = tile_of(spec, name)
        if anchor is None or tile is None:
            continue
        hop = Gesture("hop", at * AFTER, state.joy)
        legs = Picture("thing/dancing-legs", stand="bottom", key=f"legs-{tile.id}", gesture=hop)
        word = Picture(
            thing_drawing(tile.picture),
            label=tile.word,
            stand="bottom",
            key=f"silly-{tile.id}",
            gesture=hop,
        )
        yield standing_at(legs, anchor, anchor.tall * LEGS)
        yield standing_at(
            word, replace(anchor, y=round(anchor.y - anchor.tall * LIFTED)), anchor.tall
        )
