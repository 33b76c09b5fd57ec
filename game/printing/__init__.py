"""The paper twin of a level: sheets to print, cut out and play with when there is no power.

`documents(edition(library, level, language, …))` makes them all from the level alone.
"""

from game.printing.documents import Document, Kind, document, documents
from game.printing.edition import Edition, Size, edition

__all__ = ["Document", "Edition", "Kind", "Size", "document", "documents", "edition"]
