"""Writes START HERE: one page that any browser opens, in the build's languages, with a picture."""

import base64
import re
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from game.content.catalogue import Language, english, known, opened
from game.content.problems import Problem
from game.delivery.freeze import TOP, CannotBuild
from game.delivery.icon import ICON
from game.delivery.start_here import CODE, Section, Words, about, title

NAME = "START HERE.html"
_PICTURE = TOP / "assets/bay/title.svg"
_STYLE = """
body{margin:0;background:#0E1B3D;color:#1B1F3B;font:18px/1.6 system-ui,sans-serif}
header svg{display:block;width:100%;height:min(54vw,600px)}
main{max-width:50rem;margin:-2.5rem auto 3rem;padding:1.2rem 2rem 2rem;background:#FFFDF7;
border-radius:24px;position:relative}
nav a{display:inline-block;margin:.2rem .4rem;padding:.35rem 1rem;border-radius:99px;
background:#FFC145;color:#1B1F3B;text-decoration:none;font-weight:600}
article+article{border-top:3px solid #F4E4C1;margin-top:2.5rem}
h1{font-size:1.9rem;margin:1.2rem 0 .2rem}h2{font-size:1.2rem;margin:1.4rem 0 .2rem;color:#14606E}
p{margin:.3rem 0}code{background:#F4E4C1;border-radius:6px;padding:.05rem .4rem;
display:inline-block;overflow-wrap:anywhere;font-size:.92em}
@media print{body{background:none}header{display:none}main{margin:0}}
"""


def write_start_here(
    folder: Path,
    languages: Sequence[Language],
    sections: Callable[[Words], Sequence[Section]],
) -> None:
    """The page, in a folder beside a program or beside all files."""
    parts = "".join(_article(language, sections(language.words)) for language in languages)
    links = "".join(
        f'<a href="#{one.code}" lang="{one.code}">{escape(one.name)}</a>' for one in languages
    )
    first = languages[0]
    icon = base64.b64encode(ICON.read_bytes()).decode()
    page = (
        f'<!doctype html>\n<html lang="{first.code}" dir="{first.direction}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title(first.words))}</title>"
        f'<link rel="icon" href="data:image/svg+xml;base64,{icon}"><style>{_STYLE}</style>\n'
        f"<header>{_picture()}</header>\n<main><nav>{links}</nav>{parts}</main></html>\n"
    )
    (folder / NAME).write_text(page, encoding="utf-8")


def languages_of(codes: Sequence[str], locales: Path) -> tuple[Language, ...]:
    """The languages of a build with their words, English always among them.

    Raises CannotBuild where the words of one cannot be read.
    """
    there = {language.code: language for language in known(locales)[0]}
    wanted = dict.fromkeys((*codes, "en"))
    found = [_with_words(there[code], locales) for code in wanted if code in there]
    return tuple(found) or (english(),)


def _with_words(language: Language, locales: Path) -> Language:
    found = opened(language, locales)
    if isinstance(found, Problem):
        raise CannotBuild(str(found))
    return found


def _article(language: Language, sections: Sequence[Section]) -> str:
    words = language.words
    inside = "".join(map(_section, sections))
    return (
        f'<article id="{language.code}" lang="{language.code}" dir="{language.direction}">'
        f"<h1>{escape(title(words))}</h1><p>{escape(about(words))}</p>{inside}</article>\n"
    )


def _section(section: Section) -> str:
    return f"<h2>{escape(section.head)}</h2>" + "".join(f"<p>{_line(s)}</p>" for s in section.lines)


def _line(sentence: str) -> str:
    """What is typed reads from left to right in every language."""
    opening, closing = CODE
    text = escape(sentence).replace(opening, '<code dir="ltr">')
    return text.replace(closing, "</code>")


def _picture() -> str:
    svg = _PICTURE.read_text(encoding="utf-8")
    whole = 'preserveAspectRatio="xMidYMid slice" role="img" aria-label="Lantern Bay"'
    return re.sub(r'<svg ([^>]*?)width="\d+" height="\d+"', rf"<svg \1{whole}", svg, count=1)
