"""What children did who play no more: their teacher is told, and a month later it goes by itself.

Only where it is certain that a child has not played for as long as her class keeps things. Where
the clock has jumped nothing goes without a yes, on the page Forget.
"""

from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import date, timedelta

from game.desk.pages.gather import members
from game.desk.pages.viewing import Viewing
from game.screens.shell.days import day_name
from game.storage.class_records import SchoolClass
from game.storage.retention import MONTH, Unused
from game.storage.tombstones import digest_of
from game.storage.troubles import StoreError

NOTICE = timedelta(days=30)
"""So long before anything goes its teacher is told."""
_PATIENCE = 2.0
"""Seconds for which a teacher stands at the door because of a slow disk, at most."""


def look_after(viewing: Viewing) -> None:
    """Let go of what is too old in a teacher's classes, and tell her what will be; as she comes
    in, so that she reads it on the next page. Where the disk does not answer, another day."""
    today = date.fromisoformat(viewing.desk.ports.today())
    own = viewing.ask(lambda: viewing.desk.store.classes.of(viewing.visit.teacher))
    with suppress(StoreError, TimeoutError):
        told = [sentence for one in own for sentence in _look_after(viewing, one, today)]
        viewing.visit.said = " ".join(dict.fromkeys(told))


def _look_after(viewing: Viewing, one: SchoolClass, today: date) -> Iterator[str]:
    """What a teacher is told of one class."""
    store, words, note = viewing.desk.store, viewing.ctx.words, _note(one)
    known = viewing.ask(lambda: store.recall(note)) or ""
    gone = _due(_unused(viewing, one, today), one.months, known, today)
    if gone:
        viewing.desk.finish(lambda: store.start_forgetting(*gone))
        viewing.visit.forget(gone)
        yield words("As you were told a month ago, children who stopped playing are forgotten now.",
                    "the desk")  # fmt: skip
    soon = _unused(viewing, one, today + NOTICE)
    holds = known and timedelta(0) <= today - date.fromisoformat(known) < NOTICE
    told = (known if holds else today.isoformat()) if soon else ""
    if told != known:
        viewing.ask(lambda: store.remember(note, told))
    if told:
        goes = day_name(viewing.ctx, (date.fromisoformat(told) + NOTICE).isoformat())
        yield words(
            "Some children have not played for long. On {day} what they did goes. Look at Forget.",
            "the desk",
            day=goes,
        )


def _due(found: Collection[Unused], months: int, told: str, today: date) -> tuple[str, ...]:
    """Of those who are unused for certain, who was among those her teacher was told of, so long ago
    that it may go now."""
    if not told or date.fromisoformat(told) + NOTICE > today:
        return ()
    then = (date.fromisoformat(told) + NOTICE).toordinal()
    return tuple(one.profile for one in found if then - one.day > months * MONTH)


def _unused(viewing: Viewing, one: SchoolClass, day: date) -> tuple[Unused, ...]:
    """Who of a class will certainly not have played for too long on that day."""
    classes = viewing.desk.store.classes
    own = {who.id for _, who in members(viewing, one) if who}
    work = viewing.ask(lambda: classes.unused(day.isoformat()))
    work.wait(_PATIENCE)
    found = viewing.ask(work.outcome)
    return tuple(each for each in found if each.sure and each.profile in own)


def _note(one: SchoolClass) -> str:
    """Under which name it is kept when a class's teacher was told; it names no class."""
    return f"told-{digest_of(one.id)[:16]}"
