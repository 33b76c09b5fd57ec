"""How a fact becomes a row and a row a fact; what is not made of ids never becomes a row."""

import re
from typing import cast

from game.core.facts import Fact, FactKind, Verdict
from game.storage.store import Kept

_WORD = re.compile(r"[!-~]{0,120}")
_ACT = re.compile(r"(?!.{121})[!-~]*( [!-~]+){0,2}")
_KIND = re.compile(r"[a-z]{1,120}")
_VERDICT = re.compile(r"[a-z]{0,120}")
_MOST = 1 << 63

Row = tuple[str, int, str, str, str, str, int, int, str, str, str, str, str]


def only_ids(fact: Fact) -> Fact:
    """The same fact, or ValueError when a part is not an id: free text is never kept."""
    checks = (
        (_KIND, fact.kind),
        (_VERDICT, fact.verdict),
        (_ACT, fact.action),
        *((_WORD, part) for part in (fact.level, fact.scene, fact.item, fact.skill)),
    )
    for shape, part in checks:
        if not shape.fullmatch(part):
            raise ValueError(f"{part!r} is not an id, so it cannot be part of a fact")
    if not all(-_MOST <= part < _MOST for part in (fact.version, fact.seed)):
        raise ValueError(f"{fact!r} holds a number beyond 64 bits")
    return fact


def as_row(kept: Kept, profile_id: str) -> Row:
    """The row of `fact` that holds it."""
    fact = kept.fact
    return (
        kept.device,
        kept.number,
        profile_id,
        kept.day,
        fact.kind,
        fact.level,
        fact.version,
        fact.seed,
        fact.scene,
        fact.item,
        fact.action,
        fact.verdict,
        fact.skill,
    )


def from_row(row: Row) -> Kept:
    """What `as_row` wrote, whoever it belongs to."""
    device, number, _, day, kind, level, version, seed, scene, item, action, verdict, skill = row
    fact = Fact(
        kind=cast(FactKind, kind),
        level=level,
        version=version,
        seed=seed,
        scene=scene,
        item=item,
        action=action,
        verdict=cast(Verdict, verdict),
        skill=skill,
    )
    return Kept(fact, number, day, device)
