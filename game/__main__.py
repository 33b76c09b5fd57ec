"""The command line's way in: one command is run, and whatever goes wrong is one sentence."""

import contextlib
import os
import sys
from collections.abc import Callable, MutableMapping, Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code. 0: done, 1: problems found, 2: wrongly asked."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if getattr(sys, "frozen", False):
        own_libraries_stay_own(os.environ)
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "play")
    if given[0] == "play":
        given[1:1] = _chosen_beforehand()  # what is asked for now comes later, and counts
    run, data = _asked_for(given)
    try:
        return run()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0
    except ModuleNotFoundError as missing:
        if not getattr(sys, "frozen", False):
            if os.environ.get("LANTERN_BAY_TRACEBACK"):
                raise
            return _unforeseen(missing, data)
        # An installed game leaves out what only writers and translators need.
        print(f"`{given[0]}` needs a checkout of Lantern Bay ({missing.name}).", file=sys.stderr)
        return 2
    except Exception as error:
        if os.environ.get("LANTERN_BAY_TRACEBACK"):
            raise
        return _unforeseen(error, data)


def own_libraries_stay_own(env: MutableMapping[str, str]) -> None:
    """A frozen program was led to the libraries beside it. What it starts itself, such as the
    system's browser, wants the system's, so `env` is made as it was when somebody started us."""
    before = env.pop("LD_LIBRARY_PATH_ORIG", "")
    env.pop("LD_LIBRARY_PATH", None)
    if before:
        env["LD_LIBRARY_PATH"] = before


def _asked_for(given: list[str]) -> tuple[Callable[[], int], Path | None]:
    """What is to be run, and where progress is to be kept if that was said."""
    if given == ["play"]:
        return _as_always, None
    from game.command_line import parser_for  # the usual start waits for no parser

    options = parser_for(given[0]).parse_args(given)
    return lambda: int(options.run(options)), getattr(options, "data", None)


def _as_always() -> int:
    from game.play_options import PlayOptions
    from game.playing import play

    return play(PlayOptions())


def _unforeseen(error: Exception, data: Path | None) -> int:
    """One sentence instead of a traceback, and where the report of it lies."""
    from game.content.problems import visible
    from game.playing import data_folder
    from game.storage.reports import leave, report

    place = None
    with contextlib.suppress(Exception):
        folder = data_folder(data)
        folder.mkdir(parents=True, exist_ok=True)
        place = leave(folder, report(error))
    where = f" A report without names is in {visible(str(place))}." if place else ""
    print(f"Something went wrong that nobody foresaw.{where}", file=sys.stderr)
    return 1


def _chosen_beforehand() -> list[str]:
    """Options of `play` from the file beside an installed game."""
    file = Path(sys.executable).with_name("lantern-bay.ini")
    if not getattr(sys, "frozen", False) or not file.exists():
        return []
    from game.command_line import is_understood
    from game.preset import preset

    return preset(file, is_understood)


if __name__ == "__main__":
    sys.exit(main())
