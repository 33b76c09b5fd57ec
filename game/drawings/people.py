"""How a person of the cast is put together from drawn parts.

A part is an SVG file with marker colours in it (see `recolouring`). A recipe in `people.toml` names
a person's parts and inks; a feeling names eyes, brows, mouth and arms; a pose names legs, and arms
where they do something.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.drawings.animals import holding, marked
from game.drawings.figure import DrawnFigure
from game.drawings.holding import Grip, HeldThing
from game.drawings.missing import NoSuchDrawing
from game.drawings.parts import LARGEST, Parts
from game.drawings.postures import Posture
from game.drawings.proportions import HIPS, WHOLE, AgeBuild, HeadTurn
from game.drawings.recolouring import ANIMAL_MARKERS, MARKERS, recolour
from game.files import read_file

HIP_BOX, WHOLE_BOX = f"0 0 400 {HIPS}", f"0 0 400 {WHOLE}"
PLAIN = {"bottom": "indigo", "shoe": "slate"}
"""What people of an added folder wear below the hips if their recipe does not say."""
FACE = 290
"""How wide a head with its hair and ears is on a child."""


@dataclass(slots=True)
class Cast:
    """The cast drawn in one folder; each recipe and each part is read once.

    A figure is 400 units wide and 560 high, from the head to the hips at its lower edge, or whole:
    820 high, the feet at its lower edge. Whole figures are to scale with each other.
    """

    folder: Path
    more: Path | None = None
    """A folder with further people, who may have parts of their own."""
    _recipes: dict[str, Any] = field(default_factory=dict)
    _parts: Parts = field(init=False)

    def __post_init__(self) -> None:
        self._parts = Parts(self.folder, self.more)

    def people(self) -> tuple[str, ...]:
        return tuple(self._book()["people"])

    def feelings(self, person: str) -> tuple[str, ...]:
        """Every feeling this person can show."""
        recipe = _find("person", person, self._book()["people"])
        return tuple({**self._book()["feelings"], **recipe.get("feelings", {})})

    def animals(self) -> tuple[str, ...]:
        return tuple(sorted(path.stem for path in (self.folder / "animals").glob("*.svg")))

    def colours(self) -> tuple[str, ...]:
        return tuple(self._book()["colours"])

    def figure_svg(
        self,
        person: str,
        feeling: str,
        pose: str = "stand",
        facing: str = "front",
        held: HeldThing | None = None,
        *,
        whole: bool = False,
    ) -> bytes:
        """One SVG document. A feeling may end in `+talk` or `+blink`; `start` is the left.

        Raises `NoSuchDrawing` for a person, feeling, pose or side not drawn.
        """
        book = self._book()
        recipe = _find("person", person, book["people"])
        names = self._names(person, feeling)
        if held and (slot := book["worn-on"].get(held.thing)):
            names, held = {**names, slot: held.thing}, None
        names = {"back": book["backs"].get(names.get("clothes"), "back"), **names}
        stance = Posture(**_find("pose", pose, book["poses"]))
        if seat := names.get("seat"):
            stance = stance.seated(seat, book["seats"][seat]["ground"])
        side = stance.facing if facing == "front" else facing
        turned = HeadTurn(**_find("side", side, book["facings"]))
        grip, opposite = self._grip(stance, held), stance.sided and side == "start"
        figure = DrawnFigure(
            self._parts, names, self._build(recipe), stance, turned, grip, held, opposite
        )
        drawing = recolour(figure.drawing(whole=whole), self._inks(recipe))
        return _document(drawing, WHOLE_BOX if whole else HIP_BOX)

    def face_svg(self, person: str, feeling: str) -> bytes:
        """The same from the crown to the shoulders, square, for where a figure would be tiny."""
        whole = self.figure_svg(person, feeling)
        recipe = self._book()["people"][person]
        build = self._build(recipe)
        chin, side = build.chin(), FACE * build.head
        if "seat" in recipe["parts"]:
            chin, side = 482 + 0.82 * (chin - HIPS), 0.82 * side
        box = f"{200 - side / 2:g} {chin + 0.13 * side - side:g} {side:g} {side:g}"
        return whole.replace(HIP_BOX.encode(), box.encode(), 1)

    def animal_svg(self, animal: str, colour: str, thing: str = "") -> bytes:
        """The head of a profile's animal in one of the six colours, with the colour's mark, and
        what it carries, an SVG document, if it carries anything."""
        _find("animal", animal, self.animals())
        inks = _find("colour", colour, self._book()["colours"])
        drawing = self._parts.read(self.folder / "animals" / f"{animal}.svg")
        coloured = recolour(drawing, dict(zip(ANIMAL_MARKERS, inks, strict=True)))
        shown = holding(coloured, thing, tuple(inks)) if thing else coloured
        return _document(shown + marked(colour, tuple(inks)), "0 0 200 200")

    def _book(self) -> dict[str, Any]:
        if not self._recipes:
            if not (self.folder / "people.toml").is_file():
                raise NoSuchDrawing("cast in the folder", str(self.folder), ())
            book = _toml(self.folder / "people.toml")
            if self.more:
                book["people"] = {**_added(self.more / "people.toml"), **book["people"]}
            self._recipes = book
        return self._recipes

    def _names(self, person: str, feeling: str) -> dict[str, Any]:
        """A person's parts by slot while she feels this, with what lives in her face just now."""
        book, recipe = self._book(), self._book()["people"][person]
        mood, _, life = feeling.partition("+")
        _find("feeling", mood, self.feelings(person))
        shown = {**book["feelings"].get(mood, {}), **recipe.get("feelings", {}).get(mood, {})}
        names = {"neck": "neck", "legs": "trousers", **recipe["parts"], **shown}
        if life:
            usual = _find("sign of life", life, book["life"])
            names |= shown.get(life, usual)
        return names

    def _build(self, recipe: Mapping[str, Any]) -> AgeBuild:
        age = _find("age", recipe["age"], self._book()["ages"])
        return AgeBuild(**{**age, "wide": age["wide"] * recipe.get("girth", 1)})

    def _grip(self, pose: Posture, held: HeldThing | None) -> Grip | None:
        """How the thing is held; None where nothing is. Of who is turned away nobody sees it."""
        book = self._book()
        own = pose.grip or book["held-by"].get(held.thing, "cradle") if held else pose.empty
        return Grip(**book["grips"][own]) if own else None

    def _inks(self, recipe: Mapping[str, Any]) -> dict[str, str]:
        """Marker → colour. Short sleeves show skin, long ones the top."""
        names = {"sleeve": recipe["top"], **PLAIN, **{k: recipe[k] for k in MARKERS if k in recipe}}
        inks: dict[str, str] = {}
        for what, markers in MARKERS.items():
            box = what if what in ("skin", "hair", "iris") else "cloth"
            name = names[what]
            if name == "bare":
                box, name = "skin", recipe["skin"]
            inks.update(zip(markers, _find(f"{box} ink", name, self._book()["inks"][box])))
        return inks


def _find(kind: str, name: str, known: Any) -> Any:
    if name not in known:
        raise NoSuchDrawing(kind, name, known)
    return known[name] if isinstance(known, dict) else name


def _document(drawing: str, box: str) -> bytes:
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">\n'
    return f"{opening}{drawing}</svg>\n".encode()


def _added(path: Path) -> dict[str, Any]:
    """The recipes of an added list; none of a list that is not there or cannot be read, of which
    `check` says why: our own people stay."""
    try:
        people = _toml(path).get("people")
    except (OSError, ValueError):
        return {}
    return people if isinstance(people, dict) else {}


def _toml(path: Path) -> dict[str, Any]:
    import tomllib  # not on the way to the first picture, which shows nobody

    return tomllib.loads(read_file(path, LARGEST).decode("utf-8-sig"))
