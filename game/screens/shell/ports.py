"""What the machine lends to the game: the day, a clock, chance, folders for paper."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from game.storage.papers import Passing

if TYPE_CHECKING:
    from game.content.catalogue import Language
    from game.core.health import Examination
    from game.screens.shell.class_now import OpensClass


@dataclass(slots=True, eq=False, repr=False)
class Ports:
    """Handed in from outside, so that a test hands in its own.

    today: the claimed day as an ISO date. random_seed: a fresh number to shuffle by. clock: seconds
    that only ever grow, for how long somebody has been playing. papers: folders for pages to be
    printed; the first that can be written is used. passing: the folder for those of a guest.
    sticks: folders of the sticks plugged in now.
    examine: what this PC can and cannot do, in a language. move_progress: keep progress in another
    folder from the next start on; whether that could be noted. open_class: let children on this
    network join; None where this program can't. end_class: close the class that is open, if any.
    """

    today: Callable[[], str]
    random_seed: Callable[[], int]
    clock: Callable[[], float] = lambda: 0.0
    papers: tuple[Path, ...] = ()
    passing: Passing = field(default_factory=Passing)
    sticks: Callable[[], tuple[Path, ...]] = lambda: ()
    examine: "Callable[[Language], Examination] | None" = None
    move_progress: Callable[[str], bool] = lambda folder: False
    open_class: "OpensClass | None" = None
    end_class: Callable[[], None] = lambda: None
