"""Which languages a build is asked for, and what is wrong with the asking."""

import sys
from collections.abc import Iterable
from difflib import get_close_matches

from game.activities import ROOMS_BY_KIND
from game.authoring.pages import read_pages
from game.authoring.po_faults import state_of
from game.authoring.to_translate import Sources
from game.authoring.translation import po_file
from game.content.alphabets import LANGUAGES
from game.content.problems import Problem
from game.delivery.freeze import TOP


def wanted(asked: Iterable[str]) -> tuple[tuple[str, ...], str]:
    """The languages to build for, each once; or what is wrong with them, as a sentence."""
    states = language_states()
    if "all" in asked:
        asked = [*asked, *(code for code, state in states.items() if state != "draft")]
    codes = tuple(dict.fromkeys(code for code in asked if code != "all"))
    for code in codes:
        if code not in states:
            close = get_close_matches(code, states, 1)
            hint = f' Did you mean "{close[0]}"?' if close else ""
            return (), f'There is no language "{code}" in locales/.{hint}'
        if code not in LANGUAGES:
            return (), f'There is no alphabet for "{code}" in game/content/alphabets.py.'
        if states[code] not in ("draft", "reviewed", "approved"):
            return (), states[code]
        if states[code] == "draft":
            print(f"{code} is a draft: no native speaker has read it yet.", file=sys.stderr)
    return codes, ""


def language_states() -> dict[str, str]:
    """How far each language is: draft, reviewed or approved; or why its words cannot be read."""
    sources = Sources(TOP, ROOMS_BY_KIND)
    states = {"en": "approved"}
    for code in sources.codes():
        pages = read_pages(po_file(sources, code), code)
        if isinstance(pages, Problem):
            states[code] = str(pages)
        else:
            states[code] = state_of(pages)
    return states
