"""The voice speaks wherever its folder lies, and one language's damage is that language's alone."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

import pytest

from game.delivery.voice_part import make_voice
from game.platform import short_way as module
from game.platform.espeak import Espeak
from game.platform.short_way import LONGEST, short_way
from game.platform.speaker import Asked, Speaker
from game.platform.voice import PATIENCE_MS
from game.platform.voices import DATA
from tests.platform.speaking import Speaking, engine

TEXTS = {"en": "One day a goat came.", "ar": "لديك 12 بذرة في الهاتف"}


@pytest.fixture(scope="module")
def voice_part(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The voice of two languages, as a build has it."""
    folder = tmp_path_factory.mktemp("part") / "voice"
    make_voice(engine(), folder, tuple(TEXTS))
    return folder


@pytest.fixture
def part(voice_part: Path, tmp_path: Path) -> Path:
    """Files of its own that a test may damage."""
    folder = tmp_path / "own"
    make_voice(voice_part, folder, tuple(TEXTS))
    return folder


def folder_of(length: int, top: Path, letter: str = "x") -> Path:
    """A path of so many bytes below `top`."""
    path = top
    while (left := length - len(os.fsencode(path)) - 1) > 0:
        part = min(left, 60) if left - 61 != 0 else left - 2
        wide = len(letter.encode())
        path /= letter * (part // wide) + "y" * (part % wide)
    return path


def lengths(folder: Path) -> list[int]:
    """How many bytes of sound each language makes there."""
    espeak = Espeak(folder)
    try:
        return [len(espeak.speech(text, code, 155).samples) for code, text in TEXTS.items()]
    finally:
        espeak.close()


@pytest.fixture
def top() -> Iterator[Path]:
    """A folder with a shorter path than pytest's own."""
    with TemporaryDirectory(prefix="v") as made:
        yield Path(made)


@pytest.mark.parametrize("length", [60, 91, 144, 145, 160, 200, 400, 1500])
@pytest.mark.parametrize("letter", ["x", "ق", " a"])
def test_the_voice_speaks_in_a_folder_of_any_length(
    voice_part: Path, top: Path, length: int, letter: str
) -> None:
    folder = folder_of(length, top, letter)
    assert len(os.fsencode(folder)) == length
    folder.parent.mkdir(parents=True, exist_ok=True)
    voice_part.rename(folder)
    try:
        assert min(lengths(folder)) > 30_000
    finally:
        folder.rename(voice_part)


def test_the_voice_speaks_from_a_read_only_folder(part: Path) -> None:
    for path in (part, *part.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    assert min(lengths(part)) > 30_000


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are a thing of Linux")
def test_the_voice_speaks_in_a_folder_whose_name_is_not_utf_8(
    voice_part: Path, tmp_path: Path
) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/sch\xf6n"))
    voice_part.rename(folder)
    speaking = Speaking(folder, tmp_path / "clips")
    try:
        voice = speaking.voice()
        voice.say(["One", "day."])
        voice.wait()
        assert speaking.words(voice)[-1] == 1
        assert voice.problems == []
        voice.close()
    finally:
        folder.rename(voice_part)
        speaking.mixer.close()


def test_a_copy_leads_there_where_nothing_else_does(
    voice_part: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_itself", lambda *_: "")
    monkeypatch.setattr(module, "_handle", lambda *_: "")
    with short_way(voice_part / DATA) as way:
        copy = Path(os.fsdecode(way))
        assert len(way) <= LONGEST
        assert (copy / "en_dict").read_bytes() == (voice_part / DATA / "en_dict").read_bytes()
        if os.name == "posix":
            assert copy.stat().st_mode & 0o777 == 0o700
    assert not copy.exists()
    assert min(lengths(voice_part)) > 30_000


def test_where_nothing_leads_there_the_voice_is_broken_with_one_sentence(
    voice_part: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for way in ("_itself", "_handle", "_short_name", "_copy"):
        monkeypatch.setattr(module, way, lambda *_: "")
    speaking = Speaking(voice_part, tmp_path)
    voice = speaking.voice()
    voice.say(["One", "day."])
    voice.wait()
    assert (voice.word(), voice.trouble("en"), len(voice.problems)) == (None, "broken", 1)
    voice.close()


def test_a_language_with_a_damaged_file_is_silent_and_the_others_go_on(
    part: Path, tmp_path: Path
) -> None:
    """A cut dictionary ended the whole program inside the library."""
    words = part / DATA / "ar_dict"
    words.write_bytes(words.read_bytes()[: words.stat().st_size // 2])
    speaking = Speaking(part, tmp_path / "clips")
    voice = speaking.voice("ar")
    for code, heard in (("ar", False), ("en", True), ("ar", False), ("en", True)):
        voice.language = code
        voice.say(TEXTS[code].split())
        voice.wait()
        assert bool(speaking.words(voice)) == heard
    assert (voice.trouble("ar"), voice.trouble("en")) == ("no-language", "")
    assert len(voice.problems) == 1
    assert "ar_dict" in voice.problems[0]
    voice.close()


def test_a_language_the_engine_refuses_is_silent_and_the_others_go_on(
    part: Path, tmp_path: Path
) -> None:
    next((part / DATA / "lang").rglob("ar")).unlink()
    speaking = Speaking(part, tmp_path / "clips")
    voice = speaking.voice("ar")
    voice.say(TEXTS["ar"].split())
    voice.wait()
    assert speaking.words(voice) == []
    assert (voice.trouble("ar"), voice.trouble("en")) == ("no-language", "")
    voice.language = "en"
    voice.say(["One", "day."])
    voice.wait()
    assert speaking.words(voice)[-1] == 1
    voice.close()


@pytest.mark.parametrize("name", ["phondata", "phonindex", "phontab", "intonations"])
def test_damage_to_what_all_languages_share_is_one_sentence(part: Path, name: str) -> None:
    path = part / DATA / name
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(Exception, match=name):
        Espeak(part)


def test_a_text_that_cannot_be_told_in_utf_8_is_said_without_that_letter(part: Path) -> None:
    espeak = Espeak(part)
    assert len(espeak.speech("One \ud800 day", "en", 155).samples) > 10_000
    espeak.close()


def test_whatever_happens_in_the_thread_each_text_gets_its_answer(
    part: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaking = Speaking(part, tmp_path / "clips")
    speaker = Speaker(part, tmp_path, speaking.mixer)

    def fails(*_: object) -> None:
        raise UnicodeEncodeError("utf-8", "x", 0, 1, "no such letter")

    monkeypatch.setattr(Speaker, "_spoken", fails)
    asked = Asked(("One",), "en", 155, 0)
    speaker.ask(asked)
    said = speaker.answer(1.0)
    assert said is not None
    assert (said.asked, said.sound) == (asked, None)
    assert len(speaker.problems) == 1
    speaker.close()


def test_a_thread_that_ended_or_never_began_owes_no_answer(
    part: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaking = Speaking(part, tmp_path / "clips")
    voice = speaking.voice()
    monkeypatch.setattr(Speaker, "_work", lambda _: None)
    voice.say(["One", "day."])
    thread = voice.speaker._thread
    assert thread is not None
    thread.join(1)
    assert voice.word() is None, "at once: no time has passed on the clock"


def test_a_thread_that_hangs_is_not_waited_for(
    part: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs = Event()
    monkeypatch.setattr(Speaker, "_spoken", lambda *_: hangs.wait(60))
    speaking = Speaking(part, tmp_path / "clips")
    voice = speaking.voice()
    voice.say(["One", "day."])
    assert voice.word() == -1
    speaking.clock.now += PATIENCE_MS
    assert voice.word() is None
    hangs.set()
    voice.close()
