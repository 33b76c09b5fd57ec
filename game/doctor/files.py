"""Is all that is shipped there and whole?"""

from collections.abc import Iterator

from game.content.library import Language, Library
from game.content.places import Places
from game.core.health import HealthCheck
from game.platform.fonts import read_faces


def whole(language: Language, library: Library, at: Places) -> Iterator[HealthCheck]:
    """Languages, their letters, and the files of the game."""
    words, number = language.words, language.number
    names = ", ".join(library.described(code).name for code in library.codes)
    yield HealthCheck(
        "languages", "good", words("Languages here: {languages}.", "doctor", languages=names)
    )
    again = words("Copy the game here again from where it came from.", "doctor")
    broken = read_faces(at.prepared / "fonts")[1]
    if broken:
        message = words("Some letters cannot be shown: a font is missing or damaged.", "doctor")
        yield HealthCheck("letters", "bad", message, again)
    else:
        message = words("The letters of every language are there.", "doctor")
        yield HealthCheck("letters", "good", message)
    if problems := library.problems:
        message = words(
            "Some files of the game are damaged: {n}.", "doctor", n=number(len(problems))
        )
        yield HealthCheck("files", "bad", message, again)
    else:
        message = words("The files of the game are whole.", "doctor")
        yield HealthCheck("files", "good", message)
