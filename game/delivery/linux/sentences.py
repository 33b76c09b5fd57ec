"""What people with Linux are told: in START HERE, in a terminal, in a menu."""

from collections.abc import Mapping

from game.delivery.start_here import Section, Words, code

PROGRESS = "~/.local/share/lantern-bay"
LAUNCHER = "start.sh"
LOADERS = {"x86_64": "/lib64/ld-linux-x86-64.so.2", "aarch64": "/lib/ld-linux-aarch64.so.1"}
"""The system's own loader, by machine: it starts what has no right to run."""
LATER = "%s"
"""A value that only the script knows, put in by its `printf`."""


def starting(words: Words, glibc: str) -> Section:
    """For whoever opened the unpacked folder."""
    return Section(
        words("Start it on Linux", "a heading for grown-ups"),
        (
            words(
                "Copy this folder to the PC if you can: it starts faster there than from a stick.",
                "for grown-ups: how to start the game",
            ),
            words(
                "Click {file} with the right button and choose to run it as a program.",
                "for grown-ups: how to start the game; {file} is the name of a file",
                file=code(LAUNCHER),
            ),
            words(
                "If that isn't offered, open a terminal in this folder, type {command} and press "
                "Enter.",
                "for grown-ups: how to start the game; {command} is to be typed as it is",
                command=code(f"sh {LAUNCHER}"),
            ),
            words(
                "It needs 64-bit Linux of 2022 or later ({glibc} or newer). On an older "
                "one it says so and stops.",
                "for grown-ups; {glibc} is a part of Linux with its number, such as glibc 2.35",
                glibc=f"glibc {glibc}",
            ),
        ),
    )


def launcher_sentences(words: Words, glibc: str) -> Mapping[str, str]:
    """What the launcher says instead of starting."""
    return {
        "not_whole": _not_whole(words),
        "other_machine": words(
            "This PC isn't of the kind this copy of Lantern Bay was made for.",
            "for grown-ups, where the game cannot start: another kind of processor",
        ),
        "too_old": words(
            "This Linux is too old for Lantern Bay: it needs {glibc} or newer.",
            "for grown-ups, where the game cannot start; {glibc} is a numbered part of Linux",
            glibc=f"glibc {glibc}",
        ),
        "not_from_here": words(
            "No program may run from this place. Copy the whole folder to your home folder and "
            "start it there.",
            "for grown-ups, where the game cannot start from a stick",
        ),
    }


def installer_sentences(words: Words) -> Mapping[str, str]:
    """What the file that unpacks itself says."""
    return {
        "not_whole": _not_whole(words),
        "needs_xz": words(
            "To unpack it, this PC needs the program xz, from the package xz-utils.",
            "for grown-ups, while the game is installed",
        ),
        "no_room": words(
            "It could not be unpacked: there may be too little room. Make some and try again.",
            "for grown-ups, while the game is installed",
        ),
        "installing": words(
            "Lantern Bay is being put into {folder}.",
            "for grown-ups, while the game is installed; {folder} is a folder",
            folder=LATER,
        ),
        "installed": words(
            "Done: Lantern Bay stands among your programs.",
            "for grown-ups, after the game was installed",
        ),
        "removed": words(
            "Lantern Bay is removed. What was played stays in {folder}.",
            "for grown-ups, after the game was removed; {folder} is a folder",
            folder=LATER,
        ),
    }


def in_a_line(words: Words) -> str:
    """What the program is, for a menu or a list of programs."""
    return words(
        "Practise staying safe and kind online, without a network",
        "what the game is, in a list of programs; no full stop",
    )


def about_archive(words: Words) -> str:
    """The .tar.xz."""
    return words(
        "for any Linux, also from a stick. Unpack it and open {page} inside.",
        "which file for which PC, after the name of a file; {page} is a file",
        page=code("START HERE.html"),
    )


def about_package(words: Words) -> str:
    """The .deb."""
    return words(
        "for Debian, Ubuntu and their relatives, for everybody on the PC. Open it with a double "
        "click; it asks for the administrator's password.",
        "which file for which PC, after the name of a file",
    )


def about_installer(words: Words, name: str) -> str:
    """The .run."""
    return words(
        "for any Linux, for one person, without an administrator. Open a terminal in this folder, "
        "type {command} and press Enter.",
        "which file for which PC, after the name of a file; {command} is to be typed as it is",
        command=code(f"sh {name}"),
    )


def remove_by(words: Words, command: str) -> str:
    """The others."""
    return words(
        "open a terminal, type {command} and press Enter. What was played stays.",
        "how to remove the game, after the name of a file; {command} is to be typed as it is",
        command=code(command),
    )


def _not_whole(words: Words) -> str:
    return words(
        "This copy of Lantern Bay isn't whole. Please copy it again.",
        "for grown-ups, where the game cannot start",
    )
