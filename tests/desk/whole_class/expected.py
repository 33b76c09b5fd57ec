"""What the reports have to say, reckoned from the rows of the store alone, and from the levels.

Nothing of `game.summaries` is used here.
"""

import shutil
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import NormalDist

from game.activities.check.model import Check
from game.content.library import Library

CHECK = "check-7"


@dataclass(frozen=True, slots=True)
class Row:
    """A fact as it is kept: of which child by her number on the list, and what."""

    child: int
    kind: str
    level: str
    item: str
    action: str


def rows(folder: Path, copy: Path) -> list[Row]:
    """All facts of the class of a data folder, from a copy, so that no lock of its is lost."""
    for file in folder.glob("progress.db*"):
        shutil.copyfile(file, copy / file.name)
    with closing(sqlite3.connect(copy / "progress.db")) as store:
        asked = store.execute(
            "SELECT member.number, kind, level, item, action FROM fact JOIN member ON"
            " fact.profile = member.id ORDER BY device, fact.number"
        )
        return [Row(*each) for each in asked.fetchall()]


def finished(facts: Iterable[Row]) -> Mapping[str, list[int]]:
    """Who finished which level."""
    found: dict[str, set[int]] = defaultdict(set)
    for row in facts:
        if row.kind == "done":
            found[row.level].add(row.child)
    return {level: sorted(children) for level, children in found.items()}


def figures(facts: Sequence[Row], library: Library) -> dict[str, tuple[float, str]]:
    """Each figure of the check-up before the stories, with how many answers it is made of."""
    level = library.level(CHECK, "en")
    assert level is not None
    specs = [scene.spec for scene in level.scenes.values() if isinstance(scene.spec, Check)]
    trick = {case.id: bool(case.tells) for spec in specs for case in spec.cases}
    counts: Counter[str] = Counter()
    children = finished(facts)[CHECK]
    for child in children:
        counts.update(_of(child, facts, trick))
    found: dict[str, tuple[float, str]] = {"children": (len(children), "")}
    hits = (counts["hit"] + 0.5) / (counts["rated trick"] + 1)
    alarms = (counts["alarm"] + 0.5) / (counts["rated fine"] + 1)
    found["spots"], found["knows-fine"] = (_percent(hits), ""), (_percent(1 - alarms), "")
    z = NormalDist().inv_cdf
    found["d-prime"] = round(z(hits) - z(alarms), 2), ""
    for name, of in _PORTIONS.items():
        found[name] = _percent(counts[name] / counts[of]), str(counts[of])
    return found


_PORTIONS = (
    {"acts.unsafe": "would trick", "acts.safe": "would fine"}
    | {f"sure.{each}": f"asked sure {each}" for each in ("spot", "fine", "know", "talk")}
    | {f"tells.{each}": f"asked tell-to {each}" for each in ("parent", "friend", "nobody")}
    | {f"then.{each}": "asked then" for each in ("again", "another", "give-up")}
    | {f"fault.{each}": "asked fault" for each in ("tricker", "tricked", "both")}
)


def _of(child: int, facts: Sequence[Row], trick: Mapping[str, bool]) -> Counter[str]:
    """What one child's answers count for; her last answer to a question is the one she means."""
    said: dict[tuple[str, str], str] = {}
    for row in facts:
        if row.child == child and row.level == CHECK and row.kind in ("acted", "judged"):
            verb, *rest = row.action.split()
            if verb in ("rate", "would"):
                if row.item in trick:
                    said[verb, row.item] = rest[0]
            elif verb in ("sure", "tell-to"):
                said[f"{verb} {rest[0]}", ""] = rest[1]
            elif verb in ("then", "fault"):
                said[verb, ""] = rest[0]
    counts: Counter[str] = Counter()
    for (what, case), answer in said.items():
        kind = "trick" if case and trick[case] else "fine"
        if what == "rate":
            counts[f"rated {kind}"] += 1
            counts["hit" if kind == "trick" else "alarm"] += answer == "not-ok"
        elif what == "would":
            counts[f"would {kind}"] += 1
            right = (answer == "stop") == (kind == "trick")
            counts["acts.unsafe" if kind == "trick" else "acts.safe"] += right
        else:
            counts[f"asked {what}"] += 1
            verb, _, whom = what.partition(" ")
            if verb in ("sure", "tell-to"):
                name = "sure" if verb == "sure" else "tells"
                counts[f"{name}.{whom}"] += int(answer) >= 3
            else:
                counts[f"{what}.{answer}"] += 1
    return counts


def _percent(share: float) -> int:
    return int(share * 100 + 0.5)
