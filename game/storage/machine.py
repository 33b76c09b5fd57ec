"""Tells the copy of a disk from the disk it was copied from, so that no two PCs share a device id.

A school copies one prepared disk to thirty PCs, and the store with it. What a PC is, as a salted
number of 32 bits, stands beside the device id: where it differs, this is another PC, and what it
keeps from now on gets an id of its own. The number says nothing to anybody else.
"""

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from game.files import read_file
from game.storage.database import last_number, sql
from game.storage.device import take_new_id
from game.storage.seal import is_sealed, put_seal

_LARGEST = 4096
_SYSTEM = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_BOARD = "/sys/class/dmi/id"
_CARDS = "/sys/class/net"


def settle_device(
    connection: sqlite3.Connection, machine: Callable[[], bytes] | None = None
) -> None:
    """Give the store a new device id if it was made on another PC; what was kept stays as it is.

    machine: what tells this PC from others, b"" where nothing does. Raises sqlite3.Error.
    """
    known = (machine or this_machine)()
    if not known:
        return
    here = dict(connection.execute(sql("what_is_remembered_here")))
    salt, _, before = here.get("machine", "").partition(":")
    if before == _number(salt, known):
        return
    salt = os.urandom(8).hex()
    connection.execute("BEGIN IMMEDIATE")
    try:
        if before:
            take_new_id(connection, last_number(connection))
            if is_sealed(connection):
                put_seal(connection)
        connection.execute(sql("remember_here"), ("machine", f"{salt}:{_number(salt, known)}"))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _number(salt: str, known: bytes) -> str:
    return f"{crc32(salt.encode() + known):08x}"


def this_machine() -> bytes:
    """What tells this PC from others. The system's own id alone is copied with the disk, so the
    board and the network cards built into it count as well; no stick and no made-up address."""
    if sys.platform == "win32":
        return _windows_machine()
    return b"\n".join(_parts())


def _parts() -> Iterator[bytes]:
    system = filter(None, map(_read, map(Path, _SYSTEM)))
    yield next(system, b"")
    board = Path(_BOARD)
    yield from (_read(board / name) for name in ("product_name", "board_name", "board_vendor"))
    with suppress(OSError):
        yield from (
            _read(card / "address") for card in sorted(Path(_CARDS).iterdir()) if _is_fixed(card)
        )


def _is_fixed(card: Path) -> bool:
    """Whether a network card is built in and has the address it was made with."""
    device = card / "device"
    if not device.exists() or _read(card / "addr_assign_type") != b"0":
        return False
    return "usb" not in os.fspath((device / "subsystem").resolve())


def _read(path: Path) -> bytes:
    try:
        return read_file(path, _LARGEST).strip()
    except OSError:
        return b""


def _windows_machine() -> bytes:
    """The id Windows was installed with, and the table in which the firmware describes the PC."""
    import ctypes

    found = b""
    with suppress(OSError):
        import winreg

        key = r"SOFTWARE\Microsoft\Cryptography"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:  # type: ignore[attr-defined,unused-ignore]
            found = str(winreg.QueryValueEx(opened, "MachineGuid")[0]).encode()  # type: ignore[attr-defined,unused-ignore]
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  mypy knows no Windows here
    provider = int.from_bytes(b"RSMB", "big")
    size = kernel.GetSystemFirmwareTable(provider, 0, None, 0)
    if size > 0:
        table = ctypes.create_string_buffer(size)
        kernel.GetSystemFirmwareTable(provider, 0, table, size)
        found += table.raw
    return found
