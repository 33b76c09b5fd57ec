"""Text that keeps its own direction inside a sentence of another one."""


def left_to_right(text: str) -> str:
    """An address, a path, or a number to dial: its parts stand in this order in every language."""
    return f"\u2066{text}\u2069"
