"""What a hundred openings give: plain chance by the odds, the same each time for one seed."""

from game.activities.shop.model import Prize

OPENED = 100


def opened(inside: tuple[Prize, ...], seed: int, batch: int) -> tuple[int, ...]:
    """How many of a hundred boxes held each prize. Each box is a chance of its own: no box knows
    of the one before, so another hundred gives other numbers by the same odds."""
    counts = [0] * len(inside)
    for lot in _lots(seed * 3 + batch, OPENED):
        counts[_prize(inside, lot)] += 1
    return tuple(counts)


def _prize(inside: tuple[Prize, ...], lot: int) -> int:
    """The prize a lot from 0 to 99 stands for."""
    reach = 0
    for place, prize in enumerate(inside):
        reach += prize.in_100
        if lot < reach:
            return place
    return len(inside) - 1


def _lots(seed: int, many: int) -> list[int]:
    """So many numbers from 0 to 99, by the mixing of SplitMix64 (Steele, Lea and Flood, 2014)."""
    whole = (1 << 64) - 1
    found = []
    for at in range(1, many + 1):
        mixed = (seed * 0xD1342543DE82EF95 + at * 0x9E3779B97F4A7C15) & whole
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9 & whole
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB & whole
        found.append((mixed ^ (mixed >> 31)) * 100 >> 64)
    return found
