"""`new`: begins a level or a room with copies of what is there to be copied."""

import shutil
from datetime import UTC, datetime
from pathlib import Path as File

from game.authoring.schema.command import FOLDER, level_line, schemas, write
from game.content.load import Kinds
from game.content.places import Places
from game.content.rules.ids import wrong_id

TEMPLATES = File(__file__).parent / "templates"
LEVEL, DAY, TITLE = "LEVEL-ID", "LEVEL-DAY", "LEVEL-TITLE"
"""What stands in the templates for what each level has of its own."""


def new_level(asked: File, at: Places, kinds: Kinds) -> tuple[str, int]:
    """Writes a whole level that `check` has nothing to say of, and what an editor needs; what is to
    be said, and the exit code. asked: its folder, whose name is its id."""
    name = asked.name
    if wrong := wrong_id(name):
        return wrong, 2
    home = asked.parent
    ours = home.resolve() == at.levels.resolve()
    own = {LEVEL: name, DAY: f"{datetime.now(UTC):%Y-%m-%d}", TITLE: name.replace("-", " ").title()}
    try:
        asked.mkdir(parents=True)
        for template in sorted((TEMPLATES / "level").iterdir()):
            text = template.read_text("utf-8")
            if template.suffix == ".yaml":
                text = f"{level_line(ours=ours)}\n{text}"
            for mark, words in own.items():
                text = text.replace(mark, words)
            (asked / template.name).write_text(text, "utf-8", newline="\n")
        folder = at.prepared if ours else home
        write(folder / FOLDER, schemas(None if ours else home, at, kinds))
    except FileExistsError:
        return f"{asked} is there already: choose another name.", 2
    except OSError as error:
        return f"{asked} cannot be written: {error.strerror}.", 2
    on_map = f"\nWrite {name} into levels/paths.yaml, and it stands on the map." if ours else ""
    run = "python3 run.py"
    look = f"  {run} preview {name if ours else asked}\n  {run} check {home}"
    return f"{asked} is begun. Look at it:\n{look}{on_map}", 0


def new_room(name: str, root: File) -> tuple[str, int]:
    """Copies the template of a room and writes its name into the list; what is to be said, and the
    exit code. root: the checkout."""
    if not name.isidentifier() or not name.islower() or "_" in name:
        return f'"{name}" cannot be a room: take one word of small letters a to z.', 2
    room, sample = root / "game/activities" / name, root / "tests/activities" / name
    for folder in (room, sample):
        if folder.exists():
            return f"{folder.relative_to(root)} is there already: choose another name.", 2
    try:
        _copy_room(root, name, room)
        sample.mkdir()
        taught = (root / "tests/activities/template/template.yaml").read_text("utf-8")
        _write(sample / f"{name}.yaml", taught.replace("activity: template", f"activity: {name}"))
        _list(root / "game/activities/__init__.py", name)
    except OSError as error:
        return f"The room cannot be written: {error.strerror}.", 2
    try_it = f"python3 run.py test tests/activities/test_contract.py -k {name}"
    return f"game/activities/{name} is begun, and in the list of rooms. Try it:\n  {try_it}", 0


def _copy_room(root: File, name: str, target: File) -> None:
    """A copy of the template under another name: of its folder, its kind and its records."""
    shutil.copytree(
        root / "game/activities/template", target, ignore=shutil.ignore_patterns("__pycache__")
    )
    for path in target.glob("*.py"):
        text = path.read_text("utf-8").replace("activities.template", f"activities.{name}")
        text = text.replace('Literal["template"]', f'Literal["{name}"]')
        _write(path, text.replace("Template", name.capitalize()))


def _list(listed: File, name: str) -> None:
    """Writes the kind into `KINDS`, on a line of its own."""
    before, head, rest = listed.read_text("utf-8").partition("KINDS = (\n")
    kinds, end, after = rest.partition(")\n")
    lines = sorted((*kinds.splitlines(keepends=True), f'    "{name}",\n'))
    _write(listed, "".join((before, head, *lines, end, after)))


def _write(path: File, text: str) -> None:
    path.write_text(text, "utf-8", newline="\n")
