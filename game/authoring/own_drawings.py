"""What is wrong with the drawings of a folder of added levels, and with what is said of them."""

from collections.abc import Iterator, Mapping
from pathlib import Path as File

from game.authoring.recipes import recipe_problems
from game.authoring.svg_lint import VIEW_BOX, Flaw, lint_svg
from game.content.added import ASSETS
from game.content.lists import Lists, at, load_list
from game.content.problems import Problem, one_line, unreadable
from game.core.counting import counted
from game.core.findings import Found, Severity, did_you_mean

DRAWN = ("places", "things", "cast/parts/*", "cast/shells")
"""Where drawings lie, below a folder of assets."""
PLACE = (1280, 720)
"""How wide and high every place is."""
NOT_AT_ALL = ("file", "encoding", "doctype", "xml", "root", "viewbox")
"""What keeps a whole picture from being drawn; all else that the lint finds is left out of it."""

RULES: Mapping[str, str] = {
    "broken-picture": "This is no picture that can be drawn; a grey frame stands in its place. Save"
    " it again from the program that made it, as plain SVG.",
    "half-drawn": "The game draws plain flat shapes; the rest of this picture is left out or comes"
    " out wrong. Save it as plain SVG and draw that part as shapes.",
    "place-size": "People and things stand at spots in a picture of 1280 by 720. Draw the place in"
    " these, and let its viewBox say so.",
}
"""What a drawing can do wrong: what each rule means and how to mend it."""


def drawing_problems(folder: File, assets: File, lists: Lists) -> Iterator[Problem]:
    """Everything that is wrong with what a folder brings to be drawn. assets: the game's drawings;
    lists: what there is with those of the folder."""
    yield from recipe_problems(folder / ASSETS, assets)
    for kind in DRAWN:
        for path in sorted((folder / ASSETS).glob(f"{kind}/*.svg")):
            yield from _picture(path, is_place=kind == "places")
    yield from _heights_of_nothing(folder, lists)


def _picture(path: File, *, is_place: bool) -> Iterator[Problem]:
    """What is wrong with one picture: each kind of it in one sentence."""
    found = lint_svg(path)
    if fatal := next((each for each in found if each.rule in NOT_AT_ALL), None):
        yield _at(path, fatal, "broken-picture", f"This cannot be drawn: {fatal.message}.")
        return
    if found:
        more = f" There is {counted(len(found) - 1, 'more')} of it." if found[1:] else ""
        message = f"This is not drawn well: {found[0].message}.{more}"
        yield _at(path, found[0], "half-drawn", message, "warning")
    if is_place and (size := _size(path)) != PLACE:
        message = f"A place is 1280 by 720, and this one is {size[0]:g} by {size[1]:g}."
        yield unreadable(path.as_posix(), "place-size", message)


def _at(path: File, fault: Flaw, rule: str, message: str, severity: Severity = "error") -> Problem:
    where = fault.line, fault.column
    return Problem(path.as_posix(), *where, rule, severity, one_line(message))


def _size(path: File) -> tuple[float, float]:
    """How wide and high a sound picture says it is."""
    found = VIEW_BOX.search(path.read_text("utf-8").partition("viewBox=")[2].partition(">")[0])
    return (float(found[1]), float(found[2])) if found else (0, 0)


def _heights_of_nothing(folder: File, lists: Lists) -> Iterator[Problem]:
    """Every height of a thing that nobody has drawn."""
    listed = load_list(folder / "heights.yaml", "heights")
    for name in listed.entries:
        if listed.source is not None and name not in lists.things:
            message = f'There is no picture "{name}" in assets/things.'
            message += did_you_mean(name, lists.things)
            yield at(listed.source, Found((name,), "unknown-thing", message, key=True))
