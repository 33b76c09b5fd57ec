"""The printed twin of a passphrase scene: tiles, the parrot's guesses, who asks; its key."""

from collections.abc import Iterator

from game.activities.passphrase.model import Guess, Passphrase, Span, Tile
from game.activities.passphrase.strength import known_words, lasts
from game.mechanics import judging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Node, Picture, Words
from game.ui.paper import comes_of, cut_out, cut_outs, note, printed


def paper(spec: Passphrase, ctx: Context) -> Node:
    """Everything a group needs to play at a table: one child is the parrot and acts its guesses."""
    asks = ctx.words("How long does Parrot try?", "above the answer, a picture")
    messages = judging.paper(spec.messages, spec.ways, ctx) if spec.messages else ()
    return printed(
        Words(spec.goal),
        cut_outs(*(_tile(tile) for tile in spec.tiles)),
        cut_outs(*(_guess(each) for each in spec.guesses)),
        Words(asks, "heading"),
        cut_outs(*(_span(span) for span in spec.spans)),
        *messages,
    )


def _tile(tile: Tile) -> Node:
    return cut_out(Picture(thing_drawing(tile.picture), h=72), Words(tile.word, "button"), w=150)


def _guess(each: Guess) -> Node:
    return cut_out(Picture(thing_drawing(each.acts), h=90), Words(each.says), w=200)


def _span(span: Span) -> Node:
    return cut_out(Picture(thing_drawing(span.picture), h=60), Words(span.label), w=180)


def key(spec: Passphrase, ctx: Context) -> Node:
    """Which words the parrot knows, how long it tries others, and what comes of it."""
    words = {tile.id: tile.word for tile in spec.tiles}
    found = (comes_of(words[each.tile], each.why) for each in spec.guesses if each.tile in words)
    told = (spec.opened, spec.part, spec.short, spec.strong, *(each.text for each in spec.joy))
    judged = judging.key(spec.messages, spec.ways, ctx) if spec.messages else ()
    return printed(
        note(*found),
        note(*_how_long(spec, ctx)),
        note(*(Words(each) for each in told if each)),
        *judged,
    )


def _how_long(spec: Passphrase, ctx: Context) -> Iterator[Node]:
    """How long the parrot tries, by how many of the words nobody knows of the player."""
    known = known_words(spec)
    easy = [tile.id for tile in spec.tiles if tile.id in known][:1]
    hard = [tile.id for tile in spec.tiles if tile.id not in known]
    for many in range(spec.words + 1):
        phrase = (*hard[:many], *easy * (spec.words - many))
        counted = ctx.words(
            "Words that Parrot does not know: {number}",
            "key of a printed password; above how long it tries",
            number=ctx.number(many),
        )
        yield comes_of(counted, lasts(spec, phrase).label)
