"""What a check found, as lines for people and as JSON for programs."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from game.content.load import Known, Loaded
from game.content.problems import Problem, errors
from game.content.tree import mapping
from game.core.counting import counted

Format = Literal["text", "json"]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: the summary of every level it met, and all problems."""

    levels: tuple[dict[str, Any], ...]
    problems: tuple[Problem, ...]

    @property
    def code(self) -> int:
        return 1 if errors(self.problems) else 0

    @property
    def line(self) -> str:
        """`4 levels, no problems.`"""
        return f"{counted(len(self.levels), 'level')}, {counted(len(self.problems), 'problem')}."


def as_text(checked: Checked) -> str:
    return "\n".join(str(problem) for problem in checked.problems)


def as_json(checked: Checked) -> str:
    """`problems` holds every problem of the run; each level also holds its own."""
    shape = {
        "levels": list(checked.levels),
        "problems": [problem.as_json() for problem in checked.problems],
    }
    return json.dumps(shape, ensure_ascii=False, indent=2)


def summary_of(loaded: Loaded, known: Known) -> dict[str, Any]:
    """What a level file is about, as far as it can be read; {} when it says no id."""
    tree: Mapping[str, Any] = mapping(loaded.source.tree) if loaded.source else {}
    scenes = mapping(tree.get("scenes", {})).values()
    kinds = {_word(mapping(scene).get("activity")) for scene in scenes}
    skills = tree.get("skills", [])
    if not isinstance(tree.get("level"), str):
        return {}
    return {
        "level": tree["level"],
        "band": _word(tree.get("band")),
        "strand": _word(tree.get("strand")),
        "kinds": sorted(kind for kind in kinds if kind in known.kinds),
        "skills": [s for s in skills if isinstance(s, str)] if isinstance(skills, list) else [],
        "intensity": _word(tree.get("intensity")),
        "state": _word(mapping(tree.get("reviewed", {})).get("status")),
        "problems": [],
    }


def _word(node: object) -> str:
    return node if isinstance(node, str) else ""
