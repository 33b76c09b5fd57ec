"""Turns YAML events into a plain tree, refusing what a level never needs: the caps and the bans."""

import re
from dataclasses import dataclass, field
from typing import Any

from game.content.problems import Problem, one_line
from game.content.tree import Marks, Tree, place_in
from game.content.two_readers import between, in_scalar
from game.content.yaml_errors import meaning
from game.core.findings import Path

STRANGE = re.compile(
    r"[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""Control signs, odd line ends, and a byte order mark anywhere but at the start of a file."""
REMARK = re.compile(r" +#")
"""What ends bare words early, wherever it stands."""
DEEPEST = 20
QUOTES = "Put the words in quotes"
SIGN = "a sign of YAML here"
MOST_PARTS = 20_000


class Stop(Exception):
    """Reading on would cost too much or mean nothing."""


@dataclass(slots=True)
class Open:
    """A list or mapping that is being read. `flow`: it is, or lies inside, one in brackets."""

    path: Path
    node: Any
    flow: bool
    key: str | None = None
    """The entry of a mapping whose value comes next."""
    doubled: bool = False
    """A key of this mapping stood twice: the line that begins another entry was lost, perhaps, and
    every key after it stands twice, too."""


@dataclass(slots=True)
class TreeReader:
    """Reads one text; afterwards holds its tree and marks, or its problems (all it could find)."""

    file: str
    text: str
    tree: "Tree | None" = None
    values: Marks = field(default_factory=dict)
    keys: Marks = field(default_factory=dict)
    cut: Marks = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _open: list[Open] = field(default_factory=list)
    _parts: int = 0
    _documents: int = 0
    _unkeyed: int = 0
    _after: int = 0
    """Where the last scalar ended, as an offset into the text."""

    def run(self, fast: bool = True) -> None:
        """fast: with the YAML reader in C where this PC has it; what is refused is the same."""
        import yaml  # here, not above: the game's first picture needs no level

        plain = yaml.BaseLoader
        loader = getattr(yaml, "CBaseLoader", plain) if fast else plain
        try:
            for event in yaml.parse(self.text, Loader=loader):
                self._take(type(event).__name__, event)
        except Stop:
            pass
        except yaml.YAMLError as error:
            self._given_up(*meaning(error))

    def _given_up(self, place: tuple[int, int], message: str) -> None:
        """The parser goes no further: where the hand slipped, if that can be seen, else where it
        stopped. What it stumbles over in a line that was refused already is the same mistake."""
        from game.content.hand_slips import hand_slip

        if any(line == place[0] for line in (problem.line for problem in self.problems)):
            return
        slip = hand_slip(self.text)
        if slip and place_in(self.text, slip[0])[0] <= place[0]:
            place, message = place_in(self.text, slip[0]), slip[1]
        self._say(place, "yaml", message)

    def _take(self, name: str, event: Any) -> None:
        match name:
            case "DocumentStartEvent":
                self._documents += 1
                if self._documents > 1:
                    self._say(_mark(event), "second-document", "One file holds one document only.")
                    raise Stop
            case "AliasEvent":
                self._say(
                    _mark(event),
                    "alias",
                    f"{QUOTES}, or write them out: *{event.anchor} repeats nothing here.",
                )
                self._after = event.end_mark.index
                self._place(event, "")
            case "ScalarEvent":
                self._banned(event)
                self._parting(event)
                self._scalar(event)
            case "SequenceStartEvent" | "MappingStartEvent":
                self._banned(event)
                self._begin(event, [] if name == "SequenceStartEvent" else {})
            case "SequenceEndEvent" | "MappingEndEvent":
                self._open.pop()

    def _banned(self, event: Any) -> None:
        if event.anchor is not None:
            self._say(
                _mark(event),
                "anchor",
                f"Put the words in quotes, or delete &{event.anchor}: it is a sign of YAML here.",
            )
        if event.tag is not None:
            self._say(
                _mark(event),
                "tag",
                "Put the words in quotes: a word that begins with ! is a sign of YAML here.",
            )
        if event.anchor is not None or event.tag is not None:
            self._after = max(self._after, event.start_mark.index)

    def _parting(self, event: Any) -> None:
        """What only one of the two YAML readers would take, around and in a scalar."""
        found = between(self.text, self._after, event.start_mark.index)
        found = found or in_scalar(event, self.text, bool(self._open) and self._open[-1].flow)
        self._after = event.end_mark.index
        if found:
            offset, message = found
            self._say(place_in(self.text, offset), "yaml", message)

    def _scalar(self, event: Any) -> None:
        top = self._open[-1] if self._open else None
        if top is not None and isinstance(top.node, dict) and top.key is None:
            self._key(event, top)
        elif event.value or self._open:  # an empty document is nothing at all
            self._strange(event)
            path = self._place(event, event.value)
            if not event.style and (remark := REMARK.match(self.text, event.end_mark.index)):
                self.cut[path] = place_in(self.text, remark.end() - 1)

    def _strange(self, event: Any) -> None:
        """A sign that may not stand in a file may not be written as an escape either."""
        if found := STRANGE.search(event.value):
            sign = f"U+{ord(found[0]):04X}"
            message = f"A backslash makes the character {sign} here: write \\\\ for a backslash."
            self._say(_mark(event), "strange-character", message)

    def _key(self, event: Any, top: Open) -> None:
        key = event.value
        if key == "<<" and not event.style:
            self._say(_mark(event), "merge-key", "A level has no << keys: write the entries out.")
        elif key in top.node:
            first = self.keys[(*top.path, key)][0]
            message = f'"{key}" is already there, in line {first}: keep one of them.'
            if not top.doubled:
                again = " Or is the line missing that begins a new entry above this?"
                self._say(_mark(event), "doubled-key", f"{message}{again}")
            top.doubled = True
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
        flow = event.flow_style or (top is not None and top.flow)
        self._open.append(Open(self._place(event, node), node, flow))

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

    def _say(self, place: tuple[int, int], rule: str, message: str) -> None:
        self.problems.append(Problem(self.file, *place, rule, "error", one_line(message)))


def _mark(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
