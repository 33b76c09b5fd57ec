"""What each node of a page is known by, from one picture to the next.

A node's own key counts first: a button's name, the key of a box, a picture or a scrolling area. A
text or a picture without one is known by what it shows, inside the nearest node that has a key; a
group by what it begins with. So nothing that is put in or taken out beside a node changes its key.
"""

from dataclasses import dataclass, field

from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words, name_of


def own_key(node: Node) -> str:
    """The key a node brings along, with its kind; "" for one that has none."""
    match node:
        case Button():
            return f"button {name_of(node)}"
        case Scroll():
            return f"scroll {node.key}"
        case Box() | Picture() if node.key:
            return f"thing {node.key}"
    return ""


@dataclass(slots=True)
class NodeKeys:
    """The keys of one page: each is given once."""

    _given: dict[str, int] = field(default_factory=dict)

    def named(self, own: str) -> str:
        """The key of a node that brings its own."""
        return self._once(own)

    def shown(self, node: Node, scope: str) -> str:
        """The key of a node by what it shows, inside the node with the key `scope`."""
        match node:
            case Words():
                what = f"text {node.text}"
            case Picture():
                what = f"picture {node.name} {node.label}"
            case Box():
                what = f"box {node.role} {node.label}"
            case _:
                what = type(node).__name__
        return self._once(f"{scope} > {what}")

    def around(self, box: Box, first: str) -> str:
        """The key of a group that begins with the node of the key `first`."""
        return self._once(f"box {box.role} {box.label} < {first}")

    def _once(self, key: str) -> str:
        """The key, with a number when there is another one like it on the page."""
        before = self._given.get(key, 0)
        self._given[key] = before + 1
        return f"{key} #{before + 1}" if before else key
