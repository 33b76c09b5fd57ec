"""What a light card looks like: a lantern over the lit place of its strand, and its own thing."""

from game.content.lists import Skill
from game.screens.map.districts import DISTRICTS
from game.ui.nodes import Box, Node, Picture, Pin

SHAPE = 0.75
"""Width divided by height."""
THINGS = {
    "scam.urgency": "shop-clock",
    "scam.too-good": "goat",
    "scam.impersonation": "name-badge",
    "scam.secret-codes": "lock-closed",
    "scam.money-request": "coin",
    "scam.fake-page": "shirt-shiny",
    "groom.who-is-it": "stranger-far",
    "groom.secrecy": "envelope",
    "groom.gifts-strings": "parcel",
    "groom.pressure": "bell",
    "groom.private-images": "camera",
    "groom.meeting": "map-pin",
    "groom.threats": "flag-red",
    "privacy.personal-info": "home-path",
    "privacy.audience": "eye-open",
    "privacy.passphrase": "crab",
    "privacy.shared-device": "phone",
    "privacy.permissions": "key-pot",
    "report.feelings": "cloud",
    "report.safe-adults": "people-friends",
    "report.block-report-tell": "clipboard",
    "report.helplines": "radio",
    "report.not-my-fault": "sun-day",
    "conduct.kind-repair": "kite",
    "conduct.bullying": "football",
    "conduct.upstander": "team-shirt",
    "conduct.consent-share": "photo-frame",
    "conduct.hate": "stamp-flower",
    "info.check-forward": "cow",
    "info.fakes-ai": "post-moon",
    "info.ads": "poster",
    "design.dark-patterns": "magnet",
    "design.lootbox": "mystery-box",
    "design.time-balance": "moon-night",
    "design.feeds": "clip",
    "harm.upsetting": "eye-closed",
    "harm.recruit": "boat",
    "harm.jobs": "purse",
    "rights.my-rights": "big-book",
    "rights.everyone": "people-all",
}
"""What is drawn on each skill's card; one that is not named here shows its strand's place alone."""


def card_face(id_: str, skill: Skill, high: float) -> Box:
    """A skill's card, so many logical pixels high."""
    place = Picture(f"bay/{DISTRICTS[skill.strand]}-lit", stand="bottom")
    pins = (Pin(Picture("thing/card-frame"), 0, 0, 1, 1), Pin(place, 0.12, 0.38, 0.76, 0.42))
    thing: tuple[Node, ...] = ()
    if id_ in THINGS:
        thing = (Pin(Picture(f"thing/{THINGS[id_]}", stand="bottom"), 0.4, 0.6, 0.5, 0.36),)
    return Box((*pins, *thing), "stack", w=high * SHAPE, h=high)
