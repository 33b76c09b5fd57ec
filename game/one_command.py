"""What every command of `lantern-bay` is made of: its own parser, which shows an example."""

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

FORMAT: dict[str, Any] = {
    "choices": ("text", "json"),
    "default": "text",
    "help": "text for people, json for programs",
}
"""How a report can be asked for."""


def command(commands: "Commands", name: str, about: str, example: str) -> argparse.ArgumentParser:
    """A new command with what it is for, in one sentence."""
    return commands.add_parser(
        name,
        help=about,
        description=about,
        epilog=f"example: lantern-bay {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
