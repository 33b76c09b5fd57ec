"""`coverage`: makes docs/COVERAGE.md, or says what keeps it from being made."""

from game.authoring.coverage.founding import load_founding
from game.authoring.coverage.page import Covered, coverage_page
from game.content.library import Library
from game.content.places import Places
from game.core.level import Level

FILE = "founding_documents.yaml"


def coverage(at: Places, library: Library) -> tuple[str, int]:
    """The page and 0; or what is wrong, line by line, and 1."""
    skills = library.lists.skills
    founding, problems = load_founding(at.root / "docs" / FILE, skills)
    if founding is None:
        return "\n".join(map(str, problems)), 1
    levels = {head.id: library.level(head.id, "en") for head in library.summaries("en")}
    made = {id_: level for id_, level in levels.items() if isinstance(level, Level)}
    if broken := sorted(levels.keys() - made.keys()):
        return f"These cannot be read: {', '.join(broken)}. See `check`.", 1
    return coverage_page(Covered(made, skills, library.paths, founding)).rstrip("\n"), 0
