"""How the game stands in a menu and in a list of programs (freedesktop.org's two formats)."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from game import __version__
from game.content.catalogue import Language
from game.delivery.linux.sentences import in_a_line
from game.delivery.linux.shell_words import plain
from game.delivery.start_here import about

HERE = Path(__file__).parent
ID = "lantern-bay"
COMPONENT = "org.lantern_bay.LanternBay"
"""What a list of programs knows the game by: built like an address, and leading nowhere."""


def menu_entry(languages: Sequence[Language], command: str) -> str:
    """The desktop entry, its comment in every language."""
    comments = [
        f"Comment{_in_brackets(one)}={in_a_line(one.words)}" for one in _english_first(languages)
    ]
    text = (HERE / "menu_entry.desktop").read_text(encoding="utf-8")
    return text.replace("@COMMENTS@", "\n".join(comments)).replace("@COMMAND@", command)


def metainfo(languages: Sequence[Language], when: int) -> str:
    """AppStream's page about the game. when: seconds since 1970."""
    ordered = _english_first(languages)
    summaries = "".join(
        f"  <summary{_as_attribute(one)}>{escape(in_a_line(one.words))}</summary>\n"
        for one in ordered
    )
    paragraphs = "".join(
        f"    <p{_as_attribute(one)}>{escape(plain(about(one.words)))}</p>\n" for one in ordered
    )
    spoken = "".join(f"    <lang>{one.code}</lang>\n" for one in ordered)
    text = (HERE / "metainfo.xml").read_text(encoding="utf-8")
    for name, value in {
        "ID": COMPONENT,
        "SUMMARIES": summaries,
        "PARAGRAPHS": paragraphs,
        "LANGUAGES": spoken,
        "VERSION": __version__,
        "DAY": f"{datetime.fromtimestamp(when, UTC):%Y-%m-%d}",
    }.items():
        text = text.replace(f"@{name}@", value)
    return text


def _english_first(languages: Sequence[Language]) -> list[Language]:
    """Both formats take what stands without a language for everybody else's."""
    return sorted(languages, key=lambda one: one.code != "en")


def _in_brackets(language: Language) -> str:
    return "" if language.code == "en" else f"[{language.code}]"


def _as_attribute(language: Language) -> str:
    return "" if language.code == "en" else f' xml:lang="{language.code}"'
