"""What `lantern-bay print` does: the papers of a level, as files that any browser opens."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from game.content.library import Library
from game.core.findings import did_you_mean
from game.printing.documents import documents
from game.printing.edition import Size, edition
from game.printing.pdf import print_pdf, printing_browser

_NO_BROWSER = (
    "There is no Chromium, Chrome or Edge on this PC to make PDF files."
    " Open the papers in any browser, and print them there."
)


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What was asked for. to: the folder for the files; deal: which deal of the cards, from 1."""

    level: str
    language: str
    to: Path
    size: Size = "A4"
    deal: int = 1
    pdf: bool = False


def print_papers(
    asked: PrintOptions, library: Library, fonts: Path, today: date
) -> tuple[str, int]:
    """Writes every paper of a level. What to say, and the exit code."""
    if asked.language not in library.codes:
        hint = did_you_mean(asked.language, library.codes)
        return f'The game has no language "{asked.language}".{hint}', 2
    wrong = [each.message for each in library.problems if each.rule == "unknown-region"]
    if wrong:
        return wrong[0], 2
    level = library.level(asked.level, asked.language)
    if level is None:
        there = [each.id for each in library.summaries(asked.language)]
        hint = did_you_mean(asked.level, there)
        return f'There is no level "{asked.level}" in the language "{asked.language}".{hint}', 2
    made = edition(library, level, asked.language, today, fonts, asked.size, asked.deal)
    pages: list[Path] = []
    try:
        asked.to.mkdir(parents=True, exist_ok=True)
        for at, each in enumerate(documents(made), 1):
            pages.append(asked.to / f"{level.id}-{asked.language}-{at}-{each.kind}.html")
            pages[-1].write_text(each.html, encoding="utf-8")
    except OSError as why:
        return f"{asked.to}: the papers cannot be written: {why.strerror}.", 1
    return _as_pdf(pages) if asked.pdf else _said(pages)


def _as_pdf(pages: list[Path]) -> tuple[str, int]:
    browser = printing_browser()
    if browser is None:
        return f"{_listed(pages)}\n{_NO_BROWSER}", 1
    sheets = [page.with_suffix(".pdf") for page in pages]
    for page, sheet in zip(pages, sheets, strict=True):
        if not print_pdf(browser, page, sheet):
            return f"{_listed(pages)}\n{browser.name} made no PDF of {page.name}.", 1
    return _said([*pages, *sheets])


def _said(written: list[Path]) -> tuple[str, int]:
    return _listed(written), 0


def _listed(written: list[Path]) -> str:
    return "\n".join(map(str, written))
