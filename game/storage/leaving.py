"""Who asked to be forgotten, and when that is done: with the rest of the day to come back.

Whoever asks is taken away at the first start on another day. Until then only a mark is kept with
the profile, which the same child can take off again. Clocks lie, so any other day counts, an
earlier one as well; and where a dead clock shows the same day at every start, the third start takes
her away all the same. So nobody stays longer than the day on which she asked. What a grown-up wants
gone at once is `Store.forget`.
"""

from dataclasses import replace

from game.storage.profiles import Profile
from game.storage.store import Store
from game.storage.troubles import StoreError

_STARTS = 3
"""The start after which nobody is left who asked, whatever day it claims to be."""


def asked(profile: Profile, today: str) -> Profile:
    """The same profile, marked as one that is to be forgotten."""
    return _marked(profile, f"{today}.{_STARTS}")


def stays(profile: Profile) -> Profile:
    """The same profile without the mark."""
    return _marked(profile, "")


def is_leaving(profile: Profile) -> bool:
    """Whether it is to be forgotten."""
    return bool(profile.options.leaving)


def take_away(store: Store, today: str) -> None:
    """Forget whoever asked for it on another day. A file that cannot be rewritten just now keeps
    the mark, and is tried again the next time."""
    for profile in store.profiles():
        if is_leaving(profile) and _is_due(profile, today):
            try:
                store.forget(profile.id)
            except StoreError:
                continue


def started(store: Store, today: str) -> None:
    """The game has been started: the same, and for all others who asked a start less is left."""
    for profile in store.profiles():
        if is_leaving(profile):
            day, _, left = profile.options.leaving.partition(".")
            store.change(_marked(profile, f"{day}.{max(0, int(left) - 1)}"))
    take_away(store, today)


def _is_due(profile: Profile, today: str) -> bool:
    day, _, left = profile.options.leaving.partition(".")
    return day != today or left == "0"


def _marked(profile: Profile, mark: str) -> Profile:
    return replace(profile, options=replace(profile.options, leaving=mark))
