"""Makes the game's music: a calm harp over soft long tones, going round without a seam.

Only the five notes of a pentatonic scale are used, so that no two of them ever quarrel.
"""

import math
import wave
from array import array
from functools import cache
from pathlib import Path

RATE = 22050
SECONDS = 48
_STEP = 0.5
"""Seconds from one place of a melody to the next."""
_LOUDEST = 0.24

_SCALE = (293.66, 329.63, 369.99, 440.0, 493.88, 587.33, 659.26, 739.99, 880.0)
"""D, E, F sharp, A, B and on upwards, in Hz; a melody counts them from 0."""

_MELODY = (
    "0.2.3. 5..4.. 3.2.0. 1..... 0.2.3. 5..6.. 5.4.3. 2....."
    " 4.5.7. 6..5.. 4.3.2. 3..... 0.2.3. 4..2.. 1.0.2. 0....."
).replace(" ", "")

_CHORDS = (
    (73.42, 146.83, 220.0),
    (82.41, 164.81, 246.94),
    (61.74, 123.47, 185.0),
    (55.0, 110.0, 164.81),
)
"""Deep tones that lie under three seconds of melody each, one after the other."""


def make_music(path: Path) -> None:
    """The whole piece as a .wav file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(rendered())


def rendered() -> bytes:
    """The piece as 16-bit samples. What rings beyond the end rings on at the beginning."""
    piece = array("f", bytes(4 * SECONDS * RATE))
    for bar in range(SECONDS // 3):
        _lay(piece, bar * 3.0, _chord(bar % len(_CHORDS)), 0.5)
    for place, note in enumerate(_MELODY):
        if note != ".":
            strong = 1.0 if place % 6 == 0 else 0.8
            _lay(piece, place * _STEP, _plucked(_SCALE[int(note)]), strong)
    peak = max(max(piece), -min(piece))
    scale = _LOUDEST * 32767 / peak
    return array("h", (round(sample * scale) for sample in piece)).tobytes()


def _lay(piece: "array[float]", seconds: float, tone: "array[float]", loud: float) -> None:
    at, whole = round(seconds * RATE), len(piece)
    for sample in tone:
        piece[at % whole] += sample * loud
        at += 1


@cache
def _plucked(pitch: float) -> "array[float]":
    """A string of a harp: struck softly, its upper tone gone before the lower."""
    ring, turn = 2.6, 2 * math.pi * pitch / RATE
    tone = array("f")
    for at in range(round(ring * RATE)):
        t = at / RATE
        swell = min(1.0, t / 0.008) * min(1.0, (ring - t) / 0.3)
        low, high = math.exp(-1.9 * t), 0.3 * math.exp(-5.0 * t)
        tone.append(swell * (low * math.sin(turn * at) + high * math.sin(2 * turn * at)))
    return tone


@cache
def _chord(number: int) -> "array[float]":
    """Long tones that swell and die away into the next ones, a little out of tune like people."""
    long = 5.0
    tone = array("f", bytes(4 * round(long * RATE)))
    for voice, pitch in enumerate(_CHORDS[number]):
        turn = 2 * math.pi * pitch * (1 + 0.0015 * voice) / RATE
        for at in range(len(tone)):
            swell = math.sin(math.pi * at / len(tone)) ** 2
            tone[at] += swell * math.sin(turn * at) / (1 + voice)
    return tone
