"""A file that is handed out, and what people are told of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Artefact:
    """One file. `about`: whom it is for and how it is started; `remove`: how it is removed again:
    both in whatever language's words they are given (`Language.words`)."""

    path: Path
    about: Callable[[Callable[..., str]], str]
    remove: Callable[[Callable[..., str]], str]
