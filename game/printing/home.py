"""The home card: five minutes at home, to play together; no scores, and nothing about the child."""

from htpy import Node as Html
from htpy import div, h2, li, ol, p, section

from game.core.items import Item
from game.printing.edition import Edition
from game.printing.help_lines import help_lines
from game.printing.painter import PaperPainter
from game.ui.drawing_names import place_drawing, thing_drawing

_PLACE = 120.0
_THING = 50.0


def home(edition: Edition) -> Html:
    """Two alike on a sheet, with a line to cut along."""
    return (_card(edition), div(class_="cut"), _card(edition))


def _card(edition: Edition) -> Html:
    words, painter = edition.ctx.words, PaperPainter(edition.drawings)
    stage = edition.parts[0].scene.spec.stage
    pair = () if edition.heavy else _pair(edition.items)
    return section(class_="whole")[
        h2[
            words(
                "Five minutes together: {title}",
                "heading of a home card",
                title=edition.level.title,
            )
        ],
        div(class_="beside")[
            painter.picture(place_drawing(stage.place, stage.hour), h=_PLACE),
            p[edition.level.opening],
        ],
        ol[(li[each] for each in _steps(edition, pair))],
        div(class_="beside")[(_met(item, painter) for item in pair)],
        p[words("Say it now and then: You can tell me anything. I won’t be cross.", "home card")],
        div(class_="small two")[(p[line] for line in help_lines(edition))],
        _answers(edition, pair),
    ]


def _met(item: Item, painter: PaperPainter) -> Html:
    """What is judged, with its picture."""
    drawn = painter.picture(thing_drawing(item.picture), h=_THING) if item.picture else None
    return div(class_="line beside")[drawn, p[item.text]]


def _steps(edition: Edition, pair: tuple[Item, ...]) -> tuple[str, ...]:
    words = edition.ctx.words
    judged = (
        words("Read these two aloud. {name} comes upon them.", "home card", name=edition.player),
        words("Is each one fine, not fine, or not sure? What does it want?", "home card"),
        words("How could you two check, in another way?", "home card"),
    )
    asked = words("Talk a little: {question}", "home card", question=edition.level.home)
    return (*(judged if pair else ()), asked)


def _pair(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A trick, with words that give it away where there is such a one, and something fine; in an
    order that says nothing."""
    tricks = [each for each in items if not each.genuine and each.apart]
    trick = next((each for each in tricks if each.tells), next(iter(tricks), None))
    fine = next((each for each in items if each.genuine and each.apart), None)
    return tuple(sorted(filter(None, (trick, fine)), key=lambda each: each.text)) if fine else ()


def _answers(edition: Edition, pair: tuple[Item, ...]) -> Html:
    """What they are, upside down."""
    words = edition.ctx.words
    fine = words("Fine", "verdict on a message")
    trick = words("Not fine", "verdict on a message")
    said = (
        words(
            "{verdict}: {why}",
            "an answer on paper: fine or not fine, and why",
            verdict=fine if each.genuine else trick,
            why=each.why,
        )
        for each in pair
    )
    return div(class_="turned two")[(p[each] for each in said)] if pair else None
