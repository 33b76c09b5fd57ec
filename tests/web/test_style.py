"""The stylesheet and the script are light, and every browser of the baseline understands them.

Chrome 57, Firefox 52 and Safari 11: what they do not know is either not used, or stands in a rule
of its own that they leave out whole.
"""

import gzip
import re
import shutil
import subprocess
from pathlib import Path
from typing import get_args

import pytest

from game.ui.gestures import GestureName
from game.web.assets import Assets
from game.web.stylesheet import stylesheet

LATER = (
    r"[{;]\s*(row-|column-)?gap:", r"\binset:", r"\baspect-ratio", r":is\(", r":where\(", r":has\(",
    r"\bclamp\(", r"[:( ]min\(", r"[:( ]max\(", r"\b[sdl]vh\b", r"@container", r"@layer",
    r"backdrop-filter", r"overflow:\s*clip", r"scroll-behavior",
    r"(margin|padding)-(inline|block):",
    r"place-(items|content|self)", r"&\s", r"color-mix", r":focus-within",
)  # fmt: skip
"""What came to stylesheets after the baseline."""
NEWER = (
    r"=>", r"\b(let|const|class|async|await|of)\b", r"`", r"\.\.\.", r"\bfetch\(", r"\bPromise\b",
    r"\.closest\(", r"\?\.", r"\?\?", r"\.includes\(", r"Object\.assign", r"\bSet\(", r"\bMap\(",
)  # fmt: skip
"""What is no ES5, or came to browsers later."""


def test_the_style_weighs_little() -> None:
    assert len(gzip.compress(stylesheet().encode(), 9)) <= 6 * 1024


def test_the_script_weighs_little(assets: Assets) -> None:
    sent = assets.sent(assets.script)
    assert sent is not None
    assert sent.gzipped
    assert len(sent.body) <= 2 * 1024


def test_the_style_asks_for_nothing_newer_than_the_baseline() -> None:
    style = stylesheet()
    assert [late for late in LATER if re.search(late, style)] == []


def test_what_only_newer_browsers_know_stands_in_a_rule_of_its_own() -> None:
    for rule in re.findall(r"[^{}]*:focus-visible[^{}]*\{[^}]*\}", stylesheet()):
        assert "," not in rule.partition("{")[0], rule
    grids = [at.start() for at in re.finditer(r"display:grid[;}]", stylesheet())]
    guarded = stylesheet().index("@supports(display:grid)")
    assert grids
    assert all(guarded < at for at in grids), (
        "a stack without a grid has its layers below each other"
    )


def test_every_colour_has_a_value_in_both_themes() -> None:
    used = set(re.findall(r"var\((--[a-z-]+)\)", stylesheet()))
    for theme in (":root", "form.high"):
        declared = re.search(re.escape(theme) + r"\{(--[^}]*)\}", stylesheet())
        assert declared is not None
        assert used <= set(re.findall(r"(--[a-z-]+):", declared[1]))


def test_what_a_drawing_does_changes_nothing_of_the_room_it_takes() -> None:
    asked = set(re.findall(r"\[class\*=([a-z-]+)\]", stylesheet())) - {"does-"}
    assert "takes" in asked
    does = [f"does-{name}" for name in get_args(GestureName)]
    assert [(name, part) for name in does for part in asked if part in name] == []


def test_whoever_wants_still_motion_has_it() -> None:
    style = stylesheet()
    assert "@media (prefers-reduced-motion:reduce){*{animation:none!important" in style
    assert "form.reduced *{animation:none!important" in style


def test_the_script_is_es5() -> None:
    script = Path("game/web/script.js").read_text(encoding="utf-8")
    code = re.sub(r"^\s*//.*$", "", script, flags=re.MULTILINE)
    code = (
        re.sub(r"'[^']*'", "''", code).replace("function of(", "function (").replace("of('')", "")
    )
    assert [new for new in NEWER if re.search(new, code)] == []


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node to read the script")
def test_the_script_that_is_sent_can_be_read(assets: Assets, tmp_path: Path) -> None:
    sent = assets.sent(assets.script)
    assert sent is not None
    (tmp_path / "sent.js").write_bytes(gzip.decompress(sent.body))
    subprocess.run(["node", "--check", str(tmp_path / "sent.js")], check=True)
