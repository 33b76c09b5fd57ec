"""A lesson of 25 minutes around one level: what to do, what to say, and where help is."""

from dataclasses import dataclass

from htpy import Node as Html
from htpy import div, h2, li, ol, p, table, tbody, td, tr, ul

from game.printing.discussion import ground_rules
from game.printing.edition import Edition
from game.printing.help_lines import help_lines
from game.screens.shell.profile_words import age_name

MINUTES = 25


@dataclass(frozen=True, slots=True)
class LessonStep:
    """So many minutes, what happens, and what the grown-up does or says."""

    minutes: int
    what: str
    say: tuple[str, ...]


def lesson(edition: Edition) -> Html:
    """What comes before, the six steps, and what to do if a child tells something."""
    words = edition.ctx.words
    return (
        div(class_="whole")[
            h2[words("Before", "heading of a lesson plan")],
            ul[(li[each] for each in _before(edition))],
        ],
        h2[words("The lesson", "heading of a lesson plan")],
        table[tbody[(_row(edition, each) for each in lesson_steps(edition))]],
        div(class_="whole")[
            h2[words("If a child tells you something", "heading of a lesson plan")],
            ol[(li[each] for each in _if_told(edition))],
        ],
    )


def _row(edition: Edition, step: LessonStep) -> Html:
    minutes = edition.ctx.words(
        "{minutes} min", "lesson plan: how long", minutes=edition.ctx.number(step.minutes)
    )
    return tr[
        td(class_="many")[minutes],
        td[p(class_="button")[step.what], (p[each] for each in step.say)],
    ]


def _before(edition: Edition) -> tuple[str, ...]:
    words, ages = edition.ctx.words, age_name(edition.ctx, edition.level.band)
    heavy = (
        words(
            "Begin only when the help page is filled in. Two adults have named a lead at school "
            "and a way outside it. Two adults in the room where possible.",
            "lesson plan of a heavy story",
        ),
        words("Not as the first story, and not in the last ten minutes before the bell.", "plan"),
        words("Read out first: {note}", "lesson plan of a heavy story", note=edition.level.note),
    )
    return (
        words("Ages {band}. For groups of three to six.", "plan", band=ages),
        words("For each group: print the cards on one side, and cut them.", "lesson plan"),
        words("For each group: one key. Whoever holds it reads out only what is asked.", "plan"),
        words("Know whom to call: the lead at school, and a way outside it.", "lesson plan"),
        *(heavy if edition.heavy else ()),
    )


def lesson_steps(edition: Edition) -> tuple[LessonStep, ...]:
    """Six steps, which fill the lesson."""
    words, name = edition.ctx.words, edition.player
    return (
        LessonStep(2, words("How we talk", "lesson plan"), ground_rules(edition)),
        LessonStep(
            3,
            words("The story begins", "lesson plan"),
            (
                edition.level.opening,
                words("Stand up the dolls. Who is who?", "lesson plan"),
                words("What could {name} be hoping for?", "lesson plan", name=name),
            ),
        ),
        LessonStep(
            10,
            words("Play", "lesson plan"),
            (
                words("Read the parts aloud in their order, from the key.", "lesson plan"),
                words(
                    "A card comes up: each child points at a face. Nobody is out, and nobody has"
                    " to say why.",
                    "lesson plan",
                ),
                words("Not sure? Ask a place to ask. The key answers.", "lesson plan"),
                words("Then read out what the card was, and why.", "lesson plan"),
            ),
        ),
        LessonStep(
            3,
            words("Stop · Check · Tell", "lesson plan"),
            (
                words("Stop: which words want something in a hurry?", "lesson plan"),
                words("Check: where could {name} ask another way?", "lesson plan", name=name),
                words("Tell: each child picks a window, and says one first sentence.", "plan"),
            ),
        ),
        LessonStep(
            4,
            words("Talk", "lesson plan"),
            (
                *edition.level.talk[:2],
                words("More on the discussion sheet. Two good questions are enough.", "plan"),
            ),
        ),
        LessonStep(
            3,
            words("A calm end, and where help is", "lesson plan"),
            (
                words("Three slow breaths: in, out.", "lesson plan"),
                words("You can tell a safe adult at any time. I am one of them.", "lesson plan"),
                *help_lines(edition),
                words("Give out the home cards. Stay a little, for whoever wants to talk.", "plan"),
            ),
        ),
    )


def _if_told(edition: Edition) -> tuple[str, ...]:
    """What CURRICULUM D6 asks of a grown-up, in her own words; the law of the place comes first."""
    words = edition.ctx.words
    return (
        words("Stay calm. Go where you are seen but not overheard.", "if a child tells"),
        words("Listen. The child sets the pace.", "if a child tells"),
        words("Say: Thank you. I believe you. It is not your fault.", "if a child tells"),
        words(
            "Never promise to keep it secret. “I may need to tell someone whose job is to keep "
            "children safe.”",
            "if a child tells",
        ),
        words(
            "Ask only: Tell me more. Are you in danger now? No “why”, no proof, no second time.",
            "if a child tells",
        ),
        words("Do not look at, copy, send on or delete pictures.", "if a child tells"),
        words("Say what comes next. Ask if it is safe to go home.", "if a child tells"),
        words(
            "Tell the lead the same day, at once if there is danger. Never tell the person who "
            "was named, nor the family if they may be part of it. Is it the lead? Then go outside "
            "the school.",
            "if a child tells",
        ),
        words(
            "Write down the child’s own words, time and place. Lock it away, on paper, never in"
            " the game.",
            "if a child tells",
        ),
        words("Thank the child again later. Look after yourself, too.", "if a child tells"),
    )
