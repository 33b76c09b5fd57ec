"""Builds for browsers: a folder for any web server, and the same as an HTML5 app for Kolibri."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from game import __version__
from game.delivery.archive import pack_zip
from game.delivery.browser import sentences
from game.delivery.browser.site import LIBRARIES, PYODIDE, make_site
from game.delivery.files_handed_out import Artefact
from game.delivery.program_inputs import Inputs
from game.delivery.program_parts import Part, package_parts
from game.delivery.progress import Steps
from game.delivery.start_here_page import languages_of
from game.delivery.target import Made, TrialRow

_NEEDS = "A browser: Chrome 95, Firefox 100, Safari 15.2 or later."
_PROGRESS = "localStorage"


@dataclass(frozen=True, slots=True)
class Browser:
    """Browsers (a Target). Trying it is `tests/web`'s, which has a browser to try it with."""

    name: Literal["web", "kolibri"]
    making: int = 1
    trying: int = 0

    def missing(self, *, tried: bool) -> tuple[str, ...]:
        """Nothing of the system but npm, which says so itself."""
        return ()

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
        return Made((artefact,), tuple(_parts()), _PROGRESS, _NEEDS)

    def try_them(self, made: Made, inputs: Inputs, steps: Steps) -> tuple[TrialRow, ...]:
        """There is nothing to install or remove."""
        return ()


def _parts() -> Iterator[Part]:
    yield from package_parts(LIBRARIES)
    yield Part(PYODIDE.name, PYODIDE.version, "MPL-2.0", package=False)
    yield Part("CPython", "3.13.2", "Python-2.0.1")
