"""Builds for browsers: a folder for any web server, and the same as an HTML5 app for Kolibri."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from game import __version__
from game.content.places import Places
from game.delivery.archive import pack_zip
from game.delivery.browser import sentences
from game.delivery.browser.piped_chromium import found_chromium
from game.delivery.browser.site import LIBRARIES, PYODIDE, make_site
from game.delivery.browser.trial import HEADERS, trial
from game.delivery.files_handed_out import Artefact
from game.delivery.freeze import TOP
from game.delivery.program_inputs import Inputs
from game.delivery.program_parts import Part, package_parts
from game.delivery.progress import Steps
from game.delivery.start_here_page import languages_of
from game.delivery.target import Made, TrialRow

_NEEDS = "A browser: Chrome 95, Firefox 100, Safari 15.2 or later."
_NO_BROWSER = "A trial in a browser needs Chromium: `sudo apt install chromium`."


@dataclass(frozen=True, slots=True)
class Browser:
    """Browsers (a Target)."""

    name: Literal["web", "kolibri"]
    making: int = 1
    trying: int = 1

    def missing(self, *, tried: bool) -> tuple[str, ...]:
        """Nothing of the system but npm, which says so itself, and a browser to try it with."""
        there = found_chromium() or not tried
        return () if there else (_NO_BROWSER,)

    def make(self, inputs: Inputs, out: Path, steps: Steps) -> Made:
        """The folder, or the archive."""
        steps("Putting the game into a page.")
        title = f"lantern-bay-{__version__}-{'-'.join(inputs.languages)}-{self.name}"
        languages = languages_of(inputs.languages, inputs.prepared / "locales")
        folder = out / title
        make_site(inputs, languages, folder)
        about, path = sentences.about_web, folder
        if self.name == "kolibri":
            about, path = sentences.about_kolibri, folder.with_name(f"{title}.zip")
            pack_zip(folder, path, inputs.when, top=folder)
            shutil.rmtree(folder)
        artefact = Artefact(path, about, sentences.remove_from_server)
        return Made((artefact,), tuple(_parts()), "", _NEEDS)

    def try_them(self, made: Made, inputs: Inputs, steps: Steps) -> tuple[TrialRow, ...]:
        """Played from a server as it is; there is nothing to install or remove."""
        rows = []
        for one in made.artefacts:
            steps(f"Trying {one.path.name}.")
            shipped = Places(TOP, inputs.prepared)
            played = trial(one.path, HEADERS[self.name], shipped, inputs.languages[0])
            rows.append(TrialRow(one, None, played, None))
        return tuple(rows)


def _parts() -> Iterator[Part]:
    yield from package_parts(LIBRARIES)
    yield Part(PYODIDE.name, PYODIDE.version, "MPL-2.0", package=False)
    yield Part("CPython", "3.13.2", "Python-2.0.1")
