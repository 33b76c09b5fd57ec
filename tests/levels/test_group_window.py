"""What a child does in a group is seen in its window at once, on a small phone, too."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.activities.chat import ROOM
from game.activities.chat.group import company, warmth
from game.activities.chat.model import Chat
from game.activities.chat.state import ChatState
from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Picture
from tests.activities.roaming import context, picture
from tests.levels.shipped import levels
from tests.ui.rough import nodes_of

PHONE = context((360, 640), 1.0)


def answers() -> Iterator[tuple[str, Chat, str, str]]:
    """Every answer that warms or cools a group's window: its level, scene and moment."""
    for level in levels().values():
        for scene in level.scenes.values():
            if isinstance(spec := scene.spec, Chat):
                for name, moment in spec.moments.items():
                    for reply in moment.replies:
                        if reply.id in spec.warmth:
                            yield level.id, spec, name, reply.id


EVERY = [pytest.param(*each[1:], id=f"{each[0]}-{each[3]}") for each in answers()]


@pytest.mark.parametrize(("spec", "moment", "reply"), EVERY)
def test_an_answer_is_seen_in_the_window_at_once(spec: Chat, moment: str, reply: str) -> None:
    before, after = asked(spec, moment), replace(asked(spec, moment), answer=reply)
    changes = warmth(spec, after) - warmth(spec, before)
    assert changes >= 0 if spec.warmth[reply] == "warmer" else changes <= 0
    assert company(spec, after) != company(spec, before), "nobody's place or face changes"
    if spec.warmth[reply] == "cooler":
        there = [each.there for each in company(spec, after).values()]
        assert "no" in there or "pale" in there


@pytest.mark.parametrize(("spec", "moment", "reply"), EVERY)
def test_the_window_is_on_the_page_of_a_small_phone_that_says_what_came_of_it(
    spec: Chat, moment: str, reply: str
) -> None:
    judged = [Act("judge", thing.id, "fine") for thing in spec.moments[moment].judge]
    after = asked(spec, moment)
    for act in (*judged, Act("say", reply)):
        after = ROOM.rules.apply(spec, after, act).state
    glass = [name for name in drawn(spec, after, PHONE) if name.startswith("thing/group-window")]
    assert len(glass) == 1


def asked(spec: Chat, moment: str) -> ChatState:
    return ChatState(moment, spec.moments[moment].thread)


def drawn(spec: Chat, state: ChatState, ctx: Context) -> list[str]:
    page = nodes_of(picture(ROOM, spec, state, ctx))
    return [str(each.name) for each in page if isinstance(each, Picture)]
