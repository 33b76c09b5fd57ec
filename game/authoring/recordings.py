"""Which texts can be recorded in a language, and what each recording's file is called."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from typing import Literal

from game.authoring.pages import mo_bytes
from game.authoring.to_translate import Sources, template
from game.authoring.translation import read_translation
from game.content.catalogue import Language, english
from game.content.level_files import read_level_files
from game.content.placeholders import PLACE, fill
from game.content.places import Folders
from game.content.problems import Problem
from game.content.translate import names_in, values_in
from game.ui.speech_text import clip_id, plain, sayable

_MARK = re.compile(r"</?[0-9]+>")
"""What shows a translator the tells in a text; nobody sees it in the game."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A text as the game shows it, the name of its recording, and whether that is there."""

    id: str
    file: str
    text: str
    recorded: bool


def listed(
    sources: Sources, assets: Path, code: str, form: Literal["text", "json"]
) -> tuple[str, int]:
    """For a recordist: every text of a language with its file, and the exit code."""
    language = _language(sources, code)
    if isinstance(language, Problem):
        return str(language), 1
    found = tuple(dict.fromkeys(recordings(sources, assets, language)))
    if form == "json":
        shown = [asdict(each) for each in found]
        return json.dumps({"recordings": shown}, ensure_ascii=False, indent=2), 0
    done = sum(each.recorded for each in found)
    lines = [f"{each.file}  {'*' if each.recorded else '-'}  {each.text}" for each in found]
    return "\n".join((*lines, f"{code}: {done} of {len(found)} recorded.")), 0


def recordings(sources: Sources, assets: Path, language: Language) -> Iterator[Recording]:
    """Texts in the order of the game's sources, names and money filled as they are shown by
    default. A text with other places changes as it is played, so the voice reads it."""
    folders = Folders(sources.levels, assets, sources.locales)
    there = read_level_files(folders, sources.kinds, "default")
    values = values_in(names_in(there.lists, there.region, language), there.region, language)
    for message in template(sources).all():
        source = str(message.id)
        found = language.find(message.context or "", source)
        if found == source and language.code != "en":
            continue  # not translated yet, or a name that is the same everywhere
        text = plain(_MARK.sub("", fill(found or "", values, language.rtl)))
        if sayable(text) and not PLACE.search(text):
            file = f"voice/{language.code}/{clip_id(text)}.ogg"
            yield Recording(clip_id(text), f"assets/{file}", text, (assets / file).is_file())


def _language(sources: Sources, code: str) -> Language | Problem:
    """A language with the words of all its PO files, however far it is."""
    if code == "en":
        return english()
    there = read_translation(sources, code)
    if isinstance(there, Problem):
        return there
    for pages in there.levels.values():
        for message in pages:
            if message.id:
                there.app[message.id] = message
    head = there.app.ours
    direction: Literal["ltr", "rtl"] = "rtl" if head["X-Direction"] == "rtl" else "ltr"
    messages = GNUTranslations(BytesIO(mo_bytes(there.app)))
    digits = head.get("X-Digits", "0123456789")
    return Language(code, head["X-Name"], direction, digits=digits, messages=messages)
