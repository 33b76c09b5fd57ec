"""Makes the game's sounds from sums of sine waves: soft, short, and nobody else's."""

import math
import struct
import wave
from collections.abc import Sequence
from pathlib import Path

from game.core.cues import SoundName
from game.delivery.music import make_music

RATE = 22050
_LOUDEST = 0.32

Note = tuple[float, float, float]
"""When it starts (s), its pitch (Hz), how long it rings (s)."""

_SKY: dict[SoundName, float] = {
    "note-1": 392,
    "note-2": 440,
    "note-3": 523,
    "note-4": 587,
    "note-5": 659,
    "note-6": 784,
    "note-7": 880,
    "note-8": 1047,
    "note-9": 1175,
}
"""A scale of five notes, in which whatever is played sounds well; from low to high."""

SOUNDS: dict[SoundName, tuple[Note, ...]] = {
    **{name: ((0.0, pitch, 0.45), (0.0, 2 * pitch, 0.2)) for name, pitch in _SKY.items()},
    "tap": ((0.0, 660, 0.07),),
    "message": ((0.0, 784, 0.16), (0.09, 988, 0.22)),
    "pop": ((0.0, 523, 0.1), (0.04, 784, 0.12)),
    "right": ((0.0, 587, 0.2), (0.1, 740, 0.2), (0.2, 880, 0.34)),
    "hmm": ((0.0, 392, 0.22), (0.14, 349, 0.34)),
    "soft": ((0.0, 440, 0.3),),
    "found": ((0.0, 880, 0.18), (0.08, 1175, 0.3)),
    "send": ((0.0, 494, 0.1), (0.06, 659, 0.16)),
    "paper": ((0.0, 1320, 0.05), (0.03, 990, 0.06)),
    "page": ((0.0, 990, 0.05), (0.03, 1320, 0.06)),
    "basket": ((0.0, 294, 0.12), (0.05, 392, 0.16)),
    "lantern": (
        (0.0, 392, 0.5),
        (0.16, 494, 0.5),
        (0.32, 587, 0.6),
        (0.48, 784, 1.0),
        (0.78, 1047, 1.15),
    ),
    "bell": ((0.0, 1047, 0.9), (0.0, 1568, 0.5), (0.28, 1047, 1.0), (0.28, 1568, 0.6)),
    "drum": ((0.0, 98, 0.18), (0.02, 147, 0.1), (0.26, 98, 0.24), (0.28, 147, 0.12)),
    "hoot": ((0.0, 370, 0.24), (0.3, 349, 0.2), (0.44, 370, 0.4)),
    "miaow": ((0.0, 523, 0.12), (0.08, 659, 0.16), (0.18, 740, 0.18), (0.3, 587, 0.3)),
    "splash": ((0.0, 1175, 0.05), (0.04, 880, 0.08), (0.1, 587, 0.12), (0.18, 440, 0.2)),
    "goat": ((0.0, 330, 0.12), (0.13, 311, 0.12), (0.26, 330, 0.26)),
}


def rendered(notes: Sequence[Note]) -> bytes:
    """The notes as 16-bit samples, each struck softly and dying away."""
    length = max(start + ring for start, _, ring in notes) + 0.05
    samples = [0.0] * int(length * RATE)
    for start, pitch, ring in notes:
        for at in range(int(ring * RATE)):
            t = at / RATE
            swell = min(1.0, t / 0.012) * math.exp(-4.2 * t / ring) * min(1.0, (ring - t) / 0.02)
            tone = math.sin(2 * math.pi * pitch * t) + 0.25 * math.sin(4 * math.pi * pitch * t)
            samples[int(start * RATE) + at] += swell * tone
    peak = max(1e-9, *(abs(s) for s in samples))
    scale = _LOUDEST * 32767 / peak
    return struct.pack(f"<{len(samples)}h", *(int(s * scale) for s in samples))


def make_sounds(target: Path) -> None:
    """Every sound and the music as .wav files in the folder; those already there stay."""
    target.mkdir(parents=True, exist_ok=True)
    if not (target / "music.wav").is_file():
        make_music(target / "music.wav")
    for name, notes in SOUNDS.items():
        path = target / f"{name}.wav"
        if path.is_file():
            continue
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(rendered(notes))
