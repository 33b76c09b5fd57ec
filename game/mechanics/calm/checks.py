"""What an author may get wrong where something upsets: steps in disorder, what nobody sees."""

from collections.abc import Iterator, Mapping

from game.core.findings import Found
from game.mechanics.calm.model import Upsetting
from game.mechanics.calm.rules import BREATHS, LOOKS

RULES: Mapping[str, str] = {
    "stop-order": "Where something upsets, it is closed first; only then one breathes, once. Write"
    " `stop: [close, breathe]`, or one of the two.",
    "calm-unseen": "`looks` are seen while something can still be closed, three of them; `breaths`"
    " while one breathes, three of them. Write the step in `stop`, or take away what nobody sees.",
}
"""What each rule means and how to mend it."""


def problems(spec: Upsetting) -> Iterator[Found]:
    """Steps that come twice or the wrong way round, and what nobody will see."""
    if spec.stop not in ((), ("close",), ("breathe",), ("close", "breathe")):
        message = "Close first, then breathe, each once: write stop: [close, breathe]."
        yield Found(("stop",), "stop-order", message)
    for key, written, step, most in (
        ("looks", spec.looks, "close", LOOKS),
        ("breaths", spec.breaths, "breathe", BREATHS),
    ):
        many = most if step in spec.stop else 0
        if len(written) > many:
            message = f'Only {many} of these are seen here, as "stop" is written.'
            yield Found((key, many), "calm-unseen", message)
