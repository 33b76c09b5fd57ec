"""The grown-up's key: the story to read aloud, what each card is and why, what each place answers.

It is a paper of its own, so that it never lies where cards are printed.
"""

from collections.abc import Iterator

from htpy import Node as Html
from htpy import h2, p, section

from game.printing.cards import sheets, sign_of
from game.printing.edition import Edition
from game.printing.painter import PaperPainter
from game.printing.story_road import StoryPart, Turn


def key(edition: Edition) -> Html:
    """Part by part, in the order in which the story is told."""
    words, painter = edition.ctx.words, PaperPainter(edition.drawings)
    hint = words(
        "For the grown-up alone. Read the story aloud, and from the rest only what somebody asks.",
        "above the key of printed cards",
    )
    played = {sign for sign, _ in sheets(edition)}
    opening = p[edition.level.opening]
    return (
        p(class_="hint")[hint],
        opening,
        (_part(edition, each, painter, cards=each.sign in played) for each in edition.parts),
    )


def _part(edition: Edition, part: StoryPart, painter: PaperPainter, *, cards: bool) -> Html:
    words = edition.ctx.words
    heading = (
        words("Play with the cards", "heading of a part of a printed key, after its number")
        if cards
        else words("Read aloud", "heading of a part of a printed key, after its number")
    )
    made = edition.key_of(part.scene)
    onward = (p(class_="small")[each] for each in _onward(edition, part.turns))
    return section(class_="part")[
        h2[sign_of(edition, part.sign), heading], painter.paint(made), onward
    ]


def _onward(edition: Edition, turns: tuple[Turn, ...]) -> Iterator[str]:
    """Where it goes on."""
    words = edition.ctx.words
    for turn in turns:
        to = edition.ctx.number(int(turn.to)) if turn.to.isdigit() else turn.to
        match turn.how:
            case "on" if not to:
                yield words("Here the story ends.", "printed key: where a part leads")
            case "on":
                yield words("Then: part {part}.", "printed key: where a part leads", part=to)
            case "chosen":
                yield words(
                    "After “{answer}”: part {part}.",
                    "printed key: where an answer leads",
                    answer=" / ".join(turn.after),
                    part=to,
                )
            case "mend":
                yield words(
                    "If something was lost on the way: part {part}.",
                    "printed key: where a part leads",
                    part=to,
                )
            case "else":
                yield words(
                    "If it goes another way: part {part}.",
                    "printed key: where a part leads",
                    part=to,
                )
