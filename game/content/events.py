"""Turns YAML events into plain values, refusing what a level never needs: the caps and the bans."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from game.content.problems import Problem, one_line
from game.core.findings import Path

if TYPE_CHECKING:
    from game.content.source import Tree

STRANGE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DEEPEST = 20
MOST_PARTS = 20_000

Marks = dict[Path, tuple[int, int]]

CROOKED = "This does not line up with the entries around it"
MEANINGS = (
    ("mapping values are not allowed", "A colon stands where none can: put the words in quotes."),
    ("could not find expected ':'", "A colon is missing after a key."),
    ("did not find expected key", f"{CROOKED}, or a quotation mark is not closed."),
    ("did not find expected '-'", "This does not line up with the list around it."),
    ("did not find expected ',' or", "A comma or a closing bracket is missing."),
    ("unexpected end of stream", "A quotation mark is opened and never closed."),
    ("cannot start any token", "Words cannot begin with this sign: put them in quotes."),
    ("unknown escape", "Use single quotes, or write \\\\ for a backslash."),
    ("expected <block end>", f"{CROOKED}, or a quotation mark is not closed."),
    ("block", f"{CROOKED}."),
)
"""What the YAML parser says, and what it means to somebody who writes a level."""


class Stop(Exception):
    """Reading on would cost too much or mean nothing."""


@dataclass(slots=True)
class Open:
    """A list or mapping that is being read. `key`: the entry whose value comes next."""

    path: Path
    node: Any
    key: str | None = None


@dataclass(slots=True)
class Reader:
    """Reads one text; afterwards holds its tree and marks, or its problems (all it could find)."""

    file: str
    tree: "Tree | None" = None
    values: Marks = field(default_factory=dict)
    keys: Marks = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _open: list[Open] = field(default_factory=list)
    _parts: int = 0
    _documents: int = 0
    _unkeyed: int = 0

    def run(self, text: str) -> None:
        import yaml  # here, not above: the game's first picture needs no level

        loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        try:
            for event in yaml.parse(text, Loader=loader):
                self._take(type(event).__name__, event)
        except Stop:
            pass
        except yaml.MarkedYAMLError as error:
            self._not_yaml(error, text)
        except yaml.YAMLError as error:
            self._say((1, 1), "yaml", f"This cannot be read as YAML: {error}.")

    def _take(self, name: str, event: Any) -> None:
        match name:
            case "DocumentStartEvent":
                self._documents += 1
                if self._documents > 1:
                    self._say(_mark(event), "second-document", "One file holds one document only.")
                    raise Stop
            case "AliasEvent":
                self._say(_mark(event), "alias", f"Write it out here: *{event.anchor} is not used.")
                self._place(event, "")
            case "ScalarEvent":
                self._banned(event)
                self._scalar(event)
            case "SequenceStartEvent" | "MappingStartEvent":
                self._banned(event)
                self._begin(event, [] if name == "SequenceStartEvent" else {})
            case "SequenceEndEvent" | "MappingEndEvent":
                self._open.pop()

    def _banned(self, event: Any) -> None:
        if event.anchor is not None:
            self._say(_mark(event), "anchor", f"A level has no anchors: delete &{event.anchor}.")
        if event.tag is not None:
            self._say(_mark(event), "tag", "A level has no tags: put words with ! in quotes.")

    def _scalar(self, event: Any) -> None:
        top = self._open[-1] if self._open else None
        if top is not None and isinstance(top.node, dict) and top.key is None:
            self._key(event, top)
        elif event.value or self._open:  # an empty document is nothing at all
            self._strange(event)
            self._place(event, event.value)

    def _strange(self, event: Any) -> None:
        """A sign that may not stand in a file may not be written as an escape either."""
        if found := STRANGE.search(event.value):
            message = f"The character U+{ord(found[0]):04X} has no place in a level: delete it."
            self._say(_mark(event), "strange-character", message)

    def _key(self, event: Any, top: Open) -> None:
        key = event.value
        if key == "<<" and not event.style:
            self._say(_mark(event), "merge-key", "A level has no << keys: write the entries out.")
        elif key in top.node:
            first = self.keys[(*top.path, key)][0]
            message = f'"{key}" is already there, in line {first}: keep one of them.'
            self._say(_mark(event), "doubled-key", message)
            key = self._nameless()
        self.keys[(*top.path, key)] = _mark(event)
        top.key = key
        self._count()

    def _begin(self, event: Any, node: Any) -> None:
        if len(self._open) >= DEEPEST:
            self._say(_mark(event), "too-deep", f"Nothing may lie more than {DEEPEST} deep.")
            raise Stop
        top = self._open[-1] if self._open else None
        if top is not None and isinstance(top.node, dict) and top.key is None:
            message = "A key must be a word: a list or mapping cannot be one."
            self._say(_mark(event), "strange-key", message)
            raise Stop
        self._open.append(Open(self._place(event, node), node))

    def _place(self, event: Any, node: Any) -> Path:
        """Puts a value where it belongs and returns the way to it."""
        self._count()
        if not self._open:
            path: Path = ()
            self.tree = node
        else:
            top = self._open[-1]
            if isinstance(top.node, list):
                path = (*top.path, len(top.node))
                top.node.append(node)
            else:
                name = self._nameless() if top.key is None else top.key
                path = (*top.path, name)
                top.node[name] = node
                top.key = None
        self.values[path] = _mark(event)
        return path

    def _nameless(self) -> str:
        """A name for an entry that has no usable one; its problem has been said."""
        self._unkeyed += 1
        return f"\0{self._unkeyed}"

    def _count(self) -> None:
        self._parts += 1
        if self._parts > MOST_PARTS:
            message = f"This file has more than {MOST_PARTS:,} parts: split it."
            self._say((1, 1), "too-many-parts", message)
            raise Stop

    def _not_yaml(self, error: Any, text: str) -> None:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        lines = text.splitlines()
        written = lines[line] if line < len(lines) else ""
        indent = written[: len(written) - len(written.lstrip())]
        if "\t" in indent:
            message = "A tab is used to indent: use spaces."
            self._say((line + 1, indent.index("\t") + 1), "tab", message)
            return
        said = f"{error.problem or ''} {error.context or ''}"
        meaning = next((good for bad, good in MEANINGS if bad in said), "")
        message = meaning or f"This cannot be read as YAML: {error.problem or error.context}."
        self._say((line + 1, column + 1), "yaml", message)

    def _say(self, place: tuple[int, int], rule: str, message: str) -> None:
        self.problems.append(Problem(self.file, *place, rule, "error", one_line(message)))


def _mark(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
