"""One mistake, one sentence, at the line where it was made, with what to write instead."""

from pathlib import Path

import pytest

from game.content.load import load_level
from tests.content.authors_mistakes import CHAT, MARKET, MEMORY, Mistake
from tests.content.kinds import GOOD, HERE, documented, known


def good_chat() -> str:
    """The example of a chat that leads nowhere, mended; it has no first line to promise."""
    example = (HERE / "bad_levels" / "leads-nowhere.yaml").read_text("utf-8").partition("\n")[2]
    return example.replace("{says: Nobody minds.}", "{go: later}")


def told(path: Path, text: str) -> list[tuple[int, str]]:
    path.write_bytes(text.encode())
    return [(each.line, each.message) for each in load_level(path, known()).problems]


def one_sentence(path: Path, good: str, mistake: Mistake) -> None:
    assert mistake.old in good
    bad = good.replace(mistake.old, mistake.new, 1)
    pairs = zip(good.split("\n"), bad.split("\n"))
    first = next(number for number, (was, now) in enumerate(pairs, 1) if was != now)

    found = told(path, bad)

    assert len(found) == 1, found
    assert mistake.said in found[0][1]
    assert found[0][0] == (mistake.line or first), found


@pytest.mark.parametrize("mistake", MARKET, ids=lambda each: each.new.strip()[:40])
def test_a_mistake_in_a_level_is_told_once_where_it_was_made(
    tmp_path: Path, mistake: Mistake
) -> None:
    one_sentence(tmp_path / "x.yaml", GOOD.read_text("utf-8"), mistake)


@pytest.mark.parametrize("mistake", CHAT, ids=lambda each: each.new.strip()[:40])
def test_a_mistake_in_a_chat_is_told_once_where_it_was_made(
    tmp_path: Path, mistake: Mistake
) -> None:
    one_sentence(tmp_path / "x.yaml", good_chat(), mistake)


@pytest.mark.parametrize("mistake", MEMORY, ids=lambda each: each.new.strip()[:40])
def test_a_mistake_in_a_story_that_remembers_is_told_once_where_it_was_made(
    tmp_path: Path, mistake: Mistake
) -> None:
    one_sentence(tmp_path / "x.yaml", documented("kite-day"), mistake)


def test_what_looks_like_a_mistake_and_is_none_is_taken(tmp_path: Path) -> None:
    fine = (
        'text: "Rain in room #5. Take a coat."',
        "text: Rain today at half past 12.",
        "text: Rain on 2026-11-22. A coat?",
        "text: See harbour-shirts.example now.",
        "text: Rain for 1,000,000 ducks.",
        "text: 1 2 3 4 5 6 7 ducks.",
        "text: It's grandma's coat (the red one).",
        "text: >-\n          Rain today.\n          Take a coat.",
        "text: Rain today.\n          Take a coat.",
        "text: 'It''s wet {amina}.'  # a remark after quotes",
    )
    good = GOOD.read_text("utf-8")
    said = {
        line: told(tmp_path / "x.yaml", good.replace("text: Rain today. Take a coat.", line))
        for line in fine
    }

    assert {line: found for line, found in said.items() if found} == {}
