"""What makes a panel work: controls that can be turned, pages that open, rules that can hold."""

from collections.abc import Iterator, Mapping
from itertools import islice, product

from game.activities.settings.audience import unmet
from game.activities.settings.model import Control, Settings
from game.activities.settings.state import controls
from game.activities.settings.verdicts import is_bait
from game.core.findings import Found, Path

MOST_SETTINGS = 20_000
"""So many ways to set a panel are tried."""

RULES: Mapping[str, str] = {
    "no-options": "A switch has two options, off and then on; a choice has two or more. Write"
    " `options`.",
    "no-page": "A link opens a page. Write its id in `to`.",
    "never-reached": "Nobody can open this page. Let a link lead to it, or delete it.",
    "wrong-value": "The control has no option of this id; another one has. Take one of its own.",
    "no-skill": "What is judged counts towards a skill. Write in `skill` which one.",
    "never-set": "What is wanted can never be so: no entry of `sights` says when, or the wants"
    " contradict each other. Add an entry, or change a want.",
}
"""What each rule means and how to mend it."""


def problems(spec: Settings) -> Iterator[Found]:
    """The controls of every page, the pages, the pop-ups and what the panel decides."""
    broken = [
        found
        for at, page in enumerate(spec.pages)
        for place, control in enumerate(page.controls)
        for found in _control(control, ("pages", at, "controls", place))
    ]
    yield from broken
    yield from _skills(spec)
    if not broken:  # one mistake, one message
        yield from _values(spec)
        yield from _never_opened(spec)
        yield from _never_set(spec)


def _control(control: Control, path: Path) -> Iterator[Found]:
    many = len(control.options)
    if control.kind == "link":
        if not control.to:
            message = f'The link "{control.id}" opens nothing: write "to", the page it opens.'
            yield Found((*path, "id"), "no-page", message)
        return
    if control.kind == "switch" and many != 2:
        message = f'The switch "{control.id}" needs two "options": off, then on.'
        yield Found((*path, "id"), "no-options", message)
    elif many < 2:
        message = f'The choice "{control.id}" needs at least two "options".'
        yield Found((*path, "id"), "no-options", message)
    elif control.start not in {option.id for option in control.options}:
        message = f'"start" of "{control.id}" must be one of its own options.'
        yield Found((*path, "start" if control.start else "id"), "wrong-value", message)


def _never_opened(spec: Settings) -> Iterator[Found]:
    """The first page is open, and links open the others."""
    pages = {page.id: page for page in spec.pages}
    reached, coming = set[str](), [spec.pages[0].id]
    while coming:
        name = coming.pop()
        if name in pages and name not in reached:
            reached.add(name)
            coming += [control.to for control in pages[name].controls if control.kind == "link"]
    for at, page in enumerate(spec.pages):
        if page.id not in reached:
            message = f'No link leads to the page "{page.id}".'
            yield Found(("pages", at, "id"), "never-reached", message)


def _values(spec: Settings) -> Iterator[Found]:
    """A value belongs to its control: that another one has it helps nobody. One that none has is
    told as an unknown part."""
    known = {each.id: {option.id for option in each.options} for each in controls(spec)}
    somewhere = frozenset[str]().union(*known.values())
    named: list[tuple[Path, str, str]] = [
        (("pushes", at, "value"), push.control, push.value) for at, push in enumerate(spec.pushes)
    ]
    named += [
        (("sights", at, "when", control, place), control, value)
        for at, sight in enumerate(spec.sights)
        for control, values in sight.when.items()
        for place, value in enumerate(values)
    ]
    for way, control, value in named:
        if control in known and value in somewhere - known[control]:
            yield Found(way, "wrong-value", f'"{control}" has no option "{value}".')


def _skills(spec: Settings) -> Iterator[Found]:
    """What a trick shows of the child is noted under a skill."""
    for at, push in enumerate(spec.pushes):
        if push.fair == "no" and not push.skill:
            message = f'The pop-up "{push.id}" is a trick: write the "skill" it asks for.'
            yield Found(("pushes", at, "id"), "no-skill", message)
    for at, page in enumerate(spec.pages):
        for place, control in enumerate(page.controls):
            if is_bait(control) and not control.skill:
                message = f'The bait "{control.id}" is judged: write the "skill" it asks for.'
                yield Found(("pages", at, "controls", place, "id"), "no-skill", message)


def _never_set(spec: Settings) -> Iterator[Found]:
    """Without a rule nothing is open, and nothing is seen of it in the preview; and all that is
    wanted must be possible together."""
    ruled = {(sight.viewer, sight.thing) for sight in spec.sights}
    blind = [at for at, want in enumerate(spec.wants) if (want.viewer, want.thing) not in ruled]
    for at in blind:
        want = spec.wants[at]
        message = f'No entry of "sights" says when "{want.viewer}" can have "{want.thing}".'
        yield Found(("wants", at, "id"), "never-set", message)
    if not blind and not _can_be_set(spec):
        message = "However the controls are set, something that is wanted does not hold."
        yield Found(("wants",), "never-set", message, key=True)


def _can_be_set(spec: Settings) -> bool:
    """Whether all wants hold for some setting of the controls that decide anything."""
    deciding = {control for sight in spec.sights for control in sight.when}
    turned = [each for each in controls(spec) if each.id in deciding and each.options]
    settings = product(*([option.id for option in each.options] for each in turned))
    names = [each.id for each in turned]
    tried = islice(settings, MOST_SETTINGS)
    if any(not unmet(spec, dict(zip(names, values))) for values in tried):
        return True
    return next(settings, None) is not None  # too many to try: playing it will tell
