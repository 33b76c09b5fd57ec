"""Where a file is written to, or looked for: a stick, the folder for papers, or one named."""

from pathlib import Path

import htpy as h

from game.desk.pages.parts import choices
from game.desk.pages.viewing import Viewing, WrongForm

_OTHER = "other"


def where_field(viewing: Viewing) -> h.Node:
    """The places there are now, and a field for another folder: the one named last in this visit
    stays in it."""
    words = viewing.ctx.words
    places = _places(viewing)
    labels: dict[str, h.Node] = {str(place): _label(viewing, place) for place in places}
    labels[_OTHER] = words("another folder:", "a place to write to, before a field")
    folder = viewing.visit.folder
    chosen = viewing.value("where") or (_OTHER if folder else next(iter(labels)))
    name = words("Another folder", "a field: its path on this computer")
    return h.div(".where")[
        choices("radio", "where", words("Where?", "a place to write to"), labels, (chosen,)),
        h.input(type="text", name="folder", value=viewing.value("folder", folder), aria_label=name,
                autocomplete="off", spellcheck="false"),
    ]  # fmt: skip


def where(viewing: Viewing) -> Path:
    """The folder that was chosen. WrongForm where there is none; our own for papers is made."""
    chosen, folder = viewing.value("where"), viewing.value("folder").strip()
    place = next((each for each in _places(viewing) if str(each) == chosen), None)
    if place in viewing.desk.ports.papers:
        return _made(viewing, place)
    if place is None and chosen == _OTHER and folder and "\0" not in folder:
        place = Path(folder)
    if place is None or not place.is_absolute() or not place.is_dir():
        raise _nowhere(viewing)
    if chosen == _OTHER:
        viewing.visit.folder = str(place)
    return place


def looked_in(viewing: Viewing) -> tuple[Path, ...]:
    """Every folder in which files may lie: the places there are now, and the one named last."""
    named = viewing.visit.folder
    return tuple(dict.fromkeys((*_places(viewing), *((Path(named),) if named else ()))))


def _label(viewing: Viewing, place: Path) -> h.Node:
    """A stick is called as its system calls it; our own folder is told with the way to it."""
    ports, words = viewing.desk.ports, viewing.ctx.words
    if place not in ports.papers:
        return place.name or str(place)
    own = words("this computer, in Lantern Bay's own folder:", "a place to write to, then its path")
    return [own, " ", h.bdi(".path")[str(place)]]


def _places(viewing: Viewing) -> tuple[Path, ...]:
    ports = viewing.desk.ports
    return (*ports.sticks(), *ports.papers[:1])


def _made(viewing: Viewing, place: Path) -> Path:
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise _nowhere(viewing) from None
    return place


def _nowhere(viewing: Viewing) -> WrongForm:
    words = viewing.ctx.words
    return WrongForm(
        words("There is no such folder. Is the stick in?", "a place to write to or to look in")
    )
