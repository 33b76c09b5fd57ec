"""What a teacher decided for this lesson in the room."""

from dataclasses import dataclass

from game.storage.classes import Classes
from game.storage.store import Store

_USUAL = 40
"""Children, where nobody said how many there are."""
SPARE = 5
"""Seats beyond the size of the class, for a device that was changed."""


@dataclass(frozen=True, slots=True)
class Terms:
    """members: the ids of the profiles that may sign in; None for everybody who plays on this PC.
    guests: whether somebody may play of whom nothing is kept. heavy: whether levels about heavy
    things are offered. turn: minutes until a child passes the chair on, 0 for as long as she likes.
    size: of the class; 0 for as many as there are members. school_class: the id of the class, ""
    for none."""

    members: frozenset[str] | None = None
    guests: bool = False
    heavy: bool = False
    size: int = 0
    turn: int = 0
    school_class: str = ""


EVERYBODY = Terms()
"""Everybody who plays on this PC, and nothing heavy."""


def terms_of(classes: Classes, school_class: str, *, heavy: bool = False, turn: int = 0) -> Terms:
    """The terms for one class. heavy: its teacher wants levels about heavy things to be offered on
    this network, too; they are where two adults have said so."""
    members = classes.members(school_class)
    return Terms(
        frozenset(one.id for one in members if one.kept),
        guests=any(not one.kept for one in members),
        heavy=heavy and classes.get(school_class).opens_heavy,
        size=len(members),
        turn=turn,
        school_class=school_class,
    )


def terms_here(store: Store) -> Terms:
    """The class, where there is one; else everybody who plays here, and, where nobody does yet,
    guests."""
    classes = store.classes.all()
    if len(classes) == 1:
        return terms_of(store.classes, classes[0].id)
    here = len(store.profiles())
    return Terms(guests=not here, size=max(_USUAL, here))
