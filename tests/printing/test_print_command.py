"""`lantern-bay print`: files for any browser, one sentence for any mistake."""

from pathlib import Path

import pytest

from game.assembly import library_of
from game.content.places import Places
from game.printing import command, pdf
from game.printing.command import PrintOptions, print_papers
from tests.printing.papers import TODAY, library


def asked(at: Places, to: Path, **others: object) -> tuple[str, int]:
    chosen = {"level": "scam-lucky-goat", "language": "en", "to": to, **others}
    options = PrintOptions(**chosen)  # type: ignore[arg-type]
    return print_papers(options, library(at), at.prepared / "fonts", TODAY)


def test_each_paper_is_a_file_that_stands_alone(shipped: Places, tmp_path: Path) -> None:
    text, code = asked(shipped, tmp_path / "new" / "papers", language="ar", size="letter")
    assert code == 0
    files = [Path(line) for line in text.splitlines()]
    assert [each.name for each in files] == [
        f"scam-lucky-goat-ar-{at}-{kind}.html"
        for at, kind in enumerate(
            ("cards", "key", "discussion", "lesson", "home", "certificate"), 1
        )
    ]
    assert all("size: letter" in each.read_text("utf-8") for each in files)
    assert all(each.stat().st_size < 1_200_000 for each in files)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"level": "scam-lucky-gote"}, 'Did you mean "scam-lucky-goat"?'),
        ({"language": "xx"}, 'The game has no language "xx".'),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(
    shipped: Places, tmp_path: Path, wrong: dict[str, str], sentence: str
) -> None:
    text, code = asked(shipped, tmp_path, **wrong)
    assert code == 2
    assert sentence in text
    assert not [*tmp_path.iterdir()]


def test_an_unknown_region_is_said(shipped: Places, tmp_path: Path) -> None:
    nowhere = library_of(shipped, "nowhere")
    options = PrintOptions("scam-lucky-goat", "en", tmp_path)
    text, code = print_papers(options, nowhere, shipped.prepared / "fonts", TODAY)
    assert (text.startswith('There is no region "nowhere".'), code) == (True, 2)


def test_a_folder_that_cannot_be_written_is_said(shipped: Places, tmp_path: Path) -> None:
    (tmp_path / "papers").write_text("a file")
    text, code = asked(shipped, tmp_path / "papers")
    assert code == 1
    assert "the papers cannot be written" in text


def test_without_a_browser_the_papers_are_there_and_a_sentence(
    shipped: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "printing_browser", lambda: None)
    text, code = asked(shipped, tmp_path, pdf=True)
    assert code == 1
    assert "Open the papers in any browser" in text
    assert len([*tmp_path.glob("*.html")]) == 6


def test_a_browser_that_makes_nothing_is_said(
    shipped: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "printing_browser", lambda: tmp_path / "no-browser")
    text, code = asked(shipped, tmp_path, pdf=True)
    assert code == 1
    assert "no-browser made no PDF of scam-lucky-goat-en-1-cards.html." in text


def test_without_our_fonts_those_of_the_pc_have_to_do(shipped: Places, tmp_path: Path) -> None:
    options = PrintOptions("scam-lucky-goat", "en", tmp_path)
    _, code = print_papers(options, library(shipped), tmp_path / "gone", TODAY)
    assert code == 0
    page = (tmp_path / "scam-lucky-goat-en-1-cards.html").read_text("utf-8")
    assert "@font-face" not in page
    assert "sans-serif" in page


def test_a_browser_prints_a_pdf_of_the_size_asked_for(shipped: Places, tmp_path: Path) -> None:
    browser = pdf.printing_browser()
    if browser is None:
        pytest.skip("no Chromium, Chrome or Edge to print with")
    asked(shipped, tmp_path, size="letter")
    sheet = tmp_path / "home.pdf"
    assert pdf.print_pdf(browser, tmp_path / "scam-lucky-goat-en-5-home.html", sheet)
    data = sheet.read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/MediaBox [0 0 612 792]" in data
    assert data.count(b"/Type /Page\n") + data.count(b"/Type /Page ") == 1
