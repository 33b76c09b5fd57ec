"""A level is drawn whole: each scene, each road, what is remembered; nothing lies on another."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from game.authoring.graph.command import graph
from game.authoring.graph.dot import as_dot
from game.authoring.graph.story_map import WayOn, story_map
from game.authoring.graph.svg import as_svg
from game.content.load import load_level
from game.content.places import Places
from game.core.level import Level, Road, Scene
from game.core.words import Title
from tests.authoring.drawn_levels import drawn, is_tidy, words_in
from tests.content.kinds import KINDS, ROOT, documented, known

AT = Places(ROOT, ROOT / "build")


@pytest.fixture
def kite_day(tmp_path: Path) -> Level:
    file = tmp_path / "kite-day" / "level.yaml"
    file.parent.mkdir()
    file.write_text(documented("kite-day"), "utf-8")
    level = load_level(file, known()).level
    assert level is not None
    return level


def with_roads(level: Level, roads: Mapping[str, tuple[str, ...]]) -> Level:
    """The level with other scenes: from each, an outcome to each of those named."""
    spec = level.scenes[level.start].spec
    scenes = {
        name: Scene(name, "story", spec, {f"to-{to}": (Road(to),) for to in on})
        for name, on in roads.items()
    }
    bare = replace(level, remembers={}, must={}, doors={}, want=None, telling="")
    return replace(bare, start=next(iter(roads)), scenes=scenes)


def test_the_longest_way_is_in_the_middle_and_the_rest_beside_it(kite_day: Level) -> None:
    story = story_map(kite_day)
    assert [block.id for block in story.main] == ["hill", "night", "stars", "end"]
    assert {block.id: beside for block, beside in story.aside} == {
        "new-door": "end",
        "tell": "end",
        "lost": "hill",
    }


def test_a_block_tells_what_memory_has_to_do_with_it(kite_day: Level) -> None:
    blocks = {block.id: block for block in story_map(kite_day).blocks()}
    assert blocks["hill"].kind == "story · courtyard"
    assert blocks["hill"].begins == "The kite pulls and hums!"
    assert blocks["hill"].notes == ("reads gave-street, wind",)
    assert blocks["new-door"].notes == ("mends gave-street",)
    assert blocks["tell"].notes == ("reads asked, gave-street", "sees to known")
    assert blocks["lost"].calls == "“\u2068What if it's lost?\u2069” from everywhere"
    assert blocks["night"].lines == (
        WayOn("done, if gave-street", "stars"),
        WayOn("done, else", "end"),
    )
    assert blocks["hill"].lines[0] == WayOn("said; sets gave-street", "night")
    assert blocks["end"].lines == (
        WayOn("first, if gave-street is not mended", "new-door", owed=True),
        WayOn("first, if not known", "tell", owed=True),
    )


def test_a_scene_of_telling_says_from_where_it_is_open(kite_day: Level) -> None:
    scenes = {**kite_day.scenes, "night": replace(kite_day.scenes["night"], telling="tell")}
    level = replace(kite_day, telling="stars", scenes=scenes)
    blocks = {block.id: block for block in story_map(level).blocks()}
    assert blocks["tell"].calls == "TELL in night"
    assert blocks["stars"].calls == "TELL from everywhere else"


def test_what_holds_for_the_whole_story_stands_above(kite_day: Level) -> None:
    assert story_map(kite_day).about == (
        "kite-day · 7-9 · privacy · 4 min · i0",
        "Chance deals wind: soft | strong",
        "Remembers gave-street, known",
        "Want: song, grows with known",
    )


def test_twenty_scenes_with_every_road_there_can_be_are_drawn(kite_day: Level) -> None:
    names = [f"scene-{number}" for number in range(20)]
    level = with_roads(kite_day, dict.fromkeys(names, (*names, "end")))
    story = story_map(level)
    assert len(story.main) == 21
    assert len(words_in(drawn(level))) > 400
    is_tidy(level)


def test_scenes_that_are_met_nowhere_or_lead_only_back_are_drawn_too(kite_day: Level) -> None:
    level = with_roads(kite_day, {"a": ("b", "end"), "b": ("c",), "c": ("a",), "d": ("d",)})
    story = story_map(level)
    assert [block.id for block in story.main] == ["a", "end"]
    assert [block.id for block, _ in story.aside] == ["b", "c", "d"]
    is_tidy(level)


def test_long_names_stay_whole_and_in_their_block(kite_day: Level) -> None:
    name = "-".join(["very-long"] * 4)
    level = with_roads(kite_day, {name: (f"{name}-2",), f"{name}-2": ("end",)})
    assert f"→\N{NO-BREAK SPACE}{name}-2" in [words.strip(" ") for words in words_in(drawn(level))]
    is_tidy(level)


def test_words_of_any_language_stay_words(kite_day: Level) -> None:
    title = Title('يوم <الطائرة> & "الورقية"')
    level = replace(kite_day, title=title)
    assert title in words_in(drawn(level))
    assert "unicode-bidi:plaintext" in as_svg(story_map(level))
    assert '\\"الورقية\\"' in as_dot(story_map(level))


def test_graphviz_is_told_the_same(kite_day: Level) -> None:
    text = as_dot(story_map(kite_day))
    assert '"hill" -> "night" [label="said; sets gave-street" style=solid]' in text
    assert '"end" -> "tell" [label="first, if not known" style=dashed]' in text
    assert text.count("->") == sum(len(b.lines) for b in story_map(kite_day).blocks())


def test_ours_are_named_by_id_and_others_by_their_folder(tmp_path: Path) -> None:
    target = tmp_path / "goat.svg"
    assert graph("scam-lucky-goat", target, AT, KINDS) == (f"Drawn to {target}.", 0)
    picture = ElementTree.parse(target).getroot()
    assert "Grandma sees the goat chew. Off to the shop!" in words_in(picture)
    folder = tmp_path / "kite-day"
    folder.mkdir()
    (folder / "level.yaml").write_text(documented("kite-day"), "utf-8")
    text, code = graph(str(folder), None, AT, KINDS)
    assert (code, text.startswith("<svg ")) == (0, True)
    assert graph(str(folder / "level.yaml"), tmp_path / "kite.GV", AT, KINDS)[1] == 0
    assert (tmp_path / "kite.GV").read_text("utf-8").startswith("digraph")


def test_people_added_beside_a_level_have_their_names(tmp_path: Path) -> None:
    folder = tmp_path / "kite-day"
    folder.mkdir()
    cast = "{name: Tamarind, gender: woman}"
    (tmp_path / "cast.yaml").write_text(f"granny-2: {cast}\n", "utf-8")
    text = documented("kite-day").replace("title: Kite Day", 'title: "{granny-2} at Sea"')
    (folder / "level.yaml").write_text(text, "utf-8")
    assert "Tamarind at Sea" in graph(str(folder), None, AT, KINDS)[0]


def test_a_level_with_mistakes_is_not_drawn_and_they_are_told(tmp_path: Path) -> None:
    file = tmp_path / "kite-day" / "level.yaml"
    file.parent.mkdir()
    file.write_text(documented("kite-day").replace("band: 7-9", "band: 7-10"), "utf-8")
    target = tmp_path / "kite.svg"
    text, code = graph(str(file), target, AT, KINDS)
    assert code == 1
    assert re.fullmatch(r".*level\.yaml:3:7: \"7-10\" is not one of: .* \[unknown-word\]", text)
    assert not target.exists()


def test_what_cannot_be_drawn_is_told_in_a_sentence(tmp_path: Path) -> None:
    assert graph("scam-luky-goat", None, AT, KINDS) == (
        'There is no level "scam-luky-goat". Did you mean "scam-lucky-goat"?',
        2,
    )
    text, code = graph("scam-lucky-goat", tmp_path / "no" / "goat.svg", AT, KINDS)
    assert (code, "\n" in text) == (2, False)
    assert text.startswith(f"{tmp_path}/no/goat.svg cannot be written: ")
    assert graph("scam-lucky-goat", tmp_path / "goat.png", AT, KINDS) == (
        f"{tmp_path}/goat.png: a drawing is called NAME.svg, or NAME.dot for Graphviz.",
        2,
    )
