"""References: what a level names is in its list, and what it shows has been drawn."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args

from game.content.fields import Leaf, hints, leaves, records
from game.content.lists import Lists
from game.core.findings import Found, Path, did_you_mean
from game.core.ids import AccountId, AppId, CastId, FeelingId, PlaceId, SkillId, ThingId, WhoId
from game.core.level import Level

RULES: Mapping[str, str] = {
    "unknown-skill": "No skill of skills.yaml has this id. Take one of the list.",
    "unknown-person": "Nobody has this id. Take one of cast.yaml (or accounts.yaml, where someone"
    " known only online may stand).",
    "unknown-account": "No account of accounts.yaml has this id. Take one of the list, or add it"
    " there.",
    "unknown-place": "No place of places.yaml has this id. Take one of the list, or add it there.",
    "unknown-app": "No pretend app of apps.yaml has this id. Take one of the list, or add it"
    " there.",
    "unknown-thing": "Nothing is drawn under this name. Take one of assets/things, or have it"
    " drawn.",
    "unknown-feeling": "Nobody can look like this. Take a feeling that people.toml names.",
    "unknown-part": "This names another part of the scene, and there is none. Mend the spelling.",
    "no-picture": "The list knows it, but there is no picture of it yet. Take another, or have it"
    " drawn.",
}
"""What each rule means and how to mend it."""


def problems(level: Level, lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every id that its list does not have, and every person or place without a picture."""
    for leaf in leaves(level):
        if leaf.text and not leaf.shown:
            yield from _unknown(leaf, lists)
            yield from _not_drawn(leaf, lists)
    for name, scene in level.scenes.items():
        yield from unknown_parts(scene.spec, ("scenes", name))


def unknown_parts(spec: Any, path: Path) -> Iterator[Found]:
    """Every part that is named and not there: a `MomentId` is the id or the key of a `Moment`."""
    there: dict[str, set[str]] = {}
    named: list[tuple[Path, Any, str]] = [
        (leaf.path, leaf.kind, leaf.text) for leaf in leaves(spec, path)
    ]
    for way, record in records(spec, path):
        own = getattr(record, "id", "") or str(way[-1])
        there.setdefault(type(record).__name__, set()).add(own)
        named += _keys(record, way)
    for way, kind, text in named:
        sort = getattr(kind, "__name__", "").removesuffix("Id")
        if text and sort in there and text not in there[sort]:
            hint = did_you_mean(text, there[sort])
            message = f'There is no {sort.lower()} "{text}" in this scene.{hint}'
            yield Found(way, "unknown-part", message)


def _keys(record: Any, path: Path) -> Iterator[tuple[Path, Any, str]]:
    """The keys of a record's mappings, with what kind of name they are."""
    for field, hint in hints(type(record)).items():
        value = getattr(record, field)
        if isinstance(value, Mapping) and get_args(hint):
            for key in value:
                yield (*path, field, key), get_args(hint)[0], key


def _unknown(leaf: Leaf, lists: Lists) -> Iterator[Found]:
    who = {**lists.cast, **lists.accounts}
    known: Mapping[Any, tuple[str, Iterable[str], str]] = {
        SkillId: ("unknown-skill", lists.skills, "skill {} in skills.yaml"),
        CastId: ("unknown-person", lists.cast, "person {} in cast.yaml"),
        WhoId: ("unknown-person", who, "person {} in cast.yaml, nor such an account"),
        AccountId: ("unknown-account", lists.accounts, "account {} in accounts.yaml"),
        PlaceId: ("unknown-place", lists.places, "place {} in places.yaml"),
        AppId: ("unknown-app", lists.apps, "app {} in apps.yaml"),
        FeelingId: ("unknown-feeling", lists.feelings, "feeling {} in people.toml"),
        ThingId: ("unknown-thing", lists.things, "picture {} in assets/things"),
    }
    if leaf.kind not in known:
        return
    rule, names, what = known[leaf.kind]
    if leaf.text not in names:
        wanted = what.format(f'"{leaf.text}"')
        yield Found(leaf.path, rule, f"There is no {wanted}.{did_you_mean(leaf.text, names)}")


def _not_drawn(leaf: Leaf, lists: Lists) -> Iterator[Found]:
    if leaf.kind is PlaceId and leaf.text in lists.places and leaf.text not in lists.pictures:
        message = f'Nobody has drawn the place "{leaf.text}" yet (assets/places/{leaf.text}.svg).'
        yield Found(leaf.path, "no-picture", message)
    if leaf.kind in (CastId, WhoId) and leaf.text in lists.cast and leaf.text not in lists.drawn:
        message = f'Nobody has drawn "{leaf.text}" yet (assets/cast/people.toml).'
        yield Found(leaf.path, "no-picture", message)
