"""The words of a thing: as they came, open to STOP's light phrase by phrase, lit, or mended."""

from game.core.acts import Act
from game.mechanics.judging.hand import Hand
from game.mechanics.judging.model import Thing
from game.mechanics.judging.phrases import Phrase, phrases
from game.mechanics.judging.rules import FITS
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Words
from game.ui.tells import message


def words(thing: Thing, hand: Hand, ctx: Context) -> Node:
    """The message of the thing in hand."""
    who = ctx.name(thing.who)
    if hand.at == "stop":
        chips = tuple(_chip(thing, phrase, hand, ctx) for phrase in phrases(thing))
        return Box(chips, "wrap", gap=8, role="message", label=who)
    if hand.at == "mend" and thing.mend and hand.swapped:
        return message(_mended(thing, hand), who, ())
    lit = thing.tells if hand.at == "sheet" else ()
    return message(thing.text, who, lit)


def _mended(thing: Thing, hand: Hand) -> str:
    assert thing.mend
    number = hand.swapped.removeprefix("silly-")
    put = thing.mend.fits if hand.swapped == FITS else thing.mend.silly[int(number) - 1]
    return thing.text.replace(thing.mend.swap, put, 1)


def _chip(thing: Thing, phrase: Phrase, hand: Hand, ctx: Context) -> Node:
    text = thing.text[phrase.start : phrase.end].strip()
    if phrase.id not in hand.lit:
        return Button(Words(text, "body"), Act("light", thing.id, phrase.id), text, "chip")
    urge = urge_words(thing.tells[phrase.tell].urge if phrase.tell >= 0 else "", ctx)
    inside = (Words(text, "body"), Words(urge, "small", "sea-deep"))
    return Box(inside, pad=(10, 6), fill="sand", radius=14)


def urge_words(urge: str, ctx: Context) -> str:
    """What words want of whoever reads them."""
    match urge:
        case "hurry":
            return ctx.words("A hurry word.", "what a phrase wants")
        case "prize":
            return ctx.words("A prize word.", "what a phrase wants")
        case "secret":
            return ctx.words("A secret word.", "what a phrase wants")
        case "gift":
            return ctx.words("A gift word.", "what a phrase wants")
        case "dare":
            return ctx.words("A dare word.", "what a phrase wants")
        case "code":
            return ctx.words("It wants a code.", "what a phrase wants")
        case "place":
            return ctx.words("It wants a place.", "what a phrase wants")
        case "photo":
            return ctx.words("It wants a photo.", "what a phrase wants")
        case "money":
            return ctx.words("It wants money.", "what a phrase wants")
        case "who-says":
            return ctx.words("It says who it is.", "what a phrase wants")
        case _:
            return ctx.words("These words want nothing.", "what a phrase wants")
