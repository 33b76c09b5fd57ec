"""The answer to `doctor`: in words for people, or as JSON for programs."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Literal

from game.content.library import Language
from game.content.problems import visible
from game.core.health import Examination, Health


def answer(
    examination: Examination, language: Language, form: Literal["text", "json"]
) -> tuple[str, int]:
    """What is printed, and the exit code: 1 when something is bad."""
    code = int(any(check.state == "bad" for check in examination.checks))
    if form == "json":
        checks = [asdict(check) for check in examination.checks]
        return json.dumps({"checks": checks}, ensure_ascii=True, indent=2), code
    return "\n".join(_lines(examination, language)), code


def _lines(examination: Examination, language: Language) -> Iterator[str]:
    marks: dict[Health, str] = {"good": " + ", "mind": " ? ", "bad": " ! "}
    for check in examination.checks:
        yield marks[check.state] + check.message
        if check.advice:
            yield f"     {check.advice}"
    words = language.words
    if examination.elsewhere:
        yield ""
        yield words("Progress can be kept in another folder. Start the game like this:", "doctor")
        for place in examination.elsewhere:
            yield f'     lantern-bay play --data "{visible(place)}"'
