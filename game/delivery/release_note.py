"""The release note: what an organisation must know before it hands a build on. English, plain."""

import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from textwrap import fill
from typing import NamedTuple

from game import __version__
from game.content.catalogue import Language, english
from game.delivery.archive import size
from game.delivery.files_handed_out import Artefact
from game.delivery.linux.shell_words import plain
from game.delivery.source_archive import commit

_STATES = {
    "draft": "a draft: nobody who grew up with it has read it yet, and the game says so",
    "reviewed": "read by a native speaker",
    "approved": "complete",
}
_LIMITS = """\
The stories are drafts until a child-protection specialist has read them. No helpline number is \
shown, since none has been verified yet: "help now" shows people and places.
Nothing is signed: Windows may warn when a file is opened for the first time. Compare its digest \
first (below).
Tried on this build's own Linux, for Windows under Wine, and for browsers in Chromium. Real \
Windows PCs, phones, Kolibri itself, real sound cards, touch screens and screen readers have not \
been tried; there is no build for macOS and none for 32-bit PCs.
A class that is opened to the school's network speaks plain http: who shares that network could \
see what children look at. Nothing typed and nothing personal travels, and nothing listens until \
a grown-up opens a class."""


class Build(NamedTuple):
    """What a note is about. needs: a sentence by system; source: the names of files with source."""

    languages: Sequence[Language]
    artefacts: Sequence[Artefact]
    needs: Sequence[str]
    source: Sequence[str]
    voice: bool
    when: int


def release_note(build: Build) -> str:
    """The whole text."""
    words = english().words
    files = [
        f"{one.path.name} ({size(one.path) / 2**20:.1f} MiB): {plain(one.about(words))}"
        for one in build.artefacts
    ]
    languages = [f"{one.name} ({one.code}): {_STATES[one.state]}." for one in build.languages]
    day = f"{datetime.fromtimestamp(build.when, UTC):%d %B %Y}"
    made_from = f", from commit {commit()}" if commit() else ""
    sections: Mapping[str, Sequence[str]] = {
        "What is in this folder": files,
        "Languages": languages,
        "What it asks of a PC": (*build.needs, "One core, 1 GB of memory, no graphics card."),
        "Known limits": _LIMITS.splitlines(),
        "How to check that nothing was changed on the way": _CHECKING,
        "Licences and source": _licences(build),
    }
    head = f"Lantern Bay {__version__}, of {day}"
    made_by = fill(
        f"Made by the makers of Lantern Bay{made_from}, with Python {platform.python_version()}. "
        "Whoever changes it says so here. START HERE.html tells how to start, copy and remove it.",
        width=88,
    )
    parts = [f"{title}\n{'-' * len(title)}\n{_listed(lines)}" for title, lines in sections.items()]
    return "\n\n".join((f"{head}\n{'=' * len(head)}", made_by, *parts)) + "\n"


_CHECKING = (
    "Linux: `sha256sum -c SHA256SUMS` in this folder.",
    "Windows: `certutil -hashfile FILE SHA256`, compared with the line of that file in SHA256SUMS.",
    "bill-of-materials.cdx.json names everything inside with versions and digests (CycloneDX 1.6).",
)


def _licences(build: Build) -> Sequence[str]:
    own = "Code: GPL-3.0-or-later. Levels, words and drawings: CC BY 4.0. The rest: see LICENSES."
    source = f"The source of all this: {', '.join(build.source)}." if build.source else ""
    voice = (
        "The voice is espeak-ng 1.52.0, unchanged (GPL-3.0-or-later). Where its source is not "
        "among the files above, LICENSES/voice-espeak-ng.txt inside offers it in writing, as "
        "section 6 of the licence allows: whoever hands this on hands that offer on, too."
    )
    return tuple(line for line in (own, source, voice if build.voice else "") if line)


def _listed(lines: Sequence[str]) -> str:
    return "\n".join(
        fill(line, 88, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)
        for line in lines
    )
