"""Change the keys: each thing keys are for, with its keys; press one, then press the new key."""

from dataclasses import dataclass, replace
from typing import Literal

from game.screens.options.key_names import LISTED, key_label, purpose
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Stay
from game.screens.shell.shared_parts import page
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.keymap import Keymap, as_text, from_text
from game.ui.keys import Key
from game.ui.nodes import AppCommand, Box, Button, Meaning, Node, Picture, Scroll, Words

Step = Literal["list", "press", "clash"]


@dataclass(slots=True)
class KeysScreen:
    """Nothing is changed before it is said. While it waits for a key, any key or click ends that:
    nobody is kept here, whatever they press with."""

    visit: AppState
    changing: Key = "enter"
    step: Step = "list"
    caught: str = ""
    before: str | None = None
    """The keys before they were all made usual again, for whoever wants them back."""

    @property
    def name(self) -> str:
        return f"options-keys-{self.step}"

    @property
    def catches(self) -> bool:
        """Whether the next key is the new key, and not for what it is usually for."""
        return self.step == "press"

    @property
    def keymap(self) -> Keymap:
        return from_text(self.visit.options.keys)

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
        parts: tuple[Node, ...] = (_button("icon/again", again, AppCommand("usual-keys")),)
        if self.before is not None:
            undo = ctx.words("Take my keys back", "button: undo")
            parts = (*parts, _button("icon/undo", undo, AppCommand("my-keys")))
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
            on = _button("icon/again", label, AppCommand("purpose", self.changing))
        else:
            said = ctx.words("{key} is already: {purpose}", "keys", key=key, purpose=whose)
            label = ctx.words("Use it here instead", "button: give the key away")
            on = _button("icon/tick", label, AppCommand("use-here"))
        title = Words(self._name(ctx), "heading", "ink", "centre")
        return (title, Words(said, "body", "ink", "centre"), on, self._leave_it(ctx))

    def _leave_it(self, ctx: Context) -> Button:
        return _button(
            "icon/keep", ctx.words("Leave it as it is", "button"), AppCommand("leave-it")
        )

    def _name(self, ctx: Context) -> str:
        return purpose(ctx, self.changing)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case AppCommand("purpose", name):
                self.changing = next(key for key in LISTED if key == name)
                self.step = "press"
            case AppCommand("struck", "escape") | AppCommand("leave-it"):
                self.step = "list"
            case AppCommand("struck", name) if self.catches:
                self._try(name)
            case AppCommand("use-here"):
                self._give()
            case AppCommand("usual-keys"):
                self.before = self.visit.options.keys
                self._keep("")
            case AppCommand("my-keys"):
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
        self.visit.prefer(replace(self.visit.options, keys=text))


def _purpose(ctx: Context, keymap: Keymap, key: Key) -> Button:
    name = purpose(ctx, key)
    keys = ctx.words(", ", "between keys").join(key_label(ctx, n) for n in keymap.keys[key])
    label = ctx.words("{purpose}: {keys}", "what keys are for", purpose=name, keys=keys)
    title, said = Words(name, "button", "ink"), Words(keys, "small", "ink")
    return Button(Box((title, said), gap=2), AppCommand("purpose", key), label=label)


def _button(picture: Icon, text: str, means: AppCommand) -> Button:
    words = Words(text, "body", "ink", "centre")
    inside = Box((Picture(picture, 36, 36), words), "row", gap=10, align="centre")
    return Button(inside, means, label=text)
