"""With a real sound server: it is restarted while music plays, and sound comes back by itself."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import pygame
import pytest

from game.platform.mixer import AGAIN_MS, Mixer
from game.platform.sound import Loudness, Sounds
from tests.platform.test_sound import folder

__all__ = ["folder"]  # the fixture: a short sound and a long one
MUSIC = Loudness(music=0.5)
SERVER = (
    "pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
    "--log-level=error", "-L", "module-null-sink", "-L", "module-native-protocol-unix",
)  # fmt: skip
BOUND = 60.0
"""Seconds after which the server is taken to hang. A green run never waits for it."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """Starts a sound server of the test's own that plays to nobody."""
    if not which("pulseaudio"):
        pytest.skip("no PulseAudio to be a sound server")
    started: list[subprocess.Popen[bytes]] = []
    with TemporaryDirectory(prefix="pa") as home:
        for name in ("HOME", "XDG_RUNTIME_DIR"):
            monkeypatch.setenv(name, home)
        monkeypatch.setenv("SDL_AUDIODRIVER", "pulseaudio")
        pygame.display.init()

        def start() -> subprocess.Popen[bytes]:
            env = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home}
            started.append(subprocess.Popen(SERVER, env=env, stderr=subprocess.DEVNULL))
            end = time.monotonic() + BOUND
            while not Path(home, "pulse", "native").exists() and time.monotonic() < end:
                time.sleep(0.02)
            return started[-1]

        yield start
        pygame.mixer.quit()
        for each in started:
            each.kill()
            each.wait(BOUND)


def until(sounds: Sounds, wanted: Callable[[], bool]) -> float:
    """Frames go on until something is so; the longest of them, in seconds."""
    longest, end = 0.0, time.monotonic() + BOUND
    while not wanted():
        assert time.monotonic() < end
        began = time.monotonic()
        for event in pygame.event.get(pygame.AUDIODEVICEREMOVED):
            if event.which and not event.iscapture:
                sounds.mixer.reopen()
        sounds.play([], MUSIC)
        longest = max(longest, time.monotonic() - began)
        time.sleep(0.01)
    return longest


def test_a_sound_server_that_is_restarted_is_heard_again(
    folder: Path, server: Callable[[], subprocess.Popen[bytes]]
) -> None:
    first = server()
    mixer = Mixer()
    sounds = Sounds(folder, mixer)
    while not mixer.ready():  # its door stands before it is served
        mixer.wish()
        mixer.tend(mono=False)
        time.sleep(0.02)
    sounds.play(["tap"], MUSIC)
    assert pygame.mixer.music.get_busy()
    first.kill()
    first.wait(BOUND)
    until(sounds, lambda: mixer.broken)
    Path(os.environ["HOME"], "pulse", "native").unlink(missing_ok=True)
    server()
    asked = mixer.clock()
    sounds.play(["tap"], MUSIC)
    until(sounds, lambda: mixer.open or mixer.clock() - asked > 20 * AGAIN_MS)
    if not mixer.open:
        sounds.play(["tap"], MUSIC)
        until(sounds, lambda: mixer.open)
    assert mixer.opened == 2
    until(sounds, pygame.mixer.music.get_busy)
    mixer.close()
