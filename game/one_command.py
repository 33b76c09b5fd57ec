"""What every command of `lantern-bay` is made of: its own parser, which shows an example and takes
words and options in any order."""

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction["OneCommand"]

FORMAT: dict[str, Any] = {
    "choices": ("text", "json"),
    "default": "text",
    "help": "text for people, json for programs",
}
"""How a report can be asked for."""


class OneCommand(argparse.ArgumentParser):
    """The parser of one command. A list of words may go on behind an option."""

    _mixing = False
    """Whether the options are being told apart from the words just now, by this very parser."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """What was asked, and what nobody understands."""
        if self._mixing:
            return super().parse_known_args(args, namespace)
        self._mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False


def command(commands: "Commands", name: str, about: str, example: str) -> argparse.ArgumentParser:
    """A new command with what it is for, in one sentence."""
    return commands.add_parser(
        name,
        help=about,
        description=about,
        epilog=f"example: lantern-bay {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
