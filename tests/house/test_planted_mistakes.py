"""Mistakes planted in copies of the template: each is found, and said in a sentence."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.authoring.new import new_room
from game.authoring.screen_words import hidden_words
from tests.house.test_words_come_from_catalogues import plain_words

ROOT = Path(__file__).parents[2]
TEMPLATE = ROOT / "game" / "activities" / "template"


@dataclass(frozen=True, slots=True)
class Mistake:
    """A change of one file of a new room, and what is said of it."""

    file: str
    right: str
    wrong: str
    said: str


BY_CONTRACT = {
    "taken": Mistake("rules.py", '("fine", "trick")', '("fine",)', "which is not offered"),
    "pressed": Mistake(
        "view.py", '"think", thing, "fine"', '"thnk", thing, "fine"', "buttons mean"
    ),
    "ended": Mistake("rules.py", 'outcome="done"', 'outcome="dne"', "no such outcome"),
    "kind": Mistake("model.py", 'Literal["kind"]', 'Literal["knd"]', 'its spec says "knd"'),
    "float": Mistake(
        "model.py", "    goal: Line", "    high: float\n    goal: Line", "high: float"
    ),
    "verb": Mistake("rules.py", ', "ok": "read"', "", "no kind is given for the verbs {'ok'}"),
    "stuck": Mistake(
        "view.py", "read_on(ctx) if answered else None", "None", "nothing can be pressed"
    ),
    "lone": Mistake(
        "view.py", '"think", thing, "trick"', '"think", thing, "fine"', "lead to ['done']"
    ),
    "bare": Mistake(
        "rules.py", '("fine", "trick")', '("fine", "trick", "odd")', "'think visit odd'"
    ),
    "finished": Mistake(
        "rules.py", "TemplateState(attempts=state.attempts)", "state", "it can only end so again"
    ),
    "unjudged": Mistake(
        "rules.py", "state.attempts.tried(thing.id, right)", "state.attempts", "a first one again"
    ),
    "forgotten": Mistake(
        "rules.py", "TemplateState(attempts=state.attempts)", "TemplateState()", "a first one again"
    ),
    "gapped": Mistake(
        "model.py",
        "things: tuple[Thing, ...]",
        "things: tuple[Thing, ...] = ()",
        "('things',): Val",
    ),
    "hashed": Mistake("rules.py", "in BELIEFS)", "in {*BELIEFS})", "another process plays another"),
}
"""Each in a room of its own, which is called like the mistake."""
BY_TYPES = (
    Mistake("view.py", "spec.goal", "spec.gaol", 'no attribute "gaol"'),
    Mistake("paper.py", "(spec.goal)", '(spec.goal, colour="mauve")', '"colour" to "Words"'),
    Mistake("view.py", "icon/tick", "icon/nobody-drew", '"choice"'),
    Mistake("rules.py", 'Sound("paper")', 'Sound("crash")', '"Sound"'),
    Mistake("rules.py", 'Sound("page"),', 'Feels(spec.player, "smug"),', '"Feels"'),
    Mistake("rules.py", "import Sound", "import Feels, Sound", ""),
)
"""All in one room: the type checker tells of each."""
BY_IMPORTS = (
    Mistake("rules.py", "from collections", "import random\nfrom collections", "import random"),
    Mistake("view.py", "from game.core", "import game.activities.inbox\nfrom game.core", "inbox"),
)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the game and of what tries its rooms."""
    top = tmp_path_factory.mktemp("house")
    for name in ("game", "tests/activities", "tests/levels", "tests/ui"):
        shutil.copytree(ROOT / name, top / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "tests/once.py", "tests/prepared.py"):
        shutil.copy(ROOT / name, top / name)
    for name in ("levels", "assets"):
        (top / name).symlink_to(ROOT / name)
    return top


def build_room(top: Path, name: str, *mistakes: Mistake) -> None:
    """A new room: the template by another name, with these mistakes, on a line of the list."""
    text, code = new_room(name, top)
    assert code == 0, text
    room = top / "game" / "activities" / name
    for each in mistakes:
        path, right = room / each.file, each.right.replace("Template", name.capitalize())
        text = path.read_text("utf-8")
        assert right in text, f"the template has changed: {right}"
        wrong = each.wrong.replace("Template", name.capitalize())
        path.write_text(text.replace(right, wrong, 1), "utf-8")


def said(top: Path, *command: str) -> str:
    """What a program says of that house."""
    done = subprocess.run(
        [sys.executable, *command], cwd=top, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode, "nothing was found"
    return re.sub(r"\x1b\[[0-9;]*m", "", done.stdout + done.stderr)


def test_the_contract_finds_what_a_room_does_wrong(house: Path) -> None:
    for name, mistake in BY_CONTRACT.items():
        build_room(house, name, mistake)
    rooms = " or ".join(f"[{name}]" for name in BY_CONTRACT)
    told = said(house, "-m", "pytest", "-q", "tests/activities/test_contract.py", "-k", rooms)
    assert [each.said for each in BY_CONTRACT.values() if each.said not in told] == []
    assert [name for name in BY_CONTRACT if not re.search(rf"FAILED.*\[{name}\]", told)] == []


def test_the_type_checker_finds_names_that_are_in_no_list(house: Path) -> None:
    build_room(house, "typed", *BY_TYPES)
    told = said(house, "-m", "mypy", "game/activities/typed")
    assert [each.said for each in BY_TYPES if each.said not in told] == []


def test_the_import_contract_finds_another_room_and_dice(house: Path) -> None:
    build_room(house, "imports", *BY_IMPORTS)
    lint = "from importlinter.cli import lint_imports_command as lint; lint()"
    told = " ".join(said(house, "-c", lint).split())
    assert "game.activities.imports is not allowed to import game.activities.inbox" in told
    assert "game.activities is not allowed to import random" in told


def test_words_that_nobody_could_translate_are_found() -> None:
    view = (TEMPLATE / "view.py").read_text("utf-8")
    assert list(hidden_words(view.replace('ctx.words("It is', 'ctx.words(f"It is')))
    assert list(plain_words(view.replace("spec.goal", 'Words("Press me")')))
    assert list(plain_words(view.replace("spec.goal", '"Which one is it?"')))
