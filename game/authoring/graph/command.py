"""`graph`: draws a level to a file, or says what is wrong with it as `check` does."""

from pathlib import Path as File

from game.authoring.asked_level import AskedLevel, asked_level
from game.authoring.graph.dot import as_dot
from game.authoring.graph.story_map import story_map
from game.authoring.graph.svg import as_svg
from game.content.added import with_added
from game.content.lists import Lists, load_lists
from game.content.load import Kinds, Known, load_level
from game.content.places import Places
from game.content.translate import filled

FORMS = {".svg": as_svg, ".dot": as_dot, ".gv": as_dot}


def graph(asked: str, target: File | None, at: Places, kinds: Kinds) -> tuple[str, int]:
    """What is to be said (without a target: the drawing), and the exit code: 1 when the level has a
    mistake, 2 when there is no such level or nothing can be written.

    asked: an id of ours, or the way to a level.yaml or its folder.
    """
    draw = FORMS.get(target.suffix.lower() if target else ".svg")
    if draw is None:
        return f"{target}: a drawing is called NAME.svg, or NAME.dot for Graphviz.", 2
    meant = asked_level(asked, at)
    if isinstance(meant, str):
        return meant, 2
    lists = _lists(meant, at)
    loaded = load_level(meant.file, Known(kinds, lists))
    if loaded.level is None:
        return "\n".join(map(str, loaded.problems)), 1
    drawn = draw(story_map(filled(loaded.level, dict(lists.named()).get, rtl=False)))
    if target is None:
        return drawn.rstrip(), 0
    try:
        target.write_text(drawn, "utf-8", newline="\n")
    except OSError as error:
        return f"{target} cannot be written: {error.strerror}.", 2
    return f"Drawn to {target}.", 0


def _lists(asked: AskedLevel, at: Places) -> Lists:
    """What the level may use: our lists, and those beside it."""
    lists, _ = load_lists(at.levels, at.assets)
    return with_added(lists, asked.home)[0] if asked.home else lists
