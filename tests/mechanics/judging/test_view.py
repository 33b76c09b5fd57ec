"""How judging looks: what is lit, what is pinned, what stands alone."""

from dataclasses import replace
from typing import get_args

import pytest

from game.core.checking import Clue, Way, WayKind
from game.core.ids import SkillId, ThingId
from game.core.words import Choice, Line, Urge
from game.mechanics.judging import Judged, Thing, judged
from game.mechanics.judging.asking import answer
from game.mechanics.judging.model import Fine, FreeAct
from game.mechanics.judging.urges import TAGS, urge_words
from game.ui.layout import lay_out
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.outline import outline
from tests.activities.roaming import CONTEXT, context
from tests.mechanics.judging.pair import LINE, PAIR, RAIN, WAYS, changed, done
from tests.ui.rough import Rough, nodes_of

ALONE = (LINE,)
FOUND = ("judge line not-fine", "let-be line")
TRUSTED = ("judge line fine", "let-be line")


def page(*acts: str, things: tuple[Thing, ...] = PAIR) -> Judged:
    shown = judged(things, WAYS, done(*acts, things=things).state, CONTEXT)
    assert shown
    return shown


def sheet(*acts: str, things: tuple[Thing, ...] = ALONE) -> str:
    shown = page(*acts, things=things).sheet
    assert shown
    return outline(shown)


def test_three_answers_stand_beside_two_lanterns() -> None:
    shown = page()
    assert [outline(each) for each in shown.does] == [
        "button Fine -> judge rain fine",
        "button Not fine -> judge rain not-fine",
        "button Not sure -> judge rain not-sure",
    ]
    assert [outline(each) for each in shown.beats] == [
        "switch Stop -> stop rain",
        "switch Check -> check rain",
    ]
    assert not shown.hush


def test_on_a_low_page_a_message_has_the_whole_width_of_its_phone() -> None:
    """Beside a portrait a long word of it would be broken there."""
    for ctx, whole in ((context((1024, 520), 1.0), True), (CONTEXT, False)):
        shown = judged(PAIR, WAYS, done(things=PAIR).state, ctx)
        assert shown
        found = lay_out(shown.thing, (260, 336), Rough()).placed
        paper = next(p for p in found if isinstance(p.node, Box) and p.node.fill == "sea-light")
        assert (paper.rect.w == 260) == whole


def test_answers_and_acts_are_equally_large() -> None:
    for acts in ((), ("judge rain fine",)):
        faces = [n for each in page(*acts).does for n in nodes_of(each) if isinstance(n, Picture)]
        assert len({(each.w, each.h) for each in faces}) == 1
        assert len({each.look for each in page(*acts).does if isinstance(each, Button)}) == 1


def test_stop_hushes_the_picture_and_opens_the_message_into_phrases() -> None:
    shown = page("stop rain", "light rain t1")
    assert shown.hush
    assert outline(shown.thing) == (
        "message: grandma\n  grandma\n  button Rain is coming! -> light rain p1\n"
        "  button Bring it in -> light rain p2\n  found\n    now.\n    Hurry!"
    )


def test_a_phrase_that_wants_nothing_says_so() -> None:
    assert "Just words." in outline(page("stop rain", "light rain p1").thing)


def test_every_urge_has_its_tag_and_its_words() -> None:
    urges: set[Urge] = {urge for urge in get_args(Urge) if urge}
    assert set(TAGS) == urges
    assert len({urge_words(urge, CONTEXT) for urge in urges}) == len(urges)


def test_answers_are_pinned_beside_the_message_and_a_silent_way_says_so() -> None:
    asks = ("check rain", "ask rain look", "check rain", "ask rain book")
    assert outline(page(*asks).thing).endswith(
        "hint: Look around\n  Black clouds.\nhint: Ring someone\n  Nobody picks up."
    )


def test_each_kind_of_way_is_silent_in_its_own_words() -> None:
    """Nobody can get an answer from looking around; menus, pages and desks all have nothing."""
    ways = {kind: Way(kind, kind, Choice("Try")) for kind in get_args(WayKind)}
    silent = {kind: answer(LINE, way, CONTEXT) for kind, way in ways.items()}
    assert silent["look"] == "Nothing new to see."
    assert silent["ask"] == "I don't know."
    assert silent["menu"] == silent["page"] == silent["official"]
    assert len(set(silent.values())) == len(silent) - 2


def test_a_way_is_drawn_as_what_it_asks_where_its_author_says_so() -> None:
    """A child taps by picture, and *When does it end?* was a web page with an arrow."""
    kind = Way("end", "page", Choice("When does it end?"))
    own = replace(kind, picture=ThingId("calendar"))

    def drawings(way: Way) -> list[str]:
        asked = judged(PAIR, (way,), done("check line", things=ALONE).state, CONTEXT)
        assert asked
        seen = (node for part in asked.does for node in nodes_of(part))
        return [node.name for node in seen if isinstance(node, Picture)]

    assert (drawings(kind), drawings(own)) == (["thing/way-page"], ["thing/calendar"])


def test_what_can_be_done_is_drawn_as_its_author_says_or_else_as_its_app_does() -> None:
    """*Hang it up* wore the paper plane of *Send*."""
    hang = FreeAct("hang", Choice("Hang it up"), picture=ThingId("hung-picture"))
    spec = replace(LINE, acts=(hang, replace(hang, id="send", picture=ThingId(""))))
    does = page("judge line not-fine", things=(spec,)).does
    faces = [next(n for n in nodes_of(card) if isinstance(n, Picture)).name for card in does]
    assert faces[2:] == ["thing/hung-picture", "icon/phone"]


def test_the_tell_is_lit_in_the_message_and_named_on_the_sheet() -> None:
    assert "Phones stop! Tap it right «now»." in outline(page(*FOUND, things=ALONE).thing)
    assert sheet(*FOUND) == ("feedback\n  «now»\n  It rushes you.\n  The phone sings on.\n  Stop")


def test_a_slip_stands_alone() -> None:
    assert sheet(*TRUSTED) == "feedback\n  «now»\n  It rushes you.\n  Ting, ting!\n  Stop"


def test_who_saw_through_it_and_gave_something_away_reads_of_that_alone() -> None:
    told = sheet("judge line not-fine", "do line tap")
    assert told == "feedback\n  «now»\n  It rushes you.\n  Stop"
    assert page("judge line not-fine", "do line tap", things=ALONE).happened == "Munch!"
    assert "Ting, ting!" in sheet("judge line fine", "do line tap"), "a slip is told in any case"


def test_of_what_is_fine_the_sheet_says_what_made_it_so_and_lights_check() -> None:
    assert sheet("judge rain fine", "let-be rain", things=PAIR) == (
        "feedback\n  The socks stay dry.\n  Check"
    )


FAKE = changed(
    LINE, tells=(),
    clues=(Clue("look", Line("No light is out.")), Clue("book", Line("We never stop phones."))),
)  # fmt: skip
"""A flawless fake, which only other ways give away."""


@pytest.mark.parametrize(
    ("way", "says"), [("look", "No light is out."), ("book", "We never stop phones.")]
)
def test_a_flawless_fake_is_given_away_by_the_card_that_was_asked_for(way: str, says: str) -> None:
    acts = ("check line", f"ask line {way}", *FOUND)
    assert f"«{says}»" in outline(page(*acts, things=(FAKE,)).thing)
    assert sheet(*acts, things=(FAKE,)).startswith(f"feedback\n  «{says}»")


def test_where_nobody_asked_the_sheet_names_the_way_in_which_it_could_be_found() -> None:
    for verdict in (FOUND, TRUSTED):
        shown = page(*verdict, things=(FAKE,)).sheet
        assert shown
        assert outline(shown).startswith("feedback\n  Look around\n  «No light is out.»")
        drawn = [each.name for each in nodes_of(shown) if isinstance(each, Picture)]
        assert drawn[0] == "thing/way-look"


def test_what_nobody_should_carry_alone_is_told() -> None:
    for urge in ("secret", "dare", "photo", "place"):
        alone = changed(LINE, tells=(replace(LINE.tells[0], urge=urge),))
        assert sheet(*FOUND, things=(alone,)).endswith("\n  Tell")
    assert sheet(*FOUND).endswith("\n  Stop")
    silent = replace(LINE, tells=())
    for skill, lantern in (("harm.upsetting", "Tell"), ("privacy.passphrase", "Check")):
        alone = replace(silent, skill=SkillId(skill))
        assert sheet(*FOUND, things=(alone,)).endswith(f"\n  {lantern}")


def test_the_sheet_has_its_one_button_and_no_lanterns_to_lift() -> None:
    shown = page(*FOUND, things=ALONE)
    assert (shown.does, shown.beats) == ((), ())
    assert shown.on
    assert outline(shown.on) == "button Go on -> on line"


def test_not_being_sure_is_told_as_no_slip() -> None:
    unsure = ("judge line not-sure", "ask line book", "judge line not-sure", "let-be line")
    assert "The phone sings on." in sheet(*unsure)


def test_the_phrase_to_swap_is_lit_and_so_is_the_one_that_fits_in_its_place() -> None:
    mending = (*FOUND, "on line")
    assert LINE.mend
    assert f"«{LINE.mend.swap}»" in outline(page(*mending, things=ALONE).thing)
    silly = page(*mending, "swap line silly-1", things=ALONE).thing
    assert "Phones stop! Tap it with your nose." in outline(silly)
    fits = page(*mending, "swap line for", things=ALONE).thing
    assert "Phones stop! Tap it «when you like»." in outline(fits)


def test_the_place_of_a_swap_gives_nothing_away() -> None:
    mend = LINE.mend
    assert mend
    first = page(*FOUND, "on line", things=ALONE).does
    other = changed(LINE, mend=replace(mend, fits=mend.silly[0], silly=(mend.fits,)))
    second = page(*FOUND, "on line", things=(other,)).does
    words = [[each.label for each in does if isinstance(each, Button)] for does in (first, second)]
    assert words[0] == words[1]


@pytest.mark.parametrize("fine", ["open", "yes"])
def test_nothing_is_shown_once_all_is_settled(fine: str) -> None:
    things = (changed(RAIN, fine=Fine(fine)),)
    settled = done("judge rain fine", "let-be rain", "on rain", things=things).state
    assert judged(things, WAYS, settled, CONTEXT) is None


@pytest.mark.parametrize(
    ("thing", "kind"), [(RAIN, "fine"), (changed(RAIN, fine=Fine("open")), "open"), (LINE, "trick")]
)
def test_lit_words_show_whether_they_give_a_trick_away_or_make_it_fine(
    thing: Thing, kind: str
) -> None:
    shown = page(f"judge {thing.id} fine", f"let-be {thing.id}", things=(thing,))
    lit = [mark for node in nodes_of(shown.thing) if isinstance(node, Words) for mark in node.marks]
    assert lit
    assert {mark.lit_for for mark in lit} == {kind}
