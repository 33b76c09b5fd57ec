"""What an author may get wrong in a template scene that no type can say.

Each mistake has its path inside the scene, the name of its rule and one sentence that helps; each
rule has a broken example in tests/content/bad_levels. What every room shares (ids, names in lists,
tells in their text, about half genuine) is in `content/rules` and not repeated here.
"""

from collections.abc import Iterator, Mapping

from game.activities.template.model import Template
from game.core.findings import Found

RULES: Mapping[str, str] = {
    "one-thing": "A thing is only told apart beside another. Write a second one.",
}
"""What each rule means and how to mend it."""


def problems(spec: Template) -> Iterator[Found]:
    """One thing alone cannot be told apart from anything."""
    if len(spec.things) == 1:
        message = "One thing alone is no choice: write at least two."
        yield Found(("things",), "one-thing", message, key=True)
