"""Which page answers which address."""

from collections.abc import Callable
from dataclasses import dataclass

import htpy as h
from flask import Response

from game.desk.pages import (
    backup,
    big_screen,
    children,
    codes,
    collect,
    door,
    foot,
    forget,
    going,
    handover,
    heavy,
    join,
    learned,
    me,
    my_classes,
    new_child,
    new_class,
    next_lesson,
    notice,
    papers,
    plan,
    recover,
    rest,
    take_along,
    today,
    twin,
    wifi_code,
)

Shown = h.Element | Response
OF_CLASS = "/class/<class_id>"
"""Where the pages of one class are: each is given the class itself, if it is the teacher's own."""


@dataclass(frozen=True, slots=True)
class Route:
    """One address. show: what is seen there; act: what its form does, ending in another page.
    outside: whoever has not passed the door may come, too."""

    rule: str
    show: Callable[..., Shown] | None = None
    act: Callable[..., Shown] | None = None
    outside: bool = False


ROUTES = (
    Route("/", my_classes.show),
    Route("/door", door.show, door.act, outside=True),
    Route("/language", act=foot.use_language, outside=True),
    Route("/leave", act=foot.leave),
    Route("/rest", act=rest.act),
    Route("/new", new_class.show, new_class.act),
    Route("/backup", backup.show, backup.act),
    Route("/me", me.show, me.act),
    Route("/recover", recover.show, recover.act, outside=True),
    Route(OF_CLASS, children.show, children.act),
    Route(f"{OF_CLASS}/new-child", children.show, new_child.act),
    Route(f"{OF_CLASS}/codes", codes.show),
    Route(f"{OF_CLASS}/today", today.show, today.act),
    Route(f"{OF_CLASS}/heavy", today.show, heavy.act),
    Route(f"{OF_CLASS}/join", join.show, join.act),
    Route(f"{OF_CLASS}/screen", big_screen.show, big_screen.act),
    Route(f"{OF_CLASS}/plan", plan.show, plan.act),
    Route(f"{OF_CLASS}/going", going.show),
    Route(f"{OF_CLASS}/learned", learned.show),
    Route(f"{OF_CLASS}/print", papers.show),
    Route(f"{OF_CLASS}/lesson", next_lesson.show),
    Route(f"{OF_CLASS}/handover", handover.show),
    Route(f"{OF_CLASS}/notice", notice.show),
    Route(f"{OF_CLASS}/collect", collect.show, collect.act),
    Route("/twin", twin.show),
    Route(f"{OF_CLASS}/going.csv", take_along.how_it_goes),
    Route(f"{OF_CLASS}/learned.csv", take_along.what_we_learned),
    Route(f"{OF_CLASS}/forget", forget.show, forget.act),
    Route(f"{OF_CLASS}/wifi", join.show, wifi_code.act),
)
