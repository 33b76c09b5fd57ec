"""The commands of `lantern-bay`: what each can be asked, and what it then does."""

import argparse
import contextlib
import io
import sys
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from game import __version__
from game.one_command import FORMAT, OneCommand, command
from game.platform.window_size import playable
from game.play_options import PlayOptions
from game.writers_commands import FOR_WRITERS

if TYPE_CHECKING:
    from game.one_command import Commands

_DESCRIPTION = "Lantern Bay: practise staying safe and kind online, without a network."


def parser_for(asked: str = "") -> argparse.ArgumentParser:
    """Knows the command asked for, or all when it is none of them: making them takes a while."""
    parser = argparse.ArgumentParser(prog="lantern-bay", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"Lantern Bay {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=OneCommand)
    all_of_them = {
        "play": _add_play,
        "class": _add_class,
        "profile": _add_profile,
        "backup": _add_backup,
        "restore": _add_restore,
        "hand-in": _add_hand_in,
        "collect": _add_collect,
        "doctor": _add_doctor,
        "print": _add_print,
        **FOR_WRITERS,
    }
    writers = () if getattr(sys, "frozen", False) else FOR_WRITERS
    for name, add in all_of_them.items():
        listed = asked not in all_of_them and (name in writers or name not in FOR_WRITERS)
        if asked == name or listed:
            add(commands)
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    sides = (int(width), int(height)) if width.isdigit() and height.isdigit() else (0, 0)
    if not playable(sides):
        raise argparse.ArgumentTypeError(
            f"a size is WIDTHxHEIGHT, 640x480 or 360x640 or more, not {text!r}"
        )
    if min(sides) > 4320 or max(sides) > 7680:
        raise argparse.ArgumentTypeError(f"{text} is larger than any screen we know of")
    return sides


def _per_cent(text: str) -> int:
    if not (text.isdigit() and 100 <= int(text) <= 200):
        raise argparse.ArgumentTypeError(
            f"the size of letters is 100 to 200 per cent, not {text!r}"
        )
    return int(text)


def _add_play(commands: "Commands") -> None:
    play = command(commands, "play", "Play the game.", "play --language ar --text 150")
    play.add_argument("--language", metavar="CODE", default="", help="en, ar, hi, …")
    play.add_argument("--region", metavar="CODE", default="default", help="whose names and money")
    play.add_argument("--level", metavar="ID", default="", help="start in this level, as a guest")
    play.add_argument("--levels", metavar="DIR", type=Path, help="more levels, added on this PC")
    play.add_argument("--data", metavar="DIR", type=Path, help="where progress is kept")
    play.add_argument(
        "--size", metavar="WxH", type=_size, help="of the window; else as it was last"
    )
    play.add_argument("--text", metavar="PER_CENT", type=_per_cent, help="size of letters, 100-200")
    play.add_argument("--contrast", choices=("normal", "high"), help="of the colours")
    play.add_argument(
        "--input",
        choices=("mouse", "finger", "keys", "pad", "switch", "steps"),
        default="mouse",
        help="what the tour is played with (steps: two switches)",
    )
    play.add_argument("--tour", metavar="DIR", type=Path, help="play every level; keep pictures")
    play.set_defaults(run=_play)


def is_understood(words: Sequence[str]) -> bool:
    """Whether `play` takes these options."""
    with contextlib.redirect_stderr(io.StringIO()):
        try:
            parser_for("play").parse_args(["play", *words])
        except SystemExit:
            return False
    return True


def _play(options: argparse.Namespace) -> int:
    from game.playing import play

    names = (field.name for field in fields(PlayOptions))
    return play(PlayOptions(**{name: getattr(options, name) for name in names}))


def _port(text: str) -> int:
    if not (text.isdigit() and 0 < int(text) < 65_536):
        raise argparse.ArgumentTypeError(f"a port is a number from 1 to 65535, not {text!r}")
    return int(text)


def _add_class(commands: "Commands") -> None:
    lesson = command(
        commands,
        "class",
        "Let a class play in any browser, from this computer.",
        "class --lan --port 8080",
    )
    lesson.add_argument("--lan", action="store_true", help="let other devices on this network join")
    lesson.add_argument(
        "--port",
        metavar="N",
        type=_port,
        default=0,
        help="else 80 where it is free, or a short one",
    )
    lesson.add_argument("--data", metavar="DIR", type=Path, help="where progress is kept")
    lesson.set_defaults(run=_class)


def _class(options: argparse.Namespace) -> int:
    from game.giving_class import give_class

    return give_class(options.data, lan=options.lan, port=options.port)


def _add_profile(commands: "Commands") -> None:
    profile = command(
        commands,
        "profile",
        "Help a player who has forgotten the secret pictures.",
        "profile --reset fox coral",
    )
    profile.add_argument(
        "--reset",
        nargs="+",
        metavar="SIGN",
        help="animal, colour, and what it carries: take the code away",
    )
    profile.add_argument("--data", metavar="DIR", type=Path, help="where progress is kept")
    profile.set_defaults(run=_profile)


def _profile(options: argparse.Namespace) -> int:
    from game.carrying import profiles

    return profiles(options.data, options.reset)


def _add_backup(commands: "Commands") -> None:
    backup = command(
        commands,
        "backup",
        "Write a copy of everybody's progress to a stick or a folder.",
        "backup /media/stick",
    )
    backup.add_argument("target", metavar="FOLDER_OR_FILE", type=Path, help="where to write it")
    backup.add_argument("--data", metavar="DIR", type=Path, help="where progress is kept")
    backup.set_defaults(run=_backup)


def _backup(options: argparse.Namespace) -> int:
    from game.carrying import backup

    return backup(options.data, options.target)


def _add_restore(commands: "Commands") -> None:
    restore = command(
        commands,
        "restore",
        "Bring in a copy of progress, from another PC or from before; nothing here is lost.",
        "restore /media/stick/lantern-bay-2026-11-30-3fa2c1.db",
    )
    restore.add_argument(
        "copy",
        metavar="FILE",
        nargs="?",
        default="",
        help="or a number of the list; without it: the list",
    )
    restore.add_argument(
        "--instead",
        action="store_true",
        help="go back to the copy; what is here now is put aside and kept",
    )
    restore.add_argument("--data", metavar="DIR", type=Path, help="where progress is kept")
    restore.set_defaults(run=_restore)


def _restore(options: argparse.Namespace) -> int:
    from game.carrying import restore

    return restore(options.data, options.copy, instead=options.instead)


def _add_hand_in(commands: "Commands") -> None:
    hand_in = command(
        commands,
        "hand-in",
        "Hand in what a class did on this computer, sealed for its teacher's desk.",
        "hand-in /media/stick",
    )
    hand_in.add_argument(
        "folder",
        metavar="FOLDER",
        nargs="?",
        type=Path,
        help="a stick, or a shared folder, which is remembered",
    )
    hand_in.add_argument("--again", action="store_true", help="all there is, not only what is new")
    hand_in.add_argument("--data", metavar="DIR", type=Path, help="where progress is kept")
    hand_in.set_defaults(run=_hand_in)


def _hand_in(options: argparse.Namespace) -> int:
    from game.handing_in import hand_in

    return hand_in(options.data, options.folder, again=options.again)


def _add_collect(commands: "Commands") -> None:
    collect = command(
        commands,
        "collect",
        "Take in, at the teacher's desk, what the class's computers handed in.",
        "collect /media/stick",
    )
    collect.add_argument("folder", metavar="FOLDER", type=Path, help="a stick, folder or file")
    collect.add_argument("--data", metavar="DIR", type=Path, help="where progress is kept")
    collect.set_defaults(run=_collect)


def _collect(options: argparse.Namespace) -> int:
    from game.handing_in import collect

    return collect(options.data, options.folder)


def _add_doctor(commands: "Commands") -> None:
    doctor = command(
        commands, "doctor", "Say what this computer can and cannot do.", "doctor --format json"
    )
    doctor.add_argument("--format", **FORMAT)
    doctor.add_argument("--data", metavar="DIR", type=Path, help="where progress is kept")
    doctor.set_defaults(run=_doctor)


def _doctor(options: argparse.Namespace) -> int:
    from game.doctor.asking import doctor
    from game.playing import data_folder

    return doctor(options, data_folder(options.data))


def _add_print(commands: "Commands") -> None:
    printed = command(
        commands,
        "print",
        "Write the cards, key, lesson and home card of a level, to print.",
        "print scam-lucky-goat --language ar --to papers",
    )
    printed.add_argument("level", metavar="LEVEL", help="the id of a level")
    printed.add_argument("--language", metavar="CODE", default="en", help="en, ar, hi, …")
    printed.add_argument(
        "--region", metavar="CODE", default="default", help="whose names and money"
    )
    printed.add_argument("--levels", metavar="DIR", type=Path, help="more levels, added on this PC")
    printed.add_argument("--size", choices=("A4", "letter"), default="A4", help="of the paper")
    printed.add_argument(
        "--to", metavar="FOLDER", type=Path, default=Path("papers"), help="where; else ./papers"
    )
    printed.add_argument(
        "--deal", metavar="NUMBER", type=_deal, default=1, help="another deal of the cards: 2, 3, …"
    )
    printed.add_argument(
        "--pdf", action="store_true", help="as PDF, too, with a browser of this PC"
    )
    printed.set_defaults(run=_print)


def _deal(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 999):
        raise argparse.ArgumentTypeError(f"a deal is a number from 1, not {text!r}")
    return int(text)


def _print(options: argparse.Namespace) -> int:
    from datetime import date

    from game.assembly import library_of, places, today
    from game.printing.command import PrintOptions, print_papers

    at = places()
    library = library_of(at, options.region, options.levels)
    names = (field.name for field in fields(PrintOptions))
    asked = PrintOptions(**{name: getattr(options, name) for name in names})
    day = date.fromisoformat(today())
    text, code = print_papers(asked, library, at.prepared / "fonts", day)
    print(text, file=sys.stderr if code else sys.stdout)
    return code
