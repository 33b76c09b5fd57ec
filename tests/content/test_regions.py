"""Helplines are shown only when two people checked them and the day is right."""

from dataclasses import replace
from datetime import date

import pytest

from game.content.regions import Region, lines_for, load_region
from tests.content.kinds import ROOT, all_drawn

SHIPPED = sorted(path.stem for path in (ROOT / "levels" / "regions").glob("*.yaml"))


def region(name: str) -> Region:
    made, problems, _ = load_region(ROOT / "levels" / "regions" / f"{name}.yaml", all_drawn())
    assert problems == ()
    assert made is not None
    return made


def checked() -> Region:
    """Kenya, as if its number had been checked."""
    kenya = region("ke")
    line = kenya.helplines[0]
    verified = replace(line.verified, by="Ana", second_by="Ben", how="test_call", date="2026-12-01")
    good = replace(line, status="verified", verified=verified, valid_until="2027-11-30")
    return replace(kenya, helplines=(good,))


def test_the_default_region_has_no_numbers() -> None:
    assert region("default").helplines == ()


def test_an_unverified_number_is_never_shown() -> None:
    kenya = region("ke")

    assert kenya.helplines[0].channels[0].value == "116"
    assert lines_for(kenya, date(2026, 12, 24)) == ()


@pytest.mark.parametrize("name", SHIPPED)
def test_no_number_of_any_country_was_checked_yet_so_none_is_shown(name: str) -> None:
    here = region(name)

    assert all(line.status == "unverified" and line.sources for line in here.helplines)
    assert all(line.country.split("-")[0].lower() == name for line in here.helplines)
    assert lines_for(here, date(2026, 12, 24)) == ()


def test_the_countries_that_proposed_the_resolution_have_a_region() -> None:
    sponsors = ["eg", "gm", "kz", "kw", "kg", "my", "sn", "sg", "so", "ae", "vu", "ye"]
    assert set(sponsors) <= set(SHIPPED)


def test_a_checked_number_is_shown_from_its_day_to_its_last() -> None:
    kenya = checked()

    assert lines_for(kenya, date(2026, 12, 1)) == kenya.helplines
    assert lines_for(kenya, date(2027, 11, 30)) == kenya.helplines
    assert lines_for(kenya, date(2027, 12, 1)) == ()


def test_a_clock_before_the_test_call_shows_no_number() -> None:
    assert lines_for(checked(), date(1970, 1, 1)) == ()


def test_one_person_alone_does_not_verify() -> None:
    kenya = checked()
    line = kenya.helplines[0]
    alone = replace(line, verified=replace(line.verified, second_by=" ana "))

    assert lines_for(replace(kenya, helplines=(alone,)), date(2026, 12, 24)) == ()


def test_a_number_is_kept_as_it_was_written() -> None:
    assert region("ke").helplines[0].ages is not None
    assert region("ke").helplines[0].channels[0].toll_free == "yes"
