"""Who plays? Animals in colours, no names, no keyboard."""

from dataclasses import dataclass

from game.screens.faces import ANIMALS, COLOURS, portrait
from game.screens.furniture import card, page
from game.screens.moves import Go, Move, Stay
from game.screens.newcomer import Draft, NewcomerScreen, enter
from game.screens.picturecode import CodeScreen
from game.screens.visit import Visit
from game.storage.profiles import MOST_PROFILES
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll, Wish


@dataclass(slots=True)
class WhoScreen:
    """Everybody who plays on this PC, and a place for a new player."""

    visit: Visit
    name: str = "who"

    def view(self, ctx: Context) -> Node:
        faces = [
            card(portrait(ctx, p.animal, p.colour), "", Wish("pick", p.id), w=140)
            for p in self.visit.store.profiles()
        ]
        if len(faces) < MOST_PROFILES:
            new = Picture("icon/add", 76, 76)
            faces.append(card(new, ctx.words("New player", "button"), Wish("new"), w=140))
        guest = Picture("icon/guest", 76, 76)
        faces.append(
            card(guest, ctx.words("Guest", "button: play, keep nothing"), Wish("guest"), w=140)
        )
        grid = Box(tuple(faces), flow="wrap", gap=14, justify="centre", pad=(4, 4))
        return page(ctx, ctx.words("Who is playing?", "heading"), Scroll(grid, "faces"))

    def act(self, means: Meaning) -> Move:
        match means:
            case Wish("new"):
                return Go(NewcomerScreen(self.visit))
            case Wish("guest"):
                face = self.visit.dice()
                animal, colour = ANIMALS[face % len(ANIMALS)], COLOURS[face % len(COLOURS)]
                draft = Draft(animal, colour, wants_code=False)
                return Go(NewcomerScreen(self.visit, draft, guest=True))
            case Wish("pick", which):
                return self._pick(which)
        return Stay()

    def _pick(self, which: str) -> Move:
        profile = next((p for p in self.visit.store.profiles() if p.id == which), None)
        if profile is None:
            return Stay()
        if profile.has_code:
            return Go(CodeScreen(self.visit, profile, lambda: enter(self.visit, profile)))
        return enter(self.visit, profile)
