"""`schema`: writes what an editor needs to complete and check levels while somebody types."""

import json
from collections.abc import Mapping
from pathlib import Path as File

from game.authoring.schema.levels import level_schema, list_schemas
from game.authoring.schema.shapes import Shape
from game.content.added import BRINGS, with_added
from game.content.lists import load_lists
from game.content.load import Kinds
from game.content.places import Places

FOLDER = "schemas"
"""Where the schemas lie in a folder of added levels."""
LEVEL_LINE = f"# yaml-language-server: $schema=../{FOLDER}/level.json"
OUR_LINE = f"# yaml-language-server: $schema=../../build/{FOLDER}/level.json"
"""The line by which an editor finds the schema of a level in such a folder, or in ours."""


def schema(folder: File | None, at: Places, kinds: Kinds) -> tuple[str, int]:
    """Writes the schemas of our levels, or of added ones in a folder; what is to be said, and the
    exit code: 2 when they cannot be written."""
    if folder and not folder.is_dir():
        return f"{folder} is no folder: name the folder of your levels.", 2
    target = folder / FOLDER if folder else at.prepared / FOLDER
    try:
        write(target, schemas(folder, at, kinds))
    except OSError as error:
        return f"{target} cannot be written: {error.strerror}.", 2
    line = level_line(ours=folder is None)
    return f"Written to {target}. Let each level.yaml begin with\n{line}", 0


def level_line(*, ours: bool) -> str:
    """The first line of a level of ours, or of an added one."""
    return OUR_LINE if ours else LEVEL_LINE


def schemas(folder: File | None, at: Places, kinds: Kinds) -> dict[str, Shape]:
    """The schemas for our levels, or for added ones with what they bring, by the names of files."""
    lists, _ = load_lists(at.levels, at.assets)
    if folder:
        lists, _ = with_added(lists, folder)
    beside = list_schemas(lists)
    return {
        "level": level_schema(kinds, lists),
        **{name: beside[name] for name in (BRINGS if folder else beside)},
    }


def write(target: File, made: Mapping[str, Shape]) -> None:
    """Writes each schema as NAME.json; OSError where that cannot be done."""
    target.mkdir(parents=True, exist_ok=True)
    for name, shape in made.items():
        text = json.dumps(shape, ensure_ascii=False, indent=1)
        (target / f"{name}.json").write_text(f"{text}\n", "utf-8", newline="\n")
