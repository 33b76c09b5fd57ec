"""What an organisation chose beforehand for every start: `lantern-bay.ini` beside the program."""

import configparser
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

_PART = "play"
_YES = ("yes", "true", "on", "1")


def preset(file: Path, understood: Callable[[Sequence[str]], bool]) -> list[str]:
    """The options of its part [play], as they are written on a command line.

    understood: whether `play` takes such options. What it does not take is left out and said on
    stderr: a slip in this file keeps no child from playing.
    """
    reader = configparser.ConfigParser(interpolation=None, strict=False, default_section="")
    try:
        text = file.read_text(encoding="utf-8-sig")
        reader.read_string(text)
    except (OSError, ValueError, configparser.Error) as why:
        print(f"{file}: it cannot be read, so nothing in it counts: {_first(why)}", file=sys.stderr)
        return []
    chosen: list[str] = []
    for name, value in reader[_PART].items() if reader.has_section(_PART) else ():
        words = next((words for words in _ways(name, value) if understood(words)), None)
        if words is None:
            line = _line_of(name, text)
            print(f"{file}:{line}: {name} = {value}: no option of `play`.", file=sys.stderr)
        else:
            chosen += words
    return chosen


def _ways(name: str, value: str) -> Iterator[list[str]]:
    """How it may be meant: an option with a value, or one that is there or not."""
    yield [f"--{name}={value}"]
    if value.lower() in _YES:
        yield [f"--{name}"]


def _line_of(name: str, text: str) -> int:
    lines = enumerate(text.splitlines(), start=1)
    return next((at for at, line in lines if line.lower().lstrip().startswith(name)), 1)


def _first(why: Exception) -> str:
    """What a library complains of, without its second line."""
    return str(getattr(why, "strerror", None) or why).splitlines()[0]
