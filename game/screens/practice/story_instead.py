"""Another story in place of one that a child would rather not play now, of equal credit."""

from game.content.level_summary import LevelSummary
from game.core.level import SENSITIVE, Level
from game.screens.practice.whats_next import path_of
from game.screens.shell.app_state import AppState


def story_instead(state: AppState, level: Level) -> str:
    """The id of a lighter story; "" when there is none.

    It lights a lantern just the same. One for this age comes before one for another, one not
    played yet before one that was, then the one that teaches most of the same things, in the same
    district; among equals the order of the path decides.
    """
    heads = {head.id: head for head in state.library.summaries(state.player.language.code)}
    done = state.record.progress.done

    def nearness(head: LevelSummary) -> tuple[bool, bool, int, bool]:
        shared = len({*head.skills} & {*level.skills})
        return head.band == level.band, head.id not in done, shared, head.strand == level.strand

    light = [
        heads[id_]
        for id_ in path_of(state, level.band)
        if id_ != level.id and heads[id_].intensity not in SENSITIVE
    ]
    return max(light, key=nearness).id if light else ""
