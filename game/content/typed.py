"""Turns a plain tree into frozen typed values by their type hints; gathers all that does not fit.

This is written by hand rather than with a conversion library: every mistake needs an address, a
sentence for a teacher and a "did you mean", and a level must load fast on an old PC.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import Field, dataclass, field, is_dataclass
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Literal, NewType, TypeVar, Union, get_args, get_origin

from game.content.fields import WORDS, hints, is_mapping, written
from game.content.meant import misspelt, put_right, strayed, unknown_key
from game.content.tree import Marks, Tree
from game.core.findings import Found, Path, closest, did_you_mean
from game.core.spec import ANY_NUMBER, is_needed

T = TypeVar("T")

RULES: Mapping[str, str] = {
    "unknown-key": "Nothing of this kind has such an entry. It is misspelt, or stands too far in"
    " or out.",
    "missing-key": "An entry that must be there is not. Write it; the neighbours show how.",
    "wrong-type": "A list, one word or entries with keys were expected, and another of the three"
    " stands here. Look at another level for the right form.",
    "unknown-word": "Only certain words may stand here, and this is none of them. Take one of"
    " those named.",
    "number": "A whole number in digits belongs here, such as 5, within the bounds that are named.",
    "hash": "YAML leaves out what follows a # after a space. Put the text in quotes when the # is"
    " part of it; a remark beside a text goes on a line of its own.",
    "blank": "Something must stand here and nothing does. Write it, or delete the whole entry.",
    "no-why": "What a child decides is answered, right or wrong. Write in `why` what happened,"
    " what gave it away and what to do next time.",
}
"""What giving types can find broken: what each rule means and how to mend it."""

HASH = "What follows the # is left out. Is it part of the text? Then put the text in quotes."
WHY = "Say why: what happened, what gave it away and what I can do next time."


class Bad:
    """Stands where a value could not be made; the reason has been said."""


BAD = Bad()


@dataclass(slots=True)
class Typing:
    """Converts trees; `found` gathers all mistakes, so that an author sees every one at once."""

    found: list[Found] = field(default_factory=list)
    cut: Marks = field(default_factory=dict)
    """Where a # ends bare words (`Source.cut`)."""
    _meant: set[Path] = field(default_factory=set)
    """Missing keys that were meant by misspelt ones: they are not told of twice."""

    def value(self, hint: Any, node: Tree, path: Path) -> Any:
        """The typed value of a node, or BAD."""
        origin, args = get_origin(hint), get_args(hint)
        if is_dataclass(hint) and isinstance(hint, type):
            return self.record(hint, node, path)
        if isinstance(hint, NewType) or hint is str:
            return self._text(hint, node, path)
        if hint is int:
            return self._number(node, path)
        if origin is Literal:
            return self._one_of(args, node, path)
        if origin is tuple:
            return self._list(args[0], node, path)
        if origin in (Union, UnionType):
            return self.value(_form(forms_of(args), node), node, path)
        if is_mapping(origin):
            return self._mapping(args[0], args[1], node, path)
        raise TypeError(f"a spec may not hold a {hint}")

    def record(
        self,
        cls: type[T],
        node: Tree,
        path: Path,
        given: Mapping[str, Any] | None = None,
        also: Iterable[str] = (),
        keys: Mapping[str, str] | None = None,
    ) -> T | Bad:
        """A dataclass from a mapping.

        given: fields that are made elsewhere; also: keys that others read; keys: written names.
        """
        if not isinstance(node, dict):
            return self.wrong(path, "entries with keys", node)
        values: dict[str, Any] = dict(given or {})
        parts = {key: p for key, p in written(cls, keys or {}).items() if p.name not in values}
        needed = [key for key, part in parts.items() if is_needed(part)]
        self._unknown(node, path, (*parts, *also), needed)
        lacking = [key for key in needed if key not in node]
        for key, part in parts.items():
            if key in node:
                values[part.name] = self._part(part, cls, node[key], (*path, key))
            elif is_needed(part):
                values[part.name] = BAD
        self._lacking([key for key in lacking if (*path, key) not in self._meant], path)
        return BAD if any(value is BAD for value in values.values()) else cls(**values)

    def _part(self, part: "Field[Any]", cls: Any, node: Tree, path: Path) -> Any:
        hint = hints(cls)[part.name]
        entries: list[Tree] = node if isinstance(node, list) else []
        if stray := strayed(cls, part.name, entries):
            at, other = stray
            message = f'These look like "{other}" from here on: is the line "{other}:" missing?'
            self.value(hint, entries[:at], path)  # they can have mistakes of their own
            return self.say((*path, at), "unknown-key", message)
        value = self.value(hint, node, path)
        least, most = part.metadata.get("within", ANY_NUMBER)
        if isinstance(value, int) and not least <= value <= most:
            message = f'"{part.name}" is a number from {least} to {most}, not {value}.'
            return self.say(path, "number", message)
        self._blank(part, hint, value, path)
        return value

    def _unknown(
        self, node: Mapping[str, Tree], path: Path, known: Iterable[str], needed: Iterable[str] = ()
    ) -> None:
        for key, near in misspelt(node, tuple(known), needed).items():
            message = unknown_key(key, node[key], near, known)
            self.say((*path, key), "unknown-key", message, key=True)
            self._meant.add((*path, near))

    def _lacking(self, keys: list[str], path: Path) -> None:
        """Says which keys are missing: all of them at once."""
        if len(keys) > 1:
            listed = ", ".join(f'"{key}"' for key in keys[:-1])
            self.say(path, "missing-key", f'The keys {listed} and "{keys[-1]}" are missing.')
        elif keys:
            self.missing(keys[0], path)

    def missing(self, key: str, path: Path, node: Mapping[str, Tree] = MappingProxyType({})) -> Bad:
        """Says that a key is missing, or how it is misspelt (in `node`) where that is not said."""
        if (*path, key) in self._meant:
            return BAD
        if near := next((other for other in node if closest(other, (key,))), ""):
            message = unknown_key(near, node[near], key, (key,))
            return self.say((*path, near), "unknown-key", message, key=True)
        if key == "why":
            return self.say(path, "no-why", f'The key "why" is missing. {WHY}')
        return self.say(path, "missing-key", f'The key "{key}" is missing.')

    def _blank(self, part: "Field[Any]", hint: Any, value: Any, path: Path) -> None:
        """Says of a value that must be there that it is empty (but for MAY_BE_EMPTY)."""
        if path in self.cut:
            return  # said already
        if value in ((), {}) and is_needed(part) and not part.metadata.get("may_be_empty"):
            self.say(path, "blank", f'"{path[-1]}" is empty: write at least one.')
        is_said = hint in WORDS or isinstance(hint, NewType) or part.name == "id"
        if value != "" or not is_needed(part) or not is_said:
            return
        if part.name == "why":
            self.say(path, "no-why", f"This is empty. {WHY}")
        else:
            self.say(path, "blank", f'"{path[-1]}" is empty.')

    def _text(self, hint: Any, node: Tree, path: Path) -> Any:
        if not isinstance(node, str):
            return self.wrong(path, "words", node)
        if hint not in WORDS:
            return node
        if path in self.cut:
            self.say(path, "hash", HASH)
        return " ".join(node.split())

    def _number(self, node: Tree, path: Path) -> Any:
        if not isinstance(node, str):
            return self.wrong(path, "a number", node)
        if re.fullmatch(r"-[0-9]+", node):
            return self.say(path, "number", f'"{node}" is below nought: write a number from 0.')
        if not (node.isascii() and node.isdigit() and len(node) < 10):
            return self.say(path, "number", f'"{node}" is not a whole number such as 5.')
        return int(node)

    def _one_of(self, known: tuple[str, ...], node: Tree, path: Path) -> Any:
        if not isinstance(node, str):
            return self.wrong(path, "one word", node)
        if node in known:
            return node
        hint = did_you_mean(node, (word for word in known if word))
        choices = ", ".join(word for word in known if word)
        return self.say(path, "unknown-word", f'"{node}" is not one of: {choices}.{hint}')

    def _list(self, inner: Any, node: Tree, path: Path) -> Any:
        if not isinstance(node, list):
            return self.wrong(path, "a list", node)
        made = [self.value(inner, part, (*path, place)) for place, part in enumerate(node)]
        for place, part in enumerate(made):
            if part == "":
                self.say((*path, place), "blank", "An entry of this list is empty.")
        return BAD if BAD in made else tuple(made)

    def _mapping(self, key: Any, inner: Any, node: Tree, path: Path) -> Any:
        if not isinstance(node, dict):
            return self.wrong(path, "entries with keys", node)
        if get_origin(key) is Literal:
            self._unknown(node, path, get_args(key))
        if inner is str or isinstance(inner, NewType) or str in get_args(inner):
            for name in (name for name, part in node.items() if part == ""):
                self.say((*path, name), "blank", f'Nothing stands after "{name}".', key=True)
        made = {name: self.value(inner, part, (*path, name)) for name, part in node.items()}
        return BAD if any(part is BAD for part in made.values()) else made

    def wrong(self, path: Path, wanted: str, node: Tree) -> Bad:
        kinds = {str: "words", list: "a list", dict: "entries with keys"}
        got = "and nothing is here" if node == "" else f"not {kinds[type(node)]}"
        return self.say(
            path, "wrong-type", f"Here must be {wanted}, {got}.{put_right(wanted, node)}"
        )

    def say(self, path: Path, rule: str, message: str, key: bool = False) -> Bad:
        found = Found(path, rule, message, key=key)
        if found not in self.found:
            self.found.append(found)
        return BAD


def forms_of(args: tuple[Any, ...]) -> tuple[Any, ...]:
    """The forms in which a value may be written, of the parts of a union: the first, and a list
    where there is one. `str | tuple[Road, ...]` has both, `Crowd | None` and `Pose | Literal[""]`
    (nothing, where nothing is written) have one."""
    first, *others = (arg for arg in args if arg is not NoneType)
    return (first, *(arg for arg in others if get_origin(arg) is tuple))


def _form(forms: tuple[Any, ...], node: Tree) -> Any:
    """The form this value has: a list where one is written and may be, else the first."""
    lists = (form for form in forms if isinstance(node, list) and get_origin(form) is tuple)
    return next(lists, forms[0])
