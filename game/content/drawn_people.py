"""Who is drawn, and how they can look: `assets/cast/people.toml`, ours or one of added levels."""

from dataclasses import dataclass
from pathlib import Path as File

from game.content.problems import Problem
from game.content.toml_text import TomlText, read_toml

FILE = File("cast", "people.toml")
"""Where the list lies below a folder of assets."""


@dataclass(frozen=True, slots=True)
class DrawnPeople:
    """The people of one list by id, and what is wrong with it. shared: the feelings everybody can
    show; own: those of somebody in it alone; text: the list, when it could be read."""

    people: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    text: TomlText | None = None


def drawn_people(assets: File) -> DrawnPeople:
    """Whoever is drawn below a folder of assets; nobody where there is no list."""
    if not (assets / FILE).exists():
        return DrawnPeople()
    text = read_toml(assets / FILE)
    if isinstance(text, Problem):
        return DrawnPeople(problems=(text,))
    people = text.tree.get("people")
    if not isinstance(people, dict):
        message = "Nobody stands in this list: somebody's lines begin with [people.mr-joro]."
        return DrawnPeople(problems=(text.at("toml", message, "people"),), text=text)
    recipes = {who: each for who, each in people.items() if isinstance(each, dict)}
    own = (name for each in recipes.values() for name in _names(each.get("feelings")))
    wrong = (
        text.at(
            "toml", f'"{who}" is not a person: her lines begin with [people.{who}].', "people", who
        )
        for who in people.keys() - recipes.keys()
    )
    shared = _names(text.tree.get("feelings"))
    return DrawnPeople(frozenset(recipes), shared, frozenset(own), tuple(sorted(wrong)), text)


def _names(table: object) -> frozenset[str]:
    return frozenset(table) if isinstance(table, dict) else frozenset()
