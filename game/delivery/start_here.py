"""What somebody who was handed the game must know first, in the words of a language."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.delivery.files_handed_out import Artefact

Words = Callable[..., str]
"""`Language.words`: the English with its note, and its {places}, in one language."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its sentences. File names, folders and commands in them went through `code`."""

    head: str
    lines: tuple[str, ...]


CODE = ("\ue000", "\ue001")
"""What stands around something to be typed or looked for: characters that no language has."""


def code(text: str) -> str:
    """Something to be typed, or the name of a file, as a value for `words`."""
    return f"{CODE[0]}{text}{CODE[1]}"


def title(words: Words) -> str:
    """What the page is called."""
    return words("Lantern Bay: start here", "the name of a page for grown-ups, beside the program")


def about(words: Words) -> str:
    """What was handed out, in two sentences."""
    return words(
        "A game for children from 7 to 15 about staying safe and kind online. It needs no "
        "internet, no names and no typing.",
        "under the name of a page for grown-ups, beside the program",
    )


def which_file(words: Words, artefacts: Iterable[Artefact]) -> Section:
    """For whoever has the whole folder: which file is for which PC."""
    head = words("Which file for which PC", "a heading for grown-ups who have several files")
    return Section(head, tuple(f"{code(one.path.name)}: {one.about(words)}" for one in artefacts))


def removing(words: Words, artefacts: Iterable[Artefact]) -> Section:
    """For whoever has the whole folder: how each is removed again."""
    lines = tuple(f"{code(one.path.name)}: {one.remove(words)}" for one in artefacts)
    return Section(_remove(words), lines)


def removing_folder(words: Words, progress: str) -> Section:
    """For whoever has a program in a folder of its own."""
    line = words(
        "Delete this folder. To take away what children did as well, delete {folder}.",
        "for grown-ups: how to remove the game; {folder} is where progress lies",
        folder=code(progress),
    )
    return Section(_remove(words), (line,))


def remove_folder(words: Words) -> str:
    """How an archive that was unpacked is removed: in the list of `removing`."""
    return words(
        "delete the folder that was unpacked.", "how to remove the game, after the name of a file"
    )


def _remove(words: Words) -> str:
    return words("Remove it", "a heading for grown-ups: how to remove the game")


def copying(words: Words) -> Section:
    """How it comes to the next PC."""
    return Section(
        words("Copy it to another PC", "a heading for grown-ups"),
        (
            words(
                "Copy this whole folder, by stick or over the school's network. Nothing else is "
                "needed, and every PC keeps its own progress.",
                "for grown-ups: how to copy the game to another PC",
            ),
        ),
    )


def a_class(words: Words) -> Section:
    """How one PC serves all the others."""
    return Section(
        words("A whole class, with one PC", "a heading for grown-ups"),
        (
            words(
                "Start the game on your PC, open “For grown-ups” and choose “Open a class”. "
                "Phones, tablets and other PCs on the same network join with any browser. Nothing "
                "is put on them, and no internet is needed.",
                "for grown-ups: how to open a class",
            ),
        ),
    )


def progress(words: Words, *folders: str) -> Section:
    """Where progress lies; for whoever has files for several systems, on each."""
    return Section(
        words("Where progress lies", "a heading for grown-ups: where the game keeps progress"),
        (
            words(
                "What children did stays on the PC, in {folder} of the account that plays. Nothing "
                "is sent anywhere.",
                "for grown-ups; {folder} is a folder",
                folder=" / ".join(map(code, folders)),
            ),
            words(
                "To keep it somewhere else, such as on a stick, add {option} when you start.",
                "for grown-ups; {option} is something to be typed",
                option=code("--data FOLDER"),
            ),
        ),
    )


def licences(words: Words, voice: bool) -> Section:
    """What may be done with it."""
    free = words(
        "The program is free software (GPL 3 or later). Stories, words and drawings are CC BY 4.0. "
        "Copy it for as many PCs as you like. The folder {folder} names everything inside.",
        "for grown-ups: what may be done with the game",
        folder=code("LICENSES"),
    )
    spoken = words(
        "The voice is espeak-ng (GPL 3 or later). {file} says how to get its source.",
        "for grown-ups; {file} is the name of a file",
        file=code("LICENSES/voice-espeak-ng.txt"),
    )
    head = words("Licences", "a heading for grown-ups")
    return Section(head, (free, spoken) if voice else (free,))
