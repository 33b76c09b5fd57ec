"""Which words of the app a level cannot be played without: the rest may be shown in English."""

from collections.abc import Mapping
from dataclasses import dataclass

from babel.messages import Message

from game.authoring.to_translate import Template, room_of
from game.content.fields import leaves
from game.content.placeholders import MONEY, places
from game.core.ids import AppId, CastId, PlaceId, SkillId, WhoId
from game.core.level import Level

OUTSIDE = "outside"
AROUND = "around"

GROUPS: Mapping[str, tuple[str, str]] = {
    "game/": (AROUND, "a new folder counts as part of every story until somebody says otherwise"),
    "game/ui/": (AROUND, "arrows, the way on, captions, what is read aloud: on every page"),
    "game/screens/story/": (AROUND, "the way in, leaving, telling, the end"),
    "game/screens/help/": (AROUND, "help now, the calm moment, the pause: a press from any scene"),
    "game/screens/shell/": (AROUND, "the bar above every page, a full disk told above the scene"),
    "game/screens/shell/cannot_start.py": (OUTSIDE, "shown where no story can be opened"),
    "game/screens/shell/districts.py": (OUTSIDE, "places on the bay"),
    "game/screens/shell/picture_code.py": (OUTSIDE, "before anybody plays"),
    "game/screens/shell/profile_words.py": (OUTSIDE, "before anybody plays, and on the bay"),
    "game/screens/map/": (OUTSIDE, "the bay, before and after a story"),
    "game/screens/sign_in/": (OUTSIDE, "before anybody plays"),
    "game/screens/practice/": (OUTSIDE, "boosters and light cards, opened from the bay"),
    "game/mechanics/calm/paper.py": (OUTSIDE, "on a grown-up's printed key"),
    "game/printing/": (OUTSIDE, "papers for a grown-up, beside the game"),
    "game/delivery/": (OUTSIDE, "read by grown-ups, beside the program"),
    "game/desk/": (OUTSIDE, "the teacher's pages, and the door of a class"),
    "game/screens/options/": (OUTSIDE, "the game's own options"),
}
"""Source files by how their path begins, the longest that fits; whether every level needs their
words, and why. Rooms are in no table: a level needs the words of the rooms its scenes name."""
LISTED = (AppId, CastId, PlaceId, SkillId, WhoId)
"""Ids of a level that stand for an entry of a list."""


Key = tuple[str, str]
"""What a text is found by: its context and its English."""


@dataclass(frozen=True, slots=True)
class Uses:
    """What a level takes from the app: kinds of activity, ids of lists, money, and its band."""

    rooms: frozenset[str]
    ids: frozenset[str]
    money: bool
    band: str

    def needs(self, wanted: Message) -> bool:
        """Whether a text of the app may be met while the level is played."""
        files = [file for file, _ in wanted.locations]
        if any(file.startswith("game/") for file in files):
            return any(self._meets(file) for file in files)
        return self._names(str(wanted.context or "").split("/"))

    def _meets(self, file: str) -> bool:
        room = room_of(file)
        return room in self.rooms if room else around(file)

    def _names(self, context: list[str]) -> bool:
        match context:
            case ["regions", _, "names", id_, _]:
                return id_ in self.ids
            case ["regions", _, "money", *_]:
                return self.money
            case ["skills", skill, "can", band]:
                return skill in self.ids and band == self.band
            case ["skills" | "cast" | "accounts" | "apps" | "places", id_, *_]:
                return id_ in self.ids
        return False


def key(message: Message) -> Key:
    return str(message.context or ""), str(message.id)


def needed_by(template: Template) -> Mapping[Key, tuple[str, ...]]:
    """The levels that cannot do without a text of the app, for every text."""
    taken = {id_: uses(each.level, template) for id_, each in template.levels.items() if each.level}
    return {
        key(wanted): tuple(id_ for id_, use in taken.items() if use.needs(wanted))
        for wanted in (*template.app, *template.around)
        if wanted.id
    }


def around(file: str) -> bool:
    """Whether the words of a source file stand around every story."""
    fitting = max((start for start in GROUPS if file.startswith(start)), key=len)
    return GROUPS[fitting][0] == AROUND


def uses(level: Level, template: Template) -> Uses:
    """What a level takes from the app."""
    ids, money = set[str](), False
    for leaf in leaves(level):
        if leaf.shown:
            ids.update(places(leaf.text))
        elif leaf.kind in LISTED:
            ids.add(leaf.text)
    money = any(MONEY.fullmatch(place) for place in ids)
    rooms = frozenset(scene.activity for scene in level.scenes.values())
    return Uses(rooms, frozenset(ids), money or bool(rooms & template.money_rooms), level.band)
