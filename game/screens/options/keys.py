"""Change the keys: each thing keys are for, with its keys; press one, then press the new key."""

from dataclasses import dataclass
from typing import Literal

from game.screens.options.key_names import LISTED, key_label, purpose
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Manner, Navigation, Stay
from game.storage.options import with_choice
from game.ui.board_page import page
from game.ui.choices import CatchKey, ChangeKey
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.keymap import Keymap, as_text, from_text
from game.ui.keys import Key
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words

Step = Literal["list", "press", "clash"]


@dataclass(slots=True)
class KeysScreen:
    """Nothing is changed before it is said. While it waits for a key, any key or click ends that:
    nobody is kept here, whatever they press with."""

    state: AppState
    changing: Key = "enter"
    step: Step = "list"
    caught: str = ""
    before: str | None = None
    """The keys before all were made usual again, to be taken back; None when there are none."""

    @property
    def name(self) -> str:
        return f"options-keys-{self.step}"

    @property
    def keymap(self) -> Keymap:
        return from_text(self.state.player.options.keys)

    @property
    def manner(self) -> Manner:
        return Manner(catches_keys=self.step == "press")

    def view(self, ctx: Context) -> Node:
        match self.step:
            case "list":
                body: tuple[Node, ...] = (self._all_again(ctx), *self._purposes(ctx))
            case "press":
                body = self._waiting(ctx)
            case _:
                body = self._asking(ctx)
        return page(ctx, ctx.words("Keys", "heading"), Scroll(Box(body, gap=12), self.name))

    def _all_again(self, ctx: Context) -> Node:
        again = ctx.words("Usual keys again", "button")
        parts: tuple[Node, ...] = (_button("icon/again", again, Command.USUAL_KEYS),)
        if self.before is not None:
            undo = ctx.words("Take my keys back", "button: undo")
            parts = (*parts, _button("icon/undo", undo, Command.RESTORE_KEYS))
        return Box(parts, "wrap", gap=10)

    def _purposes(self, ctx: Context) -> tuple[Node, ...]:
        keymap = self.keymap
        return tuple(_purpose(ctx, keymap, key) for key in LISTED)

    def _waiting(self, ctx: Context) -> tuple[Node, ...]:
        said = ctx.words(
            "Press the new key for: {purpose}", "change the keys", purpose=self._name(ctx)
        )
        more = ctx.words("It can be a button of a game pad, too.", "change the keys")
        return (
            Words(said, "body", "ink", "centre"),
            Words(more, "small", "ink", "centre"),
            self._leave_it(ctx),
        )

    def _asking(self, ctx: Context) -> tuple[Node, ...]:
        clash, owner = self.keymap.clash(self.changing, self.caught)
        key, whose = key_label(ctx, self.caught), purpose(ctx, owner)
        if clash == "kept":
            said = ctx.words("{key} stays with: {purpose}", "keys", key=key, purpose=whose)
            label = ctx.words("Try another key", "button")
            on = _button("icon/again", label, ChangeKey(self.changing))
        else:
            said = ctx.words("{key} is already: {purpose}", "keys", key=key, purpose=whose)
            label = ctx.words("Use it here instead", "button: give the key away")
            on = _button("icon/tick", label, Command.USE_KEY_HERE)
        title = Words(self._name(ctx), "heading", "ink", "centre")
        return (title, Words(said, "body", "ink", "centre"), on, self._leave_it(ctx))

    def _leave_it(self, ctx: Context) -> Button:
        return _button("icon/keep", ctx.words("Leave it as it is", "button"), Command.LEAVE_KEY)

    def _name(self, ctx: Context) -> str:
        return purpose(ctx, self.changing)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ChangeKey(name):
                self.changing = name
                self.step = "press"
            case CatchKey("escape") | Command.LEAVE_KEY:
                self.step = "list"
            case CatchKey(name) if self.step == "press":
                self._try(name)
            case Command.USE_KEY_HERE:
                self._give()
            case Command.USUAL_KEYS:
                self.before = self.state.player.options.keys
                self._keep("")
            case Command.RESTORE_KEYS:
                self._keep(self.before or "")
                self.before = None
        return Stay()

    def _try(self, name: str) -> None:
        self.caught = name
        if self.keymap.clash(self.changing, name)[0] in ("free", "mine"):
            self._give()
        else:
            self.step = "clash"

    def _give(self) -> None:
        self.before = None
        self._keep(as_text(self.keymap.given(self.changing, self.caught)))
        self.step = "list"

    def _keep(self, text: str) -> None:
        self.state.use_options(with_choice(self.state.player.options, "keys", text))


def _purpose(ctx: Context, keymap: Keymap, key: Key) -> Button:
    name = purpose(ctx, key)
    keys = ctx.words(", ", "between keys").join(key_label(ctx, n) for n in keymap.keys[key])
    label = ctx.words("{purpose}: {keys}", "what keys are for", purpose=name, keys=keys)
    title, said = Words(name, "button", "ink"), Words(keys, "small", "ink")
    return Button(Box((title, said), gap=2), ChangeKey(key), label=label)


def _button(picture: Icon, text: str, means: AppCommand) -> Button:
    words = Words(text, "body", "ink", "centre")
    inside = Box((Picture(picture, 36, 36), words), "row", gap=10, align="centre")
    return Button(inside, means, label=text)
