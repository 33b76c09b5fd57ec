"""At which addresses this PC can be reached on its own network; asks nobody but this PC."""

import os
import re
import socket
from ipaddress import IPv4Address
from pathlib import Path

_ASKS_ADDRESS = 0x8915
"""SIOCGIFADDR of Linux."""
_INSIDE = re.compile(r"(lo|docker|br-|veth|virbr|vmnet|tun|tap)")
"""Networks that lead to no phone, by their Linux names."""


def own_addresses() -> tuple[str, ...]:
    """The addresses that a phone beside this PC may reach, the likeliest first; none without a
    network."""
    found = _by_name() if os.name == "nt" else _by_interface()
    near = (IPv4Address(each) for each in dict.fromkeys(found))
    usable = [each for each in near if not (each.is_loopback or each.is_link_local)]
    return tuple(map(str, sorted(usable, key=lambda each: not each.is_private)))


def _by_name() -> list[str]:
    """Windows knows its own name's addresses without asking anybody."""
    try:
        return socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        return []


def _by_interface() -> list[str]:
    """Each network card's address, that of the way out first."""
    names = [name for _, name in socket.if_nameindex() if not _INSIDE.match(name)]
    first = _way_out()
    return [*filter(None, map(_address_of, sorted(names, key=lambda name: name != first)))]


def _address_of(name: str) -> str:
    """The address of a network card, "" for none."""
    import fcntl  # not on Windows

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:  # a handle; nothing is sent
        try:
            told = fcntl.ioctl(asked.fileno(), _ASKS_ADDRESS, name.encode()[:15].ljust(256, b"\0"))
        except OSError:
            return ""
    return socket.inet_ntoa(told[20:24])


def _way_out(routes: Path = Path("/proc/net/route")) -> str:
    """The network card through which all else goes, "" for none."""
    try:
        lines = routes.read_text(encoding="ascii").splitlines()[1:]
    except (OSError, ValueError):
        return ""
    columns = (line.split() for line in lines)
    return next((row[0] for row in columns if len(row) > 1 and row[1] == "00000000"), "")
