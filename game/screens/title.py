"""The first screen: the game's name, who reads which language, and one button to begin."""

from dataclasses import dataclass

from game.screens.furniture import behind, help_button, icon, main_button
from game.screens.moves import Go, Move, Stay
from game.screens.notes import store_notes
from game.screens.options import OptionsScreen
from game.screens.visit import Visit
from game.screens.who import WhoScreen
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Scroll, Wish, Words


@dataclass(slots=True)
class TitleScreen:
    """Languages are named in themselves, so that nobody needs to read another to find theirs."""

    visit: Visit
    name: str = "title"

    def view(self, ctx: Context) -> Node:
        languages = Box(
            tuple(self._language(code) for code in self.visit.shelf.codes),
            flow="wrap",
            gap=10,
            justify="centre",
        )
        corner = Box(
            (
                Box((), grow=1),
                icon("options", Wish("options"), ctx.words("Options", "button")),
                help_button(ctx),
            ),
            flow="row",
            gap=10,
            pad=(14, 8),
        )
        name = Words(
            ctx.words("Lantern Bay", "name of the game"), "title", "lantern-soft", "centre"
        )
        line = Words(
            ctx.words("Every story you play lights a lantern.", "below the game's name"),
            "body",
            "paper",
            "centre",
        )
        play = main_button(
            ctx.words("Play", "button on the first screen"), Wish("who"), "icon/play"
        )
        middle = Box(
            (name, line, Box((play,), align="centre", pad=(0, 6)), languages, *self._trouble(ctx)),
            gap=12,
            align="centre",
            pad=(20, 4),
        )
        return behind("bay/title", Box((corner, Scroll(middle, "title")), grow=1))

    def _language(self, code: str) -> Button:
        language = self.visit.shelf.language(code)
        label = language.name if language.state != "draft" else f"{language.name} *"
        return Button(
            Words(label, "body", "ink", "centre"),
            Wish("speak", code),
            label=language.name,
            look="chip",
            role="radio",
            chosen=code == self.visit.language.code,
            w=150,
        )

    def _trouble(self, ctx: Context) -> tuple[Node, ...]:
        notes = []
        if self.visit.language.state == "draft":
            notes.append(
                ctx.words(
                    "* A first draft. Nobody who grew up with this language has read it yet.",
                    "shown while a language is a draft",
                )
            )
        notes.extend(store_notes(ctx, self.visit.store))
        return tuple(
            Box(
                (Words(n, "small", "ink", "centre"),),
                fill="sand",
                radius=14,
                pad=(14, 8),
                max_w=760,
            )
            for n in notes
        )

    def act(self, means: Meaning) -> Move:
        match means:
            case Wish("speak", code):
                self.visit.speak(code)
            case Wish("who"):
                return Go(WhoScreen(self.visit))
            case Wish("options"):
                return Go(OptionsScreen(self.visit))
        return Stay()
