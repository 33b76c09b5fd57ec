"""What `python3 run.py test` is asked for: a short or a long run, all of it or one part."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

_PART = re.compile(r"([1-9][0-9]?)/([1-9][0-9]?)")


@dataclass(frozen=True, slots=True)
class Part:
    """One of so many parts of the tests, counted from 1."""

    number: int = 1
    of: int = 1

    def has(self, test: str) -> bool:
        """Whether the test of that name is in this part: always in the same of so many parts."""
        return crc32(test.encode()) % self.of == self.number - 1


@dataclass(frozen=True, slots=True)
class Asked:
    """all: the long run, in which nothing is sampled. words: what pytest itself is told."""

    all: bool = False
    part: str = ""
    words: tuple[str, ...] = ()


def part_of(text: str) -> Part:
    """The part written as "2/3"; ValueError, a sentence, when there is no such part."""
    found = _PART.fullmatch(text)
    number, of = map(int, found.groups()) if found else (1, 0)
    if number > of:
        raise ValueError(f"--part wants a part such as 2/3, the second of three, not {text!r}.")
    return Part(number, of)


def asked(words: Sequence[str]) -> Asked:
    """What the words after `test` ask for; ValueError, a sentence, when one of ours is wrong."""
    whole, part, rest = False, "", []
    coming = iter(words)
    for word in coming:
        name, equals, value = word.partition("=")
        if name == "--all" and not equals:
            whole = True
        elif name == "--part":
            part = value if equals else next(coming, "")
            part_of(part)
        elif name == "--all":
            raise ValueError("--all stands alone: it has no value.")
        else:
            rest.append(word)
    return Asked(whole, part, tuple(rest))
