"""How room is shared out among those beside or below each other; plain sums."""

from collections.abc import Sequence


def share(wants: Sequence[float], space: float) -> list[float]:
    """Widths that fit a space: all get what they want, or the wide ones share what is left."""
    if sum(wants) <= space:
        return list(wants)
    given = [0.0] * len(wants)
    left, order = space, sorted(range(len(wants)), key=lambda i: wants[i])
    for place, index in enumerate(order):
        given[index] = min(wants[index], left / (len(order) - place))
        left -= given[index]
    return given


def share_out(least: list[float], grows: list[float], space: float) -> list[float]:
    """Heights or widths for growers out of a space, none below its least while there is room for
    that."""
    given = list(least)
    open_ = list(range(len(least)))
    while open_:
        parts = sum(grows[at] for at in open_)
        tight = [at for at in open_ if space * grows[at] / parts < least[at]]
        if not tight:
            for at in open_:
                given[at] = space * grows[at] / parts
            break
        for at in tight:
            space -= least[at]
            open_.remove(at)
        space = max(0.0, space)
    return given
