"""A number that was tried long ago is told of in good time, and handed out no more."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from game.content.helpline_ages import NINE_MONTHS, old_numbers
from game.delivery.program_inputs import too_old
from tests.content.kinds import ROOT
from tests.content.test_regions import checked, region

TRIED = date(2026, 12, 1)


def rules(today: date) -> list[tuple[str, str]]:
    return [(each.rule, each.severity) for each in old_numbers(checked(), today)]


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (TRIED, []),
        (TRIED + NINE_MONTHS - timedelta(days=1), []),
        (TRIED + NINE_MONTHS, [("check-again", "warning")]),
        (date(2027, 11, 30), [("check-again", "warning")]),
        (date(2027, 12, 1), [("too-old", "error")]),
        (date(1970, 1, 1), []),  # a clock that stands tells nothing
    ],
)
def test_a_check_is_called_for_at_nine_months_and_too_old_after_twelve(
    today: date, told: list[tuple[str, str]]
) -> None:
    assert rules(today) == told


def test_a_number_that_no_child_sees_ages_unnoticed() -> None:
    assert [*old_numbers(region("ke"), date(2040, 1, 1))] == []


def test_nothing_is_built_with_a_number_that_is_too_old(tmp_path: Path) -> None:
    kenya = (ROOT / "levels" / "regions" / "ke.yaml").read_text("utf-8")
    written = (
        kenya.replace('by: "", second_by: ""', "by: A, second_by: B")
        .replace('how: "", date: ""', 'how: test_call, date: "2026-12-01"')
        .replace('valid_until: ""', 'valid_until: "2027-11-30"')
        .replace("status: unverified", "status: verified")
    )  # fmt: skip
    for list_ in (ROOT / "levels").glob("*.yaml"):
        (tmp_path / list_.name).symlink_to(list_)
    file = tmp_path / "regions" / "ke.yaml"
    file.parent.mkdir()
    file.write_text(written, "utf-8")
    assert [*too_old(tmp_path, date(2027, 11, 30))] == []
    (said,) = too_old(tmp_path, date(2027, 12, 1))
    assert "was tried on 2026-12-01, and counts until 2027-11-30. [too-old]" in said
    assert said.startswith(f"{file.as_posix()}:")
