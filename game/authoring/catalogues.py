"""Brings the templates and the PO files of all languages up to date without losing work."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from pathlib import Path as File

from babel import Locale, UnknownLocaleError
from babel.messages import Catalog, Message

from game.authoring.needed import Key, key
from game.authoring.pages import Pages, new_pages, po_bytes, write_changed
from game.authoring.stray_files import stray_files
from game.authoring.to_translate import Sources, Template, template
from game.authoring.translation import PROMISED, Translation, po_file, read_translation
from game.authoring.whole import judged
from game.content.catalogue import DOMAIN
from game.content.problems import Problem, unreadable


def extract_all(sources: Sources) -> File:
    """Writes the templates, `locales/lantern-bay.pot` and one for each level; their folder."""
    for domain, texts in _readable(template(sources)):
        write_changed(sources.locales / f"{domain}.pot", po_bytes(texts))
    return sources.locales


def update(sources: Sources, codes: Iterable[str] = ()) -> tuple[Problem, ...]:
    """Brings PO files up to date (all there are, or those named, made when new)."""
    problems: list[Problem] = []
    current = template(sources)
    known = {*current.levels}
    for code in tuple(codes) or sources.codes():
        there = po_file(sources, code).exists()
        found = read_translation(sources, code) if there else _new(sources, code)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            problems += found.broken.values()
            known |= {*found.promised}  # of one that is gone it is said there
            problems += _updated(sources, current, found)
    stray = stray_files(sources, known)
    return (*problems, *(each for found in stray.values() for each in found))


def _updated(sources: Sources, current: Template, old: Translation) -> Iterator[Problem]:
    """Writes the files of one language; says which promises end because their level is gone.

    Every file is merged before one is written, so that a text finds its translation wherever it
    stood before. What cannot be read stays as it is.
    """
    known = {key(message): message for message in old.all() if message.string}
    made = {
        domain: merged(old.pages(domain, sources.about), texts, known)
        for domain, texts in _readable(current)
        if domain not in old.broken
    }
    app = made.pop(DOMAIN)
    now = replace(old, app=app, levels={**old.levels, **made})
    there = {*old.promised, *judged(current, now).whole}
    app.ours[PROMISED] = " ".join(sorted(there & {*current.levels}))
    for domain, pages in made.items():
        write_changed(po_file(sources, old.code, domain), po_bytes(pages))
    write_changed(po_file(sources, old.code), po_bytes(app))
    for id_ in sorted(there - {*current.levels}):
        file, said = po_file(sources, old.code), f"There is no level {id_} any more."
        said = f"{said} It is promised no longer, and {id_}.po beside this file can go."
        yield Problem(sources.shown(file), 1, 1, "promise", "warning", said)


def merged(pages: Pages, current: Catalog, known: Mapping[Key, Message]) -> Pages:
    """The catalogue with the words of now, those that stood in another file among them.

    A text that took the place of another keeps its translation, as fuzzy.
    """
    before = {key(message): message for message in pages if message.id}
    for wanted in current:
        moved = known.get(key(wanted))
        if wanted.id and moved and not _has(before, wanted):
            pages.delete(wanted.id, wanted.context)
            pages[wanted.id] = moved
    # Catalogues take over the very messages they are brought up to date with: each has its own.
    pages.update(deepcopy(current), no_fuzzy_matching=True)
    now = {key(message): message for message in pages if message.id}
    gone = _by_context(m for k, m in before.items() if m.string and k not in now)
    new = _by_context(m for k, m in now.items() if not m.string and k not in before)
    for context, messages in new.items():
        if len(messages) == len(gone.get(context, ())) == 1:  # screens may share a context
            messages[0].string = gone[context][0].string
            messages[0].flags.add("fuzzy")
    return pages


def _has(before: Mapping[Key, Message], wanted: Message) -> bool:
    message = before.get(key(wanted))
    return message is not None and bool(message.string)


def _by_context(messages: Iterable[Message]) -> dict[str, list[Message]]:
    found: dict[str, list[Message]] = {}
    for message in messages:
        found.setdefault(str(message.context or ""), []).append(message)
    return found


def _readable(current: Template) -> Iterator[tuple[str, Catalog]]:
    """Every domain with its texts. A level with mistakes is left as it was."""
    yield DOMAIN, current.app
    for id_, each in current.levels.items():
        if each.level is not None:
            yield id_, each.texts


def _new(sources: Sources, code: str) -> Translation | Problem:
    path = po_file(sources, code).as_posix()
    if code == "en":
        message = "Everything is written in English: it needs no catalogue."
        return unreadable(path, "unknown-language", message)
    try:
        right = str(Locale.parse(code))
    except (ValueError, UnknownLocaleError):
        right = ""
    if right != code or not code:
        meant = f' Did you mean "{right}"?' if right else ""
        message = f'"{code}" is not the code of a language, such as ar or pt_BR.{meant}'
        return unreadable(path, "unknown-language", message)
    return Translation(code, new_pages(code, sources.about), {}, {})
