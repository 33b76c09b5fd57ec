"""Sentences of a shell script in every language of a build; the PC's own language chooses."""

from collections.abc import Callable, Mapping, Sequence
from shlex import quote

from game.content.catalogue import Language
from game.delivery.start_here import CODE, Words

Sentences = Callable[[Words], Mapping[str, str]]
"""Sentences by the name of the shell's variable."""


def shell_words(languages: Sequence[Language], sentences: Sentences) -> str:
    """Shell that gives each variable its sentence; English where the PC speaks another language."""
    english = next(language for language in languages if language.code == "en")
    others = [language for language in languages if language.code != "en"]
    arms = [f"{language.code}*)\n{_given(language, sentences)};;" for language in others]
    choice = ["case ${LC_ALL:-${LC_MESSAGES:-$LANG}} in", *arms, "esac"] if arms else []
    return "\n".join((_given(english, sentences).rstrip(), *choice))


def _given(language: Language, sentences: Sentences) -> str:
    lines = (f"{name}={quote(plain(text))}\n" for name, text in sentences(language.words).items())
    return "".join(lines)


def plain(text: str) -> str:
    """The sentence for a terminal, where nothing can be set in other letters."""
    return text.translate({ord(mark): None for mark in (*CODE, "\u2068", "\u2069")})
