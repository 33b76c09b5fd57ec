"""One page with all pictures of a tour, to look through at a table with a headteacher."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from game.content.catalogue import Language

_STYLE = """
body{margin:0;background:#0E1B3D;color:#FFFDF7;font:17px/1.5 system-ui,sans-serif}
header,section{max-width:1500px;margin:auto;padding:24px 28px}
h1{color:#FFC145;margin:.2em 0}h2{color:#FFE7B2;border-bottom:2px solid #2B2F77;padding-bottom:6px}
.sheet{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:18px}
figure{margin:0;background:#FFFDF7;border-radius:14px;overflow:hidden;color:#1B1F3B}
img{width:100%;display:block}figcaption{padding:6px 12px;font-size:14px}a{color:inherit}
"""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, what it belongs to (a level's id, or "screens"), its file."""

    name: str
    group: str
    file: str


def write_sheet(
    folder: Path, shots: Sequence[Shot], titles: Mapping[str, str], language: Language, text: int
) -> Path:
    """Write index.html beside the pictures and say where."""
    groups = list(dict.fromkeys(shot.group for shot in shots))
    heads = {"title": "The first screen", "screens": "Screens", "bay": "The bay afterwards"}
    parts = []
    for group in groups:
        title = escape(titles.get(group, heads.get(group, group)))
        figures = "".join(_figure(shot) for shot in shots if shot.group == group)
        parts.append(f'<section><h2>{title}</h2><div class="sheet">{figures}</div></section>')
    page = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Lantern Bay: a tour</title>'
        f"<style>{_STYLE}</style><header><h1>Lantern Bay</h1><p>Every screen and every story, as "
        f"played by a robot in {escape(language.name)} with letters at {text}&nbsp;%. "
        f"Press a picture to see it large.</p></header>{''.join(parts)}</html>"
    )
    sheet = folder / "index.html"
    sheet.write_text(page, "utf-8")
    return sheet


def _figure(shot: Shot) -> str:
    caption = escape(shot.name.replace("-", " "))
    return (
        f'<figure><a href="{escape(shot.file)}"><img loading="lazy" alt="{caption}" '
        f'src="{escape(shot.file)}"></a><figcaption>{caption}</figcaption></figure>'
    )
