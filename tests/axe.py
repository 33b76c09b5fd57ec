"""axe-core, which finds what a page of HTML keeps from people; npm fetches it, into `build/`."""

import functools
from typing import Any

import pytest
from selenium import webdriver

from game.delivery.freeze import CannotBuild
from game.delivery.npm_package import NpmPackage, fetched

_AXE = NpmPackage(
    "axe-core",
    "4.10.3",
    "Xm7bpRXnDSX2YE2YFfBk2FnF0ep6tmG7xPh8iHee8MIcrgq762Nkce856dYtJYLkuIoYZvGfTs/PbZhideTcEg==",
)
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
    try:
        return (fetched(_AXE) / "axe.min.js").read_text(encoding="utf-8")
    except CannotBuild as why:
        pytest.skip(f"needs axe-core: {why}")
