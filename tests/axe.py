"""axe-core, which finds what a page of HTML keeps from people; fetched by npm, kept under `build/`."""

import functools
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver

_TOP = Path(__file__).parents[1]
_WANTED = "axe-core@4.10.3"
_FOLDER = _TOP / "build" / "axe"
_TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")


def violations(driver: webdriver.Chrome, *more: str) -> list[str]:
    """What the page shown breaks of WCAG 2.2 A and AA, with the first place of each. more: rules
    of axe beyond them. Skips the test where axe cannot be had."""
    driver.execute_script(_source())
    found: dict[str, Any] = driver.execute_async_script(
        """const [tags, more, done] = arguments;
        axe.configure({rules: more.map(id => ({id, enabled: true}))});
        axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
          .then(done, why => done({violations: [{id: String(why), nodes: [{html: ''}]}]}))""",
        list(_TAGS),
        list(more),
    )
    return [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in found["violations"]]


@functools.cache
def _source() -> str:
    script = _FOLDER / "node_modules/axe-core/axe.min.js"
    if not script.is_file():
        _fetch()
    if not script.is_file():
        pytest.skip("needs axe-core, which npm could not fetch")
    return script.read_text(encoding="utf-8")


def _fetch() -> None:
    npm = shutil.which("npm")
    if npm is None:
        return
    _FOLDER.mkdir(parents=True, exist_ok=True)
    quiet = ("--no-save", "--no-audit", "--no-fund", "--ignore-scripts")
    command = [npm, "install", "--prefix", str(_FOLDER), *quiet, _WANTED]
    subprocess.run(command, capture_output=True, timeout=120, check=False)
