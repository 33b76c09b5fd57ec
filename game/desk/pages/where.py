"""Where a file is written to, or looked for: a stick, the folder for papers, or one named."""

from pathlib import Path

import htpy as h

from game.desk.pages.parts import choices
from game.desk.pages.viewing import Viewing, WrongForm

_OTHER = "other"


def where_field(viewing: Viewing) -> h.Node:
    """The places there are now, and a field for another folder."""
    words = viewing.ctx.words
    places = _places(viewing)
    labels: dict[str, h.Node] = {str(place): place.name or str(place) for place in places}
    labels[_OTHER] = words("another folder:", "a place to write to, before a field")
    chosen = viewing.value("where") or next(iter(labels))
    name = words("Another folder", "a field: its path on this computer")
    return h.div(".where")[
        choices("radio", "where", words("Where?", "a place to write to"), labels, (chosen,)),
        h.input(type="text", name="folder", value=viewing.value("folder"), aria_label=name,
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
    return place


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
