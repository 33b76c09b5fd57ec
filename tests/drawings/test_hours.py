"""A place at its hour, and a part of it from near."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from game.drawings.hours import FLAMES, GLASS, HOURS, SUN, at_hour
from game.drawings.missing import NoSuchDrawing
from game.drawings.svg_source import SvgSource

ASSETS = Path(__file__).parents[2] / "assets"
WALL = '<rect fill="#FBEBD2"/><rect fill="#8FD0E8"/><rect fill="#5a8fa8"/>'


def brightness(ink: str) -> float:
    return sum(int(ink[at : at + 2], 16) for at in (1, 3, 5)) / 3


def inks(drawing: str) -> list[str]:
    return [each.split('"')[0] for each in drawing.split('fill="')[1:]]


def test_by_day_a_place_is_as_drawn() -> None:
    assert at_hour(WALL, "day") == WALL


def test_the_night_is_darker_than_the_evening_and_the_evening_than_the_day() -> None:
    walls = [brightness(inks(at_hour(WALL, hour))[0]) for hour in ("day", "evening", "night")]
    assert walls == sorted(walls, reverse=True)
    assert len(set(walls)) == 3


def test_in_the_evening_windows_are_lit_and_by_day_they_are_not() -> None:
    for hour in ("evening", "night"):
        pane = inks(at_hour(WALL, hour))[2]
        assert pane == HOURS[hour].panes
    assert inks(at_hour(WALL, "morning"))[2] not in (*GLASS, HOURS["evening"].panes)


def test_what_burns_shines_through_every_hour() -> None:
    lamp = f'<circle fill="{FLAMES[1]}"/>'
    assert {at_hour(lamp, hour) for hour in HOURS} == {lamp}


def test_the_sun_has_set_at_night_and_a_bright_moon_stands_there() -> None:
    sky = f'<circle cx="300" cy="90" r="40" fill="{SUN}"/>'
    assert "<circle" in at_hour(sky, "evening")
    night = at_hour(sky, "night")
    assert "<circle" not in night
    moon = inks(night)[0]
    assert moon == HOURS["night"].moon
    assert brightness(moon) > 200


def test_no_shipped_place_has_a_disc_of_the_sun_at_night() -> None:
    source = SvgSource(ASSETS)
    with_a_sun = [p.stem for p in (ASSETS / "places").glob("*.svg") if _sun_in(p.read_text())]
    assert with_a_sun
    for place in with_a_sun:
        assert HOURS["night"].moon in source.svg(f"place/{place}/night").decode(), place


def _sun_in(drawing: str) -> bool:
    return any("<circle" in line and f'fill="{SUN}"' in line for line in drawing.splitlines())


def test_a_place_that_is_drawn_at_evening_has_lamps_that_burn_at_night() -> None:
    places = yaml.safe_load((ASSETS.parent / "levels/places.yaml").read_text("utf-8"))
    late = [place for place, told in places.items() if told.get("drawn") == "evening"]
    assert late
    for place in late:
        night = SvgSource(ASSETS).svg(f"place/{place}/night").decode()
        assert any(flame in night for flame in FLAMES), place


def test_the_sky_of_an_evening_is_warm() -> None:
    sky = inks(at_hour(WALL, "evening"))[1]
    red, _, blue = (int(sky[at : at + 2], 16) for at in (1, 3, 5))
    assert red > blue - 20


@pytest.mark.parametrize("hour", HOURS)
def test_every_hour_of_a_shipped_place_is_a_drawing(hour: str) -> None:
    source = SvgSource(ASSETS)
    for place in sorted((ASSETS / "places").glob("*.svg")):
        ET.fromstring(source.svg(f"place/{place.stem}/{hour}"))
        assert source.shape(f"place/{place.stem}/{hour}") == pytest.approx(16 / 9, abs=0.01)
    assert source.problems == []


def test_a_part_from_near_has_the_shape_of_the_whole() -> None:
    source = SvgSource(ASSETS)
    near = source.svg("place/courtyard/day/20-30-60").decode()
    assert 'viewBox="256 216 768 432"' in near
    assert source.shape("place/courtyard/day/20-30-60") == pytest.approx(16 / 9, abs=0.01)


@pytest.mark.parametrize(
    "name", ["courtyard/noon", "courtyard/day/3-4", "courtyard/day/x", "moon/day"]
)
def test_an_hour_or_a_part_that_is_none_is_a_frame_and_is_said_once(name: str) -> None:
    source = SvgSource(ASSETS)
    assert b"place" not in source.svg(f"place/{name}")
    source.svg(f"place/{name}")
    assert len(source.problems) == 1
    assert not source.has(f"place/{name}")


def test_no_such_hour_has_a_name() -> None:
    with pytest.raises(NoSuchDrawing, match="noon"):
        at_hour(WALL, "noon")
