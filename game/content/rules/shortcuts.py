"""No shortcut: of what a level asks to judge, no surface feature sorts more than three in four.

Asked of every deal of the truths, and of every form of a check-up; nor do fine things and tricks
take turns in all of them. A level with things judged has their kinds, too: unsafe from someone
known, safe from someone new, a real hurry, a flawless fake, and one to check first.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import Any

from game.content.fields import records
from game.content.lists import Lists
from game.content.rules.refusing import refuses
from game.core.findings import Found
from game.core.ids import WhoId
from game.core.level import Level
from game.core.memory import combinations, in_deal
from game.core.words import Bubble
from game.mechanics.judging import Thing
from game.mechanics.judging.model import Fine

FEW = 4
"""From so many judged things a shortcut can be counted."""
SORTED = 0.75
"""The most that a shortcut may sort."""
ALL_KINDS = 5
"""From so many things on all five kinds are asked; of fewer at least two. Of more it is a mistake
that they take turns: of few, a child has hardly seen it before they end."""
EARLY = "it comes early"
Feature = Callable[[Thing], bool]

RULES: Mapping[str, str] = {
    "shortcut": "Whoever goes by one thing on the surface should not win. Give some fine things"
    " that feature, or take it from some tricks.",
    "order-answers": "Fine, a trick, fine, a trick: nobody need read. Let two of one kind"
    " follow each other somewhere, or let chance decide what is true.",
    "kinds-of-things": "Trust is about what is asked, not about who asks. Let something unsafe come"
    " from someone known, something fine from someone new, some hurry be real, some fake have"
    " no error, and of one thing let nobody tell yet.",
    "unknown-way": "A clue answers by one of the level's `ways`. Mend the spelling, or add the"
    " way.",
    "asks-herself": "Whoever looks at a message can't be asked about it, too: her own way is not"
    " offered to her. Let another one answer.",
    "too-sure": "Checking does not always help. Let one way be silent about something, or"
    " mistaken.",
}
"""What each rule means and how to mend it."""


def problems(level: Level, lists: Lists, kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Each shortcut and each kind that is missing, in the first deal that has it."""
    yield from _ways(level)
    if takes_turns(level, ALL_KINDS + 1):
        message = "What is fine and what is a trick take turns, one after the other, in every play."
        yield Found(("scenes",), "order-answers", message, key=True)
    said: set[str] = set()
    for truths in combinations(level):
        things = things_of(in_deal(level, truths))
        deal = ", ".join(f"{name} = {truth}" for name, truth in truths.items()) or "always"
        for short, found in (*_sorted(level, things, lists), *_kinds_missing(level, things)):
            if short not in said:
                said.add(short)
                yield replace(found, message=f"{found.message} ({deal}).")
    for form, things in forms_of(level, kinds).items():
        for _, found in _sorted(level, things, lists, shuffled=True):
            yield replace(found, message=f"{found.message} (form {form}).")


def things_of(level: Level) -> tuple[Thing, ...]:
    """Everything a level asks to judge, in the order of its file."""
    return tuple(each for _, each in records(level) if isinstance(each, Thing))


def forms_of(level: Level, kinds: Mapping[str, Any]) -> Mapping[str, tuple[Thing, ...]]:
    """What each form of a check-up asks, as things that are judged: a child meets one form, in any
    order. kinds: the rooms, by name."""
    forms: dict[str, tuple[Thing, ...]] = {}
    for scene in level.scenes.values():
        for item in kinds[scene.activity].items(scene.spec):
            if item.form:
                asked = Thing(
                    id=item.id,
                    who=WhoId(item.who),
                    text=Bubble(item.text),
                    fine=Fine("yes" if item.genuine else "no"),
                    right=item.why,
                    slip=item.why,
                )
                forms[item.form] = (*forms.get(item.form, ()), asked)
    return forms


def features(level: Level, things: Sequence[Thing], lists: Lists) -> Mapping[str, Feature]:
    """What the eye sees of a thing without reading it (PLAY §1.4, Surface)."""
    long = median(len(each.text) for each in things) if things else 0
    half = {each.id for each in things[: len(things) // 2]}
    of_scenes = (getattr(scene.spec, "player", "") for scene in level.scenes.values())
    players = {f"{{{player}}}" for player in of_scenes if player}
    return {
        "the sender is known": lambda each: each.who in level.knows,
        "the sender is only a handle": lambda each: each.who in lists.accounts,
        "the sender is a woman or a girl": lambda each: _gender(each, lists) in ("woman", "girl"),
        "the sender is a man or a boy": lambda each: _gender(each, lists) in ("man", "boy"),
        "there is money in it": lambda each: "{money:" in each.text,
        "there is a number in it": lambda each: any(sign.isdigit() for sign in each.text),
        "there are capitals": lambda each: any(
            len(word) > 1 and word.isupper() for word in each.text.split()
        ),
        "there is an exclamation mark": lambda each: "!" in each.text,
        "it asks a question": lambda each: "?" in each.text,
        "it says no, or hides something": lambda each: refuses(each.text),
        "something can be done with it": lambda each: bool(each.acts),
        "something comes with it": lambda each: bool(each.comes_with),
        "it names the child": lambda each: any(name in each.text for name in players),
        f"it is long (over {long:g} letters)": lambda each: len(each.text) > long,
        EARLY: lambda each: each.id in half,
    }


def _gender(thing: Thing, lists: Lists) -> str:
    """The gender of whose it says it is; "" of a handle."""
    person = lists.cast.get(thing.who)
    return person.gender if person else ""


def _sorted(
    level: Level, things: tuple[Thing, ...], lists: Lists, *, shuffled: bool = False
) -> Iterator[tuple[str, Found]]:
    """The feature that sorts most, where it sorts too much, by its name. shuffled: they come in any
    order."""
    judged = [each for each in things if each.fine in ("yes", "no")]
    if len(judged) < FEW:
        return
    ways = {
        (record.id, record.text): path
        for path, record in records(level)
        if hasattr(record, "id") and hasattr(record, "text")
    }
    seen = features(level, judged, lists)
    sorts: dict[str, int] = {}
    for name, has in seen.items():
        if name == EARLY and shuffled:
            continue
        agree = sum(has(each) == (each.fine == "no") for each in judged)
        sorts[name] = max(agree, len(judged) - agree)
    worst = max(sorts, key=lambda name: sorts[name])
    if sorts[worst] <= SORTED * len(judged):
        return
    have = ", ".join(each.id for each in judged if seen[worst](each)) or "none"
    lack = ", ".join(each.id for each in judged if not seen[worst](each)) or "none"
    message = f'"{worst}" sorts {sorts[worst]} of {len(judged)} things'
    message = f"{message}: true of {have}; not of {lack}"
    all_of = tuple(ways[each.id, each.text] for each in judged)
    short = worst.partition(" (")[0]
    yield short, Found(all_of[0], "shortcut", message, all_of=all_of)


def takes_turns(level: Level, least: int = FEW) -> bool:
    """Whether, whatever is dealt, each thing judged is the other kind of the one before it. least:
    of fewer it is not asked."""
    for truths in combinations(level):
        things = things_of(in_deal(level, truths))
        judged = [each.fine for each in things if each.fine in ("yes", "no")]
        if len(judged) < least or any(one == other for one, other in pairwise(judged)):
            return False
    return True


def _kinds_missing(level: Level, things: tuple[Thing, ...]) -> Iterator[tuple[str, Found]]:
    if not things:
        return
    there = {
        "unsafe from someone known": any(t.fine == "no" and t.who in level.knows for t in things),
        "fine from someone new": any(t.fine == "yes" and t.who not in level.knows for t in things),
        "a real hurry": any(
            t.fine == "yes" and any(tell.urge == "hurry" for tell in t.tells) for t in things
        ),
        "a fake without an error": any(t.fine == "no" and not t.tells for t in things),
        "one to check first": any(t.fine == "open" for t in things) or _is_dealt(level),
    }
    lacking = [name for name, is_there in there.items() if not is_there]
    if len(lacking) > (0 if len(things) >= ALL_KINDS else len(there) - 2):
        message = f"There is nothing here of: {'; '.join(lacking)}"
        yield message, Found(("scenes",), "kinds-of-things", message, key=True)


def _is_dealt(level: Level) -> bool:
    """Whether chance decides of somebody whether what she writes is fine."""
    unsafe = []
    for truths in combinations(level):
        things = things_of(in_deal(level, truths))
        unsafe.append({each.who for each in things if each.fine == "no"})
    return any(one != other for one in unsafe for other in unsafe)


def _ways(level: Level) -> Iterator[Found]:
    ways, answered, things = {way.id: way for way in level.ways}, 0, 0
    for path, thing in records(level):
        if not isinstance(thing, Thing):
            continue
        things += 1
        for place, clue in enumerate(thing.clues):
            if clue.way not in ways:
                message = f'"ways" has no way "{clue.way}".'
                yield Found((*path, "clues", place, "way"), "unknown-way", message)
            elif (asker := _player(level, path)) and ways[clue.way].who == asker:
                message = f'The way "{clue.way}" asks {asker}, who is asking here.'
                yield Found((*path, "clues", place, "way"), "asks-herself", message)
        sure = {clue.way for clue in thing.clues if clue.mistaken == "no"}
        answered += len(sure & ways.keys())
    if ways and things and answered == things * len(ways):
        yield Found(("ways",), "too-sure", "Every way answers truly about everything.")


def _player(level: Level, path: Sequence[str | int]) -> str:
    """Whose screen the scene at this path is, "" for nobody's."""
    return str(getattr(level.scenes[str(path[1])].spec, "player", ""))
