"""What covers the panel for a moment: the app pushing back, a small consequence, all put right."""

from game.activities.settings.model import Push, Settings, Want
from game.core.acts import Act
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Look, Node, Picture, Words


def pushing(push: Push) -> Node:
    """The pop-up: a trick makes staying huge and going on small; a fair one shows both alike."""
    text = Words(push.text, "heading", align="centre")
    fair = push.fair == "yes"
    stay = _answer(push.stay, Act("stay", push.id), "card" if fair else "main", 0 if fair else 124)
    go_on = (
        _answer(push.go_on, Act("go-on", push.id), "card", 0)
        if fair
        else Button(
            Words(push.go_on, "small", "ink-soft", "centre"),
            Act("go-on", push.id),
            label=push.go_on,
            look="bare",
        )
    )
    drawn = Picture("icon/question" if fair else "icon/worry", h=72)
    return Box((drawn, text, stay, go_on), gap=16, role="pop-up", key=push.id)


def missed(spec: Settings, want: Want) -> Node:
    """The small consequence of what is not so yet, as a picture."""
    viewer = next(each.picture for each in spec.viewers if each.id == want.viewer)
    thing = next(each.picture for each in spec.shown if each.id == want.thing)
    drawn = Box(
        (Picture(thing_drawing(viewer), h=150), Picture(thing_drawing(thing), h=110)),
        "row",
        gap=18,
        align="end",
        justify="centre",
    )
    scene = Box((drawn,), pad=(16, 16), fill="sea-light", radius=22)
    return Box((scene, Words(want.miss)), gap=16)


def put_right(spec: Settings) -> Node:
    """Why everything is right now: who has what, and what was seen on the way."""
    rows = tuple(_right(spec, want) for want in spec.wants)
    return Box(rows, gap=12)


def _right(spec: Settings, want: Want) -> Node:
    viewer = next(each.picture for each in spec.viewers if each.id == want.viewer)
    row = (Picture(thing_drawing(viewer), 52, 52), Words(want.why, grow=1))
    return Box(row, "row", gap=12, align="centre")


def _answer(words: str, means: Act, look: Look, high: float) -> Button:
    style = Words(words, "heading" if high else "button", align="centre")
    return Button(style, means, label=words, look=look, h=high)
