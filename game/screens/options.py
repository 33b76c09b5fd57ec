"""Options: language, size of letters, contrast, motion, sound; and forgetting."""

from dataclasses import dataclass, replace
from typing import Literal

from game.screens.forget import ForgetScreen
from game.screens.furniture import page
from game.screens.moves import Go, Move, Stay
from game.screens.visit import Visit
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Wish, Words

SIZES = (100, 125, 150, 175, 200)


@dataclass(slots=True)
class OptionsScreen:
    """Changes show at once and are kept for this player, or this PC before anyone signed in."""

    visit: Visit
    name: str = "options"

    def view(self, ctx: Context) -> Node:
        o = self.visit.options
        languages = tuple(
            self._choice(lang.name, Wish("speak", lang.code), lang.code == self.visit.language.code)
            for lang in map(self.visit.shelf.language, self.visit.shelf.codes)
        )
        number = self.visit.language.number

        def per_cent(amount: str) -> str:
            return ctx.words("{amount}%", "size of letters, in per cent", amount=amount)

        sizes = tuple(
            self._choice(per_cent(number(s)), Wish("text", str(s)), s == o.text) for s in SIZES
        )
        high = o.contrast == "high"
        usual, strong = ctx.words("Soft", "contrast"), ctx.words("Strong", "contrast")
        gentle, still = ctx.words("Gentle", "motion"), ctx.words("Still", "motion")
        on, off = ctx.words("On", "sound"), ctx.words("Off", "sound")
        rows = (
            self._row(ctx, "language", ctx.words("Language", "option"), languages),
            self._row(ctx, "text-size", ctx.words("Size of letters", "option"), sizes),
            self._row(
                ctx,
                "contrast",
                ctx.words("Contrast", "option"),
                (
                    self._choice(usual, Wish("contrast", "normal"), not high),
                    self._choice(strong, Wish("contrast", "high"), high),
                ),
            ),
            self._row(
                ctx,
                "motion",
                ctx.words("Motion", "option"),
                (
                    self._choice(gentle, Wish("motion", "full"), o.motion == "full"),
                    self._choice(still, Wish("motion", "reduced"), o.motion != "full"),
                ),
            ),
            self._row(
                ctx,
                "sound",
                ctx.words("Sound", "option"),
                (
                    self._choice(on, Wish("sound", "on"), o.sound),
                    self._choice(off, Wish("sound", "off"), not o.sound),
                ),
            ),
            *self._forget(ctx),
        )
        return page(ctx, ctx.words("Options", "heading"), Scroll(Box(rows, gap=12), "options"))

    def _choice(self, text: str, means: Wish, chosen: bool) -> Button:
        return Button(
            Words(text, "body", "ink", "centre"), means, look="chip", role="radio", chosen=chosen
        )

    def _row(self, ctx: Context, picture: str, title: str, choices: tuple[Button, ...]) -> Node:
        beside = not ctx.narrow
        name = Box(
            (Picture(f"icon/{picture}", 40, 40), Words(title, "body", "ink", grow=1)),
            flow="row",
            gap=10,
            align="centre",
            w=260 if beside else 0,
        )
        answers = Box(choices, flow="wrap", gap=8, grow=1 if beside else 0)
        flow: Literal["row", "column"] = "row" if beside else "column"
        return Box(
            (name, answers),
            flow=flow,
            gap=6,
            align="centre" if beside else "stretch",
            role="group",
            label=title,
        )

    def _forget(self, ctx: Context) -> tuple[Node, ...]:
        if self.visit.profile is None:
            return ()
        label = ctx.words("Forget me", "option: remove this player")
        inside = Box(
            (Picture("icon/forget", 40, 40), Words(label, "body", "ink")),
            flow="row",
            gap=10,
            align="centre",
        )
        return (Box((Button(inside, Wish("forget"), label=label),), align="start"),)

    def act(self, means: Meaning) -> Move:
        o = self.visit.options
        match means:
            case Wish("speak", code):
                self.visit.speak(code)
            case Wish("text", size):
                self.visit.prefer(replace(o, text=int(size)))
            case Wish("contrast", "normal" | "high" as contrast):
                self.visit.prefer(replace(o, contrast=contrast))
            case Wish("motion", "full" | "reduced" as motion):
                self.visit.prefer(replace(o, motion=motion))
            case Wish("sound", state):
                self.visit.prefer(replace(o, sound=state == "on"))
            case Wish("forget"):
                return Go(ForgetScreen(self.visit))
        return Stay()
