"""What every page of the desk is: well-formed, read by everybody, and right in each language."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.ui import WebDriverWait

import game.desk.pages
from game.desk.pages.app import desk_app
from game.desk.pages.desk import Desk
from game.desk.pages.routes import OF_CLASS, ROUTES
from game.desk.pages.stylesheet import stylesheet
from game.desk.serving import serve
from tests.axe import violations
from tests.chromium import chromium, needs_chromium
from tests.desk.pages.browsing import Browser, Fields, Page
from tests.house.test_words_come_from_catalogues import plain_words

NO_PAGE = ("/twin", ".csv")
"""Addresses of files rather than pages of the desk."""
ALL = bool(os.environ.get("LANTERN_BAY_TEST_ALL"))
CODES = ("en", "ar", "hi")
LOOKED_AT = [(320, CODES), (1280, CODES)] if ALL else [(320, ("ar",)), (1280, ("hi",))]
"""Widths, and the languages a real browser looks at there."""
DOT_OR_ZERO = re.compile("[٠-٩] ?·|· ?[٠-٩]")
"""A middle dot beside an Arabic number, which nobody can tell from a zero."""
CLASS = {"en.7-9": 9, "ar.10-12": 2}


def pages(path: str) -> Iterator[str]:
    """Every page there is, those of a class at its address."""
    for route in ROUTES:
        if route.show and not route.rule.endswith(NO_PAGE):
            yield route.rule.replace(OF_CLASS, path)


@pytest.fixture
def seated(spoken: Desk) -> tuple[Browser, str]:
    """A teacher with a class, its codes, a rota, a PIN with its sheet; and the class's address."""
    teacher = Browser(spoken)
    teacher.come_in()
    path = teacher.make_class(CLASS, unkept="1")
    here = [str(number) for number in range(1, 13)]
    lesson: Fields = {"minutes": "45", "turn": "10", "computers": "3", "phones": "0", "here": here,
                      "sharing": "2", "girls": "", "boys": ""}  # fmt: skip
    teacher.done(f"{path}/today", lesson)
    return teacher, path


def test_every_page_is_whole_in_every_language(seated: tuple[Browser, str]) -> None:
    teacher, path = seated
    for code, side in (("en", "ltr"), ("ar", "rtl"), ("hi", "ltr")):
        teacher.get("/")
        teacher.done("/language", {"language": code, "back": "/"})
        for address in pages(path):
            page = teacher.page(address)
            assert f'<html lang="{code}" dir="{side}">' in page.html, address
            assert page.headings.count(1) == 1, address
            assert not DOT_OR_ZERO.search(" ".join(page.words.split())), address
            steps = zip(page.headings, page.headings[1:])
            assert all(after <= before + 1 for before, after in steps), (address, page.headings)
            assert len(page.ids) == len(set(page.ids)), address
            assert set(page.labels_for) <= set(page.ids), address


def test_no_page_in_another_language_keeps_an_english_word(seated: tuple[Browser, str]) -> None:
    """Nor a day or an age as we keep them."""
    teacher, path = seated
    as_everywhere = {"English", "PIN", "Ctrl", "Letter"}
    for code in ("ar", "hi"):
        teacher.get("/")
        teacher.done("/language", {"language": code, "back": "/"})
        for address in pages(path):
            words = teacher.page(address).words.replace(str(teacher.desk.ports.papers[0]), "")
            assert set(re.findall("[A-Za-z]{3,}", words)) <= as_everywhere, address
            assert not re.search(r"\d-\d", words), address


def test_no_page_brings_a_style_or_a_script_of_its_own(seated: tuple[Browser, str]) -> None:
    teacher, path = seated
    for address in pages(path):
        page = teacher.page(address)
        assert not [at for _, at in page.tags if "style" in at], address
        assert not [tag for tag, _ in page.tags if tag in ("script", "style", "iframe")], address
        assert not re.findall(r"(?:src|href|action)=\"(?:https?:)?//", page.html), address


def test_from_every_page_of_a_class_a_way_leads_back_to_all_classes(
    seated: tuple[Browser, str],
) -> None:
    teacher, path = seated
    for address in pages(path):
        if address.startswith(path):
            html = teacher.page(address).html
            row = html[html.index("<nav") : html.index("</nav>")]
            assert '<a href="/">My classes</a>' in row, address


def test_letters_are_as_large_as_the_browser_is_told() -> None:
    """Whoever set larger letters there has them here, too."""
    (size,) = re.findall(r"html{font:(\S+?)/", stylesheet())
    assert size.endswith("%")


def test_no_page_says_what_nobody_can_translate() -> None:
    for_browsers = re.compile(r"[;=<]")  # types, headers, rules
    found = {
        f"{file.name}:{line}: {text}"
        for file in Path(game.desk.pages.__file__).parent.glob("*.py")
        for line, text in plain_words(file.read_text("utf-8"))
        if not for_browsers.search(text)
    }
    assert found == set()


def test_every_link_and_picture_of_every_page_leads_somewhere(seated: tuple[Browser, str]) -> None:
    teacher, path = seated
    found: set[str] = set()
    for address in pages(path):
        page = teacher.page(address)
        found |= set(page.links) | {at["src"] or "" for tag, at in page.tags if tag == "img"}
    for link in sorted(found - {"#page"}):
        answer = teacher.get(link)
        assert answer.status_code == 200, link
        if link.endswith(".svg"):
            assert b"fill" in answer.data, link


def test_every_form_of_every_page_has_the_visits_token(seated: tuple[Browser, str]) -> None:
    teacher, path = seated
    for address in pages(path):
        html = teacher.page(address).html
        posts = re.findall(r'<form method="post".*?</form>', html, re.DOTALL)
        assert posts, address
        assert all(f'name="token" value="{teacher.token}"' in each for each in posts), address


def test_a_form_of_nothing_or_of_nonsense_is_one_sentence(seated: tuple[Browser, str]) -> None:
    teacher, path = seated
    nonsense: Fields = {"what": "?", "do": "?", "child": "x", "yes": "yes", "copy": "x",
                        "begins": "x", "here": ["x"], "minutes": "x", "handle": "x"}  # fmt: skip
    for route in ROUTES:
        if route.act is None or route.rule == "/leave":
            continue
        for fields in ({}, nonsense):
            answer = teacher.post(route.rule.replace(OF_CLASS, path), fields)
            assert answer.status_code in (303, 400), route.rule
            if answer.status_code == 400:
                (said,) = Page(answer.text).alerts
                assert said.endswith((".", "?")), route.rule


@needs_chromium
@pytest.mark.parametrize(("width", "codes"), LOOKED_AT)
def test_nothing_keeps_anybody_from_a_page(
    seated: tuple[Browser, str], width: int, codes: tuple[str, ...]
) -> None:
    teacher, path = seated
    listening = serve(desk_app(teacher.desk), "127.0.0.1", (0,), body=65536)
    at = f"http://127.0.0.1:{listening.port}"
    found: dict[str, object] = {}
    try:
        with chromium(width, 800) as driver:
            driver.get(f"{at}/door")
            found[f"{width} /door"] = violations(driver)
            driver.add_cookie({"name": "desk", "value": teacher.visit.token})
            for code in codes:
                teacher.visit.language = code
                for address in pages(path):
                    driver.get(at + address)
                    wide = driver.execute_script("return document.documentElement.scrollWidth")
                    small = driver.execute_script(_SMALL)
                    found[f"{width} {code} {address}"] = [
                        *violations(driver),
                        *(["scrolls sideways"] if wide > width else []),
                        *small,
                    ]
    finally:
        listening.close()
    assert {where: wrong for where, wrong in found.items() if wrong} == {}


_SMALL = """return [...document.querySelectorAll('button,select,input,.button,nav a')]
  .map(one => [one.closest('.choices label') || one, one])
  .filter(([box, one]) => one.offsetParent && box.getBoundingClientRect().height < 44)
  .map(([box, one]) => 'small: ' + one.outerHTML.slice(0, 80))"""
"""What can be pressed and is lower than a finger."""


def comes(driver: WebDriver, heading: str) -> None:
    """The page with this heading is there, sooner or later."""
    wait = WebDriverWait(driver, 60, ignored_exceptions=[WebDriverException])
    assert wait.until(lambda now: now.find_element(By.TAG_NAME, "h1").text == heading)


@needs_chromium
def test_a_teacher_comes_in_and_makes_a_class_by_keys_alone_without_a_script(
    spoken: Desk, tmp_path: Path
) -> None:
    listening = serve(desk_app(spoken), "127.0.0.1", (0,), body=65536)
    try:
        with chromium(1280, 800, "--blink-settings=scriptEnabled=false") as driver:
            driver.get(f"http://127.0.0.1:{listening.port}/")
            driver.find_element(By.ID, "sum").send_keys("56\n")
            comes(driver, "My classes")
            driver.find_element(By.LINK_TEXT, "Make a class").send_keys("\n")
            comes(driver, "A new class")
            field = driver.find_element(By.NAME, "en.10-12")
            field.clear()
            field.send_keys("8\n")
            comes(driver, "Picture codes")
            assert len(driver.find_elements(By.CLASS_NAME, "slip")) == 8
            console = str(driver.get_log("browser"))  # type: ignore[no-untyped-call]
            assert "Content Security Policy" not in console
    finally:
        listening.close()
