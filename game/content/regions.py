"""What differs from country to country: names, money, and helplines that were checked and when."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path as File
from typing import Literal

from game.content.lists import Gender, Lists, addressed
from game.content.placeholders import places
from game.content.problems import Problem
from game.content.source import read
from game.content.tree import Source
from game.content.typed import Bad, Typing
from game.core.findings import Found, did_you_mean
from game.core.spec import MAY_BE_EMPTY
from game.core.words import Title

YesNo = Literal["yes", "no", "unknown"]
LONGEST_VALID = 366
"""Days after the test call on which a number is no longer shown."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach a helpline. `value` is shown as it is, never built or reformatted."""

    type: Literal["call", "sms", "messenger", "web_chat", "email", "video_sign", "walk_in"]
    value: str
    toll_free: YesNo = "unknown"
    needs_airtime: YesNo = "unknown"
    networks: str = ""
    hours: str = ""
    tz: str = ""


@dataclass(frozen=True, slots=True)
class Ages:
    """Whom a helpline is for."""

    min: str
    max: str
    who: tuple[Literal["child", "adult"], ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """Where a number was found."""

    url: str
    publisher: Literal["operator", "government", "press", "other"]
    seen: str
    page_date: str = ""


@dataclass(frozen=True, slots=True)
class Verified:
    """Two people, a test call or an operator's reply, and the day."""

    by: str = ""
    second_by: str = ""
    how: Literal["", "test_call", "operator_reply"] = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Helpline:
    """One service of one country (CURRICULUM D8)."""

    id: str
    country: str
    kind: Literal[
        "child_helpline", "general_line", "emergency", "removal", "hotline_report", "local_contact"
    ]
    name: Mapping[str, str]
    channels: tuple[Channel, ...] = field(metadata=MAY_BE_EMPTY)
    status: Literal["unverified", "verified", "expired", "retired"]
    languages: tuple[str, ...] = ()
    ages: Ages | None = None
    privacy_note: str = ""
    sources: tuple[Seen, ...] = ()
    verified: Verified = field(default_factory=Verified)
    valid_until: str = ""


@dataclass(frozen=True, slots=True)
class Money:
    """How an amount is said here: `{amount} coins`, each amount of a level times `factor`."""

    words: Title
    factor: int = 1


@dataclass(frozen=True, slots=True)
class LocalName:
    """What somebody of the cast is called here. The gender must stay the same."""

    name: Title
    gender: Gender


@dataclass(frozen=True, slots=True)
class Region:
    """One region pack, `levels/regions/<id>.yaml`."""

    id: str
    name: Title
    money: Money
    names: Mapping[str, LocalName] = field(default_factory=dict)
    helplines: tuple[Helpline, ...] = ()


RULES: Mapping[str, str] = {
    "unknown-person": "Nobody of the cast has this id. Mend the spelling, or add the person to"
    " cast.yaml.",
    "gender": "A name may change from country to country, a girl stays a girl. Choose a name of"
    " the same gender.",
    "doubled-name": "Two people would be called the same, and no story could be followed. Choose"
    " another name.",
    "money": "An amount needs its place in the words. Write it with {amount}, and a factor from 1.",
    "doubled-id": "Two helplines have one id. Give each its own.",
    "date": "A day is written year, month, day: 2026-11-22.",
    "not-verified": "A number is shown to children only when two people have tried it in the last"
    " twelve months. Write who, how and when, or set the status to unverified.",
    "file-name": "A region lies in a file that has its id. Rename the file.",
}
"""What a region can do wrong beyond its shape: what each rule means and how to mend it."""


def load_region(
    path: File, lists: Lists
) -> tuple[Region | None, tuple[Problem, ...], Source | None]:
    """The region of a file, or everything wrong with it."""
    text, problems = read(path)
    if text is None:
        return None, problems, None
    typing = Typing(cut=text.cut)
    region = typing.record(Region, text.tree, (), keys={"id": "region"})
    if isinstance(region, Bad) or typing.found:
        return None, addressed(text, typing.found), text
    found = addressed(
        text,
        [*_names(region, lists), *_alike(region, lists), *_dates(region), *_file(region, path)],
    )
    return (None if found else region), found, text


def lines_for(region: Region, today: date) -> tuple[Helpline, ...]:
    """The helplines that may be shown today: checked by two people, and in date.

    A PC whose clock stands before the test call shows none: better no number than a dead one.
    """
    return tuple(line for line in region.helplines if _in_date(line, today))


def _in_date(line: Helpline, today: date) -> bool:
    checked, until = day_of(line.verified.date), day_of(line.valid_until)
    if (
        line.status != "verified"
        or not _reaches(line)
        or checked is None
        or until is None
        or not _two(line.verified)
    ):
        return False
    return checked <= today <= until and (until - checked).days <= LONGEST_VALID


def _reaches(line: Helpline) -> bool:
    """Whether there is anything to call, write to or go to."""
    return bool(line.channels) and all(channel.value.strip() for channel in line.channels)


def _two(verified: Verified) -> bool:
    by, second = verified.by.strip(), verified.second_by.strip()
    return bool(by and second and by.casefold() != second.casefold() and verified.how)


def day_of(text: str) -> date | None:
    """A day written 2026-11-22; None for anything else."""
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    except ValueError:
        return None


def _names(region: Region, lists: Lists) -> Iterator[Found]:
    for id_, local in region.names.items():
        person = lists.cast.get(id_)
        if person is None:
            message = f'There is no person "{id_}" in cast.yaml.{did_you_mean(id_, lists.cast)}'
            yield Found(("names", id_), "unknown-person", message, key=True)
        elif local.gender != person.gender:
            message = (
                f"{person.name} is a {person.gender}: the name here must be a {person.gender}'s."
            )
            yield Found(("names", id_, "gender"), "gender", message)
    if places(region.money.words) != ("amount",) or region.money.factor == 0:
        message = (
            'Money is said with {amount} in it, such as "{amount} coins", and a factor from 1.'
        )
        yield Found(("money",), "money", message)


def _alike(region: Region, lists: Lists) -> Iterator[Found]:
    """No two people may be called the same here: a story could not be followed."""
    own = {id_: person.name for id_, person in lists.cast.items() if id_ not in region.names}
    seen = {name.casefold(): id_ for id_, name in own.items()}
    for id_, local in region.names.items():
        other = seen.setdefault(local.name.casefold(), id_)
        if other != id_:
            message = f'"{other}" is called {local.name} already: choose another name.'
            yield Found(("names", id_, "name"), "doubled-name", message)


def _dates(region: Region) -> Iterator[Found]:
    seen: set[str] = set()
    for place, line in enumerate(region.helplines):
        path = ("helplines", place)
        if line.id in seen:
            yield Found((*path, "id"), "doubled-id", f'Another helpline has the id "{line.id}".')
        seen.add(line.id)
        days = {"valid_until": line.valid_until, "verified": line.verified.date}
        for key, day in days.items():
            if day and day_of(day) is None:
                yield Found((*path, key), "date", f'"{day}" is not a day such as 2026-11-22.')
        checked = day_of(line.verified.date)
        if line.status == "verified" and not (checked and _in_date(line, checked)):
            message = (
                "A verified number needs a channel, two people, how and when they checked it,"
                " and valid_until at most 12 months later."
            )
            yield Found((*path, "status"), "not-verified", message)


def _file(region: Region, path: File) -> Iterator[Found]:
    if path.stem != region.id:
        message = f'The file must be called "{region.id}.yaml", as the region is.'
        yield Found(("region",), "file-name", message)
