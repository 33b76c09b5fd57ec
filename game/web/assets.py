"""What every page needs beside itself: drawings, sounds, stylesheet and script, by address."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from game.drawings.svg_source import SvgSource
from game.files import read_file
from game.ui.speech_text import clip_id
from game.web.files import CSS, OGG, SCRIPT, WAV, Files, Sent
from game.web.pictures import Pictures
from game.web.stylesheet import stylesheet

_SCRIPT = Path(__file__).with_name("script.js")
LARGEST = 1 << 20


@dataclass(slots=True)
class Assets:
    """Shared by all sessions. sounds: the folder with the prepared sounds; clips: recordings
    of texts, as LANGUAGE/ID.ogg."""

    pictures: Pictures
    sounds: Path
    clips: Path | None = None
    style: str = field(init=False)
    script: str = field(init=False)
    _sounds: dict[str, str] = field(default_factory=dict, init=False)
    _recorded: dict[str, Mapping[str, Path]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.style = self.files.address("style", CSS, lambda: stylesheet().encode())
        self.script = self.files.address("script", SCRIPT, script)

    @property
    def files(self) -> Files:
        """All that was named on a page."""
        return self.pictures.files

    def sound(self, name: str) -> str:
        """The address of a sound; "" where it is not prepared."""
        file = self.sounds / f"{name}.wav"
        if name not in self._sounds:
            there, make = file.is_file(), partial(read_file, file, LARGEST)
            self._sounds[name] = self.files.address(f"sound {name}", WAV, make) if there else ""
        return self._sounds[name]

    def clip(self, language: str, text: str) -> str:
        """The address of a text's recording; "" where nobody has recorded it."""
        recorded = self._recordings(language)
        file = recorded.get(clip_id(text)) if recorded else None
        if file is None:
            return ""
        return self.files.address(f"clip {file}", OGG, partial(read_file, file, LARGEST))

    def _recordings(self, language: str) -> Mapping[str, Path]:
        """The recordings in a language, by the names of their texts: looked for once."""
        if language not in self._recorded:
            found = (self.clips / language).glob("*.ogg") if self.clips else ()
            self._recorded[language] = {file.stem: file for file in found}
        return self._recorded[language]

    def sent(self, address: str) -> Sent | None:
        """The file at an address; None for one that no page has named."""
        return self.files.sent(address)


def script() -> bytes:
    """The script as it is sent: without its comments, and whatever parts no words."""
    lines = (line.strip() for line in _SCRIPT.read_text("utf-8").splitlines())
    code = "\n".join(line for line in lines if line and not line.startswith("//"))
    return re.sub(r"\s*([-+*/<>=!&|?:;,(){}])\s*", r"\1", code).encode()


def assets_in(drawings: Path, sounds: Path, more: Path | None = None) -> Assets:
    """What pages need, from the folder of drawings and that of prepared sounds. more: drawings of
    added levels."""
    return Assets(Pictures(SvgSource(drawings, more)), sounds, drawings / "voice")
