"""What makes pages worth a look: a trick that can be seen through, a fine page worth keeping."""

from collections.abc import Iterator, Mapping

from game.activities.page.model import Browser, Site
from game.core.counting import counted
from game.core.findings import Found, Path

RULES: Mapping[str, str] = {
    "blind-trick": "A trick can be seen through only when something gives it away. Give one of"
    " its spots or fields a tell.",
    "odd-twin": "A page with an odd spot is a trick and one with `ends` too; this is half of"
    " each. Add `ends`, or take the tell away.",
    "no-slip": "Leaving a fine page costs something. Say in `slip` what is missed.",
    "too-many-wanted": "No page has as many spots as a child must note before it is more than luck."
    " Want fewer in `enough`, or add spots.",
    "doubled-id": "A page, a spot and a field of one scene have the same id, and progress could"
    " not tell them apart. Give one another id.",
}
"""What each rule means and how to mend it."""


def problems(spec: Browser) -> Iterator[Found]:
    """Every page that gives nothing away, or too much, and parts that cannot be told apart."""
    for place, site in enumerate(spec.sites):
        yield from _page(site, ("sites", place))
    yield from _same_names(spec)
    most = max((len(site.spots) for site in spec.sites if not site.ends), default=0)
    if spec.enough > most:
        message = f'"enough" wants {counted(spec.enough, "spot")}: fine pages have {most} at most.'
        yield Found(("enough",), "too-many-wanted", message)


def _page(site: Site, path: Path) -> Iterator[Found]:
    tells = any(spot.tells for spot in site.spots) or any(each.tells for each in site.fields)
    if site.ends and not tells:
        message = f'"{site.id}" is a trick (it has "ends"), but nothing on it gives it away.'
        yield Found((*path, "ends"), "blind-trick", message)
    if not site.ends and any(spot.tells for spot in site.spots):
        message = f'"{site.id}" has an odd spot and no "ends": is it a trick, or is the spot fine?'
        yield Found((*path, "id"), "odd-twin", message)
    if not site.ends and not site.slip:
        message = f'"{site.id}" is fine, but no "slip" says what is missed when it is left.'
        yield Found((*path, "id"), "no-slip", message)


def _same_names(browser: Browser) -> Iterator[Found]:
    """Facts tell a page, a spot and a field apart by their ids alone."""
    sites = {site.id for site in browser.sites}
    spots = {spot.id for site in browser.sites for spot in site.spots}
    for place, site in enumerate(browser.sites):
        way: Path = ("sites", place)
        taken = [(("spots", at), spot.id in sites) for at, spot in enumerate(site.spots)]
        taken += [(("fields", at), each.id in sites | spots) for at, each in enumerate(site.fields)]
        for (sort, at), twice in taken:
            if twice:
                part = getattr(site, sort)[at]
                message = f'Another part of this scene has the id "{part.id}" already.'
                yield Found((*way, sort, at, "id"), "doubled-id", message)
