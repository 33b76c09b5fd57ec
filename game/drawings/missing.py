"""What stands where a drawing is missing, and the error that names it."""

from collections.abc import Iterable
from difflib import get_close_matches

FRAME = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect x="6" y="6" width="88" height="88" rx="18" fill="#e6e6ee" stroke="#a9acbd" stroke-width="4"/>
<circle cx="38" cy="40" r="9" fill="#c7cad8"/><path d="M18 80 L44 56 L58 68 L74 50 L84 80 Z"
fill="#c7cad8"/></svg>"""
"""A grey frame with an empty picture in it, as SVG."""


class NoSuchDrawing(LookupError):
    """Nobody has drawn this person, feeling, animal, colour or part."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        close = get_close_matches(name, sorted(known), n=1)
        hint = f" — did you mean “{close[0]}”?" if close else "."
        super().__init__(f"There is no {kind} “{name}”{hint}")
