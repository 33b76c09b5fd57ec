"""A player's animal as the keeper of a flame: in a yellow coat, with a small lantern on a stick."""

_HEAD = 'transform="translate(26 -2) scale(.78)"'
"""Where the head of 200 units sits on the collar, in the coat's own units."""


def keeper_svg(animal: bytes, coat: bytes) -> bytes:
    """The animal's drawing on the coat's, as an SVG document. Raises ValueError where one of them
    is no SVG document."""
    return _without_end(coat) + b"<g " + _HEAD.encode() + b">" + _inside(animal) + b"</g></svg>"


def _without_end(svg: bytes) -> bytes:
    return svg[: svg.rindex(b"</svg>")]


def _inside(svg: bytes) -> bytes:
    return svg[svg.index(b">", svg.index(b"<svg")) + 1 : svg.rindex(b"</svg>")]
