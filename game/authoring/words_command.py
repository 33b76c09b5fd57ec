"""What a translator asks for: `words extract | update | compile | status | voices`."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from game.authoring.catalogues import Sources, compile_all, extract_all, status, update
from game.authoring.recordings import listed
from game.content.load import Kinds
from game.content.problems import Problem

Task = Literal["extract", "update", "compile", "status", "voices"]


def work(
    task: Task,
    languages: Sequence[str],
    form: Literal["text", "json"],
    root: Path,
    prepared: Path,
    kinds: Kinds,
) -> tuple[str, int]:
    """The text to print and the exit code."""
    sources = Sources(root, kinds)
    written = (*sources.codes(), *(("en",) if task == "voices" else ()))
    unknown = [code for code in languages if task != "update" and code not in written]
    if unknown:
        there = ", ".join(sources.codes()) or "none yet"
        return f"There is no catalogue for {', '.join(unknown)}. There is: {there}.", 1
    try:
        match task:
            case "extract":
                return f"{extract_all(sources)} is up to date.", 0
            case "update":
                return _said(update(sources, languages), "Every catalogue is up to date.")
            case "compile":
                problems = compile_all(sources, prepared / "locales")
                return _said(problems, "Every catalogue is compiled.")
            case "status":
                return _status(status(sources), languages, form)
            case "voices":
                if len(languages) != 1:
                    return "Name one language, for example: words voices ar.", 2
                return listed(sources, root / "assets", languages[0], form)
    except OSError as why:
        return f"{why.filename}: this cannot be written or read ({why.strerror}).", 1


def _said(problems: tuple[Problem, ...], good: str) -> tuple[str, int]:
    return ("\n".join(map(str, problems)), 1) if problems else (good, 0)


def _status(text: str, languages: Sequence[str], form: Literal["text", "json"]) -> tuple[str, int]:
    found = json.loads(text)["languages"]
    found = [each for each in found if not languages or each["language"] in languages]
    wrong = any(p["severity"] == "error" for each in found for p in each["problems"])
    if form == "json":
        shown = json.dumps({"languages": found}, ensure_ascii=False, indent=2)
        return shown, int(wrong)
    lines = []
    for each in found:
        lines.append(f"{each['language']}: {each['percent']} %, {each['state']}")
        lines += [
            f"{p['file']}:{p['line']}:{p['column']}: {p['message']}" for p in each["problems"]
        ]
    return "\n".join(lines), int(wrong)
