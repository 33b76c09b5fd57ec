"""Reads and writes PO files and keeps our own headers: name, state, direction, digits, promises."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path as File
from typing import Any

from babel import Locale
from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileParser, write_po

from game.content.mo_file import LARGEST
from game.content.problems import Problem, unreadable
from game.files import read_file

DIGITS: Mapping[str, str] = {
    "latn": "0123456789",
    "arab": "٠١٢٣٤٥٦٧٨٩",
    "arabext": "۰۱۲۳۴۵۶۷۸۹",
    "deva": "०१२३४५६७८९",
    "beng": "০১২৩৪৫৬৭৮৯",
    "mymr": "၀၁၂၃၄၅၆၇၈၉",
}
CHILDREN_READ = {"ar": "arab"}
"""Digits of school books where the computer's usual ones differ."""
HEADER = re.compile(r'"([A-Za-z-]+): *(.*?)(?:\\n)?"\s*')
WORDS = re.compile(r'(?:msg\w+(?:\[\d+\])?\s+)?"(?:[^"\\]|\\.)*"\s*')
"""A line of words as it should be."""
UNCLOSED = re.compile(r'(msg\w+(\[\d\])?\s+)?"([^"\\]|\\.)*\s*')
"""A line of words whose quotation mark is not closed."""
NO_DAY = '"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n"\n'
DROPPED = ("POT-Creation-Date", "Generated-By")
"""Headers that change with every run and would hide what really changed."""


LICENSED = "# Words of Lantern Bay. CC BY 4.0, as all words of the game."
ADDED = "# Words of stories added to Lantern Bay. They belong to whoever wrote them."
"""What the head of a catalogue says of its words: ours, and anybody else's."""


class Pages(Catalog):
    """A catalogue that keeps headers of our own (X-Name, X-State, X-Direction, X-Digits).

    about: whose words these are, as a comment.
    """

    ours: dict[str, str]
    code: str
    head: dict[str, tuple[str, int]]
    """Every line of the head as it stands in the file: its value, and the number of the line."""
    doubled: list[tuple[int, str]]
    """Entries that stand twice in the file: line and English of the second one."""

    def __init__(
        self, code: str | None = None, ours: Mapping[str, str] | None = None, about: str = LICENSED
    ) -> None:
        self.ours = dict(ours or {})
        self.code, self.head, self.doubled = code or "", {}, []
        super().__init__(
            locale=code,
            header_comment=about,
            project="Lantern Bay" if about == LICENSED else "Added stories",
            version="1",
            msgid_bugs_address=" ",
            last_translator=" ",
            language_team=" ",
            charset="utf-8",
            fuzzy=False,
        )

    def _get_mime_headers(self) -> list[tuple[str, str]]:
        usual = super()._get_mime_headers()
        theirs = [(k, v.strip()) for k, v in usual if k not in DROPPED]
        *kept, (name, value) = [*theirs, *self.ours.items()]
        return [*kept, (name, f"{value}\n")]

    def _set_mime_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        kept = list(headers)
        super()._set_mime_headers(kept)
        self.ours.update({_title(k): v for k, v in kept if k.lower().startswith("x-")})

    def __setitem__(self, id: Any, message: Message) -> None:
        before = self.get(id, message.context) if id else None
        if before is not None and before.lineno and message.lineno not in (None, before.lineno):
            self.doubled.append((message.lineno or 0, str(id)))
        super().__setitem__(id, message)

    def line(self, header: str) -> int:
        """Where a line of the head stands in its file; 1 when it does not."""
        return self.head.get(header, ("", 1))[1]

    mime_headers = property(_get_mime_headers, _set_mime_headers)


def new_pages(code: str, about: str = LICENSED) -> Pages:
    """An empty catalogue of a language, with its own name, direction and digits."""
    locale = Locale.parse(code)
    system = CHILDREN_READ.get(code, locale.default_numbering_system)
    name = locale.get_display_name(code) or code
    return Pages(
        code,
        {
            "X-Name": name[:1].upper() + name[1:],
            "X-State": "draft",
            "X-Direction": locale.text_direction,
            "X-Digits": DIGITS.get(system, DIGITS["latn"]),
        },
        about,
    )


def read_pages(path: File, code: str, *, head: bool = True) -> Pages | Problem:
    """The catalogue of a PO file, or why it cannot be used. `head`: it must hold our headers."""
    pages = Pages(code)
    try:
        lines = read_file(path, LARGEST).decode("utf-8-sig").splitlines(keepends=True)
        for number, line in enumerate(lines, 1):
            if UNCLOSED.fullmatch(line):  # Babel would swallow the rest of the file
                return _not_po(path, number)
            if line.startswith(("msg", '"')) and not WORDS.fullmatch(line):
                return _torn(path, number, line)
        pages.head = _head_of(lines)
        lines = [NO_DAY if _wrong_day(line) else line for line in lines]
        PoFileParser(pages, abort_invalid=True).parse(lines)
    except FileNotFoundError:
        return unreadable(path.as_posix(), "missing-file", "There is no such file.")
    except (OSError, UnicodeError):
        return unreadable(path.as_posix(), "unreadable", "This file cannot be read as UTF-8.")
    except Exception as error:  # Babel raises several kinds, some of them bare
        return _not_po(path, (getattr(error, "lineno", None) or 0) + 1)
    pages.charset = "utf-8"  # it was read as such, whatever its head says
    if head and (wrong := _head(pages.ours)):
        name, message = wrong
        at = pages.line(name)
        return Problem(path.as_posix(), at, 1, "catalogue-head", "error", message)
    return pages


def _wrong_day(line: str) -> bool:
    """Whether a line of the head holds a day that is none, over which Babel would stumble."""
    named = HEADER.fullmatch(line)
    if named is None or named[1] != "PO-Revision-Date" or "YEAR" in named[2]:
        return False
    try:
        datetime.fromisoformat(named[2].strip()[:16])
    except ValueError:
        return True
    return False


def _head_of(lines: Sequence[str]) -> dict[str, tuple[str, int]]:
    """The lines of the head entry: it comes first, and ends where the next entry begins."""
    starts = [number for number, line in enumerate(lines) if line.startswith(("msgid", "msgctxt"))]
    end = starts[1] if len(starts) > 1 else len(lines)
    found = ((HEADER.fullmatch(line), number) for number, line in enumerate(lines[:end], 1))
    return {match[1]: (match[2], number) for match, number in found if match}


def _torn(path: File, line: int, text: str) -> Problem:
    message = "A line of words stands between two quotation marks, after msgid or msgstr."
    if text.count('"') > 2:
        message = 'A quotation mark inside the words needs a backslash before it: \\".'
    return Problem(path.as_posix(), line, 1, "not-po", "error", message)


def _head(ours: Mapping[str, str]) -> tuple[str, str] | None:
    """Which of our own headers is wrong, and a sentence: the game would not open the language."""
    if not {"X-Name", "X-Direction"} <= set(ours):
        said = "The head of this file has lost its lines X-Name and X-Direction: bring them back."
        return "Language", said
    allowed = {"X-Direction": ("ltr", "rtl"), "X-State": ("draft", "reviewed", "approved")}
    for name, words in allowed.items():
        if ours.get(name, words[0]) not in words:
            return name, f"{name} in the head of this file is {' or '.join(words)}."
    if len(ours.get("X-Digits", DIGITS["latn"])) != 10:
        return "X-Digits", "X-Digits in the head of this file is the ten digits, nought to nine."
    return None


def _not_po(path: File, line: int) -> Problem:
    message = "This is not a whole PO file: open it with a translator's tool and save it again."
    return Problem(path.as_posix(), line, 1, "not-po", "error", message)


def po_bytes(pages: Catalog) -> bytes:
    """The text of a PO file, without what changes at every run."""
    out = BytesIO()
    write_po(out, pages, width=98, include_lineno=False, ignore_obsolete=True)
    return out.getvalue()


def mo_bytes(pages: Catalog) -> bytes:
    out = BytesIO()
    write_mo(out, pages)
    return out.getvalue()


def write_changed(path: File, data: bytes) -> bool:
    """Writes a file when its content is new; says whether it did."""
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True


def _title(header: str) -> str:
    return "-".join(part.capitalize() for part in header.split("-"))
