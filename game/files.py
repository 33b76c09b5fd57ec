"""Reads a whole file, if it is an ordinary one and no larger than it may be.

A pipe or a device by the name of a level would be waited for, for ever; a file of a gigabyte would
take all memory. Neither is opened.
"""

import errno
import os
import stat
from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Not waiting: between looking at a file and opening it, it may have become a pipe."""


class TooBig(OSError):
    """The file is larger than it may be."""

    def __init__(self) -> None:
        super().__init__(errno.EFBIG, "it is too large")


class NoOrdinaryFile(OSError):
    """It is a pipe, a socket or a device."""

    def __init__(self) -> None:
        super().__init__(errno.EINVAL, "it is no ordinary file")


def read_file(path: Path, most: int) -> bytes:
    """The bytes of a file. Raises OSError when it cannot be read, among them IsADirectoryError,
    NoOrdinaryFile, and TooBig when it has more than `most` bytes."""
    try:
        _judge(path.stat(), most)
        handle = os.open(path, _FLAGS)
    except ValueError as error:  # a NUL in its name, or letters the system has no bytes for
        raise OSError(errno.EINVAL, "its name cannot be used") from error
    with os.fdopen(handle, "rb") as file:
        _judge(os.fstat(handle), most)
        data = file.read(most + 1)
    if len(data) > most:
        raise TooBig
    return data


def _judge(found: os.stat_result, most: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(found.st_mode):
        raise NoOrdinaryFile
    if found.st_size > most:
        raise TooBig
