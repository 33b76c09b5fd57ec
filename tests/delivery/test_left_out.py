"""What is left out of the frozen program is missed by nobody in it."""

import ast
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from game.__main__ import own_libraries_stay_own
from game.delivery.freeze import SPEC, TOP, beside_the_code, modules
from tests.desk.devices import Device
from tests.desk.test_killed import a_class

FOR_WRITERS = "game.authoring.svg_lint"
"""What `check` alone asks; it says that it needs a checkout."""
_BLOCKS = """
import sys

class Nowhere:
    def find_spec(self, name, path=None, target=None):
        if any(name == out or name.startswith(out + ".") for out in {out!r}):
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Nowhere())
"""


def left_out() -> frozenset[str]:
    """What `build.spec` takes out of the standard library and of what serves a class."""
    lists = {}
    for node in ast.parse(SPEC.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            lists[node.targets[0].id] = node.value
    said = (ast.literal_eval(lists[name]) for name in ("LIBRARY", "SERVING"))
    return frozenset(" ".join(said).split())


def imported(source: str) -> Iterator[str]:
    """Every module and every name of a module that is imported anywhere."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (f"{node.module}.{one.name}" for one in node.names)


def source(module: str) -> str:
    path = TOP / module.replace(".", "/")
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return file.read_text(encoding="utf-8")


def test_no_module_of_the_program_asks_for_what_is_left_out() -> None:
    out = left_out()
    missed = [
        f"{name}: {wanted}"
        for name in modules()
        if name != FOR_WRITERS
        for wanted in imported(source(name))
        if any(f"{wanted}.".startswith(f"{one}.") for one in out)
    ]
    assert missed == []


def test_a_class_is_served_without_what_is_left_out(tmp_path: Path) -> None:
    blocks = _BLOCKS.format(out=sorted(left_out()))
    (tmp_path / "sitecustomize.py").write_text(blocks, encoding="utf-8")
    path = os.pathsep.join((str(tmp_path), str(TOP)))
    with (
        a_class(tmp_path / "data", PYTHONPATH=path) as (_, port, number),
        closing(Device(port)) as phone,
    ):
        before = phone.ask(path=f"/{number}").page
        phone.press(phone.first("play-as-guest?"))
        assert phone.status == 200
        assert phone.page != before


def test_what_lies_beside_the_code_comes_with_it() -> None:
    inside = {f"{place}/{Path(path).name}" for path, place in beside_the_code()}
    assert {"game/web/script.js", "game/storage/sql/keep_a_fact.sql"} <= inside
    assert not [name for name in inside if name.endswith((".md", ".py", ".nsi"))]


def test_what_a_frozen_program_starts_finds_the_systems_own_libraries() -> None:
    led = {"HOME": "/h", "LD_LIBRARY_PATH": "/ours"}
    own_libraries_stay_own(led)
    assert led == {"HOME": "/h"}
    led |= {"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs"}
    own_libraries_stay_own(led)
    assert led == {"HOME": "/h", "LD_LIBRARY_PATH": "/theirs"}
