"""What is not touched keeps its key, whatever is put in or taken out above it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.core.acts import Act
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.page import Page
from tests.ui.plain import page, press

KEYS = st.sampled_from(["", "", "", "one", "two", "three"])
TEXTS = st.text("abc", min_size=1, max_size=3)
ROLES = st.sampled_from(["", "group", "toolbar", "note"])
LEAVES = st.one_of(
    st.builds(Words, TEXTS),
    st.builds(Picture, st.just("thing/goat"), w=st.just(9.0), label=TEXTS, key=KEYS),
    st.builds(lambda name: press(name), TEXTS),
)


def boxes(children: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    inside = st.lists(children, min_size=1, max_size=4).map(tuple)
    flow = st.sampled_from(["column", "row", "wrap", "stack"])
    box = st.builds(Box, inside, flow, fill=st.sampled_from(["", "paper"]), role=ROLES, key=KEYS)
    return st.one_of(box, st.builds(Scroll, children, st.sampled_from(["left", "right"])))


TREES: st.SearchStrategy[Node] = st.recursive(LEAVES, boxes, max_leaves=12)
NEWS: st.SearchStrategy[Node] = st.one_of(
    st.just(Words("new")),
    st.just(Picture("thing/goat", 9, label="new hen")),
    st.just(press("new")),
    st.just(Box((Words("new"), press("newer")), fill="paper", role="group", key="new")),
    st.just(Scroll(Words("new"), "new list")),
)


def known(made: Page) -> list[tuple[str, Node]]:
    """Without the arrows of a long text, which come and go with the room there is."""
    nodes = [(placed.key, placed.node) for placed in made.placed]
    return [(key, node) for key, node in nodes if not key.startswith("button turn-page?")]


@given(st.lists(TREES, min_size=1, max_size=4), st.data(), NEWS)
def test_untouched_nodes_keep_their_keys_when_siblings_above_come_and_go(
    siblings: list[Node], data: st.DataObject, new: Node
) -> None:
    place = data.draw(st.integers(0, len(siblings)))
    before = page(Box(tuple(siblings)))
    after = page(Box((*siblings[:place], new, *siblings[place:])))
    gone = [pair for pair in known(after) if pair not in known(before)]
    assert [pair for pair in known(after) if pair not in gone] == known(before)
    assert all("new" in key for key, _ in gone if "scroll" not in key)


@given(TREES, NEWS)
def test_keys_inside_a_box_stay_when_something_comes_first_in_it(tree: Node, new: Node) -> None:
    def inside(*nodes: Node) -> Page:
        return page(Box((Box((Words("first"), Box(nodes)), fill="paper", role="note"),)))

    assert dict(known(inside(tree))).keys() <= dict(known(inside(new, tree))).keys()


@given(TREES, st.sampled_from(["ltr", "rtl"]))
def test_every_key_is_given_once_and_every_node_knows_what_it_is_in(
    tree: Node, direction: str
) -> None:
    made = page(tree, direction=direction)
    assert len({placed.key for placed in made.placed}) == len(made.placed)
    for at, placed in enumerate(made.placed):
        assert placed.key
        assert placed.parent < at
        assert made.known(placed.key) is placed
        inside = [other for other in range(len(made.placed)) if placed in list(made.around(other))]
        assert list(made.within(at)) == inside


def test_a_tree_is_kept_as_built_though_things_lie_upon_each_other() -> None:
    front = Box((press("spot"),), fill="paper", role="group", label="Front")
    behind = Box((Words("Behind"),), fill="sand", role="group", label="Back", grow=1)
    made = page(Box((behind, front), "stack"))
    assert [placed.parent for placed in made.placed] == [-1, 0, -1, 2, 3]


def test_a_group_is_known_by_what_it_begins_with() -> None:
    group = Box((Words("Dear you"), Words("Bye")), role="note")
    longer = replace(group, children=(*group.children, Words("P.S.")))
    [first, *_], [again, *_] = page(group).placed, page(longer).placed
    assert first.key == again.key == "box note  <  > text Dear you"


def test_a_button_is_known_by_its_name_though_it_says_something_else() -> None:
    def key(says: str) -> str:
        return page(Button(Words(says), Act("sound"))).placed[0].key

    assert key("On") == key("Off") == "button sound"
