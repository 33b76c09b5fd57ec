"""The printed twin of a panel: its pages to set with a pencil, what pops up to judge, and
windows to colour in; its key."""

from collections.abc import Iterator

from game.activities.settings.model import Control, Page, Settings, Want
from game.mechanics import judging, lights, turnover
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import comes_of, cut_out, cut_outs, note, printed


def paper(spec: Settings, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    pages = tuple(_page(page) for page in spec.pages)
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        cut_outs(*pages),
        *judging.paper(spec.pops, spec.ways, ctx),
        Words(ctx.words("Colour the windows that see it.", "on paper: who sees what"), "heading"),
        lights.paper(ctx, [(each.ring, each.label) for each in spec.viewers]),
        *((turnover.paper(spec.cards, spec.drawers),) if spec.cards else ()),
    )


def _page(page: Page) -> Node:
    return cut_out(Words(page.title, "heading"), *(_control(each) for each in page.controls))


def _control(control: Control) -> Node:
    """A row with a box to tick for each option; what the app ticked beforehand is ticked."""
    small = control.trick in ("tiny", "ticked")
    name = Words(control.label, "small" if small else "body")
    ways = tuple(
        Box((_box(each.id == control.start), Words(each.label, "small")), "row", gap=6)
        for each in control.options
    )
    return Box((name, Box(ways, "wrap", gap=14)), gap=4)


def _box(ticked: bool) -> Node:
    mark = (Picture("icon/tick", 18, 18),) if ticked else ()
    return Box(mark, "stack", w=24, h=24, align="centre", justify="centre", border="ink", radius=4)


def key(spec: Settings, ctx: Context) -> Node:
    """How the panel is to be set, for whom, and what pops up."""
    return printed(
        *(_want(spec, want, ctx) for want in spec.wants), *judging.key(spec.pops, spec.ways, ctx)
    )


def _want(spec: Settings, want: Want, ctx: Context) -> Node:
    """Whether somebody is to see a thing, by which switches, and what is seen else."""
    viewer = next(each.label for each in spec.viewers if each.id == want.viewer)
    thing = next(each.label for each in spec.shown if each.id == want.thing)
    can = ctx.words("yes", "key of a printed panel: may see it")
    cannot = ctx.words("no", "key of a printed panel: may not see it")
    head = f"{viewer} · {thing}: {can if want.can == 'yes' else cannot}"
    return note(comes_of(head, want.miss, *_by(spec, want)))


def _by(spec: Settings, want: Want) -> Iterator[str]:
    """The values of the controls by which it can be seen."""
    controls = {each.id: each for page in spec.pages for each in page.controls}
    for sight in spec.sights:
        if (sight.viewer, sight.thing) == (want.viewer, want.thing):
            for name, values in sight.when.items():
                labels = [each.label for each in controls[name].options if each.id in values]
                yield f"{controls[name].label}: {' / '.join(labels)}"
