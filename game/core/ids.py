"""The kinds of names a level may use; each has its own list, so that an unknown one is an error."""

from typing import NewType

SkillId = NewType("SkillId", str)
"""In levels/skills.yaml."""
CastId = NewType("CastId", str)
"""A person in levels/cast.yaml."""
AccountId = NewType("AccountId", str)
"""Someone known only by a handle, in levels/accounts.yaml: a shell, no face."""
WhoId = NewType("WhoId", str)
"""A person or an account."""
PlaceId = NewType("PlaceId", str)
"""In levels/places.yaml; its picture is assets/places/<id>.svg."""
AppId = NewType("AppId", str)
"""A pretend app in levels/apps.yaml."""
ThingId = NewType("ThingId", str)
"""A drawing: assets/things/<id>.svg."""
FeelingId = NewType("FeelingId", str)
"""How somebody looks: a feeling in assets/cast/people.toml."""
OutcomeId = NewType("OutcomeId", str)
"""A way a scene ends that its author named; it needs a place in the scene's `next`."""
MarkId = NewType("MarkId", str)
"""A mark that a level remembers (`remembers`)."""
Guard = NewType("Guard", str)
"""One condition of a `when`: `gave-street`, `not known`, `mended gave-street`, `odd = signal7`."""
AnchorId = NewType("AnchorId", str)
"""A spot of a place where people and things can be, in levels/places.yaml."""
