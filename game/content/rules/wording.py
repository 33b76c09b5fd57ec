"""Words: short enough for their age, never blaming, with names and money open to each country."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from game.content.fields import Leaf, shown
from game.content.lists import Lists
from game.content.placeholders import bare_name, unknown_placeholders
from game.core.findings import Found
from game.core.level import Band, Level
from game.core.words import Bubble, Choice, Feedback, Line, Talk, Title


@dataclass(frozen=True, slots=True)
class Limits:
    """The most words of one band (CURRICULUM F)."""

    sentence: int
    bubble: int
    choice: int
    feedback: int
    title: int = 6

    def of(self, kind: Any) -> int | None:
        """The most words of one kind of text; None when it is not measured."""
        most = {Bubble: self.bubble, Choice: self.choice, Title: self.title}
        return most.get(kind, self.feedback if kind in (Feedback, Line) else None)


LIMITS: Mapping[Band, Limits] = {
    "7-9": Limits(sentence=9, bubble=15, choice=6, feedback=25),
    "10-12": Limits(sentence=13, bubble=25, choice=10, feedback=40),
    "13-15": Limits(sentence=17, bubble=35, choice=14, feedback=55),
}

BLAME = re.compile(
    r"(?<!not )(?<!never )(?<!n't )(?<!none of it is )(?<!none of this is )"
    r"\b(your|my) (own )?fault\b|\bshould(n't| not)? have known\b|\bshould've known\b"
    r"|\bstupid\b|\bsilly to\b|\byou let\b|\b(you|i) (are|am|were|was) to blame\b"
    r"|\bshame on you\b|\bbrought (it|this) on yourself\b",
    re.IGNORECASE,
)
"""EVIDENCE R10: blame keeps children from telling. "It is not your fault" is wanted."""

NEVER = re.compile(
    r"\bwhy did(n't| not)? you\b|\byou should(n't| not)? have\b|\bi promise not to tell\b"
    r"|\b(it|all) will (all )?be fine\b|\b(don't|do not) be silly\b|\bvictims?\b|\bpredators?\b"
    r"|\bperverts?\b|\bstranger danger\b|\bstrangers are bad\b|\bnaughty\b|\byour nudes?\b"
    r"|\bchild pornography\b|\bnever go online\b|\bgame over\b",
    re.IGNORECASE,
)
"""Words that keep children from telling, promise too much or label (CURRICULUM D1, D5)."""

STIFF: Mapping[str, str] = {
    "do not": "don't",
    "let us": "let's",
    "it is no": "it isn't a",
    "once more": "again",
    "somebody": "someone",
    "be sorted": "be put right",
}
"""What nobody says to a child, and what is said instead (PLAY §1.4, 14)."""

RULES: Mapping[str, str] = {
    "too-long": "A child of this age reads so many words at once and no more. Say less.",
    "long-sentence": "A child of this age loses the thread of so long a sentence. Make two of it.",
    "blame": "A child who feels to blame tells nobody. Say who did it, and: it is not your fault.",
    "never-say": "These words frighten, label or promise too much, and keep children from"
    " telling. Say what helps instead.",
    "stiff": "Stories are read aloud, so they are written as people speak. Say it as you would to a"
    " child beside you.",
    "unknown-placeholder": "A name in curly brackets is nobody's, or a bracket is not closed."
    " Write an id such as {amina}, or an amount such as {money:50}.",
    "name-in-words": "Each country has its own first names and apps. Write the id in curly"
    " brackets instead of the name.",
}
"""What each rule means and how to mend it."""

SENTENCE_END = re.compile(r"(?<=[.!?…؟۔।॥])[\"'”’»)\]]*\s+|\n+")


def problems(level: Level, lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every text that is too long, unkind, or names what differs from country to country."""
    for leaf in shown(level):
        yield from measured(leaf, LIMITS[level.band])
        yield from unkind(leaf)
        yield from stiff(leaf)
        yield from open_names(leaf, lists)


def measured(leaf: Leaf, limits: Limits) -> Iterator[Found]:
    """A text, and each of its sentences, with more words than the limits allow."""
    most = limits.of(leaf.kind)
    if most is None:
        return
    count = count_words(leaf.text)
    if count > most:
        message = f"This has {count} words: at most {most} fit here."
        yield Found(leaf.path, "too-long", message)
        return  # whoever shortens it changes its sentences, too
    for sentence in SENTENCE_END.split(leaf.text):
        count = count_words(sentence)
        if count > limits.sentence and leaf.kind is not Title:
            start = " ".join(sentence.split()[:3])
            message = f'The sentence "{start} …" has {count} words: at most {limits.sentence}.'
            yield Found(leaf.path, "long-sentence", message)


def count_words(text: str) -> int:
    """The number of words, as a reader counts them: a lone dash is none, {amina} is one."""
    return sum(1 for part in text.split() if any(sign.isalnum() for sign in part))


def unkind(leaf: Leaf) -> Iterator[Found]:
    """Words in a text that blame, frighten or label."""
    text = leaf.text.replace("’", "'")
    blame = BLAME.search(text)
    if blame:
        message = f'"{blame[0]}" blames the child. Say who did it, and: "It is not your fault."'
        yield Found(leaf.path, "blame", message)
    never = NEVER.search(text)
    if never:
        message = f'Never say "{never[0]}": it keeps children from telling. Say what helps.'
        yield Found(leaf.path, "never-say", message)


def stiff(leaf: Leaf) -> Iterator[Found]:
    """The first stiff words of a text that a child hears."""
    if leaf.kind is Talk:
        return
    said = f" {leaf.text.casefold()} "
    for words, instead in STIFF.items():
        if re.search(rf"\b{words}\b", said):
            message = f'Nobody says "{words}" to a child: say "{instead}".'
            yield Found(leaf.path, "stiff", message, "warning")
            return


def open_names(leaf: Leaf, lists: Lists) -> Iterator[Found]:
    """Names, apps and money stand as {id}, so that each country has its own."""
    for message in unknown_placeholders(leaf.text, lists):
        yield Found(leaf.path, "unknown-placeholder", message)
    name = bare_name(leaf.text, lists)
    if name:
        message = f"Write {{{name[0]}}} instead of {name[1]}, so that each country can use its own."
        yield Found(leaf.path, "name-in-words", message)
