"""The schemas say of level files and lists what the loader says of their shape, also tomorrow."""

import json
import random
from dataclasses import make_dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import pytest
import yaml
from jsonschema import Draft7Validator

from game.activities import KINDS as ROOMS
from game.authoring.schema.command import FOLDER, LEVEL_LINE, schema
from game.authoring.schema.field_docs import about, about_fields, about_kind
from game.authoring.schema.levels import level_schema, list_schemas
from game.content import rules
from game.content.added import BRINGS
from game.content.lists import ENTRY
from game.content.load import typed_level
from game.content.places import Places
from game.content.typed import BAD, Typing
from game.core.checking import Clue
from game.core.ids import MarkId
from game.core.level import Level
from game.mechanics.judging import Thing
from tests.authoring.broken_trees import broken, with_scene
from tests.content.kinds import GOOD, KINDS, ROOT, all_drawn, documented

BY_RULE = ("id-shape", "guard", "unknown-skill", "truth")
"""What a schema refuses and a type does not: rules of a whole level that look at one word."""
TRIED = 15
"""So many broken copies of each scene are tried."""


class AsAnEditor(yaml.SafeLoader):
    """Reads YAML as editors do, by its version 1.2: `no` is a word, `6` is a number."""


AsAnEditor.yaml_implicit_resolvers = {}
for tag, form, first in (
    ("null", r"^(~|null|)$", ["~", "n", ""]),
    ("bool", r"^(true|false)$", ["t", "f"]),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
):
    pattern = yaml.resolver.re.compile(form)  # type: ignore[attr-defined]
    AsAnEditor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", pattern, first)


@cache
def validator(name: str = "level") -> Any:
    lists = all_drawn()
    shape = level_schema(KINDS, lists) if name == "level" else list_schemas(lists)[name]
    Draft7Validator.check_schema(shape)
    return Draft7Validator(shape)


def wrong(text: str, name: str = "level") -> list[str]:
    """What is wrong with a file, each as "where: what"."""
    tree = yaml.load(text, AsAnEditor)
    return [f"{error.json_path}: {error.message}" for error in validator(name).iter_errors(tree)]


def test_everything_we_ship_and_show_is_right() -> None:
    levels = [*ROOT.glob("levels/*/level.yaml"), GOOD]
    assert len(levels) > 10
    assert {path.parent.name: wrong(path.read_text("utf-8")) for path in levels} == {
        path.parent.name: [] for path in levels
    }
    assert wrong(documented("kite-day")) == []
    for name in (*ENTRY, "paths"):
        assert wrong((ROOT / "levels" / f"{name}.yaml").read_text("utf-8"), name) == []
    for path in ROOT.glob("levels/regions/*.yaml"):
        assert wrong(path.read_text("utf-8"), "region") == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("title: Kite Day\n", "", "'title' is a required property"),
        ("title: Kite Day\n", "titel: Kite Day\n", "'titel' was unexpected"),
        ("title: Kite Day\n", "title:\n", "$.title: None is not of type"),
        ("band: 7-9", "band: 7-10", "$.band: '7-10' is not one of"),
        ("minutes: 4", "minutes: 40", "$.minutes: 40 is greater than the maximum"),
        ("minutes: 4", "minutes: some", "$.minutes: 'some' does not match"),
        ("skills: [privacy.personal-info]", "skills: []", "$.skills: [] should be non-empty"),
        ("[privacy.personal-info]", "[privacy.street]", "$.skills[0]: 'privacy.street' is not one"),
        ("cast: [amina, grandma]", "cast: amina", "$.cast: 'amina' is not of type 'array'"),
        ("activity: story\n", "activity: stroy\n", "$.scenes.hill.activity: 'stroy' is not one of"),
        ("    activity: story\n", "", "'activity' is a required property"),
        ("people: [{who: amina}]", "people: [{whom: amina}]", "'whom' was unexpected"),
        ("{who: amina}", "{who: amina, pose: dance}", "people[0].pose: 'dance' is not one of"),
        ("id: say,", "id: Say It,", "tries[0].id: 'Say It' does not match"),
        ("why: Ten letters come. None has stickers., ", "", "'why' is a required property"),
        ('when: ["wind = strong"]', "when: wind = strong", "lines[0].when: 'wind = strong' is not"),
        ('when: ["wind = strong"]', 'when: ["if windy today"]', "when[0]: 'if windy today' does"),
        ("hummed: night", "hummed: [night]", "next.hummed: ['night'] is not valid"),
        ("hummed: night", "hummed: [{when: [known]}]", "next.hummed: [{'when': ['known']}] is not"),
        ("next: {done: back}", "", "$.scenes.lost: 'next' is a required property"),
    ],
)
def test_what_is_broken_is_told_where_it_is(old: str, new: str, said: str) -> None:
    text = documented("kite-day")
    assert old in text
    told = wrong(text.replace(old, new, 1))
    assert any(said in each for each in told), told


def test_a_list_tells_of_its_own_mistakes() -> None:
    assert wrong("amina: {name: Amina, gender: girl, age: 8}", "cast") == []
    assert "'cat' is not one of" in wrong("tom: {name: Tom, gender: cat}", "cast")[0]
    assert (
        "'y' is a required property"
        in wrong("hill: {about: A hill., anchors: {top: {x: 3, tall: 90}}}", "places")[0]
    )
    assert "5 is not of type 'string'" not in wrong("goat: 60", "heights")


@pytest.mark.parametrize("kind", ROOMS)
def test_a_broken_scene_is_refused_here_when_it_is_refused_there(kind: str) -> None:
    tree = with_scene(kind)
    assert _refused(tree) == (False, False)
    tried = [*broken(tree)]
    random.Random(kind).shuffle(tried)
    for what, each in tried[:TRIED]:
        here, there = _refused(each)
        may_be_left_out = what.endswith("nothing")  # and is told of by an editor
        assert here >= there if may_be_left_out else here == there, what


def _refused(tree: Any) -> tuple[bool, bool]:
    """Whether the schema refuses a level; and whether the loader does for its shape."""
    typing = Typing()
    level = typed_level(tree, KINDS, 0, typing)
    if isinstance(level, Level) and not typing.found:
        found = rules.found(level, all_drawn(), KINDS)
        return not validator().is_valid(tree), any(each.rule in BY_RULE for each in found)
    assert level is BAD or typing.found
    return not validator().is_valid(tree), True


def test_a_new_kind_of_scene_and_a_new_field_come_by_themselves() -> None:
    story = KINDS["story"].spec
    added: list[Any] = [
        ("activity", Literal["ladder"]),
        ("rungs", int),
        ("sets", tuple[MarkId, ...], ()),
    ]
    spec = make_dataclass("Ladder", added, bases=(story,), kw_only=True, frozen=True)
    ladder = type("Room", (), {"spec": spec})
    shape = level_schema({**KINDS, "ladder": ladder}, all_drawn())  # type: ignore[dict-item] # a spec is enough here
    scene = shape["properties"]["scenes"]["additionalProperties"]
    then = scene["allOf"][-1]["then"]
    assert "ladder" in scene["properties"]["activity"]["enum"]
    assert "rungs" in then["required"]
    assert {"rungs", "sets", "lines", "next"} <= then["properties"].keys()


def test_names_are_offered_and_others_may_come_to_a_list() -> None:
    text = documented("kite-day")
    assert wrong(text.replace("place: courtyard", "place: windmill")) == []
    offered = json.dumps(validator().schema["definitions"]["ids.PlaceId"])
    assert '"courtyard"' in offered


def test_fields_are_described_in_the_words_of_the_code() -> None:
    fine = about_fields(Thing)
    assert fine["who"] == "whose it says it is."
    assert fine["right"] == fine["slip"] == "what is told after a true verdict, and after another"
    assert about(Thing) == "One thing a child judges: a message, a post, a page."
    assert about_fields(Level)["telling"].startswith("The scene where a safe adult is told")
    assert about_fields(Clue) == {"mistaken": "it is said in good faith, and wrong."}
    assert about_kind(MarkId) == "A mark that a level remembers (`remembers`)."


def test_an_editor_finds_the_schemas_beside_added_levels(tmp_path: Path) -> None:
    at = Places(ROOT, tmp_path / "build")
    (tmp_path / "cast.yaml").write_text("tamarind: {name: Tamarind, gender: girl}\n")
    text, code = schema(tmp_path, at, KINDS)
    assert (code, text.splitlines()[1]) == (0, LEVEL_LINE)
    assert LEVEL_LINE in (ROOT / "docs" / "WRITING_LEVELS.md").read_text("utf-8")
    folder = tmp_path / FOLDER
    assert {path.stem for path in folder.iterdir()} == {"level", *BRINGS}
    assert "tamarind" in (folder / "level.json").read_text("utf-8")


def test_our_own_are_made_beside_what_is_prepared(tmp_path: Path) -> None:
    _, code = schema(None, Places(ROOT, tmp_path / "build"), KINDS)
    made = {path.stem for path in (tmp_path / "build" / FOLDER).iterdir()}
    assert (code, made) == (0, {"level", *ENTRY, "paths", "region"})


def test_a_folder_that_is_none_or_takes_nothing_is_told_in_a_sentence(tmp_path: Path) -> None:
    at = Places(ROOT, tmp_path)
    assert schema(tmp_path / "none", at, KINDS) == (
        f"{tmp_path}/none is no folder: name the folder of your levels.",
        2,
    )
    (tmp_path / FOLDER).write_text("in the way")
    text, code = schema(tmp_path, at, KINDS)
    assert (code, "\n" in text) == (2, False)
    assert text.startswith(f"{tmp_path}/{FOLDER} cannot be written: ")
