"""References: what a level names is in its list, and what it shows has been drawn."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args

from game.content.fields import Leaf, hints, leaves, records
from game.content.lists import Lists
from game.core.findings import Found, Path, closest, did_you_mean
from game.core.ids import AppId, CastId, FeelingId, PlaceId, SkillId, ThingId, WhoId
from game.core.level import Level, Want

LISTED = (SkillId, CastId, WhoId, PlaceId, AppId, FeelingId, ThingId)
"""Names that are in a list, whatever the parts of a scene are called."""

RULES: Mapping[str, str] = {
    "unknown-skill": "No skill of skills.yaml has this id. Take one of the list.",
    "unknown-person": "Nobody has this id. Take one of cast.yaml (or accounts.yaml, where someone"
    " known only online may stand).",
    "unknown-place": "No place of places.yaml has this id. Take one of the list, or add it there.",
    "unknown-app": "No pretend app of apps.yaml has this id. Take one of the list, or add it"
    " there.",
    "unknown-thing": "Nothing is drawn under this name. Take one of assets/things, or have it"
    " drawn.",
    "unknown-feeling": "Nobody can look like this. Take a feeling that people.toml names.",
    "unknown-part": "This names another part of the scene, and there is none. Mend the spelling.",
    "not-in-cast": "`cast` says who is in the story, for whoever chooses stories. Add the person,"
    " or take another.",
    "not-in-skills": "`skills` says what the story teaches, and cards and boosters go by it. Add"
    " the skill, or take another.",
    "no-picture": "The list knows it, but there is no picture of it yet. Take another, or have it"
    " drawn.",
}
"""What each rule means and how to mend it."""


def problems(level: Level, lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every id that its list does not have, and every person or place without a picture."""
    undrawn: set[str] = set()
    for leaf in leaves(level):
        if leaf.text and not leaf.shown and not _is_deal_of_people(leaf, level, lists):
            yield from _unknown(leaf, lists)
            for found in _not_drawn(leaf, lists):
                if found.message not in undrawn:  # said once, where it is met first
                    undrawn.add(found.message)
                    yield found
    yield from _not_declared(level, lists)
    for name, scene in level.scenes.items():
        yield from unknown_parts(scene.spec, ("scenes", name))


def _is_deal_of_people(leaf: Leaf, level: Level, lists: Lists) -> bool:
    """Whether it stands for whoever chance deals."""
    truths = level.deals.get(leaf.text, ()) if leaf.kind is WhoId else ()
    return bool(truths) and {*truths} <= {*lists.cast, *lists.accounts}


def _not_declared(level: Level, lists: Lists) -> Iterator[Found]:
    """Whoever acts without being in the cast, and every skill that the level does not name: each
    where it is met first. What is in no list is told as unknown."""
    people = {**lists.cast, **lists.accounts}
    meant = (closest(each, people) for each in level.cast if each not in people)
    meant_skills = (closest(each, lists.skills) for each in level.skills)
    said = {*meant, *meant_skills, *level.cast, *level.skills}
    for leaf in leaves(level):
        if leaf.path[0] != "scenes" or leaf.text in said:
            continue
        if leaf.kind in (CastId, WhoId) and leaf.text in lists.drawn | {*lists.accounts}:
            message = f'"{leaf.text}" acts here and is not in "cast".'
            yield Found(leaf.path, "not-in-cast", message)
        elif leaf.kind is SkillId and leaf.text in lists.skills:
            message = f'The skill "{leaf.text}" is not among the "skills" of this level.'
            yield Found(leaf.path, "not-in-skills", message)
        else:
            continue
        said.add(leaf.text)


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
        if kind in LISTED:
            continue
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
        PlaceId: ("unknown-place", lists.places, "place {} in places.yaml"),
        AppId: ("unknown-app", lists.apps, "app {} in apps.yaml"),
        FeelingId: ("unknown-feeling", lists.feelings, "feeling {} in people.toml"),
        ThingId: ("unknown-thing", lists.things, "picture {} in assets/things"),
    }
    if leaf.kind not in known:
        return
    rule, names, what = known[leaf.kind]
    if isinstance(leaf.owner, Want):
        names = (each.removesuffix("-0") for each in names if each.endswith("-0"))
        what = 'picture {} in assets/things that grows (from "-0" on)'
    if leaf.text not in names:
        wanted = what.format(f'"{leaf.text}"')
        yield Found(leaf.path, rule, f"There is no {wanted}.{did_you_mean(leaf.text, names)}")


def _not_drawn(leaf: Leaf, lists: Lists) -> Iterator[Found]:
    """The place or the person that is named here, in whose list nobody has drawn it."""
    name, assets = leaf.text, lists.homes.get(leaf.text, "assets")
    if leaf.kind is PlaceId and name in lists.places and name not in lists.pictures:
        message = f'Nobody has drawn the place "{name}" yet ({assets}/places/{name}.svg).'
        yield Found(leaf.path, "no-picture", message)
    if leaf.kind in (CastId, WhoId) and name in lists.cast and name not in lists.drawn:
        message = f'Nobody has drawn "{name}" yet ({assets}/cast/people.toml).'
        yield Found(leaf.path, "no-picture", message)
