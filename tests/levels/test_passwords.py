"""Nobody's password in a story is another child's, who keeps hers to herself."""

from itertools import combinations

from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.strength import known_words
from tests.levels.shipped import levels


def _odd(spec: Passphrase) -> set[str]:
    """What a strong password of hers can be made of."""
    known = known_words(spec)
    return {tile.id for tile in spec.tiles if tile.id not in known}


def test_two_children_of_a_story_cannot_build_the_same_password() -> None:
    """Sofia's three words, for Mum's ear alone, lay before everyone on Mateo's page."""
    for level in levels().values():
        specs = [s.spec for s in level.scenes.values() if isinstance(s.spec, Passphrase)]
        for one, other in combinations(specs, 2):
            if one.player != other.player:
                shared = _odd(one) & _odd(other)
                assert len(shared) < min(one.words, other.words), (level.id, shared)
