"""What Windows tells of a program when asked for its properties."""

from game import __version__

TITLE = "Lantern Bay"
"""What the program is called wherever people see it."""
_ENGLISH, _UNICODE = 0x0409, 1200


def numbered(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts it, in four numbers; what follows them is left out."""
    numbers = [int(part) for part in version.split(".") if part.isdigit()]
    first, second, third, fourth, *_ = (*numbers, 0, 0, 0, 0)
    return first, second, third, fourth


def version_info() -> str:
    """The text PyInstaller reads."""
    numbers = numbered(__version__)
    told = {
        "CompanyName": TITLE,
        "FileDescription": TITLE,
        "FileVersion": __version__,
        "LegalCopyright": "GPL-3.0-or-later; levels, words and art CC BY 4.0",
        "ProductName": TITLE,
        "ProductVersion": __version__,
    }
    rows = ", ".join(f"StringStruct({name!r}, {words!r})" for name, words in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('{_ENGLISH:04x}{_UNICODE:04x}', [{rows}])]), "
        f"VarFileInfo([VarStruct('Translation', [{_ENGLISH}, {_UNICODE}])])])\n"
    )
