"""What an author of pages can get wrong that no type says."""

from collections.abc import Iterator, Mapping

from game.activities.page.model import Browser
from game.core.findings import Found
from game.mechanics import judging

RULES: Mapping[str, str] = {
    "no-address": "Every page has an address: write `address`, or let a spot stand there.",
}
"""What each rule means and how to mend it."""


def problems(spec: Browser) -> Iterator[Found]:
    """Whatever makes judging their parts unfair, and a page without an address."""
    yield from judging.problems_of(
        [
            (("sites", at, "spots", place), spot)
            for at, site in enumerate(spec.sites)
            for place, spot in enumerate(site.spots)
        ]
    )
    for at, site in enumerate(spec.sites):
        if not site.address and not any(spot.part == "address" for spot in site.spots):
            message = f'The page "{site.id}" has no address.'
            yield Found(("sites", at, "id"), "no-address", message)
