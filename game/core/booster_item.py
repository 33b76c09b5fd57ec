"""One thing of a level that a booster asks about again."""

from dataclasses import dataclass

from game.core.items import Item


@dataclass(frozen=True, slots=True)
class BoosterItem:
    """One thing to judge again, and where it comes from."""

    level: str
    title: str
    version: int
    scene: str
    item: Item

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same thing as another time."""
        return self.level, self.scene, self.item.id

    @property
    def skills(self) -> tuple[str, ...]:
        """The skills of its tells."""
        return tuple(dict.fromkeys(tell.skill for tell in self.item.tells))
