"""A small copy of what is shipped, in a folder of the test's own, with a language made by rule."""

import shutil
from collections.abc import Callable
from pathlib import Path

from game.authoring.catalogues import update
from game.authoring.compiled import compile_all
from game.authoring.pages import Pages, po_bytes, read_pages
from game.authoring.to_translate import Sources
from game.authoring.translation import po_file
from game.content.catalogue import DOMAIN
from game.content.library import Folders, Library, open_library
from tests.content.kinds import GOOD, KINDS, ROOT

LEVEL = "test-market-day"


def build(root: Path) -> Sources:
    """The lists, one level and its pictures, below `root`."""
    folder = root / "levels" / LEVEL
    folder.mkdir(parents=True)
    shutil.copy(GOOD, folder / "level.yaml")
    for path in (ROOT / "levels").glob("*.yaml"):
        shutil.copy(path, root / "levels")
    paths = root / "levels" / "paths.yaml"
    paths.write_text(paths.read_text("utf-8").replace("help-uh-oh", LEVEL), "utf-8")
    for walk in ("careful", "careless"):
        shutil.copy(GOOD.with_suffix(".walk"), folder / f"{walk}.walk")
    shutil.copytree(ROOT / "levels" / "regions", root / "levels" / "regions")
    (root / "assets" / "cast").mkdir(parents=True)
    shutil.copy(ROOT / "assets" / "cast" / "people.toml", root / "assets" / "cast")
    _lent(ROOT / "assets" / "cast" / "parts", root / "assets" / "cast" / "parts")
    for kind, name in (("places", "street-market"), ("things", "goat")):
        (root / "assets" / kind).mkdir()
        (root / "assets" / kind / f"{name}.svg").write_text("<svg/>")
    screens = root / "game" / "screens"
    screens.mkdir(parents=True)
    (screens / "one.py").write_text('ctx.words("Show {name}", "chat")\nctx.words("Play")\n')
    return Sources(root, KINDS)


def _lent(folder: Path, to: Path) -> None:
    """A folder of ours in another place, without a copy where the system can do so."""
    try:
        to.symlink_to(folder, target_is_directory=True)
    except OSError:
        shutil.copytree(folder, to)


def another_level(sources: Sources, id_: str = "test-two") -> None:
    """One more level, so that a language can have one without the other."""
    first = sources.levels / LEVEL / "level.yaml"
    path = sources.levels / id_ / "level.yaml"
    path.parent.mkdir()
    path.write_text(first.read_text("utf-8").replace(f"level: {LEVEL}", f"level: {id_}"), "utf-8")


def po(sources: Sources, code: str, domain: str = DOMAIN) -> Path:
    return po_file(sources, code, domain)


def pages(sources: Sources, code: str, domain: str = DOMAIN) -> Pages:
    found = read_pages(po(sources, code, domain), code, head=domain == DOMAIN)
    assert isinstance(found, Pages)
    return found


def translate(sources: Sources, code: str, change: Callable[[str, str], str] | None = None) -> None:
    """Fills a language by a rule from context and English to its words; without one, the English
    with a letter of the language behind it."""
    letter = {"ar": "ع", "hi": "अ"}.get(code, "w")
    change = change or (lambda _, text: f"{text} {letter}")
    assert update(sources, [code]) == ()
    for path in po(sources, code).parent.glob("*.po"):
        there = pages(sources, code, path.stem)
        for message in there:
            if message.id:
                message.string = change(message.context or "", str(message.id))
                message.flags.discard("fuzzy")
        path.write_bytes(po_bytes(there))


def library(sources: Sources, region: str = "default", extra: Path | None = None) -> Library:
    """What the game sees after compiling."""
    target = sources.root / "build" / "locales"
    compile_all(sources, target)
    folders = Folders(sources.levels, sources.root / "assets", target, extra)
    return open_library(folders, KINDS, region)
