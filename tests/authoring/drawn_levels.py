"""What is asked of the drawing of any level."""

from itertools import combinations
from xml.etree import ElementTree

from game.authoring.graph.places import LETTERS, WIDE, laid_out
from game.authoring.graph.story_map import story_map
from game.authoring.graph.svg import as_svg
from game.core.level import Level


def drawn(level: Level) -> ElementTree.Element:
    """Its drawing, as SVG."""
    return ElementTree.fromstring(as_svg(story_map(level)))


def words_in(picture: ElementTree.Element) -> list[str]:
    """All that is written in a drawing."""
    return [each.text or "" for each in picture.iter("{http://www.w3.org/2000/svg}text")]


def is_tidy(level: Level) -> None:
    """No two blocks share any place, all lie in the picture, and no line is too long for one."""
    laid = laid_out(story_map(level), 100)
    for one, other in combinations(laid.blocks.values(), 2):
        below = one.y + one.high < other.y or other.y + other.high < one.y
        assert below or abs(one.x - other.x) > WIDE, (level.id, one.block.id, other.block.id)
    for each in laid.blocks.values():
        assert each.x + WIDE < laid.wide
        assert each.y + each.high < laid.high
        assert all(len(row.words) <= LETTERS + 4 for row in each.rows)
        assert all(each.y < row.y < each.y + each.high for row in each.rows)
