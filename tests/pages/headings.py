"""A page has one name, and what is chosen from is counted, for whoever finds the way by ear."""

from collections.abc import Iterator

from game.ui.accessibility_tree import AccessNode
from game.ui.roles import SETS


def problems(root: AccessNode) -> Iterator[str]:
    """A page without a name or with several, and tabs or choices that stand alone or among other
    buttons."""
    told = list(root.all())
    names = [each.label for each in told if each.level == 1]
    if len(names) != 1:
        yield f"the page has {len(names)} names: {names}"
    for each in told:
        if (made_of := SETS.get(each.role)) is not None:
            others = {inner.role for inner in each.children if inner.name} - {made_of}
            yield from (f"a {role} stands in a {each.role}" for role in others)
        if each.role in SETS.values() and not each.of:
            yield f"“{each.label}” is a {each.role} that is not counted"
