"""What two founding documents on children's rights online name, and the skills that answer it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as File

from game.content.lists import Skill, addressed
from game.content.problems import Problem
from game.content.source import read
from game.content.typed import Typing
from game.core.findings import Found, did_you_mean
from game.core.level import Band

ALL = "all"


@dataclass(frozen=True, slots=True)
class Named:
    """One row: phrases of a paragraph (`where`), and what a child learns of them. skills: ids, a
    whole strand as `scam.*`, or `all`. note: what else answers it; needed where no skill does."""

    where: str
    phrases: tuple[str, ...]
    skills: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Founding:
    """All rows, in the order of the documents. instead: what the youngest learn in place of a
    skill that is not taught to them yet."""

    rows: tuple[Named, ...]
    instead: Mapping[str, str] = field(default_factory=dict)

    def skills_of(self, row: Named, band: Band, known: Mapping[str, Skill]) -> tuple[str, ...]:
        """The skills of a row that a band is taught."""
        meant = (each for written in row.skills for each in meant_by(written, known))
        taught = (each if band in known[each].can else self.instead.get(each, "") for each in meant)
        return tuple(dict.fromkeys(each for each in taught if each))


def meant_by(written: str, known: Mapping[str, Skill]) -> tuple[str, ...]:
    """The skills that one entry of `skills` stands for; none for one that is not known."""
    if written == ALL:
        return (*known,)
    if written.endswith(".*"):
        return tuple(each for each in known if each.startswith(written[:-1]))
    return (written,) if written in known else ()


def load_founding(
    path: File, known: Mapping[str, Skill]
) -> tuple[Founding | None, tuple[Problem, ...]]:
    """The rows of a file; None, and why, when it has a mistake."""
    text, problems = read(path)
    if text is None:
        return None, problems
    typing = Typing()
    made = typing.record(Founding, text.tree, ())
    if isinstance(made, Founding) and not typing.found:
        typing.found.extend(_strange(made, known))
    sound = made if isinstance(made, Founding) and not typing.found else None
    return sound, addressed(text, typing.found)


def _strange(made: Founding, known: Mapping[str, Skill]) -> Iterator[Found]:
    for place, row in enumerate(made.rows):
        for at, written in enumerate(row.skills):
            if not meant_by(written, known):
                message = f'"{written}" is no skill.{did_you_mean(written, known)}'
                yield Found(("rows", place, "skills", at), "unknown-id", message)
        if not row.skills and not row.note:
            message = "Nothing answers this. Give it skills, or a note."
            yield Found(("rows", place), "unanswered", message)
