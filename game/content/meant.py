"""What an author most likely meant by keys that are not known where they stand."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_origin

from game.content.fields import hints, written
from game.content.tree import Tree
from game.core.findings import closest, did_you_mean
from game.core.spec import is_needed


def misspelt(
    node: Mapping[str, Tree], known: Collection[str], needed: Iterable[str]
) -> dict[str, str]:
    """Each unknown key of a mapping, and the key that was meant ("" where none is close).

    What must be there and is not comes first: `activty` is `activity` before anything else.
    """
    # Of {text: {amina}, take a coat.} the bracket is told; what the comma cuts off goes with it.
    cut = any(isinstance(value, dict) and _bare(value) for value in node.values())
    unknown = [key for key in node if key not in known and not (cut and node[key] == "")]
    missing = [key for key in needed if key not in node]
    meant = {key: closest(key, missing) for key in unknown}
    free = {key for key in known if key not in node and key not in meant.values()}
    likely = {key: near or closest(key, known) for key, near in meant.items()}
    return {key: near if near in free or meant[key] else "" for key, near in likely.items()}


def _bare(value: Mapping[str, Tree]) -> bool:
    """Whether it is no mapping but words in curly brackets, such as {amina}."""
    return bool(value) and all(part == "" for part in value.values())


def unknown_key(key: str, value: Tree, meant: str, known: Iterable[str]) -> str:
    """The sentence about a key that is not known here."""
    if value == "" and " " in key.strip():
        return f'The comma cuts the text before "{key}": put the whole text in quotes.'
    hint = f' Did you mean "{meant}"?' if meant else did_you_mean(key, known)
    return f'There is no key "{key}" here.{hint}'


def strayed(cls: Any, name: str, entries: Sequence[Tree]) -> tuple[int, str] | None:
    """The first entry of a list that belongs to another list of the same record, and which one:
    the line with that list's key was lost. None when all belong here.

    name: the field of `cls` under which the entries stand.
    """
    own = _entry_of(cls, name)
    if own is None:
        return None
    others = [field.name for field in fields(cls) if field.name != name]
    for place, entry in enumerate(entries):
        if place and isinstance(entry, dict) and not _fits(entry, own):
            for other in others:
                theirs = _entry_of(cls, other)
                if theirs is not None and _fits(entry, theirs):
                    return place, other
    return None


def _entry_of(cls: Any, name: str) -> Any:
    """The record each entry of a list is; None where the field is no list of records."""
    hint = hints(cls)[name]
    inner = get_args(hint)[0] if get_origin(hint) is tuple else None
    return inner if is_dataclass(inner) else None


def _fits(entry: Mapping[str, Tree], record: Any) -> bool:
    """Whether all of an entry's keys are those of a record, with all that it must have."""
    parts = written(record)
    needed = {key for key, part in parts.items() if is_needed(part)}
    return needed <= entry.keys() <= parts.keys()


def put_right(wanted: str, node: Tree) -> str:
    """What to write instead, where that is plain, as a sentence with a space before it."""
    if wanted == "a list" and isinstance(node, str) and node:
        return f" Put brackets around it: [{node}]."
    if wanted in ("words", "one word") and isinstance(node, dict) and _bare(node):
        return ' Put quotes around it: "{' + ", ".join(node) + '}".'
    if wanted in ("words", "one word") and isinstance(node, list) and len(node) == 1:
        return " Take the brackets away."
    return ""
