"""Every whole level shown in our papers passes `check`, with and without the fast YAML reader."""

import re
from pathlib import Path

import pytest
import yaml

from game.activities import ROOMS_BY_KIND
from game.authoring.check import look_through
from game.content.problems import errors
from tests.content.kinds import ROOT

SNIPPET = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
SHOWN = [
    (paper, number, text)
    for paper in ("README.md", "CONTRIBUTING.md", "docs/WRITING_LEVELS.md")
    for number, text in enumerate(SNIPPET.findall((ROOT / paper).read_text("utf-8")), 1)
    if re.search(r"^level:", text, re.MULTILINE) and re.search(r"^scenes:", text, re.MULTILINE)
]


@pytest.mark.parametrize("paper", ["README.md", "docs/WRITING_LEVELS.md"])
def test_a_paper_for_writers_shows_a_whole_level(paper: str) -> None:
    assert paper in [shown for shown, _, _ in SHOWN]


@pytest.mark.parametrize("reader", ["fast", "plain"])
@pytest.mark.parametrize(("paper", "number", "text"), SHOWN, ids=lambda part: str(part)[:12])
def test_a_level_shown_in_our_papers_has_no_mistake(
    paper: str,
    number: int,
    text: str,
    reader: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if reader == "plain":
        monkeypatch.delattr(yaml, "CBaseLoader", raising=False)
    name = re.search(r"^level: *(\S+)", text, re.MULTILINE)
    assert name, f"level number {number} of {paper} has no id"
    folder = tmp_path / name[1]
    folder.mkdir()
    (folder / "level.yaml").write_text(text, "utf-8")

    checked = look_through([tmp_path], ROOT / "levels", ROOT / "assets", ROOMS_BY_KIND)

    assert [str(problem) for problem in errors(checked.problems)] == []
    assert len(checked.levels) == 1
