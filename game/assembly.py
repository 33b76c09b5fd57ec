"""Puts the parts together: what is shipped, what is kept, and the one who plays, into a game."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import invalidate_caches
from pathlib import Path
from typing import Literal

from game.activities import ROOMS_BY_KIND
from game.app import App, open_app
from game.content.library import Folders, Library, open_library
from game.content.places import Places as Places
from game.content.places import places as places
from game.content.problems import visible
from game.platform.mixer import Mixer
from game.platform.painter import Painter
from game.platform.pictures import Pictures
from game.platform.render_context import RenderContext
from game.platform.sound import Loudness, Sounds
from game.platform.text import Type
from game.platform.voice import Voice, voice_in
from game.platform.window import Look
from game.screens.shell.app_state import AppState
from game.screens.shell.loudness import effects, music
from game.screens.shell.player import Player
from game.screens.shell.ports import Ports
from game.storage.options import from_choices, names
from game.storage.store import Store
from game.storage.this_pc import from_remembered
from game.ui.context import Voice as VoiceState
from game.ui.read_aloud import PageReader
from game.ui.theme import Theme

BUILT_FOR = "built-for"
"""A file beside the catalogues that names the languages somebody asked a build for."""


def library_of(at: Places, region: str = "default", extra: Path | None = None) -> Library:
    """What is shipped, with the levels added in `extra`."""
    folders = Folders(at.levels, at.assets, at.prepared / "locales", extra, at.prepared / "levels")
    return open_library(folders, ROOMS_BY_KIND, region)


def _sticks() -> tuple[Path, ...]:
    """The sticks that are plugged in now."""
    from game.storage.sticks import sticks  # when a grown-up asks

    return sticks()


def unforeseen() -> int:
    """A number nobody can foresee, for what is shuffled."""
    return int.from_bytes(os.urandom(4), "big") >> 2


def today() -> str:
    """The day this PC claims it is; clocks lie, so nothing but a hint ever hangs on it."""
    return time.strftime("%Y-%m-%d")  # works for every clock; datetime refuses 1970 on Windows


def system_language(library: Library) -> str:
    """The language of the system if the game has it, else the first it was built for, else
    English. Asking switches nothing."""
    chosen = _built_for(library)
    for name in _system_names():
        code = name.split(":")[0].split(".")[0].replace("-", "_").split("_")[0].lower()
        if code in chosen:
            return code
    return chosen[0] if chosen[0] in library.codes else "en"


def _built_for(library: Library) -> tuple[str, ...]:
    """The languages this program was built for, or all it has. A program built for Arabic starts
    in Arabic on a PC whose system speaks English, although every level knows its English too."""
    try:
        named = (library.folders.locales / BUILT_FOR).read_text(encoding="utf-8").split()
    except (OSError, ValueError):
        named = []
    return tuple(named) or ("en", *library.codes)


def _system_names() -> Iterator[str]:
    """What the system says of its language, the most particular first."""
    yield from (os.environ.get(key, "") for key in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    if sys.platform == "win32":
        import ctypes
        import locale

        yield locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def app_state_of(
    library: Library,
    store: Store,
    language: str = "",
    *,
    random_seed: Callable[[], int] = unforeseen,
    day: Callable[[], str] = today,
) -> AppState:
    """Somebody at the door: in the language asked for, the last one here, or the system's."""
    wanted = language or store.recall("language") or system_language(library)
    code = wanted if wanted in library.codes else "en"
    options = from_choices({name: store.recall(name) or "" for name in names()})
    ports = Ports(day, random_seed, time.monotonic, sticks=_sticks)
    player = Player(ports, store, library.language(code), options)
    return AppState(library, ports, player, this_pc=from_remembered(store.recall))


@dataclass(slots=True)
class Game:
    """The app with what paints it: letters are opened anew for each language."""

    at: Places
    state: AppState
    scale: float = 1.0
    pictures: Pictures = field(init=False)
    sounds: Sounds = field(init=False)
    voice: Voice = field(init=False)
    render: RenderContext = field(init=False)
    app: App = field(init=False)
    _letters_of: tuple[str, str, bool] = ("", "", False)
    _painter: Painter | None = None

    def __post_init__(self) -> None:
        extra = self.state.library.folders.extra
        self.pictures = Pictures(
            self.at.assets,
            ready=self.at.prepared / "pictures",
            more=extra / "assets" if extra else None,
        )
        mixer = Mixer()
        self.sounds = Sounds(self.at.prepared / "sounds", mixer)
        self.voice = voice_in(self.at.voice, self.at.assets / "voice", mixer)
        self.render = RenderContext(self._letters(), self.pictures, self.scale)
        self.app = open_app(self.state, self.render, PageReader(self.voice), self._can_read)

    def look(self) -> Look:
        """How the next picture is to be painted, for whoever plays now."""
        options, language = self.state.player.options, self.state.player.language
        if self._letters_wanted() != self._letters_of:
            self.render.letters = self._letters()
            self.app.view.changed()
        theme = Theme(options.contrast)
        painter = self._painter
        if painter is None:
            painter = self._painter = Painter(self.render, theme)
        painter.theme, painter.direction = theme, language.direction
        painter.still = options.motion == "reduced"
        return Look(painter, painter.still, self._loud(), self.app.screen.name)

    def _loud(self) -> Loudness:
        """How loud everything is on this screen, for whoever plays now."""
        o, screen = self.state.this_pc.limited(self.state.player.options), self.app.screen
        self.voice.language, self.voice.pace = self.state.player.language.code, o.pace
        self.voice.loud = o.speech / 100 if o.sound else 0.0
        return Loudness(
            effects(screen, o),
            music(screen, o),
            o.mono,
        )

    def _can_read(self) -> VoiceState:
        return self.voice.trouble(self.state.player.language.code) or "ready"

    def close(self) -> None:
        """The voice breaks off, and the sound device is free for others."""
        self.voice.close()
        self.sounds.mixer.close()

    def refresh(self) -> None:
        """What is shipped is there again, after it was gone: all of it is read anew."""
        invalidate_caches()
        self.state.library.forget()
        self.state.booster_items.clear()
        self.pictures.forget()
        self.sounds.forget()
        self._letters_of = ("", "", False)

    def _letters_wanted(self) -> tuple[str, Literal["story", "plain"], bool]:
        o = self.state.player.options
        return self.state.player.language.code, o.font, o.spacing == "wide"

    def _letters(self) -> Type:
        self._letters_of = language, look, wide = self._letters_wanted()
        return Type(self.at.prepared / "fonts", language, look=look, wide=wide)

    @property
    def problems(self) -> list[str]:
        """What is missing or broken of what is shipped, in sentences, for a grown-up."""
        library = [str(problem) for problem in self.state.library.problems]
        return [
            *library,
            *self.pictures.problems,
            *self.render.letters.problems,
            *self.sounds.problems,
            *self.voice.problems,
        ]


def wrong_request(library: Library, levels: Path | None, language: str, level: str) -> str:
    """What is wrong with the levels' folder, language and level asked for, as a sentence, or ""."""
    if levels is not None and not levels.is_dir():
        return f"{visible(str(levels))}: there is no such folder."
    try:
        code = library.language(language or "en").code
    except LookupError as why:
        return visible(str(why.args[0]))
    if level and (made := library.open_level(level, code))[0] is None:
        return "\n".join(map(str, made[1]))
    return ""
