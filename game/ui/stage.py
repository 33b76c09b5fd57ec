"""How a scene is composed: the place behind, the people reacting, the device in front, the words."""

from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words


def figure(ctx: Context, who: str, feeling: str = "calm", height: float = 380) -> Picture:
    """A person of the cast as she or he feels now (the last act may have changed it)."""
    mood = ctx.feeling(who, feeling)
    name = ctx.name(who)
    return Picture(
        f"cast/{who}/{mood}", h=height, label=name, stand="bottom", turns=True, key=f"who-{who}"
    )


def bubble(ctx: Context, text: str, who: str = "", tail: bool = True) -> Box:
    """What a person or the storyteller says: paper with a tail toward the people."""
    name: tuple[Node, ...] = (Words(ctx.name(who), "small", "sea-deep"),) if who else ()
    return Box(
        (*name, Words(text, "body")),
        pad=(22, 14),
        gap=2,
        fill="paper",
        radius=22,
        shadow=True,
        shape="tail-start" if tail and who else "",
        role="speech",
        motion="appear",
        key=f"bubble-{who}",
    )
