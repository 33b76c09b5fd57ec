"""A contact sheet of both painters: a page of each level in a window, and beside it in Chromium.

    .venv/bin/python -m tests.web.side_by_side FOLDER [LANGUAGE [LEVEL …]]

To be looked at by a person: two painters that drift apart are seen here first.
"""

import os
import sys
from base64 import b64decode
from html import escape
from pathlib import Path

from game.assembly import Game, library_of, places
from game.content.library import Library
from game.web.assets import Assets, assets_in
from game.web.session import Session
from game.web.units import logical
from tests.chromium import chromium
from tests.web.middle import in_the_middle
from tests.web.serving import Served, resized, serving

SIZES = ((360, 640), (768, 1024), (1280, 720))
_STYLE = "body{background:#333;color:#fff;font:16px sans-serif}img{vertical-align:top;margin:2px}"


def window(there: Session, size: tuple[int, int], to: Path) -> None:
    """What a window shows of the same screen, as large as that browser."""
    import pygame

    wide, high = logical(size)
    game = Game(places(), there.state, size[0] / wide)
    game.app.navigator.stack[:] = there.navigator.stack
    game.app.resize((wide, high))
    surface = pygame.Surface(size)
    game.look().painter.paint(surface, game.app.page)
    pygame.image.save(surface, to)


def sheet(folder: Path, language: str, wanted: list[str], library: Library, assets: Assets) -> None:
    """All pictures, and the page that shows them."""
    folder.mkdir(parents=True, exist_ok=True)
    served, rows = Served(assets), []
    with serving(served) as address, chromium(1280, 720) as driver:
        for head in library.summaries(language):
            if wanted and head.id not in wanted:
                continue
            row = f"<h2>{escape(head.title)}</h2>"
            for wide, high in SIZES:
                there = in_the_middle(library, assets, head.id, language)
                there.see(f"{wide}x{high}")
                served.session = there
                resized(driver, wide, high)
                driver.get(address)
                name = f"{head.id}-{wide}"
                shot = driver.execute_cdp_cmd("Page.captureScreenshot", {})
                (folder / f"{name}-web.png").write_bytes(b64decode(shot["data"]))
                window(there, (wide, high), folder / f"{name}-window.png")
                row += f'<p><img src="{name}-window.png"><img src="{name}-web.png"></p>'
            rows.append(row)
    page = f"<!doctype html><meta charset=utf-8><style>{_STYLE}</style>{''.join(rows)}"
    (folder / "index.html").write_text(page, encoding="utf-8")


def main() -> None:
    """Asked for by name: see above."""
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    folder, language, *levels = [*sys.argv[1:], *("build/side-by-side", "en")[len(sys.argv) - 1 :]]
    at = places()
    assets = assets_in(at.assets, at.prepared / "sounds")
    sheet(Path(folder), language, levels, library_of(at), assets)


if __name__ == "__main__":
    main()
