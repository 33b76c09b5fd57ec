"""A second painter: the first picture of every shipped scene, from its nodes to HTML."""

import sys
from base64 import b64encode
from html import escape
from pathlib import Path

from game.activities import ROOMS_BY_KIND, rulebook
from game.content.library import Folders, open_library
from game.core.play import begin, scene_now
from game.drawings.svg_source import SvgSource
from game.ui.composition import compose
from game.ui.context import Context
from game.ui.looks import Panel, box_panel, button_panel
from game.ui.nodes import Box, Button, Node, Picture, Pin, Scroll, Words
from game.ui.theme import Theme, text_size

TOP, OUT = Path(__file__).resolve().parents[2], Path(sys.argv[1])
THEME, SOURCE = Theme(), SvgSource(TOP / "assets")


def look(panel: Panel | None) -> str:
    if panel is None:
        return "background:none;border:0;"
    fill, line = (f"rgb{THEME.colour(c)}" if c else "#0000" for c in (panel.fill, panel.border))
    return f"background:{fill};border:{panel.line}px solid {line};border-radius:{panel.radius}px;"


def html(node: Node) -> str:
    match node:
        case Words(text, style, colour):
            ink = f"color:rgb{THEME.colour(colour)};font-size:{text_size(style, 1)}px"
            return f'<p style="{ink}">{escape(text)}</p>'
        case Picture(name, label=label):
            data = b64encode(SOURCE.svg(name)).decode()
            return f'<img alt="{escape(label)}" src="data:image/svg+xml;base64,{data}">'
        case Button(child):
            return f'<button style="{look(button_panel(node, THEME))}">{html(child)}</button>'
        case Box(children, flow, gap):
            flex = f"display:flex;flex-flow:{flow};gap:{gap}px;padding:{node.pad[0]}px"
            inside = "".join(map(html, children))
            return f'<div style="{look(box_panel(node, THEME))}{flex}">{inside}</div>'
        case Scroll(child) | Pin(child):
            return html(child)


shelf = open_library(Folders(TOP / "levels", TOP / "assets", OUT), ROOMS_BY_KIND)
ctx = Context(shelf.language("en").words, names=shelf.names("en"), money=shelf.money("en"))
for level in filter(None, (shelf.level(head.id, "en") for head in shelf.summaries("en"))):
    for name in level.scenes:
        session = begin(level, rulebook(), 1, name)[0]
        scene, state = scene_now(level, session), session.rooms[name]
        view = compose(ROOMS_BY_KIND[scene.activity].view(scene.spec, state, ctx), ctx)
        (OUT / f"{level.id}.{scene.id}.html").write_text(html(view), encoding="utf-8")
