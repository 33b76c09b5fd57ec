"""Gives Babel the words of levels, lists and regions straight from their YAML, with notes."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path as File
from typing import IO, Any

from game.activities import ROOMS_BY_KIND
from game.content.lists import ENTRY
from game.content.load import Kinds, typed_level
from game.content.regions import Region
from game.content.rules.wording import LIMITS
from game.content.source import parse
from game.content.translate import Entry, entries, list_entries, region_entries
from game.content.tree import Source, mapping
from game.content.typed import BAD, Bad, Typing
from game.core.level import Level

Found = tuple[int, str, tuple[str, str], list[str]]
"""Line, "pgettext", (context, text), comments."""


def extract(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],
    comment_tags: Collection[str],
    options: Mapping[str, Any],
) -> Iterator[Found]:
    """The Babel extractor `lantern_levels`."""
    yield from messages(fileobj.read(), File(fileobj.name), ROOMS_BY_KIND)


def messages(data: bytes, path: File, kinds: Kinds) -> Iterator[Found]:
    """Every text of one file. A file with mistakes gives none: `check` says what they are."""
    if path.stem in ENTRY or path.parent.name == "regions":
        return list_messages(data, path)
    found = level_in(data, path, kinds)
    return level_messages(*found) if found else iter(())


def list_messages(data: bytes, path: File) -> Iterator[Found]:
    """Every text of a list or a region, in the order of its file."""
    source, _ = parse(data, path.as_posix())
    if source is None:
        return
    region = path.parent.name == "regions"
    found = _region_entries(source) if region else _list_entries(source, path.stem)
    for entry, notes in found:
        yield _found(source, entry, notes)


def level_in(data: bytes, path: File, kinds: Kinds) -> tuple[Source, Level] | None:
    """A level file, read; None when it has mistakes."""
    source, _ = parse(data, path.as_posix())
    level = typed_level(source.tree, kinds, 0, Typing()) if source else BAD
    return None if source is None or isinstance(level, Bad) else (source, level)


def level_messages(source: Source, level: Level) -> Iterator[Found]:
    """Every text of a level, in the order of its file."""
    for entry in entries(level):
        yield _found(source, entry, _level_notes(level, entry))


def _found(source: Source, entry: Entry, notes: list[str]) -> Found:
    line, _ = source.where(entry.leaf.path)
    return line, "pgettext", (entry.context, entry.text), notes


def _list_entries(source: Source, kind: str) -> Iterator[tuple[Entry, list[str]]]:
    typing, nodes = Typing(), mapping(source.tree).items()
    made = {id_: typing.value(ENTRY[kind], node, (id_,)) for id_, node in nodes if kind in ENTRY}
    listed = {id_: entry for id_, entry in made.items() if entry is not BAD}
    for entry in list_entries(kind, listed):
        yield entry, _list_notes(kind, entry)


def _region_entries(source: Source) -> Iterator[tuple[Entry, list[str]]]:
    region = Typing().record(Region, source.tree, (), keys={"id": "region"})
    for entry in () if isinstance(region, Bad) else region_entries(region):
        yield entry, [f"{_kind(entry)} in the region {region.name}"]  # type: ignore[union-attr] # not BAD here


def _level_notes(level: Level, entry: Entry) -> list[str]:
    """What a translator must know: the story, what kind of text, how long, who says it."""
    notes = [f"Story: {level.title} (ages {level.band})", _measure(entry, level.band)]
    who = getattr(entry.leaf.owner, "who", "") or getattr(entry.leaf.owner, "sender", "")
    if who and entry.leaf.field in ("text", "says", "later"):
        notes.append(f"Said or sent by: {who}")
    if entry.tells:
        notes.append("Keep the marks <1>…</1> around the words that give it away.")
    return [*notes, *_places(entry)]


def _list_notes(kind: str, entry: Entry) -> list[str]:
    """A name's gender travels with it; a handle stays in its own letters."""
    last = entry.context.rpartition("/")[2]
    notes = [_measure(entry, last if last in LIMITS else "7-9")]
    match kind:
        case "cast":
            notes.append(f"A {entry.leaf.owner.gender}: the gender must stay the same.")
        case "accounts":
            notes.append("A made-up handle: keep it as it is unless it is made of words.")
        case "apps":
            notes.append("A made-up app: write its sound in your letters.")
    return [*notes, *_places(entry)]


def _kind(entry: Entry) -> str:
    return str(getattr(entry.leaf.kind, "__name__", "Text"))


def _measure(entry: Entry, band: str) -> str:
    limits = next(limits for of, limits in LIMITS.items() if of == band)
    most = limits.of(entry.leaf.kind)
    return f"{_kind(entry)}: in English at most {most} words" if most else _kind(entry)


def _places(entry: Entry) -> Sequence[str]:
    return ["Keep what stands in {curly brackets} as it is."] if "{" in entry.text else []
