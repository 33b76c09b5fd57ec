"""How a person of the cast is put together from drawn parts.

A part is an SVG file with marker colours in it (see `recolouring`). A recipe in `people.toml` names
a person's parts and inks; a feeling names eyes, brows, mouth and arms.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.drawings.animals import holding, marked
from game.drawings.missing import NoSuchDrawing
from game.drawings.recolouring import ANIMAL_MARKERS, MARKERS, recolour
from game.files import read_file

LARGEST = 1 << 20
"""The most bytes of a part, and of the list of people."""
BEHIND = ("back-hair",)
BODY = ("neck", "clothes", "neckwear")
HEAD = ("head", "face", "mouth", "eyes", "lashes", "front-hair", "headwear", "brows", "worn")
FRONT = ("arms",)
SEAT, LAP = ("seat",), ("lap",)
WHOLE = ("shape",)
"""The slots, back to front. `shape` is a whole figure: the account, which has no face. Who has a
`seat` (a wheelchair) sits in it, a little higher and smaller; `lap` lies in front of the body."""

SITTING = "translate(200 482) scale(.82) translate(-200 -560)"
"""Hips on the seat, with room below for the knees and the wheels."""
CHIN = 318
"""Heads turn and shrink about the chin, so that they stay on the neck."""
WHOLE_BOX, SHAPE_BOX = "0 0 400 560", "60 40 280 280"
FACE = 290
"""How wide a head with its hair and ears is on a child."""


@dataclass(frozen=True, slots=True)
class Build:
    """How big the body and the head of an age are, beside a child's."""

    wide: float
    tall: float
    head: float

    def body(self) -> str:
        return f"translate(200 560) scale({self.wide:g} {self.tall:g}) translate(-200 -560)"

    def head_at(self, tilt: float) -> str:
        chin = 560 - (560 - CHIN) * self.tall
        return (
            f"translate(200 {chin:g}) rotate({tilt:g}) scale({self.head:g}) translate(-200 -{CHIN})"
        )


@dataclass(slots=True)
class Cast:
    """The cast drawn in one folder; each recipe and each part is read once.

    A figure is 400 units wide and 560 high, from the head to the hips at its lower edge.
    """

    folder: Path
    more: Path | None = None
    """A folder with further people, who may have parts of their own."""
    _recipes: dict[str, Any] = field(default_factory=dict)
    _drawn: dict[Path, str] = field(default_factory=dict)

    def people(self) -> tuple[str, ...]:
        return tuple(self._book()["people"])

    def feelings(self, person: str) -> tuple[str, ...]:
        """Every feeling this person can show; the account has its own three states too."""
        recipe = self._find("person", person, self._book()["people"])
        return tuple({**self._book()["feelings"], **recipe.get("feelings", {})})

    def animals(self) -> tuple[str, ...]:
        return tuple(sorted(path.stem for path in (self.folder / "animals").glob("*.svg")))

    def colours(self) -> tuple[str, ...]:
        return tuple(self._book()["colours"])

    def figure_svg(self, person: str, feeling: str) -> bytes:
        """One SVG document; raises `NoSuchDrawing` for a person or feeling not drawn."""
        recipe = self._find("person", person, self._book()["people"])
        self._find("feeling", feeling, self.feelings(person))
        shown = {
            **self._book()["feelings"].get(feeling, {}),
            **recipe.get("feelings", {}).get(feeling, {}),
        }
        parts = {"neck": "neck", **recipe["parts"], **shown}
        if "shape" in parts:
            return _document(self._layers(WHOLE, parts))
        build = Build(**self._find("age", recipe["age"], self._book()["ages"]))
        body = Build(build.wide * recipe.get("girth", 1), build.tall, build.head).body()
        head = build.head_at(shown.get("tilt", 0))
        sits = f"{SITTING} " if "seat" in parts else ""
        layers = (
            *(("", SEAT), (sits + head, BEHIND), (sits + body, BODY), (sits + head, HEAD)),
            *(("", LAP), (sits + body, FRONT)),
        )
        drawing = "".join(_group(where, self._layers(slots, parts)) for where, slots in layers)
        return _document(recolour(drawing, self._inks(recipe)))

    def face_svg(self, person: str, feeling: str) -> bytes:
        """The same from the crown to the shoulders, square, for where a figure would be tiny."""
        whole = self.figure_svg(person, feeling)
        recipe = self._book()["people"][person]
        if "age" not in recipe:
            return whole.replace(WHOLE_BOX.encode(), SHAPE_BOX.encode(), 1)
        build = Build(**self._book()["ages"][recipe["age"]])
        chin, side = 560 - (560 - CHIN) * build.tall, FACE * build.head
        if "seat" in recipe["parts"]:
            chin, side = 482 + 0.82 * (chin - 560), 0.82 * side
        box = f"{200 - side / 2:g} {chin + 0.13 * side - side:g} {side:g} {side:g}"
        return whole.replace(WHOLE_BOX.encode(), box.encode(), 1)

    def animal_svg(self, animal: str, colour: str, thing: str = "") -> bytes:
        """The head of a profile's animal in one of the six colours, with the colour's mark, and
        what it carries, an SVG document, if it carries anything."""
        self._find("animal", animal, self.animals())
        inks = self._find("colour", colour, self._book()["colours"])
        drawing = self._inside(self.folder / "animals" / f"{animal}.svg")
        coloured = recolour(drawing, dict(zip(ANIMAL_MARKERS, inks, strict=True)))
        shown = holding(coloured, thing, tuple(inks)) if thing else coloured
        return _document(shown + marked(colour, tuple(inks)), "0 0 200 200")

    def _book(self) -> dict[str, Any]:
        if not self._recipes:
            if not (self.folder / "people.toml").is_file():
                raise NoSuchDrawing("cast in the folder", str(self.folder), ())
            book = _toml(self.folder / "people.toml")
            if self.more and (added := self.more / "people.toml").is_file():
                book["people"] = {**_toml(added).get("people", {}), **book["people"]}
            self._recipes = book
        return self._recipes

    def _inks(self, recipe: Mapping[str, Any]) -> dict[str, str]:
        """Marker → colour. Short sleeves show skin, long ones the top."""
        names = {"sleeve": recipe["top"], **{k: recipe[k] for k in MARKERS if k in recipe}}
        inks: dict[str, str] = {}
        for what, markers in MARKERS.items():
            box = what if what in ("skin", "hair", "iris") else "cloth"
            name = names[what]
            if name == "bare":
                box, name = "skin", recipe["skin"]
            inks.update(zip(markers, self._find(f"{box} ink", name, self._book()["inks"][box])))
        return inks

    def _layers(self, slots: tuple[str, ...], parts: Mapping[str, Any]) -> str:
        return "".join(
            self._inside(self._part(slot, f"{parts[slot]}.svg"))
            for slot in slots
            if parts.get(slot)
        )

    def _part(self, slot: str, name: str) -> Path:
        ours = self.folder / "parts" / slot / name
        return self.more / "parts" / slot / name if self.more and not ours.is_file() else ours

    def _inside(self, path: Path) -> str:
        """The drawing elements of a part, without its own `<svg>` around them."""
        if path not in self._drawn:
            if not path.is_file():
                known = (other.stem for other in path.parent.glob("*.svg"))
                raise NoSuchDrawing(f"{path.parent.name} part", path.stem, known)
            text = read_file(path, LARGEST).decode().replace("\r\n", "\n")
            self._drawn[path] = text[text.index(">") + 1 : text.rindex("</svg>")].lstrip("\n")
        return self._drawn[path]

    @staticmethod
    def _find(kind: str, name: str, known: Any) -> Any:
        if name not in known:
            raise NoSuchDrawing(kind, name, known)
        return known[name] if isinstance(known, dict) else name


def _group(transform: str, drawing: str) -> str:
    if not (drawing and transform):
        return drawing
    return f'<g transform="{transform}">\n{drawing}</g>\n'


def _document(drawing: str, box: str = WHOLE_BOX) -> bytes:
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">\n'
    return f"{opening}{drawing}</svg>\n".encode()


def _toml(path: Path) -> dict[str, Any]:
    import tomllib  # not on the way to the first picture, which shows nobody

    return tomllib.loads(read_file(path, LARGEST).decode())
