"""Pictures: whoever is somewhere, is looked at or spoken of has a place in the picture."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from game.content.fields import hints, records
from game.content.lists import Lists
from game.content.placeholders import places
from game.core.findings import Found, Path, did_you_mean
from game.core.ids import AnchorId
from game.core.level import Level
from game.core.staging import Actor, Change, Prop, Staging, changed

RULES: Mapping[str, str] = {
    "unknown-anchor": "The place has no such spot. Take one of its `anchors` in places.yaml, or"
    " leave `at` out: then it is on the ground in front.",
    "not-in-picture": "Somebody looks at what is not in the picture, or speaks without being there."
    " Bring it in with `seen`, or take it out of the words.",
    "only-spoken-of": "Whoever is named in a line is seen, or is on the other side of a phone that"
    " somebody holds. Show her, let somebody hold a phone, or leave the name out.",
}
"""What each rule means and how to mend it."""

DEVICES = ("phone", "radio", "tablet", "computer")
"""Through these somebody can be heard who is not there."""


def problems(level: Level, lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every spot a place lacks, and whoever is not where the words say."""
    for name, scene in level.scenes.items():
        path: Path = ("scenes", name)
        staging = getattr(scene.spec, "stage", None)
        if isinstance(staging, Staging):
            yield from _lost(scene.spec, staging, lists, path)
            yield from _absent(scene.spec, staging, lists, path)


def _spots(anchors: Iterable[str]) -> str:
    """The spots a place has, as a sentence after a space."""
    return f" It has: {', '.join(anchors)}." if anchors else " It has none: leave `at` out."


def _lost(spec: Any, staging: Staging, lists: Lists, path: Path) -> Iterator[Found]:
    """Everything at a spot that its place does not have, and looks at what is never there. A part
    of a scene may have a picture of its own, and whoever listens a place of her own."""
    inside = [*records(spec, path)]
    parts = [(way, part) for way, part in inside if _has_a_spot(part)]
    there = {name for _, part in parts for name in _names(part)}
    own = {way: where for way, part in inside if (where := _wheres(part))}
    for way, part in parts:
        nearest = next((own[up] for up in _up(way) if up in own), _wheres(staging))
        for name in nearest:
            place = lists.places.get(name)
            if place and part.at and part.at not in place.anchors:
                hint = did_you_mean(part.at, place.anchors) or _spots(place.anchors)
                message = f'"{name}" has no spot "{part.at}".{hint}'
                yield Found((*way, "at"), "unknown-anchor", message)
        looks = getattr(part, "looks", "")
        if looks and looks not in there:
            hint = did_you_mean(looks, there)
            message = f'Nothing and nobody "{looks}" is in this picture.{hint}'
            yield Found((*way, "looks"), "not-in-picture", message)


def _absent(spec: Any, staging: Staging, lists: Lists, path: Path) -> Iterator[Found]:
    """Whoever speaks, or is spoken of, in a line in whose picture she is not."""
    for at, line in enumerate(getattr(spec, "lines", ())):
        staging = changed(staging, (_for_sure(each) for each in line.seen))
        here = {each.who for each in staging.people}
        shown = {each.thing for each in staging.things} | {each.holds for each in staging.people}
        if any(part in thing for thing in shown for part in DEVICES):
            continue
        if line.who in lists.cast and line.who not in here:
            message = f'"{line.who}" speaks here and is not in the picture.'
            yield Found((*path, "lines", at, "who"), "not-in-picture", message)
        for name in dict.fromkeys(places(line.text)):
            if name in lists.cast and name not in here:
                message = f'"{name}" is spoken of here and is not in the picture.'
                found = Found((*path, "lines", at, "text"), "only-spoken-of", message)
                yield replace(found, severity="warning")


def _wheres(part: object) -> tuple[str, ...]:
    """The places in which a part of a scene is seen: a picture's own, or a listener's at home."""
    if isinstance(part, Staging):
        return tuple(dict.fromkeys(each.place for each in part.wheres()))
    place = getattr(part, "place", "")
    return (place,) if place else ()


def _up(way: Path) -> Iterator[Path]:
    """The ways to all that a part is inside of, the nearest first."""
    return (way[:end] for end in range(len(way) - 1, -1, -1))


def _has_a_spot(part: Any) -> bool:
    """Whether it is at a spot of its place: somebody, a thing, a place of a large picture."""
    return hints(type(part)).get("at") is AnchorId


def _names(part: Any) -> Iterator[str]:
    """What a part of a picture brings into it."""
    match part:
        case Actor():
            yield from (part.who, part.holds)
        case Prop():
            yield part.thing
        case Change():
            yield from (part.who, part.thing, part.holds)


def _for_sure(change: Change) -> Change:
    """The same, where it is only a chance that somebody goes: then she may be there."""
    return replace(change, gone="") if change.when else change
