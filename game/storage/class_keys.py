"""A class's key pair: whatever is sealed to the public key, this PC alone opens.

The private key lies in a file of its own, for this account only; it is in no copy of progress. A
class whose key is lost gets a new pair, and its PCs the class file again.
"""

import os
import re
from pathlib import Path

from game.files import read_file
from game.storage.placing import put_in_place

_NAME = re.compile(r"[0-9a-z-]{1,64}")
_LARGEST = 4096
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


def new_pair() -> tuple[str, bytes]:
    """The public key, as 64 hexadecimal digits, and the private one, as 32 bytes."""
    from nacl.public import PrivateKey  # few PCs keep a class

    private = PrivateKey.generate()
    return bytes(private.public_key).hex(), bytes(private)


class Keys:
    """Private keys by name, in a folder; without one they are forgotten with the game."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._passing: dict[str, bytes] = {}

    def read(self, name: str) -> bytes | None:
        """The key of this name; None where there is none, or it cannot be read."""
        if self._folder is None:
            return self._passing.get(name)
        try:
            return read_file(self._place(self._folder, name), _LARGEST)
        except OSError:
            return None

    def write(self, name: str, key: bytes) -> None:
        """Keep a key, in place of an older one; there is the old or the new one, never half.
        Raises OSError."""
        if self._folder is None:
            self._passing[name] = key
            return
        place = self._place(self._folder, name)
        self._folder.mkdir(mode=0o700, exist_ok=True)
        made = place.with_suffix(".new")
        with os.fdopen(os.open(made, _NEW, 0o600), "wb") as file:
            file.write(key)
        put_in_place(made, place)

    def remove(self, name: str) -> None:
        """Let go of a key. Raises OSError."""
        self._passing.pop(name, None)
        if self._folder is not None:
            self._place(self._folder, name).unlink(missing_ok=True)

    @staticmethod
    def _place(folder: Path, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is no name of a key")
        return folder / f"{name}.key"
