"""The voice in a build: cut to its languages, its licence beside it, and it can be left out."""

from pathlib import Path

import pytest

from game.delivery.build import main
from game.delivery.freeze import game_plan
from game.delivery.licences import OURS
from game.delivery.voice_part import NoEngine, make_voice
from game.platform.espeak import Espeak
from game.platform.voices import DATA, NoVoice, speaks
from tests.platform.speaking import engine


def test_only_the_words_of_the_chosen_languages_are_carried_along(tmp_path: Path) -> None:
    silent = make_voice(engine(), tmp_path / "voice", ("en", "ar", "so"))
    assert silent == ("so",)
    dictionaries = {path.name for path in (tmp_path / "voice" / DATA).glob("*_dict")}
    assert dictionaries == {"en_dict", "ar_dict"}
    assert sum(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file()) < 4 << 20


def test_the_voice_that_was_cut_to_size_speaks_its_languages_and_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "voice"
    make_voice(engine(), folder, ("en", "hi"))
    made = Espeak(folder)
    for language, text in (("en", "One day a goat came."), ("hi", "एक दिन बकरी आई।")):
        assert len(made.speech(text, language, 155).samples) > 20_000
    made.close()
    assert not speaks(folder, "ar")


def test_a_voice_of_an_earlier_build_leaves_nothing_behind(tmp_path: Path) -> None:
    make_voice(engine(), tmp_path / "voice", ("hi",))
    make_voice(engine(), tmp_path / "voice", ("en",))
    assert not speaks(tmp_path / "voice", "hi")


def test_without_an_engine_there_is_one_sentence_with_the_way_out(tmp_path: Path) -> None:
    for source in (None, tmp_path):
        with pytest.raises(NoEngine, match="--without-voice"):
            make_voice(source, tmp_path / "voice", ("en",))


def test_a_folder_without_data_is_no_voice(tmp_path: Path) -> None:
    make_voice(engine(), tmp_path / "voice", ())
    (tmp_path / "voice" / DATA / "phontab").unlink()
    with pytest.raises(NoVoice):
        Espeak(tmp_path / "voice")


def test_the_plan_carries_the_voice_only_when_it_is_wanted(tmp_path: Path) -> None:
    places = [{place for _, place in game_plan(tmp_path, voice=v).data} for v in (True, False)]
    assert places[0] - places[1] == {"voice"}
    assert not game_plan(tmp_path).voice


def test_help_says_how_to_leave_it_out(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "--without-voice" in capsys.readouterr().out


def test_its_licence_names_it_and_offers_the_source() -> None:
    text = (OURS / "voice/espeak-ng.txt").read_text(encoding="utf-8")
    for word in ("GPL-3.0-or-later", "1.52.0", "three years", "source", "warranty"):
        assert word in text
