"""Three secret pictures: choosing them, and opening a profile with them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.storage.profiles import CODE_LENGTH, Profile
from game.ui.board_page import page
from game.ui.choices import PickPicture
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import icon

PICTURES: dict[str, OwnThing] = {
    "boat": "thing/boat",
    "kite": "thing/kite",
    "train": "thing/train",
    "football": "thing/football",
    "bell": "thing/bell",
    "coin": "thing/coin",
    "notebook": "thing/notebook",
    "lantern-big": "thing/lantern-big",
    "goat": "thing/goat",
}
"""The nine pictures a code is made of, by the names that are kept."""


def picture_name(ctx: Context, picture: str) -> str:
    """The name of a secret picture, as a voice says it."""
    names = {
        "boat": ctx.words("Boat", "secret picture"),
        "kite": ctx.words("Kite", "secret picture"),
        "train": ctx.words("Train", "secret picture"),
        "football": ctx.words("Ball", "secret picture"),
        "bell": ctx.words("Bell", "secret picture"),
        "coin": ctx.words("Coin", "secret picture"),
        "notebook": ctx.words("Notebook", "secret picture"),
        "lantern-big": ctx.words("Lantern", "secret picture"),
        "goat": ctx.words("Goat", "animal"),
    }
    return names.get(picture, picture)


def pick_pictures(
    ctx: Context, heading: str, chosen: tuple[str, ...], note: str = "",
    below: tuple[Button, ...] = (),
) -> Node:  # fmt: skip
    """Nine pictures to press, and how many are chosen already (dots, not the pictures:
    somebody may be looking over a shoulder). below: what else can be done."""
    dots = tuple(
        Picture("bay/lantern-lit" if at < len(chosen) else "bay/lantern-dark", h=52)
        for at in range(CODE_LENGTH)
    )
    undo = icon("icon/undo", Command.UNDO_PICTURE, ctx.words("Undo", "button"), on=bool(chosen))
    state = Box((*dots, undo), flow="row", gap=14, align="centre", justify="centre")
    keys = tuple(
        Button(
            Picture(drawn, 84, 84),
            PickPicture(name),
            label=picture_name(ctx, name),
            look="card",
        )
        for name, drawn in PICTURES.items()
    )
    grid = Box(keys, flow="wrap", gap=12, justify="centre", max_w=420)
    said = (Words(note, "body", "ink", "centre"),) if note else ()
    centred = Box((grid,), align="centre")
    return page(ctx, heading, Scroll(Box((state, *said, centred), gap=12), "pictures"), below=below)


def chosen_after(means: Meaning, chosen: tuple[str, ...]) -> tuple[str, ...]:
    """The pictures that are chosen after a press; the same ones after any other."""
    match means:
        case PickPicture(picture):
            return (*chosen, picture)
        case Command.UNDO_PICTURE:
            return chosen[:-1]
    return chosen


@dataclass(slots=True)
class CodeScreen:
    """The door of a profile that has secret pictures. Trying is free and never counted."""

    state: AppState
    profile: Profile
    opened: Callable[[], Navigation]
    chosen: tuple[str, ...] = ()
    wrong: bool = False
    name: str = "code"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        note = ""
        if self.wrong:
            note = ctx.words(
                "Not these three. Try again, or ask a grown-up to make new ones.",
                "wrong secret pictures",
            )
        heading = ctx.words("Your three secret pictures", "heading")
        return pick_pictures(ctx, heading, self.chosen, note)

    def act(self, means: Meaning) -> Navigation:
        self.chosen = chosen_after(means, self.chosen)
        self.wrong = self.wrong and not self.chosen
        return self._try() if len(self.chosen) == CODE_LENGTH else Stay()

    def _try(self) -> Navigation:
        if self.state.player.store.check_code(self.profile.id, self.chosen):
            return self.opened()
        self.chosen, self.wrong = (), True
        return Stay()
