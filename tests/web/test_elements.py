"""Elements as text: what a browser reads of them is what was said, whatever signs are in it."""

from game.web.elements import element, joined, text
from tests.web.browsing import read

ODD = """<b> & "so" 'it' ]]> &amp;"""


def test_no_sign_in_words_or_attributes_is_taken_for_html() -> None:
    reader = read(element("p", {"title": ODD}, text(ODD)))
    (p,) = reader.top.inside
    assert (p.tag, p.has, p.text, p.inside, reader.wrong) == ("p", {"title": ODD}, ODD, [], [])


def test_what_is_not_so_is_left_out() -> None:
    said = {"disabled": True, "hidden": False, "lang": None, "class": "", "alt": ""}
    assert element("img", said) == '<img disabled alt="">'


def test_only_what_holds_nothing_has_no_end() -> None:
    inside = joined((element("input", {"name": "page"}), text("a"), element("i", {})))
    assert element("p", {}, inside) == '<p><input name="page">a<i></i></p>'
