"""What makes a panel work: controls that can be turned, pages that open, rules that can hold."""

from collections.abc import Iterator, Mapping
from itertools import islice

from game.activities.settings.audience import MOST_SETTINGS, controls, settings_of, unmet
from game.activities.settings.model import Control, Settings
from game.core.findings import Found, Path
from game.mechanics import judging, turnover

RULES: Mapping[str, str] = {
    "no-options": "A switch has two options, off and then on; a choice has two or more. Write"
    " `options`.",
    "no-page": "A link opens a page. Write its id in `to`.",
    "never-reached": "Nobody can open this page. Let a link lead to it, or delete it.",
    "wrong-value": "The control has no option of this id; another one has. Take one of its own.",
    "no-button": "A pop-up has two buttons, or none: its first act, and `other`, which changes"
    " nothing. Write both.",
    "never-set": "What is wanted can never be so: no entry of `sights` says when, or the wants"
    " contradict each other. Add an entry, or change a want.",
    **turnover.RULES,
}
"""What each rule means and how to mend it; those of whatever is judged stand in `judging.RULES`."""


def problems(spec: Settings) -> Iterator[Found]:
    """The controls of every page, the pages, the pop-ups and what the panel decides."""
    broken = [
        found
        for at, page in enumerate(spec.pages)
        for place, control in enumerate(page.controls)
        for found in _control(control, ("pages", at, "controls", place))
    ]
    yield from broken
    yield from judging.problems(spec.pops, ("pops",))
    yield from turnover.problems(spec.cards, spec.drawers)
    yield from _buttons(spec)
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
        (("pops", at, "value"), pop.control, pop.value)
        for at, pop in enumerate(spec.pops)
        if pop.control
    ]
    named += [
        (("pops", at, "acts", place, "turns", control), control, value)
        for at, pop in enumerate(spec.pops)
        for place, act in enumerate(pop.acts)
        for control, value in act.turns.items()
    ]
    named += [
        (("sights", at, "when", control, place), control, value)
        for at, sight in enumerate(spec.sights)
        for control, values in sight.when.items()
        for place, value in enumerate(values)
    ]
    named += [
        (("cards", at, "from", control, place), control, value)
        for at, card in enumerate(spec.cards)
        for control, values in card.sent.items()
        for place, value in enumerate(values)
    ]
    for way, control, value in named:
        if control in known and value in somewhere - known[control]:
            yield Found(way, "wrong-value", f'"{control}" has no option "{value}".')


def _buttons(spec: Settings) -> Iterator[Found]:
    """What is dressed as two buttons has two."""
    for at, pop in enumerate(spec.pops):
        if pop.other and not pop.acts:
            message = f'"{pop.id}" has the button "{pop.other}" alone: write its first act.'
            yield Found(("pops", at, "other"), "no-button", message)
        elif pop.dress == "huge" and not pop.other:
            message = f'"{pop.id}" has one button alone: write "other", the tiny one.'
            yield Found(("pops", at, "dress"), "no-button", message)


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
    tried = settings_of(spec)
    if any(not unmet(spec, values) for values in tried):
        return True
    return len([*islice(settings_of(spec), MOST_SETTINGS)]) == MOST_SETTINGS  # playing it will tell
