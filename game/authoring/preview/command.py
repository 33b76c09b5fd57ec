"""`preview`: opens a level to be looked at while it is written. Nothing of it is kept."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import ClassVar

from game.app import App
from game.assembly import Game, app_state_of, library_of, today
from game.authoring.asked_level import asked_level
from game.authoring.preview.panel import PanelScreen
from game.authoring.preview.preview import Preview
from game.authoring.preview.snapshot import Snapshot, snapshots
from game.authoring.preview.watching import Watch, times
from game.content.places import Places
from game.core.facts import Fact
from game.storage.memory import MemoryStore

KEYS = """\
F4: what is true in the story now, and a list of its scenes; again, back to the story
F5: from the start   F6: another truth   F7, F8: the scene before, the next
Save a file of the level, and the window shows it."""


@dataclass(eq=False, repr=False)
class PreviewApp(App):
    """The app with keys of its own, which looks for news with each tick."""

    preview: Preview = field(kw_only=True)
    watch: Watch = field(kw_only=True)
    keys: ClassVar[dict[str, Callable[[Preview], None]]] = {
        "f4": lambda it: it.show_story() if it.on_panel else it.show_panel(),
        "f5": lambda it: it.play(),
        "f6": lambda it: it.deal(),
        "f7": lambda it: it.jump(-1),
        "f8": lambda it: it.jump(+1),
    }

    def struck(self, name: str, *, again: bool = False) -> None:
        if name in self.keys:
            self.view.reader.acted()
            self.keys[name](self.preview)
            self.view.changed()
        else:
            super().struck(name, again=again)

    def tick(self, passed: float = 0) -> None:
        if news := self.watch.news():
            self.preview.take(news)
        super().tick(passed)


@dataclass(frozen=True, slots=True)
class OpenPreview:
    """A game with a level in it that is read as soon as its watch looks."""

    game: Game
    watch: Watch


def preview(asked: str, at: Places, language: str = "en") -> OpenPreview | str:
    """The game for one level, or a sentence that says what is wrong with what was asked.

    asked: an id of ours, or the way to a level.yaml or its folder.
    """
    meant = asked_level(asked, at)
    if isinstance(meant, str):
        return meant
    library = library_of(at, "default", meant.home)
    try:
        library.language(language)
    except LookupError as why:
        return str(why.args[0])
    state = app_state_of(library, MemoryStore(today, trouble=None), language)
    state.sign_in(state.player.store.add("fox", "coral", "10-12", language))
    state.player.keep((Fact("toured", ""),))
    state.player.is_guest = True
    game = Game(at, state)
    shown = Preview(game, Snapshot(library, None), state.ports.random_seed())
    watch = Watch(partial(times, meant, at), partial(snapshots, meant, at, language))
    panel, navigator = PanelScreen(shown, meant.id), game.app.navigator
    navigator.stack[:] = [panel]
    navigator.first = lambda _: panel
    game.app = PreviewApp(state, navigator, game.app.view, preview=shown, watch=watch)
    return OpenPreview(game, watch)
