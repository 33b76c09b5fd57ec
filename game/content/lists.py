"""What a level may name: skills, cast, accounts, places, apps and what is drawn, as typed lists."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as File
from typing import Any, Literal

from game.content.drawn_people import drawn_people
from game.content.problems import Problem, one_line
from game.content.source import read
from game.content.tree import Source, mapping
from game.content.typed import BAD, Typing
from game.core.findings import Found, Path
from game.core.ids import AnchorId
from game.core.level import Band, Strand
from game.core.staging import Anchor, Hour, Scenery
from game.core.words import Line, Title

GROWN = 13
"""From this age on somebody is about as tall as a grown-up."""
Gender = Literal["girl", "boy", "woman", "man", "none"]


@dataclass(frozen=True, slots=True)
class Skill:
    """Something a child learns to do. `can`: a line at a level's end, for each band it is taught.

    next: one thing to try another time; tell: what gives such a thing away; do: the safe thing to
    do then. Those three are in words for the youngest.
    """

    strand: Strand
    can: Mapping[Band, Line]
    next: Line
    tell: Line
    do: Line


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the cast. A name may be swapped in a region; the gender stays."""

    name: Title
    gender: Gender
    age: int | None = None

    @property
    def own_name(self) -> bool:
        """Whether it is a first name (Amina), which a region changes, not a role (Grandma)."""
        return self.age is not None


@dataclass(frozen=True, slots=True)
class Account:
    """Someone known only by a handle; or a machine, which is a program and is called so."""

    handle: Title
    kind: Literal["someone", "machine"] = "someone"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a scene is. `about` is what is said of its picture; drawn: the hour it shows; lane: a
    telling can look on its windows, which are where `lane-day` has them; anchors: where in it
    people and things can be."""

    about: Line
    drawn: Hour = "day"
    lane: Literal["no", "yes"] = "no"
    anchors: Mapping[AnchorId, Anchor] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class App:
    """A pretend app."""

    name: Title
    kind: Literal["sms", "money", "chat", "game", "mail", "feed", "web"]


@dataclass(frozen=True, slots=True)
class Lists:
    """Everything a level may name, by id. `drawn`: people, `pictures`: places with a picture.
    heights: how tall things are, in centimetres. homes: of people and places of added levels, the
    folder of assets in which they are to be drawn."""

    skills: Mapping[str, Skill] = field(default_factory=dict)
    cast: Mapping[str, Person] = field(default_factory=dict)
    accounts: Mapping[str, Account] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    apps: Mapping[str, App] = field(default_factory=dict)
    heights: Mapping[str, int] = field(default_factory=dict)
    things: frozenset[str] = frozenset()
    drawn: frozenset[str] = frozenset()
    feelings: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()
    homes: Mapping[str, str] = field(default_factory=dict)

    @property
    def scenery(self) -> Scenery:
        """What is known for putting a picture together."""
        return Scenery(
            {name: place.anchors for name, place in self.places.items()},
            {name: place.drawn for name, place in self.places.items()},
            self.heights,
            frozenset(who for who, each in self.cast.items() if each.age and each.age < GROWN),
            frozenset(name for name, place in self.places.items() if place.lane == "yes"),
        )

    @property
    def programs(self) -> frozenset[str]:
        """The accounts behind which there is nobody."""
        return frozenset(id_ for id_, each in self.accounts.items() if each.kind == "machine")

    def named(self) -> Iterator[tuple[str, Title]]:
        """Everybody and every app with the name shown, by id."""
        yield from ((id_, person.name) for id_, person in self.cast.items())
        yield from ((id_, account.handle) for id_, account in self.accounts.items())
        yield from ((id_, app.name) for id_, app in self.apps.items())


ENTRY: Mapping[str, type] = {
    "skills": Skill,
    "cast": Person,
    "accounts": Account,
    "places": Place,
    "apps": App,
    "heights": int,
}
"""The lists that are files, `levels/<list>.yaml`, and what each of their entries is."""

RULES: Mapping[str, str] = {
    "shared-name": "A person, an account and an app have one id, and {id} in a text could be any"
    " of them. Choose another id for one.",
}
"""What lists can do wrong beside each other: what the rule means and how to mend it."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One list file: its entries, where they stand, and what is wrong."""

    entries: Mapping[str, Any]
    source: Source | None
    problems: tuple[Problem, ...]


def load_list(path: File, kind: str) -> Listed:
    """One list by its kind. A broken entry is left out and said."""
    text, problems = read(path)
    if text is None:
        return Listed({}, None, problems)
    typing = Typing(cut=text.cut)
    if not isinstance(text.tree, dict):
        typing.value(Mapping[str, str], text.tree, ())
    made = {
        name: typing.value(ENTRY[kind], node, (name,)) for name, node in mapping(text.tree).items()
    }
    entries = {name: entry for name, entry in made.items() if entry is not BAD}
    return Listed(entries, text, addressed(text, typing.found))


def load_lists(levels: File, assets: File) -> tuple[Lists, tuple[Problem, ...]]:
    """All lists of the levels folder, and what is drawn in the assets folder."""
    files = {kind: load_list(levels / f"{kind}.yaml", kind) for kind in ENTRY}
    drawn = drawn_people(assets)
    lists = Lists(
        **{kind: listed.entries for kind, listed in files.items()},
        things=pictures_in(assets / "things"),
        drawn=drawn.people,
        feelings=drawn.shared | drawn.own,
        pictures=pictures_in(assets / "places"),
    )
    problems = (problem for listed in files.values() for problem in listed.problems)
    return lists, (*problems, *drawn.problems, *_shared_names(files))


def addressed(text: Source, found: list[Found]) -> tuple[Problem, ...]:
    """The mistakes found in one file, as problems with their lines and columns."""
    return tuple(at(text, each) for each in found)


def at(text: Source, each: Found) -> Problem:
    """A mistake found in a file, with the line and column at which it stands there."""
    cut = text.cut.get(each.path) if each.rule == "hash" else None
    line, column = cut or text.where(each.path, each.key)
    lines = ", ".join(str(text.where(path)[0]) for path in each.all_of)
    message = one_line(f"{each.message} (Lines {lines}.)" if lines else each.message)
    return Problem(text.file, line, column, each.rule, each.severity, message)


def _shared_names(files: Mapping[str, Listed]) -> Iterator[Problem]:
    """A person, an account and an app may not share an id: {id} in a text could be either."""
    seen: dict[str, str] = {}
    for kind in ("cast", "accounts", "apps"):
        for name in files[kind].entries:
            text = files[kind].source
            if name in seen and text is not None:
                message = f'"{name}" is already in {seen[name]}.yaml: choose another id.'
                path: Path = (name,)
                yield at(text, Found(path, "shared-name", message, key=True))
            seen.setdefault(name, kind)


def pictures_in(folder: File) -> frozenset[str]:
    """The names of the pictures in a folder."""
    return frozenset(path.stem for path in folder.glob("*.svg"))
