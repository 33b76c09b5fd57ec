"""What the playful things of the bay are called, and what is said when they answer."""

from game.screens.map.playful_things import PlayfulId
from game.ui.context import Context


def playful_name(ctx: Context, thing: PlayfulId) -> str:
    """The name of one, for the voice."""
    names: dict[PlayfulId, str] = {
        "bell": ctx.words("The boat's bell", "to play with on the bay"),
        "buoy": ctx.words("A buoy", "to play with on the bay: it floats on the sea"),
        "cat": ctx.words("The cat", "to play with on the bay"),
        "chimney": ctx.words("A chimney", "to play with on the bay"),
        "cloud": ctx.words("A cloud", "to play with on the bay"),
        "crab": ctx.words("A crab", "to play with on the bay"),
        "drum": ctx.words("A drum", "to play with on the bay"),
        "fireflies": ctx.words("Fireflies", "to play with on the bay"),
        "fish": ctx.words("Rings on the water", "to play with on the bay"),
        "goat": ctx.words("A goat on the hill", "to play with on the bay"),
        "gull": ctx.words("A gull", "to play with on the bay"),
        "keeper": ctx.words("Your animal", "to play with on the bay"),
        "kite": ctx.words("A kite", "to play with on the bay"),
        "lamp": ctx.words("A street lamp", "to play with on the bay"),
        "moon": ctx.words("The moon", "to play with on the bay"),
        "owl": ctx.words("An owl", "to play with on the bay"),
        "snail": ctx.words("A snail", "to play with on the bay"),
        "star": ctx.words("A star", "to play with on the bay"),
        "washing": ctx.words("Socks on a line", "to play with on the bay"),
        "whale": ctx.words("Bubbles on the water", "to play with on the bay"),
    }
    return names[thing]


def playful_answer(ctx: Context, thing: PlayfulId) -> str:
    """What is said when it was touched."""
    said: dict[PlayfulId, str] = {
        "bell": ctx.words("Ding! The boat's bell rings.", "on the bay, when it is touched"),
        "buoy": ctx.words("The buoy bobs and nods.", "on the bay, when it is touched"),
        "cat": ctx.words("The cat says miaow.", "on the bay, when it is touched"),
        "chimney": ctx.words("The chimney puffs a heart.", "on the bay, when it is touched"),
        "cloud": ctx.words("The cloud smiles.", "on the bay, when it is touched"),
        "crab": ctx.words("The crab waves its claws.", "on the bay, when it is touched"),
        "drum": ctx.words("Boom, boom, goes the drum!", "on the bay, when it is touched"),
        "fireflies": ctx.words("The fireflies dance in a ring.", "on the bay, when it is touched"),
        "fish": ctx.words("Splash! A fish jumps out.", "on the bay, when it is touched"),
        "goat": ctx.words("The goat says meh!", "on the bay, when it is touched"),
        "gull": ctx.words("The gull flies a loop.", "on the bay, when it is touched"),
        "keeper": ctx.words("That's you! Hello!", "on the bay, when it is touched"),
        "kite": ctx.words("The kite dances in the wind.", "on the bay, when it is touched"),
        "lamp": ctx.words("The lamp blinks hello.", "on the bay, when it is touched"),
        "moon": ctx.words("The moon winks at you.", "on the bay, when it is touched"),
        "owl": ctx.words("The owl says hoo-hoo.", "on the bay, when it is touched"),
        "snail": ctx.words("The snail takes one big hop!", "on the bay, when it is touched"),
        "star": ctx.words("The star spins round and round.", "on the bay, when it is touched"),
        "washing": ctx.words("The socks dance on the line.", "on the bay, when it is touched"),
        "whale": ctx.words("A whale comes up. Hello!", "on the bay, when it is touched"),
    }
    return said[thing]
