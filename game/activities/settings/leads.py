"""Which act brings a panel nearer to its goal: the next control to turn, or the way there."""

from game.activities.settings.audience import nearest_good
from game.activities.settings.model import Settings
from game.activities.settings.state import SettingsState, page_of, values_of
from game.core.acts import Act


def leads(spec: Settings, state: SettingsState) -> Act | None:
    """To turn a control of this page that stands wrong, else to go to a page with one, else
    *done*; None while something is to be judged or read."""
    if state.pop or state.missing:
        return None
    now = values_of(spec, state)
    good = nearest_good(spec, now)
    wrong = {name: value for name, value in good.items() if now[name] != value}
    if not wrong:
        return Act("done")
    here = page_of(spec, state)
    for control in here.controls:
        if control.id in wrong:
            return Act("set", control.id, wrong[control.id])
    away = {page.id for page in spec.pages if any(each.id in wrong for each in page.controls)}
    return _toward(spec, here.id, away)


def _toward(spec: Settings, here: str, away: set[str]) -> Act:
    """The first step of the shortest way along links; back, where links lead nowhere near."""
    links = {
        page.id: [each.to for each in page.controls if each.kind == "link"] for page in spec.pages
    }
    firsts, met = [(to, to) for to in links[here]], {here}
    while firsts:
        first, at = firsts.pop(0)
        if at in away:
            return Act("open", first)
        if at not in met:
            met.add(at)
            firsts += [(first, to) for to in links.get(at, ())]
    return Act("back")
