"""What every page needs beside itself: drawings, sounds, stylesheet and script, by address."""

from dataclasses import dataclass, field
from pathlib import Path

from game.files import read_file
from game.web.files import CSS, SCRIPT, WAV, Files, Sent
from game.web.pictures import Pictures
from game.web.stylesheet import stylesheet

_SCRIPT = Path(__file__).with_name("script.js")
LARGEST = 1 << 20


@dataclass(slots=True)
class Assets:
    """Shared by all sessions. sounds: the folder with the prepared sounds."""

    pictures: Pictures
    sounds: Path
    style: str = field(init=False)
    script: str = field(init=False)
    _sounds: dict[str, str] = field(default_factory=dict)

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
            there = file.is_file()
            make = lambda: read_file(file, LARGEST)  # noqa: E731
            self._sounds[name] = self.files.address(f"sound {name}", WAV, make) if there else ""
        return self._sounds[name]

    def sent(self, address: str) -> Sent | None:
        """The file at an address; None for one that no page has named."""
        return self.files.sent(address)


def script() -> bytes:
    """The script as it is sent: without its comments, and its spaces at the start of lines."""
    lines = (line.strip() for line in _SCRIPT.read_text("utf-8").splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")).encode()
