"""No hand needs strength or haste: nothing is held down, and no two things are pressed at once."""

from collections.abc import Iterator, Sequence

import pygame

from game.platform.robot_input import Posted

DOWN = {pygame.KEYDOWN, pygame.CONTROLLERBUTTONDOWN, pygame.MOUSEBUTTONDOWN, pygame.FINGERDOWN}
UP = {pygame.KEYUP, pygame.CONTROLLERBUTTONUP, pygame.MOUSEBUTTONUP}


def problems(posted: Sequence[Posted]) -> Iterator[str]:
    """What in a log of events asks for a hold or for two things at once. A finger's events come in
    pairs with those of a mouse, so they are looked at elsewhere."""
    down = 0
    for event, after in zip(posted, [*posted[1:], None]):
        if event.kind in DOWN:
            down += 1
            let_go = after is not None and after.kind in UP and after.what == event.what
            if not let_go:
                yield f"{event} is held"
            if down > 1:
                yield f"{event} while another one is down"
        if event.kind in UP:
            down -= 1
        if event.held:
            yield f"{event} together with another key"
