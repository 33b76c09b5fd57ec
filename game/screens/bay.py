"""The bay at night: nine districts, a lantern for every level, lit when it has been finished."""

from dataclasses import dataclass
from typing import Literal

from game.content.bay import Spot
from game.content.head import Head
from game.core.strength import Progress
from game.screens.bands import BandScreen, Shown, shown_name
from game.screens.booster import open_booster
from game.screens.cards import CardsScreen
from game.screens.district import DistrictScreen, broken_words
from game.screens.districts import DISTRICTS, district_name
from game.screens.furniture import bar, behind, icon
from game.screens.guide import booster_due, today
from game.screens.moves import Go, Move, Stay
from game.screens.notes import note, visit_notes
from game.screens.opening import open_level
from game.screens.options.screen import OptionsScreen
from game.screens.todayboat import booster_buoy, today_boat
from game.screens.visit import Visit
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Pin, Scroll, Wish, Words


@dataclass(slots=True)
class BayScreen:
    """The map. Every district can be visited, also one that has no story yet."""

    visit: Visit
    picked: Shown | Literal[""] = ""
    broken: bool = False
    """The story that was suggested could not be read."""
    name: str = "bay"

    def view(self, ctx: Context) -> Node:
        heads = self.visit.shelf.heads(self.visit.language.code)
        top = self._bar(ctx)
        said = (*self._sorry(ctx), *visit_notes(ctx, self.visit))
        notes = tuple(note(text) for text in said[:1])
        boat = self._today(ctx, heads)
        if not (self.visit.shelf.bay.spots and _shows_a_map(ctx)):
            places = Scroll(Box((*boat, self._list(ctx, heads)), gap=8), "districts")
            return behind("bay/back", Box((top, *notes, places), grow=1))
        slips = Box(notes, pad=(14, 8), align="centre")
        water = Box(boat, pad=(14, 12), gap=10, align="centre")
        return Box(
            (
                Picture("bay/back", fit="cover", turns=True, grow=1, stand="bottom"),
                *self._town(ctx, heads),
                Box((top, slips, Box((), grow=1), water), grow=1),
            ),
            flow="stack",
        )

    @property
    def shown(self) -> Shown:
        """Whose stories are shown: the player's own age until another is picked."""
        mine = self.visit.profile.band if self.visit.profile else "all"
        return self.picked or mine

    def _show(self, shown: Shown) -> None:
        self.picked = shown

    def _sorry(self, ctx: Context) -> tuple[str, ...]:
        return (broken_words(ctx),) if self.broken else ()

    def _today(self, ctx: Context, heads: tuple[Head, ...]) -> tuple[Node, ...]:
        """What is suggested, and the booster where it is due and not what is suggested."""
        one = today(self.visit)
        boat = today_boat(ctx, one, {head.id: head for head in heads})
        aside = (one is None or one.kind != "booster") and booster_due(self.visit)
        buoy = (Box((booster_buoy(ctx),), align="centre"),) if aside else ()
        return (*buoy, *boat)

    def _bar(self, ctx: Context) -> Box:
        profile = self.visit.profile
        face: tuple[Node, ...] = ()
        if profile is not None:
            face = (Picture(f"animal/{profile.animal}/{profile.colour}", 52, 52),)
        return bar(
            ctx,
            icon("people", Wish("part"), ctx.words("Change player", "button")),
            *face,
            icon("ages", Wish("bands"), shown_name(ctx, self.shown)),
            icon("cards", Wish("cards"), ctx.words("My light cards", "heading")),
            title=ctx.words("Lantern Bay", "name of the game"),
            right=(icon("options", Wish("options"), ctx.words("Options", "button")),),
        )

    def _town(self, ctx: Context, heads: tuple[Head, ...]) -> list[Node]:
        """The districts from the farthest to the nearest, their lanterns, their names."""
        window = _Crop(*ctx.size)
        spots = self.visit.shelf.bay.spots
        progress = self.visit.progress()
        strands = [s for s in DISTRICTS if DISTRICTS[s] in spots]
        strands.sort(key=lambda s: spots[DISTRICTS[s]].y + spots[DISTRICTS[s]].h)
        lights: list[Node] = []
        names: list[Node] = []
        nodes: list[Node] = []
        for strand in strands:
            spot = spots[DISTRICTS[strand]]
            here = [head for head in heads if head.strand == strand]
            lit = any(head.id in progress.done for head in here)
            if lit and strand == "help":
                nodes.append(window.pin(Picture("bay/beam", grow=1, turns=True), *_BEAM))
            nodes.append(
                window.pin(self._building(ctx, strand, lit), spot.x, spot.y, spot.w, spot.h)
            )
            mine = [head for head in here if self._is_shown(head, progress)]
            for head, (x, y) in zip(_hung(mine, progress, spot), spot.lanterns, strict=False):
                lights += _lantern(window, _state(head, progress), x, y)
            names.append(self._label(ctx, window, strand, spot.label))
        front = Picture("bay/front", fit="cover", turns=True, grow=1, stand="bottom")
        return [*nodes, *lights, front, *names]

    def _is_shown(self, head: Head, progress: Progress) -> bool:
        """Lanterns of the age that is picked hang there; and every one that has been lit."""
        return self.shown in ("all", head.band) or head.id in progress.done

    def _building(self, ctx: Context, strand: str, lit: bool) -> Button:
        name = f"bay/{DISTRICTS[strand]}-{'lit' if lit else 'dark'}"
        return Button(
            Box((Picture(name, grow=1, stand="bottom"),), grow=1, flow="stack"),
            Wish("district", strand),
            label=district_name(ctx, strand),
            look="bare",
        )

    def _label(self, ctx: Context, window: "_Crop", strand: str, at: tuple[float, float]) -> Pin:
        words = Words(district_name(ctx, strand), "small", "paper", "centre")
        pill = Box((words,), fill="night", radius=14, pad=(10, 2))
        column = Box((pill,), align="centre", justify="end", grow=1)
        return window.pin(column, at[0] - 0.08, at[1] - 0.12, 0.16, 0.12)

    def _list(self, ctx: Context, heads: tuple[Head, ...]) -> Node:
        """The same places as cards, for large letters and small screens."""
        progress = self.visit.progress()
        cards = []
        for strand, district in DISTRICTS.items():
            lit = any(h.id in progress.done for h in heads if h.strand == strand)
            picture = Picture(f"bay/{district}-{'lit' if lit else 'dark'}", 110, 110)
            words = Words(district_name(ctx, strand), "small", "paper", "centre")
            name = Box((words,), fill="night", radius=14, pad=(10, 2))
            cards.append(
                Button(
                    Box((picture, name), align="centre", gap=4),
                    Wish("district", strand),
                    label=district_name(ctx, strand),
                    look="bare",
                    w=min(230.0, 150 * ctx.text),
                )
            )
        return Box(tuple(cards), flow="wrap", gap=16, justify="centre", pad=(12, 12))

    def act(self, means: Meaning) -> Move:
        self.broken = False
        match means:
            case Wish("district", strand) if strand in DISTRICTS:
                return Go(DistrictScreen(self.visit, strand, self.shown))
            case Wish("level", level_id):
                move = open_level(self.visit, level_id)
                self.broken = isinstance(move, Stay)
                return move
            case Wish("not-now", what):
                self.visit.not_now.add(what)
            case Wish("booster"):
                return Go(open_booster(self.visit))
            case Wish("cards"):
                return Go(CardsScreen(self.visit))
            case Wish("bands"):
                return Go(BandScreen(self.shown, self._show))
            case Wish("options"):
                return Go(OptionsScreen(self.visit))
        return Stay()


def _shows_a_map(ctx: Context) -> bool:
    """Whether the names of the districts have room on the picture, and none is cut off with its
    sides where the window is not much wider than high."""
    wide, high = ctx.size
    longest = max(len(district_name(ctx, strand)) for strand in DISTRICTS)
    return (
        wide / ctx.text >= max(780, longest * _A_LETTER)
        and high / ctx.text >= 560
        and wide / high >= 1.3
    )


_A_LETTER = 65
"""Of the window's width for each letter of the longest name on the map: there are nine names."""
_BEAM = (618 / 1280, 106 / 720, 320 / 1280, 140 / 720)
"""Where the lighthouse's ray stands on the picture: its right end at the lamp."""


def _state(head: Head, progress: Progress) -> str:
    if head.id in progress.done:
        return "lit"
    return "begun" if head.id in progress.begun else "dark"


def _hung(here: list[Head], progress: Progress, spot: Spot) -> list[Head]:
    """The stories in the order of their lanterns; where more have been added than lanterns hang
    there, those that burn come first, so that no light a child has lit is missing."""
    if len(here) <= len(spot.lanterns):
        return here
    return sorted(here, key=lambda head: ("lit", "begun", "dark").index(_state(head, progress)))


def _lantern(window: "_Crop", state: str, x: float, y: float) -> list[Node]:
    """A lantern about its middle, and its glint when it hangs over water."""
    lantern = Picture(f"bay/lantern-{state}", grow=1)
    return [window.pin(lantern, x - 15 / 1280, y - 20 / 720, 30 / 1280, 40 / 720)]


@dataclass(frozen=True, slots=True)
class _Crop:
    """How a 1280 × 720 picture that covers a screen, standing on its bottom edge, is cut there."""

    width: float
    height: float

    def pin(self, child: Node, x: float, y: float, w: float, h: float) -> Pin:
        """A node at a place of the picture, given in fractions of the picture."""
        scale = max(self.width / 1280, self.height / 720)
        wide, high = 1280 * scale, 720 * scale
        left, top = (self.width - wide) / 2, self.height - high
        return Pin(
            child,
            (left + x * wide) / self.width,
            (top + y * high) / self.height,
            w * wide / self.width,
            h * high / self.height,
        )
