"""The schemas there are: of a level file, and of each list beside levels."""

from collections.abc import Collection, Mapping
from typing import Any

from game.authoring.schema.field_docs import about
from game.authoring.schema.shapes import TEXT, Shape, Shapes
from game.content.fields import LEVEL_KEYS
from game.content.lists import ENTRY, Lists
from game.content.load import NEXT, Kinds
from game.content.paths import Paths
from game.content.regions import Region
from game.content.rules.ids import LONGEST, RULES, SHAPE
from game.content.rules.remembering import RULES as REMEMBERING
from game.core.ids import (
    AccountId,
    AnchorId,
    AppId,
    CastId,
    FeelingId,
    Guard,
    OutcomeId,
    PlaceId,
    SkillId,
    ThingId,
    WhoId,
)
from game.core.level import Level, Scene
from game.mechanics.judging.model import PLAIN, Fine

DRAFT = "http://json-schema.org/draft-07/schema#"
"""The newest form of schemas that the language server for YAML knows whole."""
ID: Shape = {
    "pattern": f"^{SHAPE.pattern}$",
    "patternErrorMessage": RULES["id-shape"],
    "maxLength": LONGEST,
}
GUARD: Shape = {
    "pattern": r"^ *(not +)?([^ ]+ += +[^ ]+|(mended +)?[^ ]+) *$",
    "patternErrorMessage": REMEMBERING["guard"],
}
FINE: Shape = {"anyOf": [{"enum": [*PLAIN]}, {"type": "string", "pattern": "="}]}


def level_schema(kinds: Kinds, lists: Lists) -> Shape:
    """The schema of a level file whose scenes are of these kinds and which may use these lists.

    Which keys a scene has follows from its `activity`. A name that is in no list is only not
    offered, since it may come to a list later; skills are those of the game for good.
    """
    shapes = Shapes({**_names(lists), "id": ID, OutcomeId: ID})
    scene = _scene(kinds, shapes)
    scenes = {
        "description": "The scenes of the story, each under a name of its own.",
        "type": "object",
        "propertyNames": ID,
        "additionalProperties": scene,
    }
    whole = shapes.record(Level, LEVEL_KEYS, {"scenes": scenes})
    return {"$schema": DRAFT, "title": "A level", **whole, "definitions": shapes.definitions}


def _scene(kinds: Kinds, shapes: Shapes) -> Shape:
    """A scene has its own keys and, by its activity, those of a room."""
    after = {
        **shapes.of(NEXT),
        "description": "Where each outcome leads: the name of a scene, end or back; or a list of"
        " roads, of which the first is taken whose `when` holds.",
    }
    own = shapes.record(Scene, None, {"next": after})
    told = [about(kinds[kind].spec) for kind in kinds]
    activity = {"enum": [*kinds], "enumDescriptions": told, "description": "The kind of the scene."}
    return {
        "type": "object",
        "properties": {"activity": activity},
        "required": ["activity"],
        "allOf": [
            {
                "if": {"properties": {"activity": {"const": kind}}, "required": ["activity"]},
                "then": _joined(shapes.record(kinds[kind].spec), own),
            }
            for kind in kinds
        ],
    }


def _joined(record: Shape, own: Shape) -> Shape:
    """The shape of one record with the keys of two, each as the first has it."""
    return {
        **record,
        "properties": {**own["properties"], **record["properties"]},
        "required": [*dict.fromkeys((*record["required"], *own["required"]))],
    }


def list_schemas(lists: Lists) -> dict[str, Shape]:
    """The schema of each list file and of a region, by the name of the file."""
    shapes = {kind: Shapes(_names(lists)) for kind in (*ENTRY, "paths", "region")}
    whole = {
        **{k: {"type": "object", "additionalProperties": shapes[k].of(ENTRY[k])} for k in ENTRY},
        "paths": shapes["paths"].record(Paths),
        "region": shapes["region"].record(Region, {"id": "region"}),
    }
    return {
        kind: {"$schema": DRAFT, "title": kind, **whole[kind], "definitions": each.definitions}
        for kind, each in shapes.items()
    }


def _names(lists: Lists) -> Mapping[Any, Shape]:
    """What is known of each kind of name: which there are, or of what form they are. Of a list that
    can grow beside added levels the names are offered, and others may stand there."""
    anchors = {name for place in lists.places.values() for name in place.anchors}
    listed: dict[Any, Collection[str]] = {
        CastId: lists.cast,
        AccountId: lists.accounts,
        WhoId: [*lists.cast, *lists.accounts],
        PlaceId: lists.places,
        AppId: lists.apps,
        ThingId: sorted(lists.things),
        FeelingId: sorted(lists.feelings),
        AnchorId: sorted(anchors),
    }
    offered = {
        kind: {"anyOf": [{"enum": [*names]}, TEXT]} for kind, names in listed.items() if names
    }
    return {**offered, SkillId: {"enum": [*lists.skills]}, Guard: GUARD, Fine: FINE}
