"""docs/COVERAGE.md, made from the levels themselves."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.authoring.coverage.founding import Founding
from game.content.lists import Skill
from game.content.paths import Paths
from game.core.level import Band, Level

BANDS: tuple[Band, ...] = ("7-9", "10-12", "13-15")
NOT_YET = "*not yet*"
NOT_TAUGHT = "not taught yet"

HEAD = """\
# What the stories cover

Two founding documents on children's rights online name what a child meets there: a draft resolution
of the Human Rights Council (R, with its PP and OP paragraphs) and an appeal (AP). Here stands each
phrase, what a child learns of it, and in which stories.

*Made by `python3 run.py -- coverage > docs/COVERAGE.md`: from the levels, `levels/skills.yaml`,
`levels/paths.yaml` and `docs/founding_documents.yaml`. Old terms are quoted here alone.*
"""


@dataclass(frozen=True, slots=True)
class Covered:
    """What the page is made from. levels: all that are made, by id."""

    levels: Mapping[str, Level]
    skills: Mapping[str, Skill]
    paths: Paths
    founding: Founding

    def teaching(self, skills: Collection[str], band: Band) -> tuple[str, ...]:
        """The stories of a band that teach one of these skills, in the order of its path."""
        order = self.paths.order(band)
        made = (self.levels[each] for each in order if each in self.levels)
        return tuple(each.id for each in made if {*skills} & {*each.skills})


def coverage_page(covered: Covered) -> str:
    """The whole page."""
    parts = (_phrases, _elsewhere, _skills, _paths, _rooms)
    return "\n".join((HEAD, *(line for part in parts for line in part(covered))))


def _phrases(covered: Covered) -> Iterator[str]:
    yield "## What is named, and met in play\n"
    rows = [row for row in covered.founding.rows if row.skills]
    cells = []
    for row in rows:
        stories = []
        for band in BANDS:
            taught = covered.founding.skills_of(row, band, covered.skills)
            stories.append(_stories(covered.teaching(taught, band)))
        cells.append(
            (row.where, _quoted(row.phrases), ", ".join(row.skills), *stories, row.note or "–")
        )
    yield from _table(("Where", "Phrase", "Skills", *_ages(), "Besides"), cells)


def _elsewhere(covered: Covered) -> Iterator[str]:
    yield "## What is named, and answered elsewhere\n"
    rows = [row for row in covered.founding.rows if not row.skills]
    cells = [(row.where, _quoted(row.phrases), row.note) for row in rows]
    yield from _table(("Where", "Phrase", "Answered by"), cells)


def _skills(covered: Covered) -> Iterator[str]:
    yield "## Each skill, and the stories that teach it\n"
    cells = []
    for skill, entry in covered.skills.items():
        own = {band: _stories(covered.teaching((skill,), band)) for band in BANDS}
        cells.append((skill, *(own[band] if band in entry.can else NOT_TAUGHT for band in BANDS)))
    yield from _table(("Skill", *_ages()), cells)


def _paths(covered: Covered) -> Iterator[str]:
    yield "## The path of each age\n"
    yield "**Bold**: the class path of six sessions. *Fresh*: what a child does there that she did"
    yield "not do in the two stories before.\n"
    for band in BANDS:
        yield f"### {_age(band)}\n"
        short = covered.paths.short.get(band, ())
        cells = []
        for place, id_ in enumerate(covered.paths.order(band), start=1):
            level = covered.levels.get(id_)
            name = f"**{id_}**" if id_ in short else id_
            told = (level.title, level.intensity, level.strand) if level else (NOT_YET, "–", "–")
            cells.append((str(place), name, *told, covered.paths.fresh.get(id_, "–")))
        yield from _table(("", "Story", "Title", "Weight", "Strand", "Fresh"), cells)


def _rooms(covered: Covered) -> Iterator[str]:
    yield "## The rooms each age plays in\n"
    scenes = (scene for each in covered.levels.values() for scene in each.scenes.values())
    kinds = sorted({scene.activity for scene in scenes})
    cells = []
    for kind in kinds:
        of_bands = (_with_room(covered, kind, band) for band in BANDS)
        cells.append((kind, *(str(count) for count in of_bands)))
    yield from _table(("Room", *(f"Stories, {_age(band)}" for band in BANDS)), cells)


def _with_room(covered: Covered, kind: str, band: Band) -> int:
    """How many levels of a band have a scene of this kind; its check-up counts."""
    own = (each for each in covered.levels.values() if each.band == band)
    return sum(any(scene.activity == kind for scene in each.scenes.values()) for each in own)


def _age(band: Band) -> str:
    return band.replace("-", "–")


def _ages() -> tuple[str, ...]:
    return tuple(_age(band) for band in BANDS)


def _quoted(phrases: Iterable[str]) -> str:
    return "; ".join(f"“{each}”" for each in phrases)


def _stories(ids: Collection[str]) -> str:
    return ", ".join(ids) or NOT_YET


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table of Markdown, and an empty line."""
    heads = (*heads,)
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    for row in rows:
        yield "| " + " | ".join(each.replace("|", "\\|") for each in row) + " |"
    yield ""
