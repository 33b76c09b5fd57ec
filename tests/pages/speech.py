"""When a page is read aloud, every text and every name on it is said."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.authoring.robot import Robot
from game.ui.commands import Command
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.page import Page
from game.ui.read_aloud import PageReader
from game.ui.scanning import is_arrow
from game.ui.speech_text import sayable
from tests.app.making import chooses


@dataclass
class SpeechOutput:
    """Says everything at once, and remembers how often it was cut off."""

    busy: bool = False
    hushed: int = 0
    said: list[str] = field(default_factory=list)

    def say(self, words: object) -> None:
        self.busy = True

    def hush(self) -> None:
        self.busy = False
        self.hushed += 1

    def word(self) -> int | None:
        return -1 if self.busy else None


def listen(robot: Robot, **options: object) -> None:
    """A reader that keeps a log, and somebody who wants to be read to."""
    app = robot.game.app
    app.view.reader = PageReader(SpeechOutput(), log=[])
    app.view.voice = lambda: "ready"
    chooses(robot, **{"sound": True, "voice": True, **options})
    heard(robot)


def heard(robot: Robot) -> list[str]:
    """What is read of this page, to the end of it."""
    app = robot.game.app
    _ = robot.page
    assert isinstance(app.view.reader.speech, SpeechOutput)
    app.tick()
    while app.view.reader.reading:
        app.view.reader.speech.busy = False
        app.tick()
    assert app.view.reader.log is not None
    said, app.view.reader.log[:] = list(app.view.reader.log), []
    return said


def problems(robot: Robot) -> Iterator[str]:
    """What the page shows and the voice leaves out. Somebody must be listening."""
    shown = strings(robot.page)
    robot.game.app.key("read")
    yield from unsaid(shown, heard(robot))


def unsaid(shown: set[str], said: list[str]) -> Iterator[str]:
    """A sign beside the words, as the star of a draft, need not be said."""
    for text in sorted(shown):
        if not any(text.strip(" *") in each for each in said):
            yield f"“{text}” is not read"


def strings(page: Page) -> set[str]:
    """Every text, and every name of a picture, a button and a group on the page. The button that
    was asked to read has another name while it does."""
    found: set[str] = set()
    for placed in page.placed:
        match placed.node:
            case Words(text=text):
                found.add(text)
            case Picture(label=label) | Box(label=label):
                found.add(label)
            case Button(label=label, means=means) as button:
                if not is_arrow(button) and means != Command.READ_ALOUD:
                    found.add(label)
    return {text for text in found if sayable(text)}
