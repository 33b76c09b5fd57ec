"""What a light card looks like: a lantern over the lit place of its strand, and its own thing."""

from game.content.lists import Skill
from game.screens.shell.districts import DISTRICTS
from game.ui.drawing_names import OwnThing, building_drawing
from game.ui.nodes import Box, Node, Picture, Pin

SHAPE = 0.75
"""Width divided by height."""
THINGS: dict[str, OwnThing] = {
    "scam.urgency": "thing/shop-clock",
    "scam.too-good": "thing/goat",
    "scam.impersonation": "thing/name-badge",
    "scam.secret-codes": "thing/lock-closed",
    "scam.money-request": "thing/coin",
    "scam.fake-page": "thing/shirt-shiny",
    "groom.who-is-it": "thing/shell",
    "groom.secrecy": "thing/urge-secret",
    "groom.gifts-strings": "thing/parcel",
    "groom.pressure": "thing/bell",
    "groom.private-images": "thing/camera",
    "groom.meeting": "thing/map-pin",
    "groom.threats": "thing/flag-red",
    "privacy.personal-info": "thing/home-path",
    "privacy.audience": "thing/eye-open",
    "privacy.passphrase": "thing/crab",
    "privacy.shared-device": "thing/phone",
    "privacy.permissions": "thing/key-pot",
    "report.feelings": "thing/cloud",
    "report.safe-adults": "thing/people-friends",
    "report.block-report-tell": "thing/clipboard",
    "report.helplines": "thing/radio",
    "report.not-my-fault": "thing/sun-day",
    "conduct.kind-repair": "thing/kite",
    "conduct.bullying": "thing/football",
    "conduct.upstander": "thing/team-shirt",
    "conduct.consent-share": "thing/photo-frame",
    "conduct.hate": "thing/stamp-flower",
    "info.check-forward": "thing/cow",
    "info.fakes-ai": "thing/post-moon",
    "info.ads": "thing/poster",
    "design.dark-patterns": "thing/magnet",
    "design.lootbox": "thing/mystery-box",
    "design.time-balance": "thing/moon-night",
    "design.feeds": "thing/clip",
    "harm.upsetting": "thing/eye-closed",
    "harm.recruit": "thing/boat",
    "harm.jobs": "thing/purse",
    "rights.my-rights": "thing/big-book",
    "rights.everyone": "thing/people-all",
}
"""What is drawn on each skill's card; one that is not named here shows its strand's place alone."""


def card_face(id_: str, skill: Skill, high: float) -> Box:
    """The face of a skill's card. high: its height in logical pixels."""
    place = Picture(building_drawing(DISTRICTS[skill.strand], lit=True), stand="bottom")
    pins = (Pin(Picture("thing/card-frame"), 0, 0, 1, 1), Pin(place, 0.12, 0.38, 0.76, 0.42))
    thing: tuple[Node, ...] = ()
    if id_ in THINGS:
        thing = (Pin(Picture(THINGS[id_], stand="bottom"), 0.4, 0.6, 0.5, 0.36),)
    return Box((*pins, *thing), "stack", w=high * SHAPE, h=high)
