"""How large the window opens on a screen: as it was last, but no larger than fits with its frame.

Lengths are real pixels.
"""

Size = tuple[int, int]

USUAL: Size = (1280, 720)
WINDOW = "window"
"""What this PC remembers its size by."""
LEAST: Size = (360, 480)
"""Nothing is played in less: an upright small phone, a low window. One side has `LEAST_LONG`."""
LEAST_LONG = 640
_FRAME: Size = (16, 96)
"""What borders take across, and a title bar, panels and a taskbar down (SDL does not tell)."""
_SHARE = 2 / 3
"""Of a large screen: 1280 × 720 of 1920 × 1080."""


def opening(remembered: str, screen: Size) -> Size:
    """The size to open with: the remembered one, else two thirds of the screen, at least the usual
    one; cut to what there is room for. remembered: as from `written`, or anything else."""
    wanted = _read(remembered)
    if wanted is None:
        wanted = max(USUAL[0], int(screen[0] * _SHARE)), max(USUAL[1], int(screen[1] * _SHARE))
    return fitted(wanted, screen)


def fitted(wanted: Size, screen: Size) -> Size:
    """At most so large that the whole window with its frame is on the screen."""
    return min(wanted[0], screen[0] - _FRAME[0]), min(wanted[1], screen[1] - _FRAME[1])


def placed(size: Size, screen: Size) -> Size:
    """Where the window's upper left corner goes: in the middle, and never off the screen."""
    return max(0, (screen[0] - size[0]) // 2), max(0, (screen[1] - size[1]) // 2)


def written(size: Size) -> str:
    """A size as it is remembered."""
    return f"{size[0]}x{size[1]}"


def playable(size: Size) -> bool:
    """Whether every page has room for its targets and its words."""
    return size[0] >= LEAST[0] and size[1] >= LEAST[1] and max(size) >= LEAST_LONG


def _read(text: str) -> Size | None:
    """A remembered size; None for what is none, or too small to be played in."""
    w, _, h = text.partition("x")
    if not (w.isascii() and w.isdigit() and h.isascii() and h.isdigit()):
        return None
    if len(w) > 5 or len(h) > 5:
        return None
    size = int(w), int(h)
    return size if playable(size) else None
