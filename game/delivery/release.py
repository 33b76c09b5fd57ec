"""The folder that is handed out: what stands beside the programs' files in it."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from game.delivery.archive import sha256
from game.delivery.bill_of_materials import write_bill
from game.delivery.program_inputs import Inputs
from game.delivery.release_note import Build, release_note
from game.delivery.source_archive import write_source
from game.delivery.start_here import (
    Section,
    Words,
    a_class,
    copying,
    licences,
    progress,
    removing,
    which_file,
)
from game.delivery.start_here_page import languages_of, write_start_here
from game.delivery.target import Made

SUMS = "SHA256SUMS"
BILL = "bill-of-materials.cdx.json"
NOTE = "RELEASE-NOTE.txt"
VOICE = "espeak-ng"
"""How `LICENSES/libraries.txt` calls the library that reads aloud."""


def finish(folder: Path, made: Mapping[str, Made], inputs: Inputs, source: Sequence[Path]) -> None:
    """Everything else a release needs: source, START HERE, the bill, the note, and last the sums.

    made: by the name of the kind of PC. source: more of it, such as the voice's, to ride along.
    """
    for path in source:
        shutil.copyfile(path, folder / path.name)
    carried = [path.name for path in (write_source(folder), *source) if path]
    languages = languages_of(inputs.languages, inputs.prepared / "locales")
    artefacts = [artefact for one in made.values() for artefact in one.artefacts]
    folders = list(filter(None, (one.progress for one in made.values())))
    # Pages are read aloud by the browser, so a build for browsers alone holds no voice.
    voice = any(part.name == VOICE for one in made.values() for part in one.parts)

    def sections(words: Words) -> Sequence[Section]:
        return (
            which_file(words, artefacts),
            copying(words),
            *((a_class(words), progress(words, *folders)) if folders else ()),
            removing(words, artefacts),
            licences(words, voice),
        )

    write_start_here(folder, languages, sections)
    write_bill(folder / BILL, {name: one.parts for name, one in made.items()}, inputs.when)
    needs = list(dict.fromkeys(one.needs for one in made.values()))
    build = Build(languages, artefacts, needs, carried, voice, inputs.when)
    (folder / NOTE).write_text(release_note(build), encoding="utf-8")
    write_sums(folder)


def write_sums(folder: Path) -> None:
    """The digests of all files in the folder and below, as `sha256sum -c` reads them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != SUMS)
    lines = (f"{sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in files)
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")
