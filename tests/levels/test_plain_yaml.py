"""Our files are read the same with and without the fast YAML library of C."""

from pathlib import Path

import pytest
import yaml

from tests.levels.shipped import ROOT

FILES = sorted((ROOT / "levels").rglob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_also_read_by_yaml_in_plain_python(path: Path) -> None:
    text = path.read_text("utf-8")
    plain = yaml.load(text, Loader=yaml.BaseLoader)
    fast = getattr(yaml, "CBaseLoader", None)
    assert plain
    assert fast is None or plain == yaml.load(text, Loader=fast)
