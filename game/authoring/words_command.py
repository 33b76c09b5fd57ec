"""What a translator asks for: `words extract | update | compile | status | voices`."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from game.authoring.catalogues import extract_all
from game.authoring.compiled import compile_all
from game.authoring.recordings import listed
from game.authoring.to_translate import Sources
from game.authoring.updating import updated
from game.authoring.words_status import status, untranslatable
from game.content.load import Kinds
from game.content.problems import Problem, errors

Task = Literal["extract", "update", "compile", "status", "voices"]


def work(
    task: Task,
    languages: Sequence[str],
    form: Literal["text", "json"],
    root: Path,
    prepared: Path,
    kinds: Kinds,
    added: Path | None = None,
) -> tuple[str, int]:
    """The text to print and the exit code. added: a folder of levels whose own words are meant."""
    if added is not None and not added.is_dir():
        return f"{added}: there is no such folder.", 2
    sources = Sources(root, kinds, prepared / "fonts", added)
    written = (*sources.codes(), *(("en",) if task == "voices" else ()))
    unknown = [code for code in languages if task != "update" and code not in written]
    if unknown:
        there = ", ".join(sources.codes()) or "none yet"
        return f"There is no catalogue for {', '.join(unknown)}. There is: {there}.", 1
    hidden = untranslatable(sources)
    if hidden and task in ("extract", "update", "status"):
        return _said(hidden, "")
    try:
        match task:
            case "extract":
                return f"The templates in {extract_all(sources)} are up to date.", 0
            case "update":
                return updated(sources, languages)
            case "compile":
                target = sources.locales if added else prepared / "locales"
                problems = compile_all(sources, target)
                return _said(
                    problems, "\n".join(("Every catalogue is compiled.", *_not_yet(sources)))
                )
            case "status":
                return _status(sources, languages, form)
            case "voices":
                if len(languages) != 1:
                    return "Name one language, for example: words voices ar.", 2
                return listed(sources, root / "assets", languages[0], form)
    except OSError as why:
        return f"{why.filename}: this cannot be written or read ({why.strerror}).", 1


def _not_yet(sources: Sources) -> Iterator[str]:
    """The added levels that a compiled language still lacks; of ours their promises tell."""
    for each in status(sources) if sources.extra else ():
        if each.missing:
            why = sources.command("status", each.language)
            yield f"{each.language}: not whole yet: {', '.join(each.missing)} (see `{why}`)."


def _said(problems: tuple[Problem, ...], good: str) -> tuple[str, int]:
    said = "\n".join(map(str, problems)) or good
    return said, int(bool(errors(problems)))


def _status(
    sources: Sources, languages: Sequence[str], form: Literal["text", "json"]
) -> tuple[str, int]:
    found = [each for each in status(sources) if not languages or each.language in languages]
    failed = int(not all(each.kept for each in found))
    if form == "json":
        shown = {"languages": [each.as_json() for each in found]}
        return json.dumps(shown, ensure_ascii=False, indent=2), failed
    return "\n".join(line for each in found for line in each.lines()), failed
