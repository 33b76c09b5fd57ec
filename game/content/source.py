"""Reads one YAML file strictly: its tree with addresses, or everything that is wrong with it."""

import codecs
import re
from collections.abc import Mapping
from pathlib import Path as File

from game.content.events import STRANGE, TreeReader
from game.content.problems import Problem, unreadable
from game.content.tree import Source, place_in
from game.files import NoOrdinaryFile, TooBig, read_file

LARGEST = 256 * 1024
"""The most bytes of a file, ten times the longest level."""

ODD = re.compile(rf"{STRANGE.pattern}|\t|\r(?!\n)")
"""What no text may hold. Outside quotes only one of the YAML readers takes a tab for a space."""

ODD_SPACE = re.compile(
    r"^ *(?:- +)*(?:[\w.-]+:)?(?P<odd>[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000])", re.MULTILINE
)
"""A space of another kind where YAML reads spaces: before an entry, or after its colon."""

RULES: Mapping[str, str] = {
    "missing-file": "There is no file of this name. Look at its spelling, and at the folder.",
    "folder": "A file was expected and this is a folder. Name the file inside it.",
    "unreadable": "The system does not let this be opened. Ask whoever looks after this PC, or"
    " copy it to a folder of your own.",
    "empty-file": "Nothing stands in this file. Write the level, or delete the file.",
    "too-big": "A file may have 256 KB, ten times the longest story. Split it.",
    "not-utf-8": "The file was saved in an old encoding, so its letters are not sure. Save it"
    " again and choose the encoding UTF-8.",
    "strange-character": "A sign stands here that no letter is, often pasted along with words and"
    " not to be seen. Delete it, or write the line anew.",
    "tab": "The tabulator key made this gap, and not every PC reads it as a space. Use spaces.",
    "odd-space": "A space of another kind, often pasted along from a page or a letter, looks like a"
    " space and is none to YAML. Delete it and use the space bar.",
    "yaml": "The words cannot be told from the signs of YAML, at least not on every PC. Mostly a"
    " colon, a question mark in brackets or a quotation mark is to blame: put the words in"
    " quotes.",
    "too-deep": "Lists lie in lists lie in lists. Nothing of a level is that deep: a bracket is"
    " too many.",
    "too-many-parts": "A file may have 20,000 words and entries. Split it.",
    "second-document": "A line --- starts a second level in this file. Give each a file of its"
    " own.",
    "tag": "A word that begins with ! is an order to YAML. Put it in quotes.",
    "anchor": "A word that begins with & is a name for YAML. Put it in quotes, or delete it.",
    "alias": "A word that begins with * repeats another place. Write the words out, or put them"
    " in quotes.",
    "merge-key": "The key << copies entries from elsewhere. Write them out.",
    "doubled-key": "One key stands twice beside each other, and only one could count. Keep one.",
    "strange-key": "Before the colon stands a list instead of a word. Write one word.",
}
"""What reading alone can find broken: what each rule means and how to mend it."""


def read(path: File, shown: str = "") -> tuple[Source | None, tuple[Problem, ...]]:
    """The file's content, or everything that is wrong with it. `shown` names it in problems."""
    file = shown or path.as_posix()
    data = read_bytes(path, file)
    if isinstance(data, Problem):
        return None, (data,)
    return parse(data, file)


def read_bytes(path: File, file: str) -> bytes | Problem:
    """The bytes of a file, never more than a level may have."""
    try:
        return read_file(path, LARGEST)
    except TooBig:
        return unreadable(file, "too-big", "This file is larger than 256 KB: split it.")
    except NoOrdinaryFile:
        message = "This is no ordinary file: a pipe or a device has its name."
        return unreadable(file, "unreadable", message)
    except FileNotFoundError:
        return unreadable(file, "missing-file", "There is no such file.")
    except IsADirectoryError:
        return unreadable(file, "folder", "This is a folder, not a file.")
    except OSError as error:
        if is_folder(path):  # Windows calls opening a folder a lack of permission
            return unreadable(file, "folder", "This is a folder, not a file.")
        return unreadable(file, "unreadable", f"This file cannot be read: {error.strerror}.")


def is_folder(path: File) -> bool:
    """Whether this is a folder; what this user may not look at counts as none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def parse(data: bytes, file: str, fast: bool = True) -> tuple[Source | None, tuple[Problem, ...]]:
    """The content of a file's bytes, or everything that is wrong with them.

    fast: with the YAML reader in C where this PC has it; the answer is the same without.
    """
    text = text_of(data, file)
    if isinstance(text, Problem):
        return None, (text,)
    if odd := ODD.search(text):
        return None, (_odd(text, odd, file),)
    if spaced := ODD_SPACE.search(text):
        return None, (_odd_space(text, spaced, file),)
    reader = TreeReader(file, text)
    reader.run(fast)
    if reader.problems:
        return None, tuple(reader.problems)
    if reader.tree is None:
        return None, (unreadable(file, "empty-file", "This file is empty."),)
    return Source(file, reader.tree, reader.values, reader.keys, reader.cut), ()


def text_of(data: bytes, file: str) -> str | Problem:
    """The text of a file's bytes, which are UTF-8, or why there is none."""
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        line, column = place_in(before, len(before))
        message = "This is not UTF-8 text: save the file again with the encoding UTF-8."
        return Problem(file, line, column, "not-utf-8", "error", message)


def _odd_space(text: str, spaced: re.Match[str], file: str) -> Problem:
    message = (
        f"This looks like a space and is none (U+{ord(spaced['odd']):04X}): use the space bar here."
    )
    return Problem(file, *place_in(text, spaced.start("odd")), "odd-space", "error", message)


def _odd(text: str, odd: re.Match[str], file: str) -> Problem:
    place = place_in(text, odd.start())
    if odd[0] == "\t":
        return Problem(file, *place, "tab", "error", "A tab stands here: use spaces.")
    message = f"The character U+{ord(odd[0]):04X} has no place in a level: delete it."
    return Problem(file, *place, "strange-character", "error", message)
