"""Makes the one file from which our levels are read without YAML (see `content.ready`)."""

from pathlib import Path

from game.activities import ROOMS_BY_KIND
from game.content.level_files import read_level_files
from game.content.load import Known, load_level
from game.content.places import Folders
from game.content.ready import Ready, as_json, level_as_json, put_ready, stamp
from game.content.regions import load_region


def make_ready(top: Path, folder: Path) -> None:
    """Writes the file; nothing where anything of ours is broken: it is read as it is, and said."""
    levels, assets = top / "levels", top / "assets"
    made_from = stamp(levels, assets)
    files = read_level_files(Folders(levels, assets, folder), ROOMS_BY_KIND, "default")
    if files.problems:
        return
    regions = {}
    for path in sorted((levels / "regions").glob("*.yaml")):
        region, problems, _ = load_region(path, files.lists)
        if region is not None and not problems:
            regions[path.stem] = region
    known = Known(ROOMS_BY_KIND, files.lists)
    loaded = {each.id: load_level(each.file, known).level for each in files.all_summaries}
    texts = {id_: level_as_json(level) for id_, level in loaded.items() if level is not None}
    ready = Ready(files.lists, files.bay, files.paths, regions, files.all_summaries, texts)
    put_ready(folder, as_json(ready, made_from))
