"""Which version a shared library is: asked of the library itself; its file name often hides it."""

import platform
import re
from collections.abc import Mapping
from ctypes import CDLL, byref, c_int, c_void_p
from pathlib import Path

_ALONE = rb"\0(\d+\.\d+\.\d+)\0"
_SAYS: Mapping[str, bytes] = {
    "libFLAC": rb"reference libFLAC (\d+\.\d+\.\d+)",
    "libcrypto": rb"OpenSSL (\d+\.\d+\.\d+) ",
    "libespeak": _ALONE,
    "libfluidsynth": rb"fluidsynth-(\d+\.\d+\.\d+)/",
    "libharfbuzz": _ALONE,
    "libjpeg": rb"libjpeg-turbo version (\d+\.\d+\.\d+)",
    "libmpg": _ALONE,
    "libopus": rb"libopus (\d+\.\d+(?:\.\d+)?)",
    "libpng": rb"libpng version (\d+\.\d+\.\d+)",
    "libsndfile": rb"libsndfile-(\d+\.\d+\.\d+)",
    "libsqlite": _ALONE,
    "libtiff": rb"LIBTIFF, Version (\d+\.\d+\.\d+)",
    "libvorbis": rb"libVorbis (\d+\.\d+\.\d+)",
    "libwavpack": _ALONE,
    "libxmp": _ALONE,
    "libz": rb"deflate (\d+\.\d+\.\d+)",
}
"""A text inside the library that holds its version."""
_ANSWERS: Mapping[str, str] = {
    "libwebp": "WebPGetDecoderVersion",
    "libwebpdemux": "WebPGetDemuxVersion",
}
"""A function that gives it, a byte for each of its three numbers."""
_SDL = re.compile(r"libSDL2.*\.so\.0\.(\d+)00\.(\d+)$")
_INTERFACE = re.compile(r"\.so\.([\d.]+)$")


def library_version(library: Path, stem: str) -> str:
    """Its version. Where only its interface is known (what stands behind `.so.`), it says so."""
    if said := re.search(_SAYS.get(stem, rb"(?!)"), library.read_bytes()):
        return said[1].decode()
    if stem in _ANSWERS:
        packed = int(getattr(CDLL(str(library)), _ANSWERS[stem])())
        return f"{packed >> 16}.{packed >> 8 & 255}.{packed & 255}"
    if stem == "libfreetype":
        return _freetype(CDLL(str(library)))
    if named := _SDL.search(library.name):
        return f"2.{named[1]}.{named[2]}"
    if stem == "libpython":
        return platform.python_version()  # what builds is what is inside
    found = _INTERFACE.search(library.name)
    return f"interface {found[1]}" if found else "unknown"


def _freetype(library: CDLL) -> str:
    handle, numbers = c_void_p(), (c_int(), c_int(), c_int())
    library.FT_Init_FreeType(byref(handle))
    library.FT_Library_Version(handle, *(byref(number) for number in numbers))
    library.FT_Done_FreeType(handle)
    return ".".join(str(number.value) for number in numbers)
