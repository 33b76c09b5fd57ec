"""Which script and direction characters and languages have."""

from game.ui.scripts import direction_of, script_for, script_of, script_runs


def test_letters_know_their_script_and_signs_have_none() -> None:
    assert [script_of(letter) for letter in "aéبक٣1 (—"] == [
        *("Latn", "Latn", "Arab", "Deva", "Arab"),
        *(None, None, None, None),
    ]


def test_arabic_reads_from_the_right_and_a_region_changes_nothing() -> None:
    assert direction_of("ar_EG") == "rtl"
    assert direction_of("hi") == "ltr"
    assert script_for("hi-IN") == "Deva"
    assert script_for("sw") == "Latn"


def test_signs_go_with_the_letters_before_them() -> None:
    assert list(script_runs("ab (12) हिन्दी!", "Arab")) == [(0, 8, "Latn"), (8, 15, "Deva")]


def test_signs_at_the_start_go_with_the_letters_after_them() -> None:
    assert list(script_runs("“ab", "Arab")) == [(0, 3, "Latn")]


def test_a_text_without_letters_is_of_the_script_of_its_language() -> None:
    assert list(script_runs("12 + 3", "Arab")) == [(0, 6, "Arab")]
    assert list(script_runs("", "Arab")) == []
