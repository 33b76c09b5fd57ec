"""No file of the game imports itself by way of others, neither when it runs nor for its types."""

from graphlib import CycleError, TopologicalSorter

import grimp
import pytest


def circle(graph: grimp.ImportGraph) -> tuple[str, ...]:
    """The modules of one circle in their order; none when there is no circle."""
    imports = {each: graph.find_modules_directly_imported_by(each) for each in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as found:
        return tuple(found.args[1])
    return ()


@pytest.fixture(scope="module")
def game() -> grimp.ImportGraph:
    return grimp.build_graph("game", cache_dir=None)


def test_no_file_of_the_game_imports_in_a_circle(game: grimp.ImportGraph) -> None:
    assert circle(game) == ()


def test_a_circle_is_found() -> None:
    graph = grimp.ImportGraph()
    for importer, imported in ("ab", "bc", "cb"):
        graph.add_import(importer=importer, imported=imported)

    assert set(circle(graph)) == {"b", "c"}
