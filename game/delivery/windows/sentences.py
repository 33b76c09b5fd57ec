"""What people with Windows are told: in START HERE, and of each file."""

from game.delivery.start_here import Section, Words, code
from game.delivery.start_here_page import NAME
from game.delivery.windows.version_info import TITLE

PROGRESS = r"%LOCALAPPDATA%\lantern-bay"
NEEDS = "Windows: 10 or later, 64-bit."
PRESSED = f"{TITLE}.exe"


def starting(words: Words) -> Section:
    """For whoever opened the unpacked folder."""
    return Section(
        words("Start it on Windows", "a heading for grown-ups"),
        (
            words(
                "Copy this folder to the PC if you can: it starts faster there than from a stick.",
                "for grown-ups: how to start the game",
            ),
            words(
                "Open {file} with a double click.",
                "for grown-ups: how to start the game; {file} is the name of a file",
                file=code(PRESSED),
            ),
            words(
                "Windows may ask whether you trust it: nobody paid for a signature. Choose "
                "“More info”, then “Run anyway”. The file {sums} tells whether it is unchanged.",
                "for grown-ups: what Windows asks at the first start; {sums} is a file",
                sums=code("SHA256SUMS"),
            ),
        ),
    )


def about_archive(words: Words) -> str:
    """The .zip."""
    return words(
        "for Windows 10 and 11, also from a stick. Unpack it and open {page} inside.",
        "which file for which PC, after the name of a file; {page} is a file",
        page=code(NAME),
    )


def about_setup(words: Words) -> str:
    """The setup.exe."""
    return words(
        "for Windows 10 and 11. Open it with a double click. It puts the game there for one "
        "account without a password, or for everybody on the PC.",
        "which file for which PC, after the name of a file",
    )


def remove_setup(words: Words) -> str:
    """The setup.exe."""
    return words(
        "remove {game} in Windows' settings, among the apps. It asks whether to keep what was "
        "played.",
        "how to remove the game, after the name of a file",
        game=TITLE,
    )
