"""Reading aloud with the real engine: which word is heard, silence at once, and all that breaks."""

import math
import shutil
import struct
import wave
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pygame
import pytest

from game.platform.espeak import Espeak
from game.platform.mixer import SPEECH, Mixer
from game.platform.voice import Voice
from game.platform.voices import speaks
from game.ui.speech_text import clip_id
from tests.platform.speaking import Speaking, engine

SENTENCES = {
    "en": "Grandma's phone has 12 messages - it's late!",
    "ar": "لديك 12 بذرة (من 345) في الهاتف",
    "hi": "आपके पास 12 नए संदेश हैं।",
}


@pytest.fixture
def speaking(tmp_path: Path) -> Iterator[Speaking]:
    made = Speaking(engine(), tmp_path / "clips")
    yield made
    made.close()


def say(voice: Voice, text: str) -> None:
    voice.say(text.split())
    voice.wait()


@pytest.mark.parametrize("language", SENTENCES)
def test_every_word_is_heard_once_in_its_order(speaking: Speaking, language: str) -> None:
    voice = speaking.voice(language)
    text = SENTENCES[language]
    say(voice, text)
    heard = speaking.words(voice)
    spoken = [at for at, word in enumerate(text.split()) if any(map(str.isalnum, word))]
    assert [at for at in heard if at in spoken] == spoken
    assert heard == sorted(heard)
    voice.close()


def test_the_engine_tells_each_word_s_character_in_every_language_we_ship() -> None:
    espeak = Espeak(engine())
    for language, text in SENTENCES.items():
        speech = espeak.speech(text, language, 150)
        seconds = len(speech.samples) / 2 / speech.rate
        assert 1 < seconds < 12
        starts = [text.index(word) for word in text.split() if word.isalpha()]
        assert set(starts) <= {character for _, character in speech.marks}


def test_two_who_speak_at_once_take_turns_and_either_may_end_first() -> None:
    folder = engine()
    first, second = Espeak(folder), Espeak(folder)
    alone = len(first.speech(SENTENCES["en"], "en", 150).samples)
    with ThreadPoolExecutor() as threads:
        both = [
            threads.submit(each.speech, SENTENCES["en"], "en", 150) for each in (first, second) * 8
        ]
    assert [len(said.result().samples) for said in both] == [pytest.approx(alone, rel=0.01)] * len(
        both
    )
    second.close()
    assert len(first.speech(SENTENCES["en"], "en", 150).samples) == pytest.approx(alone, rel=0.01)
    first.close()


def test_a_slower_pace_takes_longer(speaking: Speaking) -> None:
    lengths = []
    for pace in ("slow", "usual", "fast"):
        voice = speaking.voice()
        voice.pace = pace
        say(voice, "One day a goat came to the door.")
        began = speaking.clock.now
        speaking.words(voice)
        lengths.append(speaking.clock.now - began)
        voice.close()
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > lengths[2] * 1.2


def test_a_new_wish_breaks_the_old_one_off_at_once(speaking: Speaking) -> None:
    voice = speaking.voice()
    say(voice, "One day a goat came to the door.")
    assert pygame.mixer.Channel(SPEECH).get_busy()
    voice.hush()
    assert not pygame.mixer.Channel(SPEECH).get_busy()
    assert voice.word() is None
    voice.say(["One"])
    voice.say(["Two"])
    voice.wait()
    assert speaking.words(voice)[-1] == 0
    voice.close()


def test_what_was_broken_off_before_it_came_is_never_heard(speaking: Speaking) -> None:
    voice = speaking.voice()
    voice.say(["One", "day", "a", "goat", "came", "to", "the", "door."])
    voice.hush()
    voice.close()
    assert voice.word() is None
    assert not pygame.mixer.Channel(SPEECH).get_busy()


def test_the_same_text_is_made_only_once(speaking: Speaking) -> None:
    voice = speaking.voice()
    say(voice, "One day.")
    voice.hush()
    voice.say(["One", "day."])
    assert pygame.mixer.Channel(SPEECH).get_busy(), "at once, without the thread"
    assert voice.waited < 1
    voice.close()


def test_what_is_kept_stays_below_its_cap(speaking: Speaking) -> None:
    voice = speaking.voice()
    voice._kept.cap = 300_000
    for number in range(6):
        say(voice, f"This is sentence number {number}.")
    assert 0 < voice._kept.used <= 300_000
    voice.close()


def test_a_language_without_a_voice_has_none_and_the_others_have() -> None:
    folder = engine()
    silent = [code for code in ("so", "ha", "km", "lo") if speaks(folder, code)]
    spoken = ("en", "fr", "es", "pt", "ar", "hi", "sw", "am")
    others = ("bn", "ur", "id", "zh", "ru", "fa", "ta", "vi", "th", "my")
    mute = [code for code in (*spoken, *others) if not speaks(folder, code)]
    assert (silent, mute) == ([], [])


def test_each_reason_for_silence_is_known(tmp_path: Path) -> None:
    folder = engine()
    assert Speaking(None, tmp_path).voice().trouble("en") == "left-out"
    assert Speaking(tmp_path, tmp_path).voice().trouble("en") == "left-out"
    assert Speaking(folder, tmp_path).voice().trouble("so") == "no-language"
    assert Speaking(folder, tmp_path).voice().trouble("ar") == ""


def test_broken_data_is_one_sentence_and_then_silence(tmp_path: Path) -> None:
    broken = tmp_path / "voice"
    shutil.copytree(engine(), broken, ignore=shutil.ignore_patterns("ru_dict", "*.so.*"))
    for path in (broken / "espeak-ng-data").glob("phon*"):
        path.write_bytes(b"")
    speaking = Speaking(broken, tmp_path / "clips")
    voice = speaking.voice()
    assert voice.trouble("en") == ""
    for _ in range(2):
        say(voice, "One day.")
        assert speaking.words(voice) == []
    assert voice.trouble("en") == "broken"
    assert len(voice.problems) == 1
    voice.close()


def test_a_broken_library_is_one_sentence_and_then_silence(tmp_path: Path) -> None:
    folder = engine()
    data = tmp_path / "espeak-ng-data"
    data.mkdir()
    (data / "en_dict").touch()
    for library in folder.glob("*espeak-ng*"):
        if library.is_file():
            (tmp_path / library.name).write_bytes(b"no library")
    speaking = Speaking(tmp_path, tmp_path / "clips")
    voice = speaking.voice()
    say(voice, "One day.")
    assert (voice.word(), voice.trouble("en"), len(voice.problems)) == (None, "broken", 1)
    voice.close()


def test_without_a_sound_device_nothing_is_asked_of_the_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    speaking = Speaking(engine(), tmp_path)
    voice = speaking.voice()
    say(voice, "One day.")
    assert (voice.word(), voice.trouble("en")) == (None, "no-sound")
    assert len(speaking.mixer.problems) == 1


def test_closing_while_it_speaks_ends_the_thread(speaking: Speaking) -> None:
    voice = speaking.voice()
    voice.say(["word"] * 400)
    thread = voice.speaker._thread
    assert thread is not None
    voice.close()
    assert not thread.is_alive()


def recorded(path: Path, seconds: float = 1.0) -> None:
    """A humming 'recording'. SDL tells a file's kind by what is in it, so a wave will do."""
    path.parent.mkdir(parents=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(22050)
        count = int(22050 * seconds)
        left = (round(9000 * math.sin(at / 9)) for at in range(count))
        file.writeframes(b"".join(struct.pack("<2h", sample, 0) for sample in left))


def test_a_recording_wins_where_there_is_one(speaking: Speaking) -> None:
    recorded(speaking.clips / "en" / f"{clip_id('One fine day')}.ogg", 2.0)
    voice = speaking.voice()
    say(voice, "One fine day")
    assert voice._heard is not None
    assert (voice._heard.length, voice._heard.starts) == (2000, (0, 600, 1400))
    assert speaking.words(voice) == [0, 1, 2]
    voice.close()


def test_recordings_give_a_voice_to_a_language_that_has_none(speaking: Speaking) -> None:
    recorded(speaking.clips / "so" / f"{clip_id('Ciyaar')}.ogg")
    voice = speaking.voice("so")
    assert voice.trouble("so") == ""
    say(voice, "Ciyaar")
    assert speaking.words(voice) == [0]
    say(voice, "Bad")
    assert speaking.words(voice) == [], "never in another language's voice"
    voice.close()


def test_a_broken_recording_is_one_sentence_and_the_voice_reads_instead(
    speaking: Speaking,
) -> None:
    path = speaking.clips / "en" / f"{clip_id('One day')}.ogg"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no sound at all")
    voice = speaking.voice()
    say(voice, "One day")
    assert speaking.words(voice)[-1] == 1
    assert voice.problems == [f"{path}: this recording cannot be played."]
    voice.close()


def test_in_mono_what_is_in_one_ear_is_in_both(speaking: Speaking) -> None:
    """A recording of the left ear alone is whole in the one channel there is."""
    recorded(speaking.clips / "en" / f"{clip_id('One')}.ogg")
    mixer: Mixer = speaking.mixer
    mixer.tend(mono=True)
    voice = speaking.voice()
    say(voice, "One")
    device = pygame.mixer.get_init()
    assert device is not None
    assert device[2] == 1
    assert voice._heard is not None
    assert voice._heard.sound is not None
    assert max(voice._heard.sound.get_raw()) > 0
    mixer.tend(mono=False)
    say(voice, "One")
    device = pygame.mixer.get_init()
    assert device is not None
    assert device[2] == 2
    assert speaking.words(voice) == [0], "made anew for the other device"
    voice.close()
