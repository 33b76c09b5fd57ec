"""A cache with a cap: what was used longest ago is dropped first."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class LruCache(Generic[Key, Value]):
    """Values by key; their costs never add up to more than `cap`."""

    def __init__(self, cap: int) -> None:
        self.cap = cap
        self.used = 0
        self._kept: OrderedDict[Key, tuple[Value, int]] = OrderedDict()

    def get(self, key: Key) -> Value | None:
        """What was kept under this key, if it is still here."""
        if key not in self._kept:
            return None
        self._kept.move_to_end(key)
        return self._kept[key][0]

    def keep(self, key: Key, value: Value, cost: int = 1) -> Value:
        """Keeps the value unless it alone costs more than the cap; returns it."""
        if key in self._kept:
            self.used -= self._kept.pop(key)[1]
        if cost <= self.cap:
            self._kept[key] = (value, cost)
            self.used += cost
        while self.used > self.cap:
            self.used -= self._kept.popitem(last=False)[1][1]
        return value
