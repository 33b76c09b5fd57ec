"""The SVG linter: finds what pygame's loader draws wrong or must never be handed.

The loader (nanosvg) fails in silence: a clip path or a `<use>` is left out, a gradient in
bounding-box numbers turns flat. So a picture may hold only what is known to come out right.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.parsers import expat

LARGEST = 60_000
"""Bytes. A whole character has under 20,000; more means an export nobody has tidied."""

SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
GRADIENTS = frozenset({"linearGradient", "radialGradient"})
DRAWN = SHAPES | GRADIENTS | {"svg", "g", "defs", "stop", "style", "title", "desc"}
WHY_NOT: Mapping[str, str] = {
    "use": "draw the shape again where it is needed",
    "symbol": "draw the shape where it is needed",
    "clipPath": "cut the shape itself",
    "mask": "cut the shape itself",
    "text": "words belong to the catalogues, so that they can be translated",
    "pattern": "draw the repeated shapes",
    "filter": "draw the shadow or glow as a shape",
    "image": "draw it; a picture may not hold another file",
    "script": "a picture may not run anything",
}
UNDRAWN = frozenset({"clip-path", "mask", "filter", "mix-blend-mode", "isolation"}) | {
    *("paint-order", "transform-origin", "marker-start", "marker-mid", "marker-end")
}
ENDS = ("x1", "y1", "x2", "y2")
SIZES = frozenset(ENDS) | {"x", "y", "cx", "cy", "r", "rx", "ry", "width", "height", "stroke-width"}
NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
VIEW_BOX = re.compile(rf"\s*{NUMBER}[\s,]+{NUMBER}[\s,]+({NUMBER})[\s,]+({NUMBER})\s*")
REACHES_OUT = re.compile(r"url\(\s*['\"]?(?!#)", re.IGNORECASE)
FORBIDDEN_START = re.compile(r"<!\s*(doctype|entity)|<\?(?!xml\s)", re.IGNORECASE)


class Flaw(NamedTuple):
    """One thing wrong in a picture; line and column count from one."""

    line: int
    column: int
    rule: str
    message: str


def lint_svg(path: Path) -> list[Flaw]:
    """Everything wrong with one picture, in reading order; an empty list means it is fine."""
    try:
        data = path.read_bytes()
    except OSError as error:
        return [Flaw(1, 1, "file", f"cannot be read: {error.strerror}")]
    if len(data) > LARGEST:
        return [Flaw(1, 1, "size", f"{len(data)} bytes; a picture has {LARGEST} at most")]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return [Flaw(1, 1, "encoding", "is not UTF-8 text")]
    if found := FORBIDDEN_START.search(text):
        line, column = _place(text, found.start())
        return [Flaw(line, column, "doctype", "DOCTYPE, entities and <? ?> are not allowed")]
    return _parsed(text)


def _parsed(text: str) -> list[Flaw]:
    problems: list[Flaw] = []
    parser = expat.ParserCreate()
    open_elements: list[str] = []

    def note(rule: str, message: str) -> None:
        place = (parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)
        problems.append(Flaw(*place, rule, message))

    def start(name: str, attributes: dict[str, str]) -> None:
        at_root = _root(name, attributes) if not open_elements else ()
        open_elements.append(name)
        for rule, message in (*at_root, *_element(name, attributes)):
            note(rule, message)

    def end(name: str) -> None:
        open_elements.pop()

    def words(inside: str) -> None:
        if open_elements[-1] == "style":
            for rule, message in _stylesheet(inside):
                note(rule, message)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = words
    parser.buffer_text = True
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        message = expat.ErrorString(error.code)
        problems.append(Flaw(error.lineno, error.offset + 1, "xml", f"not XML: {message}"))
    return problems


def _root(name: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if name != "svg":
        yield "root", f"starts with <{name}>, not <svg>"
    elif "viewBox" not in attributes:
        yield "viewbox", "<svg> needs a viewBox, or it cannot be drawn at any size"
    else:
        box = VIEW_BOX.fullmatch(attributes["viewBox"])
        if not box or min(map(float, box.groups())) <= 0:
            yield "viewbox", "viewBox needs four numbers: left, top, a width and height above 0"


def _element(name: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if name not in DRAWN:
        yield "element", f"<{name}> is not drawn: {WHY_NOT.get(name, 'use plain shapes')}"
        return
    style = _declarations(attributes.get("style", ""))
    for key, value in (*attributes.items(), *style.items()):
        yield from _attribute(name, key, value)
    if name == "g" and (attributes.get("opacity") or style.get("opacity")):
        message = "opacity on <g> fades each shape by itself; use fill-opacity on one shape"
        yield "group-opacity", message
    if name in GRADIENTS:
        yield from _gradient(name, attributes)


def _attribute(name: str, key: str, value: str) -> Iterator[tuple[str, str]]:
    bare = key.rpartition(":")[2]
    if key in UNDRAWN:
        yield "attribute", f"{key} is not drawn"
    elif bare.lower().startswith("on"):
        yield "script", f"{key} would run something; a picture may not"
    elif (bare in ("href", "src") and value[:1] != "#") or REACHES_OUT.search(value):
        yield "reference", f"{key} reaches outside the picture"
    elif bare in SIZES and value.strip().endswith("%") and name not in GRADIENTS:
        yield "percent", f"{key} in per cent is measured wrongly; use the viewBox's numbers"


def _gradient(name: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if attributes.get("gradientUnits") == "userSpaceOnUse":
        return
    if name == "radialGradient":
        yield "gradient", 'a radial gradient needs gradientUnits="userSpaceOnUse"'
    for end in ENDS:
        if end in attributes and not attributes[end].strip().endswith("%"):
            yield "gradient", f'{end} needs a % sign, or gradientUnits="userSpaceOnUse"'


def _stylesheet(text: str) -> Iterator[tuple[str, str]]:
    if "@" in text or REACHES_OUT.search(text):
        yield "reference", "a style may not import or reach outside the picture"
    for word in sorted(UNDRAWN):
        if re.search(rf"(?<![\w-]){word}\s*:", text):
            yield "attribute", f"{word} is not drawn"
    if re.search(r"(?<![\w-])opacity\s*:", text):
        yield "group-opacity", "opacity in a style may reach a group; use fill-opacity"


def _declarations(style: str) -> dict[str, str]:
    pairs = (declaration.partition(":") for declaration in style.split(";"))
    return {key.strip(): value.strip() for key, colon, value in pairs if colon}


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _pictures(paths: list[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        yield from sorted(path.rglob("*.svg")) if path.is_dir() else (path,)


def main(paths: list[str]) -> int:
    """Print `file:line:column: message` for each problem; 1 if there was any."""
    status = 0
    for picture in _pictures(paths):
        for problem in lint_svg(picture):
            print(f"{picture}:{problem.line}:{problem.column}: {problem.message}")
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
