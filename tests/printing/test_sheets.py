"""Papers as a real browser lays them out for a printer: nothing is wider or higher than a sheet."""

from pathlib import Path

from game.content.places import Places
from game.printing import Document, Edition, documents
from game.printing.stylesheet import WIDE
from tests.chromium import chromium, needs_chromium
from tests.printing.papers import edition_of, every

PER_MM = 96 / 25.4
TOO_LARGE = """
const [wide, high] = arguments;
const kept = document.querySelectorAll(".card, .note, .line, .whole, tr, img, p, h1, h2, h3");
const found = [...kept].filter(each => {
  const box = each.getBoundingClientRect();
  return box.left < -1 || box.right > wide + 1 || box.height > high
    || (each.tagName == "IMG" && !each.naturalWidth);
});
const said = each => each.tagName + "." + each.className + ": " + each.textContent.slice(0, 60);
return found.map(said);
"""


def sheets(at: Places) -> list[tuple[Edition, Document]]:
    """Every page of cards, and every other paper of two levels, one on Letter."""
    all_papers = list(every(at))
    cards = [(made, papers[0]) for made, papers in all_papers]
    letter = edition_of(at, all_papers[0][0].level.id, size="letter")
    rest = [(made, each) for made, papers in all_papers[1:2] for each in papers[1:]]
    return [*cards, *rest, *((letter, each) for each in documents(letter))]


@needs_chromium
def test_nothing_is_wider_or_higher_than_its_sheet(shipped: Places, tmp_path: Path) -> None:
    page, wrong = tmp_path / "page.html", {}
    with chromium(800, 800) as browser:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        for made, each in sheets(shipped):
            sides = [side * PER_MM for side in WIDE[made.size]]
            wide, high = reversed(sides) if each.kind == "certificate" else sides
            screen = {"width": round(wide), "height": 800, "deviceScaleFactor": 1, "mobile": False}
            browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
            page.write_text(each.html, encoding="utf-8")
            browser.get(page.as_uri())
            if found := browser.execute_script(TOO_LARGE, wide, high):
                wrong[f"{made.level.id} {made.language.code} {made.size} {each.kind}"] = found
    assert wrong == {}
