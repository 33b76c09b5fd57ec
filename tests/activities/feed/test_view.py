"""What a child sees and hears of a feed."""

from dataclasses import replace

import pytest

from game.activities.feed import ROOM
from game.activities.feed.model import Feed
from game.ui.outline import outline
from tests.activities.feed.writing import COW, JUICE, LAKE, REPORT, context, feed, state_after
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import picture

SPEC = feed()
AGAIN = ("open cow", "share cow", "open cow")


def seen(*acts: str, spec: Feed = SPEC, **changes: object) -> str:
    return outline(picture(ROOM, spec, state_after(spec, *acts), context(**changes)))


def test_the_feed_shows_its_posts_and_the_goal_and_who_could_be_asked() -> None:
    assert (
        seen()
        == """\
speech
  Check each picture.
picture cast/mateo/calm: Mateo
HillBoard
button Open: Boat Woman -> open lake
button Open: Wow Pictures -> open cow
button Ask the radio (off) -> ask radio"""
    )


def test_an_open_post_shows_its_picture_its_words_and_what_can_be_done() -> None:
    assert seen("open cow").splitlines()[3:] == [
        "HillBoard",
        "button All posts -> close",
        "picture thing/post-cow: A cow in the sky.",
        "Wow Pictures",
        "message: Wow Pictures",
        "  A cow flies! Send it to everyone!",
        "button Look closely -> look cow closely",
        "button Who posted it first? -> look cow origin",
        "button Share it -> share cow",
        "button Leave it -> pass cow",
        "button Ask the radio -> ask cow radio",
    ]


def test_what_was_found_out_is_said_and_where_it_comes_from_stays() -> None:
    assert "speech\n  It looks real." in seen("open cow", "look cow closely")
    text = seen("open cow", "look cow origin")
    assert "speech\n  Nobody knows who posted it." in text
    assert "message\n  Nobody knows who posted it." in text
    assert "Nobody knows who posted it." in seen("open cow", "look cow origin", "ask cow radio")


def test_a_source_says_what_it_knows_or_that_it_knows_nothing() -> None:
    assert "speech\n  We saw that lake." in seen("open lake", "ask lake radio")
    assert "speech\n  Only songs." in seen("open cow", "ask cow radio")


def test_the_small_sign_of_an_advert_is_there_once_one_looks_closely() -> None:
    spec = feed(JUICE, moves=(REPORT,))
    assert "sign\n  Paid" not in seen("open juice", spec=spec)
    assert "sign\n  Paid" in seen("open juice", "look juice closely", spec=spec)


def test_a_right_answer_lights_the_tells_and_says_why() -> None:
    text = seen("open cow", "pass cow")
    assert "  A cow flies! «Send it to everyone»!" in text
    assert "  «Nobody knows» who posted it." in text
    assert "The cow stops here." in text
    assert "Who says so?" in text
    assert "button OK -> ok" in text


def test_sharing_something_true_says_why_and_who_sees_it() -> None:
    text = seen("open lake", "share lake")
    assert "The lake is real." in text
    assert "The school looks at it." in text


def test_a_wrong_answer_shows_the_small_consequence_and_what_makes_it_fine() -> None:
    text = seen("open lake", "pass lake")
    assert "Nobody hears of the lake." in text
    assert "The lake is real." in text


def test_a_post_that_went_wrong_has_its_tells_lit_when_opened_again() -> None:
    assert "«Nobody knows»" in seen(*AGAIN)
    assert "«Nobody knows»" not in seen("open cow")


def test_a_reported_post_folds_away_with_a_thank_you() -> None:
    spec = feed(JUICE, LAKE, moves=(*SPEC.moves, REPORT))
    text = outline_of_cards(spec, "open juice", "report juice", "ok")
    assert "Thank you. It is gone from the feed." in text
    assert "thing/post-juice" not in text


def outline_of_cards(spec: Feed, *acts: str) -> str:
    """Every word and picture of the feed, also those inside its cards."""
    return repr(picture(ROOM, spec, state_after(spec, *acts), context()))


def test_a_blurred_post_shows_its_label_and_never_its_picture() -> None:
    spec = feed(replace(COW, blurred="yes"))
    text = outline_of_cards(spec, "open cow", "look cow closely")
    assert "thing/post-blur" in text
    assert "thing/post-cow" not in text


def test_a_voice_note_shows_that_it_is_one_with_what_it_says() -> None:
    text = outline_of_cards(feed(replace(LAKE, kind="voice")), "open lake")
    assert "thing/voice-note" in text
    assert "This lake is pink!" in text


def test_a_feed_that_weighs_shows_in_the_face() -> None:
    spec = feed(replace(COW, topic="gloom"), moods={"gloom": "down"})
    assert "cast/mateo/sad" in seen(spec=spec)


def test_the_paper_twin_holds_every_post_with_its_origin_and_what_is_said_of_it() -> None:
    text = outline(ROOM.paper(SPEC, context()))
    for words in (COW.text, COW.origin.text, "We saw that lake.", "Only songs.", "Leave it"):
        assert words in text
    assert "->" not in text


MOMENTS: tuple[tuple[str, ...], ...] = (
    (),
    ("open cow",),
    ("open cow", "look cow closely"),
    ("open cow", "look cow origin", "ask cow radio"),
    ("open cow", "pass cow"),
    ("open lake", "pass lake"),
    AGAIN,
)


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    spec = feed(moves=(*SPEC.moves, REPORT))
    ctx = context(size=size, text=text, direction=direction)
    assert does_not_fit(ROOM, spec, [state_after(spec, *acts) for acts in MOMENTS], ctx) == []
