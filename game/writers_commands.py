"""The commands of `lantern-bay` for whoever writes levels or translates: what each can be asked."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.one_command import FORMAT, command

if TYPE_CHECKING:
    from game.one_command import Commands

NO_SCREEN = (
    "There is no screen here, and `preview` needs a window."
    " `play --level LEVEL --tour DIR` makes pictures of every page instead."
)


def _add_check(commands: "Commands") -> None:
    check = command(commands, "check", "Find every problem of levels.", "check levels/")
    check.add_argument(
        "paths", metavar="PATH", nargs="*", type=Path, help="levels, lists or folders; else ours"
    )
    check.add_argument("--format", **FORMAT)
    check.add_argument("--rules", action="store_true", help="say what every rule means instead")
    check.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    from game.activities import ROOMS_BY_KIND
    from game.authoring.check import check
    from game.content.places import places

    at = places()
    if options.rules:
        from game.authoring.rules_page import rules_page

        print(rules_page(at.root / "tests"), end="")
        return 0
    where = at.levels, at.assets, ROOMS_BY_KIND, at.prepared
    text, code = check(options.paths, options.format, *where)
    if text:
        print(text)
    return code


def _add_graph(commands: "Commands") -> None:
    graph = command(
        commands,
        "graph",
        "Draw a level: its scenes, the roads between them, and what it remembers.",
        "graph ../my-stories/tea-time -o tea-time.svg",
    )
    graph.add_argument("level", metavar="LEVEL", help="the id of one of ours, or a folder")
    graph.add_argument(
        "-o", dest="target", metavar="FILE", type=Path, help=".svg, or .dot for Graphviz"
    )
    graph.set_defaults(run=_graph)


def _graph(options: argparse.Namespace) -> int:
    from game.activities import ROOMS_BY_KIND
    from game.authoring.graph.command import graph
    from game.content.places import places

    text, code = graph(options.level, options.target, places(), ROOMS_BY_KIND)
    print(text, file=sys.stderr if code else sys.stdout)
    return code


def _add_new(commands: "Commands") -> None:
    new = command(commands, "new", "Begin a level or a room.", "new level ../my-stories/kite-day")
    new.add_argument("what", choices=("level", "room"), help="what to begin")
    new.add_argument(
        "name",
        metavar="NAME",
        help="of a level: its folder, such as ../my-stories/kite-day; of a room: one word",
    )
    new.set_defaults(run=_new)


def _new(options: argparse.Namespace) -> int:
    from game.activities import ROOMS_BY_KIND
    from game.authoring.new import new_level, new_room
    from game.content.places import places

    at = places()
    if options.what == "level":
        text, code = new_level(Path(options.name), at, ROOMS_BY_KIND)
    else:
        text, code = new_room(options.name, at.root)
    print(text, file=sys.stderr if code else sys.stdout)
    return code


def _add_preview(commands: "Commands") -> None:
    preview = command(
        commands,
        "preview",
        "Play a level while you write it: it is read again whenever you save.",
        "preview ../my-stories/kite-day",
    )
    preview.add_argument("level", metavar="LEVEL", help="the id of one of ours, or a folder")
    preview.add_argument("--language", metavar="CODE", default="en", help="en, ar, hi, …")
    preview.set_defaults(run=_preview)


def _preview(options: argparse.Namespace) -> int:
    from game.authoring.preview.command import KEYS, preview
    from game.content.places import places
    from game.platform.display import has_screen
    from game.play_options import PlayOptions
    from game.playing import in_window

    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)
        return 1
    made = preview(options.level, places(), options.language)
    if isinstance(made, str):
        print(made, file=sys.stderr)
        return 2
    print(KEYS)
    with made.watch.looking():
        return in_window(made.game, PlayOptions())


def _add_schema(commands: "Commands") -> None:
    schema = command(
        commands,
        "schema",
        "Write what an editor needs to complete and check levels while you type.",
        "schema ../my-stories",
    )
    schema.add_argument(
        "folder", metavar="FOLDER", nargs="?", type=Path, help="of your levels; else for ours"
    )
    schema.set_defaults(run=_schema)


def _schema(options: argparse.Namespace) -> int:
    from game.activities import ROOMS_BY_KIND
    from game.authoring.schema.command import schema
    from game.content.places import places

    text, code = schema(options.folder, places(), ROOMS_BY_KIND)
    print(text, file=sys.stderr if code else sys.stdout)
    return code


def _add_words(commands: "Commands") -> None:
    words = command(
        commands,
        "words",
        "Gather, update, compile and count translations; list what can be recorded.",
        "words status",
    )
    words.add_argument(
        "do",
        choices=("extract", "update", "compile", "status", "voices"),
        help="extract: write templates for translators' tools. update: bring the PO files of the"
        " languages up to date, or begin one. compile: make what the game reads. status: say how"
        " far each language is and what is wrong. voices: list what can be recorded in a language",
    )
    words.add_argument("languages", metavar="CODE", nargs="*", help="ar, hi, …; else all there are")
    words.add_argument("--levels", metavar="DIR", type=Path, help="words of added levels instead")
    words.add_argument("--format", **FORMAT)
    words.set_defaults(run=_words)


def _words(options: argparse.Namespace) -> int:
    from game.activities import ROOMS_BY_KIND
    from game.authoring.words_command import work
    from game.content.places import places

    at = places()
    where = at.root, at.prepared, ROOMS_BY_KIND, options.levels
    text, code = work(options.do, options.languages, options.format, *where)
    if text:
        print(text)
    return code


def _add_robots(commands: "Commands") -> None:
    robots = command(
        commands,
        "robots",
        "Let seven robots play levels, and say what each met.",
        "robots scam-lucky-goat",
    )
    robots.add_argument(
        "levels", metavar="LEVEL", nargs="*", help="ids of ours, or folders; else all of ours"
    )
    robots.add_argument("--format", **FORMAT)
    robots.set_defaults(run=_robots)


def _robots(options: argparse.Namespace) -> int:
    from game.authoring.robots.command import robots

    text, code = robots(options.levels, options.format)
    print(text, file=sys.stderr if code == 2 else sys.stdout)
    return code


def _add_coverage(commands: "Commands") -> None:
    coverage = command(
        commands,
        "coverage",
        "Say which story teaches what the founding documents name.",
        "coverage",
    )
    coverage.set_defaults(run=_coverage)


def _coverage(_options: argparse.Namespace) -> int:
    from game.assembly import library_of
    from game.authoring.coverage.command import coverage
    from game.content.places import places

    at = places()
    text, code = coverage(at, library_of(at))
    print(text, file=sys.stderr if code else sys.stdout)
    return code


FOR_WRITERS = {
    "check": _add_check,
    "new": _add_new,
    "preview": _add_preview,
    "graph": _add_graph,
    "schema": _add_schema,
    "words": _add_words,
    "robots": _add_robots,
    "coverage": _add_coverage,
}
"""What adds each of these commands to a parser, by its name. An installed game never lists them."""
