"""What a player does, as a value: the same for mouse, keys, robot, walk file and fact."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """One act inside a room: a verb of that room, the id it acts on, and where it goes.

    `Act("put", "goat", "show")` puts the message *goat* in the tray *show*. Every part is an
    id made of letters, digits and hyphens, so an act can be written as `put goat show`.
    """

    verb: str
    item: str = ""
    value: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.verb, self.item, self.value) if part)


def parse(line: str) -> Act:
    """The act written as `verb [item [value]]`; raises ValueError on any other shape."""
    parts = line.split()
    if not 1 <= len(parts) <= 3:
        raise ValueError(f"an act is a verb and at most two ids, not {line!r}")
    return Act(*parts)


def remembered(line: str) -> Act:
    """The act a fact tells of. What damage left there is an act that no room knows."""
    try:
        return parse(line)
    except ValueError:
        return Act("")
