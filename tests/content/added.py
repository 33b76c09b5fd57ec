"""A folder of added levels, as a teacher brings it on a stick."""

import shutil
from pathlib import Path

from tests.content.kinds import GOOD, ROOT
from tests.content.world import LEVEL

OWN = "my-own"
DRAWN = ROOT / "assets" / "cast" / "people.toml"


def added_folder(root: Path) -> Path:
    """A level with a person, a handle, a place and a thing of its own, in a folder of its own."""
    folder = root / "stick"
    (folder / OWN).mkdir(parents=True)
    text = GOOD.read_text("utf-8").replace(f"level: {LEVEL}", f"level: {OWN}")
    text = text.replace("{who: grandma}]", "{who: wanjiru}]").replace(
        "with {grandma}.", "with {wanjiru}."
    )
    text = text.replace("{who: grandma, text", "{who: wanjiru, text")
    text = text.replace("cast: [amina, grandma,", "cast: [amina, grandma, goat-boss, wanjiru,")
    text = text.replace("place: street-market", "place: tea-hill", 1)
    text = text.replace("from: unknown-number", "from: goat-boss", 1)
    (folder / OWN / "level.yaml").write_text(text, "utf-8")
    for walk in ("careful", "careless"):
        shutil.copy(GOOD.with_suffix(".walk"), folder / OWN / f"{walk}.walk")
    (folder / "cast.yaml").write_text('wanjiru: {name: Wanjiru, gender: girl, age: "9"}\n')
    (folder / "accounts.yaml").write_text("goat-boss: {handle: GoatBoss}\n")
    (folder / "places.yaml").write_text("tea-hill: {about: A green hill with tea.}\n")
    for kind, name, box in (("places", "tea-hill", "1280 720"), ("things", "tea-pot", "2 1")):
        (folder / "assets" / kind).mkdir(parents=True)
        (folder / "assets" / kind / f"{name}.svg").write_text(f'<svg viewBox="0 0 {box}"/>')
    (folder / "assets" / "cast").mkdir()
    recipe = DRAWN.read_text("utf-8").split("[people.amina]")[1].split("\n[people.")[0]
    (folder / "assets" / "cast" / "people.toml").write_text(f"[people.wanjiru]{recipe}", "utf-8")
    return folder
