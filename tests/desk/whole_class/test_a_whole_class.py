"""A class from its making to its forgetting, in a real Chromium and on PCs of their own."""

import csv
import io
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from itertools import cycle
from pathlib import Path

from game.authoring.walk import read_walk, seed_for
from game.content.library import Library
from game.content.places import Places
from tests.chromium import needs_chromium
from tests.desk.whole_class import stand_alone
from tests.desk.whole_class.expected import CHECK, Row, figures, finished, rows
from tests.desk.whole_class.forgetting import forgotten_for_good
from tests.desk.whole_class.playing import ROOT, Turn, ends, kept, opens, signs_in, walk
from tests.desk.whole_class.school import School, a_school
from tests.desk.whole_class.windows import Device, device, twin

GOAT, WORDS, PILE_ON = "scam-lucky-goat", "privacy-three-words", "bully-pile-on"
IN_BROWSERS = {
    1: ((360, 640), "en", GOAT),
    2: ((768, 1024), "en", WORDS),
    15: ((1280, 720), "en", PILE_ON),
    21: ((360, 640), "ar", GOAT),
    22: ((768, 1024), "ar", GOAT),
    23: ((1280, 720), "ar", GOAT),
}
"""Children by their numbers on the list, their browsers, and what they play."""
FORGOTTEN, BEFORE_THE_CUT = 1, 8
"""The child who is forgotten; so many acts come before the power is cut,
and none of them is of a telling, of which nothing is kept."""


@needs_chromium
def test_a_class_from_its_making_to_its_forgetting(
    shipped: Places, library: Library, tmp_path: Path
) -> None:
    goat = library.level(GOAT, "en")
    assert goat is not None
    seed = seed_for(read_walk(ROOT / "levels" / GOAT / "careful.walk"), goat)
    with a_school(shipped, seed, tmp_path) as school:
        assert school.makes_the_class({"en.7-9": "14", "en.10-12": "6", "ar.7-9": "10"}) == 30
        school.lets_the_class_in()
        file = school.writes_the_class_file()
        with ExitStack() as alone:
            for pc, turns in on_their_own(school).items():
                there = stand_alone.playing(shipped.prepared, tmp_path / pc, file, seed, turns)
                alone.enter_context(there)
            phones = played_with_a_power_cut(school)
        one_fact_a_press(rows(school.data, tmp_path))
        for pc in on_their_own(school):
            stand_alone.hands_in(tmp_path / pc, school.stick)
        came = school.takes_what_is_there()
        assert len(came) == 2, came
        assert not [pc for pc in came if "hand in" in pc], "nothing is missing"
        reports_say_what_is_so(school, rows(school.data, tmp_path), library)
        forgotten_for_good(school, school.children[FORGOTTEN][0], phones[FORGOTTEN])


def on_their_own(school: School) -> Mapping[str, Sequence[Turn]]:
    """Who plays what on which PC that no network reaches; she who is forgotten plays there, too."""
    asked = {number: school.turn(number, CHECK, _answers(number)) for number in range(3, 12)}
    return {
        "pc-a": [school.turn(FORGOTTEN, WORDS), *(asked[number] for number in range(3, 7))],
        "pc-b": [school.turn(14, GOAT), *(asked[number] for number in range(7, 12))],
    }


def _answers(number: int) -> list[str]:
    """A check-up in which no two answer alike."""
    faces = cycle(("ok", "not-ok", "not-sure", "not-ok")[number % 3 :])
    would = cycle(("check", "stop", "go", "stop")[number % 3 :])
    said = {"sure spot 3": "sure spot 1", "tell-to friend 2": "tell-to friend 3"}
    said |= {"then another": "then give-up", "fault tricker": "fault both"}
    acts = [said.get(act, act) if number % 2 else act for act in walk(CHECK)]
    told = {"rate not-sure": ("rate", faces), "would check": ("would", would)}
    return [f"{told[act][0]} {next(told[act][1])}" if act in told else act for act in acts]


def played_with_a_power_cut(school: School) -> Mapping[int, Device]:
    """Six children join and play; in the middle the power is cut, and they go on where they were.
    Their browsers."""
    turns = {number: school.turn(number, level) for number, (*_, level) in IN_BROWSERS.items()}
    phones: dict[int, Device] = {}
    for number, (size, language, level) in IN_BROWSERS.items():
        phone = phones[number] = device(school.browser, *size, language)
        comes_in(school, phone, turns[number])
        opens(phone, level)
        for act in turns[number].acts[:BEFORE_THE_CUT]:
            phone.press(act)
    in_other_ways(phones[FORGOTTEN], turns[FORGOTTEN].acts[BEFORE_THE_CUT:])
    offered = {number: phone.names() for number, phone in phones.items()}
    school.now.cut()
    school.opens_again()
    for number, phone in phones.items():
        phone.go(school.now.room)
        comes_in(school, phone, turns[number])
        opens(phone, turns[number].level)
        assert phone.names() == offered[number], number
        already = BEFORE_THE_CUT + OTHER_WAYS * (number == FORGOTTEN)
        for act in turns[number].acts[already:]:
            phone.press(act)
        ends(phone)
    return phones


def comes_in(school: School, phone: Device, turn: Turn) -> None:
    """By today's number, her face and her pictures."""
    phone.go(school.now.room)
    phone.taps(school.now.number)
    signs_in(phone, turn)


OTHER_WAYS = 4
"""So many acts are done in the ways of `in_other_ways`."""


def in_other_ways(phone: Device, acts: Sequence[str]) -> None:
    """What happens to a phone: it is pressed twice, asleep, led back, and open in two tabs."""
    twice, asleep, back, first = acts[:OTHER_WAYS]
    phone.press_twice(twice)
    phone.sleeps()
    phone.press(asleep)
    phone.goes_back()
    phone.press(back)
    other = twin(phone)
    other.press(first)
    stale = phone.at()
    assert first in phone.names()
    stale.refresh()
    assert phone.names() == other.names()
    other.at().close()


def one_fact_a_press(facts: Sequence[Row]) -> None:
    """Whatever was done to a phone, a child's acts are kept as she did them, each once."""
    for number, (*_, level) in IN_BROWSERS.items():
        acts = [row.action for row in facts if (row.child, row.kind) == (number, "acted")]
        assert acts == kept(level), number


def reports_say_what_is_so(school: School, facts: Sequence[Row], library: Library) -> None:
    """Every page, and the files of commas, against the rows themselves."""
    teacher, done = school.teacher, finished(facts)
    assert done[GOAT] == [1, 14, 21, 22, 23]
    assert done[WORDS] == [1, 2]
    assert done[CHECK] == list(range(3, 12))
    heads = {head.id: head for head in library.summaries("en")}
    going = teacher.go(f"{school.path}/going").words()
    in_file = {row["Story (id)"]: row for row in table(teacher.file(f"{school.path}/going.csv"))}
    for level, head in heads.items():
        children = done.get(level, []) if head.intensity == "i0" else []
        numbers = " ".join(map(str, children))
        assert (f"{head.title} {len(children)} {numbers}" in going) == bool(children)
        if level in in_file:
            assert (in_file[level]["How many"], in_file[level]["Who"]) == (
                str(len(children)),
                numbers,
            )
    learned = teacher.go(f"{school.path}/learned").words()
    said = {
        row["Figure (id)"]: row
        for row in table(teacher.file(f"{school.path}/learned.csv"))
        if (row["Age (id)"], row["When (id)"]) == ("7-9", "before")
    }
    wanted = figures(facts, library)
    for name, (value, of) in wanted.items():
        assert (float(said[name]["Value"]), said[name]["Of how many"]) == (value, of), name
    for name, caption in (("spots", "Spots trouble"), ("knows-fine", "Knows what is fine")):
        assert f"{caption} Before (9 children) {wanted[name][0]} %" in learned


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
