"""All that is asked of a PC, in the order a grown-up wants to know it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from game.content.library import Language, Library
from game.content.places import Places
from game.core.health import Examination, HealthCheck
from game.doctor import (
    blocked,
    clock,
    files,
    keeping,
    machine,
    network,
    paths,
    restarts,
    senses,
)
from game.doctor.elsewhere import elsewhere

Look = Callable[[], Iterator[HealthCheck]]


@dataclass(frozen=True, slots=True)
class Patient:
    """What is looked at: what is shipped, the folder of progress, and the language to speak.

    trouble: that of a store that is open in this very program; None to open the file and look.
    """

    at: Places
    library: Library
    data: Path
    language: Language
    today: str
    trouble: str | None = None
    is_open: bool = False


def examined(patient: Patient) -> Examination:
    """Everything that was found out. What cannot even be asked is an answer, too."""
    at, language, data = patient.at, patient.language, patient.data
    looks: tuple[Look, ...] = (
        lambda: senses.screen(language),
        lambda: senses.sound(language),
        lambda: senses.voices(language, patient.library, at),
        lambda: keeping.store(language, data, patient.trouble, is_open=patient.is_open),
        lambda: keeping.space(language, data),
        lambda: restarts.after_a_restart(language, data),
        lambda: clock.day(language, data, patient.today),
        lambda: files.whole(language, patient.library, at),
        lambda: paths.names(language, data, at.root),
        lambda: blocked.rights(language, at.root),
        lambda: network.classes(language, data),
        lambda: network.trust(language),
        lambda: machine.strength(language),
        lambda: machine.versions(language),
    )
    return Examination(tuple(_answers(language, looks)), elsewhere(data, at.root))


def _answers(language: Language, looks: tuple[Look, ...]) -> Iterator[HealthCheck]:
    for number, look in enumerate(looks):
        try:
            yield from look()
        except Exception as error:  # a doctor who faints helps nobody
            message = language.words(
                "One thing could not be looked at ({kind}).", "doctor", kind=type(error).__name__
            )
            yield HealthCheck(f"unknown-{number}", "mind", message)
