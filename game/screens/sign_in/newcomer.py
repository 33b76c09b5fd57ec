"""The steps to become a player or a guest."""

from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from game.core.level import Band
from game.core.signs import ANIMALS, CARRIED, COLOURS, Signs, free_signs
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Replace, Stay
from game.screens.shell.new_code import NewCodeScreen
from game.screens.shell.profile_words import age_cards, portrait
from game.screens.sign_in.entering import enter, enter_as_guest
from game.storage.options import Options
from game.storage.troubles import StoreError
from game.ui.board_page import page
from game.ui.choices import ChooseAge, ChooseAnimal, ChooseColour, ChooseSecret, ChooseThing
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import keeper_drawing
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import card
from game.ui.upright import choices


@dataclass(frozen=True, slots=True)
class Draft:
    """The choices of a new player so far; empty or None for none yet."""

    animal: str = ""
    colour: str = ""
    carries: str = ""
    band: Band | Literal[""] = ""


@dataclass(slots=True)
class NewcomerScreen:
    """A new player: an animal, a colour, where every colour is taken a thing to carry, an age, and
    three secret pictures if she likes. A guest is only asked for the age of the stories."""

    state: AppState
    draft: Draft = Draft()
    guest: bool = False
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"newcomer-{self._step()}"

    def _step(self) -> str:
        d = self.draft
        if not d.animal:
            return "animal"
        if not d.colour:
            return "colour"
        if not self.guest and not d.carries and (d.animal, d.colour, "") in self._taken():
            return "thing"
        return "secret" if d.band else "age"

    def view(self, ctx: Context) -> Node:
        steps = {
            "animal": self._animals,
            "colour": self._colours,
            "thing": self._things,
            "age": self._ages,
            "secret": self._secret,
        }
        return steps[self._step()](ctx)

    def _taken(self) -> set[Signs]:
        return {player.signs for player in self.state.player.store.profiles()}

    def _animals(self, ctx: Context) -> Node:
        taken = self._taken()
        free = [a for a in ANIMALS if free_signs(a, taken)]
        cards = tuple(
            card(portrait(ctx, a, COLOURS[at % len(COLOURS)], 96), "", ChooseAnimal(a), w=130)
            for at, a in enumerate(free)
        )
        grid = Scroll(Box(cards, flow="wrap", gap=12, justify="centre"), "animals")
        return page(ctx, ctx.words("Choose your animal", "heading"), grid)

    def _colours(self, ctx: Context) -> Node:
        animal = self.draft.animal
        free = dict.fromkeys(colour for _, colour, _ in free_signs(animal, self._taken()))
        cards = tuple(card(portrait(ctx, animal, c, 92), "", ChooseColour(c), w=124) for c in free)
        grid = Scroll(Box(cards, flow="wrap", gap=14, justify="centre"), "colours")
        return page(ctx, ctx.words("Choose a colour", "heading"), grid)

    def _things(self, ctx: Context) -> Node:
        animal, colour = self.draft.animal, self.draft.colour
        free = [thing for _, c, thing in free_signs(animal, self._taken()) if c == colour]
        cards = tuple(
            card(portrait(ctx, animal, colour, 110, t), "", ChooseThing(t), w=140) for t in free
        )
        grid = Scroll(Box(cards, flow="wrap", gap=14, justify="centre"), "things")
        return page(ctx, ctx.words("What does your animal carry?", "heading"), grid)

    def _ages(self, ctx: Context) -> Node:
        row = choices(ctx, age_cards(ctx))
        if self.guest:
            text = ctx.words("A guest leaves nothing behind. No lantern is kept.", "guest play")
            row = Box((Words(text, "body", "ink", "centre"), row), gap=14)
        title = ctx.words("Choose stories for your age", "heading")
        return page(ctx, title, Scroll(row, "ages"), friend=self._keeper())

    def _keeper(self) -> Picture | None:
        """The animal as it is so far; a guest has not chosen any."""
        d = self.draft
        return None if self.guest else Picture(keeper_drawing(d.animal, d.colour, d.carries))

    def _secret(self, ctx: Context) -> Node:
        text = ctx.words(
            "Three secret pictures keep your lanterns yours on a shared computer.", "new player"
        )
        locked, plain = Picture("icon/lock", 72, 72), Picture("icon/play", 72, 72)
        cards = (
            card(
                locked,
                ctx.words("With secret pictures", "button"),
                ChooseSecret(True),
                w=250,
            ),
            card(plain, ctx.words("Just play", "button"), ChooseSecret(False), w=250),
        )
        body = Box((Words(text, "body", "ink", "centre"), choices(ctx, cards)), gap=18)
        title = ctx.words("Secret pictures?", "heading")
        return page(ctx, title, Scroll(body, "secret"), friend=self._keeper())

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ChooseAnimal(animal) if animal in ANIMALS:
                self.draft = replace(self.draft, animal=animal)
            case ChooseColour(colour) if colour in COLOURS:
                self.draft = replace(self.draft, colour=colour)
            case ChooseThing(thing) if thing in CARRIED:
                self.draft = replace(self.draft, carries=thing)
            case ChooseAge(band):
                self.draft = replace(self.draft, band=band)
                if self.guest:
                    return self._join()
            case ChooseSecret(wanted):
                return Push(NewCodeScreen(self.state, self._join)) if wanted else self._join()
        return Stay()

    def _options(self) -> Options:
        """This PC's options. The youngest, and who asked for it on the way here, are read to until
        they say otherwise."""
        chosen, asked = self.state.player.options, self.state.player.read_to
        return replace(chosen, voice=chosen.voice or asked or self.draft.band == "7-9")

    def _join(self, code: tuple[str, ...] = ()) -> Navigation:
        d = self.draft
        if self.guest:
            band = d.band or "7-9"
            return enter_as_guest(self.state, d.animal, d.colour, band, self._options())
        try:
            profile = self.state.player.store.add(
                d.animal,
                d.colour,
                d.band or "7-9",
                self.state.player.language.code,
                code,
                d.carries,
            )
            profile = self.state.player.store.change(replace(profile, options=self._options()))
        except StoreError:
            return Replace(NewcomerScreen(self.state))
        return enter(self.state, profile)


def guest_card(ctx: Context) -> Button:
    """The way to play without being known."""
    text = ctx.words("Guest", "button: play, keep nothing")
    return card(Picture("icon/guest", 76, 76), text, Command.PLAY_AS_GUEST, w=140)


def as_guest(state: AppState) -> NewcomerScreen:
    """A guest is asked for the age of the stories alone: her animal comes by chance."""
    face = state.ports.random_seed()
    draft = Draft(ANIMALS[face % len(ANIMALS)], COLOURS[face % len(COLOURS)])
    return NewcomerScreen(state, draft, guest=True)
