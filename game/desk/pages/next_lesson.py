"""The next lesson on one page: what to play, what to have at hand, and the rota if there is one."""

import htpy as h

from game.content.level_summary import LevelSummary
from game.desk.pages.gather import levels
from game.desk.pages.learned import learned
from game.desk.pages.parts import card
from game.desk.pages.rota_table import rota_table
from game.desk.pages.viewing import Viewing
from game.desk.pages.ways import class_document
from game.screens.shell.profile_words import age_name
from game.storage.class_records import SchoolClass
from game.summaries.rota import rota
from game.ui.context import Context


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """What a teacher takes along to it."""
    words, wish = viewing.ctx.words, viewing.visit.lessons.get(one.id)
    return class_document(
        viewing,
        one,
        words("The next lesson", "heading of a sheet to print"),
        to_play(viewing, one),
        card(h.ul[(h.li[line] for line in rules(viewing.ctx))],
             heading=words("Before you begin", "heading of a sheet for a teacher")),
        rota_table(viewing, one, rota(wish)) if wish else None,
    )  # fmt: skip


def to_play(viewing: Viewing, one: SchoolClass) -> h.Node:
    """Up to three stories for each age, with what they teach."""
    ctx, there = viewing.ctx, levels(viewing)
    parts = [
        (age_name(ctx, each.band), [there[level] for level in each.next if level in there])
        for each in learned(viewing, one).bands
    ]
    return (
        card(
            h.ol[(h.li[_story(viewing, level)] for level in found)],
            heading=ctx.words("What to play next, ages {ages}", "heading: stories", ages=ages),
        )
        for ages, found in parts
        if found
    )


def minutes(ctx: Context, number: int) -> str:
    """How long something takes."""
    return ctx.words("{number} minutes", "how long something takes", number=ctx.number(number))


def rules(ctx: Context) -> tuple[str, ...]:
    """How a class talks about heavy things, and what a teacher does when a child tells (D6)."""
    words = ctx.words
    return (
        words(
            "We talk about the people in the story, not about ourselves. Everybody may pass.",
            "rules of a class",
        ),
        words("Have the box for questions at hand, and paper.", "rules of a class"),
        words(
            "If a child tells you something: listen, don't ask why, say “Thank you. I believe you."
            " It is not your fault.” Promise no secret. Tell the person who leads on this the same"
            " day.",
            "rules of a class: for the teacher",
        ),
        words("End with something calm, and say again where help is.", "rules of a class"),
    )


def _story(viewing: Viewing, level: LevelSummary) -> h.Node:
    library = viewing.desk.library
    can = viewing.look_up(
        lambda: [library.can(skill, level.band, viewing.code) for skill in level.skills]
    )
    return [
        h.strong[level.title], " ", h.span(".soft")[minutes(viewing.ctx, level.minutes)],
        h.ul[(h.li[line] for line in can if line)],
    ]  # fmt: skip
