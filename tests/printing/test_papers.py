"""The papers of all levels: whole, alone, with nothing to press, and no answer on any card."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from game.content.places import Places
from game.content.regions import Channel, Helpline
from game.core.words import Line
from game.mechanics.judging import Thing
from game.platform.fonts import missing, read_faces
from game.printing import Edition, documents
from game.printing.documents import document
from game.printing.help_lines import help_lines
from game.printing.lesson import MINUTES, lesson_steps
from tests.printing.papers import Page, edition_of, every, of_level, paper

PRESSED = {"a", "button", "input", "select", "textarea", "script", "form", "iframe", "audio"}


TOLD_LATER = ("right", "slip", "why", "miss", "heard", "tomorrow", "part", "short", "strong")
"""Fields of specs whose words come after somebody decided, chose or told."""


def records(spec: Any) -> Iterator[Any]:
    """Every record of a room's spec."""
    if isinstance(spec, dict):
        spec = tuple(spec.values())
    if isinstance(spec, tuple):
        for each in spec:
            yield from records(each)
    elif is_dataclass(spec):
        yield spec
        for field in fields(spec):
            yield from records(getattr(spec, field.name))


def judged(made: Edition) -> list[Thing]:
    every_record = (each for part in made.parts for each in records(part.scene.spec))
    return [each for each in every_record if isinstance(each, Thing)]


def told_later(made: Edition) -> set[str]:
    """All that is an answer, or comes of one."""
    found = set[object]()
    for part in made.parts:
        for each in records(part.scene.spec):
            found.update(getattr(each, name, "") for name in TOLD_LATER)
            if isinstance(each, Thing):
                found.update(clue.says for clue in each.clues)
    return {words for words in found if isinstance(words, str) and " " in words}


def test_every_level_has_six_papers_in_its_language_and_direction(shipped: Places) -> None:
    met = set()
    for made, papers in every(shipped):
        met.add(made.language.code)
        assert [each.kind for each in papers] == [
            "cards", "key", "discussion", "lesson", "home", "certificate",
        ]  # fmt: skip
        for each in papers:
            page = Page(each.html)
            (_, root), *_ = page.elements
            assert root == {"lang": made.language.code, "dir": made.language.direction}
            assert len(page.text) > 40, f"{made.level.id} {each.kind} is empty"
            assert made.level.title in page.text
    assert met == {"en", "ar", "hi"}


def test_nothing_can_be_pressed_and_nothing_is_asked_for_from_anywhere(shipped: Places) -> None:
    for _, papers in every(shipped):
        for each in papers:
            page = Page(each.html)
            assert not PRESSED & {tag for tag, _ in page.elements}
            sources = [given["src"] for tag, given in page.elements if tag == "img"]
            assert all(source.startswith("data:image/svg+xml;base64,") for source in sources)
            assert not re.search(r"url\((?!\"data:)|https?:|@import", each.html)
            policy = [given.get("content", "") for tag, given in page.elements if tag == "meta"]
            assert any(said.startswith("default-src 'none';") for said in policy)


def test_every_drawing_is_there(shipped: Places) -> None:
    for made, _ in every(shipped):
        assert made.drawings.problems == []


def test_no_card_gives_an_answer_away_and_the_key_has_them_all(shipped: Places) -> None:
    for made, papers in every(shipped):
        cards, key = paper(papers, "cards"), paper(papers, "key")
        assert "mark" not in {tag for tag, _ in cards.elements}
        assert len(told_later(made)) > 4
        assert not told_later(made) & set(cards.words), made.level.id
        for thing in judged(made):
            assert thing.right in key.words
            known = {way.id for part in made.parts for way in getattr(part.scene.spec, "ways", ())}
            assert all(clue.says in key.words for clue in thing.clues if clue.way in known)


def test_whatever_is_judged_stands_on_a_card_and_the_key_tells_its_truth(shipped: Places) -> None:
    made = edition_of(shipped, "scam-lucky-goat")
    papers = documents(made)
    things = judged(made)
    assert {thing.fine for thing in things} == {"yes", "no", "open"}
    text = paper(papers, "key").text
    for thing in things:
        assert thing.text in paper(papers, "cards").words
    heads = re.findall(r"^\d\n(Fine|Not fine|Not sure)$", text, re.MULTILINE)
    said = {"yes": "Fine", "no": "Not fine", "open": "Not sure"}
    assert heads == [said[thing.fine] for thing in things]


def test_a_story_is_read_from_the_key_alone(shipped: Places) -> None:
    for made, papers in every(shipped):
        told = [
            beat.text
            for part in made.parts
            if part.scene.activity == "story"
            for beat in part.scene.spec.lines
        ]
        assert told
        assert set(told) <= set(paper(papers, "key").words)
        assert not set(told) & set(paper(papers, "cards").words)


def test_where_something_upsets_the_key_begins_with_calm(shipped: Places) -> None:
    made = edition_of(shipped, "help-uh-oh")
    upsetting = [part for part in made.parts if getattr(part.scene.spec, "stop", ())]
    words = paper(documents(made), "key").words
    assert upsetting
    assert len([each for each in words if "Three slow breaths" in each]) == len(upsetting)


def test_another_deal_has_other_cards_and_after_the_last_comes_the_first(shipped: Places) -> None:
    of_deal = {
        deal: {thing.id for thing in judged(edition_of(shipped, "scam-lucky-goat", deal=deal))}
        for deal in (1, 2, 3, 4)
    }
    assert len({frozenset(each) for each in of_deal.values()}) == 3
    assert of_deal[1] == of_deal[4]


def test_what_two_parts_share_is_printed_once(shipped: Places) -> None:
    for _, papers in every(shipped):
        words = paper(papers, "cards").words
        boats = [each for each in words if "sail in the boat" in each]
        assert len(boats) <= 1


def test_every_letter_is_in_the_fonts_of_the_page(shipped: Places) -> None:
    faces, problems = read_faces(shipped.prepared / "fonts")
    assert not problems
    plain = [face for face in faces if face.look == "plain" and face.weight == "bold"]
    lost: dict[str, set[str]] = {}
    for made, papers in every(shipped):
        for each in papers:
            assert each.html.count("@font-face") == (2 if made.language.code == "en" else 4)
            if gone := missing(Page(each.html).text.replace("\n", ""), plain):
                lost[f"{made.level.id} {made.language.code} {each.kind}"] = gone
    assert lost == {}


def test_a_lesson_fills_its_minutes_and_names_its_rules_and_where_help_is(shipped: Places) -> None:
    made = edition_of(shipped, "scam-lucky-goat")
    steps = lesson_steps(made)
    assert sum(step.minutes for step in steps) == MINUTES == 25
    text = Page(document(made, "lesson").html).text
    for words in (
        "Ages 7 to 9.",
        "about the people in the story, not about ourselves",
        "Everybody may pass.",
        "question box",
        "Not heard? Tell the next person.",
        "I believe you. It is not your fault.",
    ):
        assert words in text
    assert "ten minutes before the bell" not in text


def test_a_heavy_story_says_when_not_to_begin_and_quotes_no_card(shipped: Places) -> None:
    light = edition_of(shipped, "groom-private-room")
    level = replace(light.level, intensity="i2", note=Line("Somebody asks for a picture."))
    heavy = of_level(shipped, level, "en")
    text = Page(document(heavy, "lesson").html).text
    assert "not in the last ten minutes before the bell" in text
    assert "Two adults have named" in text
    assert "Somebody asks for a picture." in text
    quoted = [thing.text for thing in judged(light)]
    for kind in ("discussion", "home"):
        mild, hard = (Page(document(each, kind).html).text for each in (light, heavy))
        assert any(text in mild for text in quoted)
        assert not any(text in hard for text in quoted)


def test_nobody_is_asked_what_happened_to_them(shipped: Places) -> None:
    for code in ("en",):
        text = Page(document(edition_of(shipped, "help-uh-oh", code), "discussion").html).text
        assert not re.search(r"happened to you|have you ever|your own", text, re.IGNORECASE)


def test_a_certificate_has_one_line_for_a_pen_and_no_name_or_day(shipped: Places) -> None:
    for made, papers in every(shipped):
        page = paper(papers, "certificate")
        pens = [given for _, given in page.elements if given.get("class") == "pen"]
        assert len(pens) == 1
        assert all(line in page.words for line in made.can())
        assert not re.search(r"20\d\d", page.text)


def test_a_number_on_paper_is_a_sentence_of_the_language_on_a_line_of_its_own(
    shipped: Places,
) -> None:
    """No sign of ours stands between a number and what comes after: in Arabic a dot reads as 0."""
    channels = (Channel("call", "116"), Channel("call", "117", hours="24/7"))
    line = Helpline("kids", "XX", "child_helpline", {"ar": "خط الأطفال"}, channels, "verified")
    made = replace(edition_of(shipped, "scam-lucky-goat", "ar"), helplines=(line,))
    plain, timed, *_ = help_lines(made)
    assert "(" not in plain
    assert "24/7" in timed
    card = next(each for each in documents(made) if each.kind == "home")
    for said in (plain, timed):
        assert re.sub("[\u2066-\u2069]", "", said).startswith("خط الأطفال: 11")
        assert f">{said}</p>" in card.html
