"""What a field of a spec may say of itself beyond its type."""

from collections.abc import Mapping
from types import MappingProxyType

MAY_BE_EMPTY: Mapping[str, bool] = MappingProxyType({"may_be_empty": True})
"""For `field(metadata=MAY_BE_EMPTY)`: a list or mapping that must be written, but may be written as
[] or {}, because "nobody" or "nothing" is an answer, too. Any other needs one entry at least."""
