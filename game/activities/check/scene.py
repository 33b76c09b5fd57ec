"""Where a check-up is: each case in its own place, all else in a picture that grows brighter."""

from dataclasses import replace

from game.activities.check.model import Check
from game.activities.check.state import CheckState, Page, case_of, pages
from game.core.staging import Staging, changed
from game.ui.context import Context
from game.ui.gestures import Gesture
from game.ui.nodes import Node
from game.ui.stage import Stage, Standing, bubble
from game.ui.staged import staged


def scene(spec: Check, state: CheckState, page: Page, ctx: Context) -> Stage:
    """Behind what is asked. The child looks the same whatever was answered."""
    if page.kind in ("case", "why"):
        return staged(case_of(spec, page).stage, ctx)
    pauses = sum(each.kind == "pause" for each in pages(spec, state)[: state.at])
    return staged(_after(spec, pauses), ctx)


def paused(spec: Check, page: Page, ctx: Context) -> tuple[Node, Stage]:
    """What is said in a pause, and its picture: what goes elsewhere walks there, what is new lights
    up, and then all is still."""
    pause = spec.pauses[page.paused - 1]
    before = {each.thing: each.at for each in _after(spec, page.paused - 1).things}
    now = _after(spec, page.paused)
    moves = {
        f"thing-{each.thing}": Gesture("stroll" if each.thing in before else "glow")
        for each in now.things
        if before.get(each.thing) != each.at
    }
    stage = staged(now, ctx, pause.who)
    standing = tuple(_moving(each, moves.get(each.shown.key)) for each in stage.standing)
    return bubble(ctx, pause.text, pause.who), replace(stage, standing=standing)


def _after(spec: Check, pauses: int) -> Staging:
    """The picture once there were so many pauses."""
    return changed(spec.stage, (each for pause in spec.pauses[:pauses] for each in pause.seen))


def _moving(standing: Standing, gesture: Gesture | None) -> Standing:
    return (
        replace(standing, shown=replace(standing.shown, gesture=gesture)) if gesture else standing
    )
