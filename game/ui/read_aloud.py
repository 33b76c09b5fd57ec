"""When a page is read aloud: what is new on it, the button the keys come to, and all when asked."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from game.ui.context import Catalogue
from game.ui.page import Page
from game.ui.reading_order import in_order, once
from game.ui.speech_output import SpeechOutput
from game.ui.speech_text import (
    Lit,
    SpokenNode,
    SpokenPhrase,
    lit_word,
    sayable,
    spans,
    spoken_nodes,
)


@dataclass(frozen=True, slots=True)
class Here:
    """The screen that is shown, and how much of it is read without being asked.

    by_itself: what is new, and the button the keys come to. quiet: only once somebody has asked on
    this screen (help). never: not even then (the quiet picture).
    """

    screen: str
    by_itself: bool = False
    quiet: bool = False
    never: bool = False


@dataclass(slots=True)
class PageReader:
    """Reads pages aloud, phrase by phrase. Every act of the child breaks it off at once.

    log: every phrase that was begun, for tests.
    """

    speech: SpeechOutput
    log: list[str] | None = None
    _page: Page | None = None
    _here: Here = field(default_factory=lambda: Here(""))
    _words: Catalogue | None = None
    _known: tuple[str, Counter[str]] = ("", Counter())
    _queue: list[SpokenPhrase] = field(default_factory=list)
    _now: SpokenPhrase | None = None
    _invited: bool = False
    _at_keys: bool = False
    """What is being read is what the keys came to, not the page."""

    @property
    def reading(self) -> bool:
        """Whether something is being said, or about to be."""
        return self._now is not None or bool(self._queue)

    @property
    def lit(self) -> Lit | None:
        """The word that is being said, where it stands on the page; None when nothing is."""
        if self._now is None or self._page is None or self._page.known(self._now.key) is None:
            return None
        word = self.speech.word()
        return None if word is None else lit_word(self._page, self._now, word)

    @property
    def key(self) -> str:
        """The key of the node that is read, so that it can be brought into sight; "" for none."""
        return self._now.key if self._now is not None else ""

    def laid_out(self, page: Page, here: Here, words: Catalogue) -> None:
        """The page is this one now; what is new on it is read by itself where `here` says so."""
        if here.never or not here.quiet:
            self._invited = False
        self._page, self._here, self._words = page, here, words
        if self.reading:
            self._find_again()
        if not self._by_itself:
            self._known = ("", Counter())
            return
        found = [node for node in in_order(spoken_nodes(page, words)) if not node.bar]
        screen, known = self._known
        fresh = _new(found, known if screen == here.screen else Counter())
        self._known = (here.screen, Counter(_said(found)))
        self._queue += _phrases(once(fresh, found))
        self._at_keys = self._at_keys and not fresh

    @property
    def _by_itself(self) -> bool:
        here = self._here
        return here.by_itself and not here.never and (self._invited or not here.quiet)

    def acted(self) -> None:
        """Silence, since the child did something."""
        self._queue.clear()
        self._at_keys = False
        if self._now is not None:
            self.speech.hush()
        self._now = None

    def focused(self, name: str) -> None:
        """The button of that name is read, since the keys have come to it."""
        self.acted()
        if self._page is None or self._words is None or not self._by_itself:
            return
        node = next((t for t in spoken_nodes(self._page, self._words) if t.name == name), None)
        if node is not None:
            self._queue = [*node.phrases, *([node.kind] if node.kind else [])]
            self._at_keys = True

    def passed(self, name: str) -> None:
        """The button of that name is read, since a scan has come to it. That is no act of the
        child, so what the page says is heard to its end first."""
        if self._at_keys or not self.reading:
            self.focused(name)

    def asked(self) -> None:
        """The whole page is read, or, when it is being read already, no more of it."""
        was_reading = self.reading
        self.acted()
        if was_reading or self._page is None or self._words is None or self._here.never:
            return
        found = in_order(spoken_nodes(self._page, self._words))
        self._invited = True
        self._known = (self._here.screen, Counter(_said(t for t in found if not t.bar)))
        self._queue = list(_phrases(once(found, found)))

    def tick(self) -> None:
        """The next phrase is begun when one has been said. Asked as often as the window looks."""
        if self._now is not None and self.speech.word() is None:
            self._now = None
        while self._now is None and self._queue:
            phrase = self._queue.pop(0)
            if sayable(phrase.text):
                self._now = phrase
                if self.log is not None:
                    self.log.append(phrase.text)
                self.speech.say([phrase.text[start:end] for start, end in spans(phrase.text)])

    def _find_again(self) -> None:
        """Phrases that wait get their keys on the new page; those that are gone are not said."""
        if self._page is None or self._words is None:
            return
        there = list(_phrases(spoken_nodes(self._page, self._words)))
        if self._now is not None:
            self._now = _same(self._now, there) or SpokenPhrase(self._now.text, "")
        self._queue = [same for phrase in self._queue if (same := _same(phrase, there))]


def _same(phrase: SpokenPhrase, there: list[SpokenPhrase]) -> SpokenPhrase | None:
    """The same words on another page: of several those of the same node, else the first."""
    alike = [other for other in there if other.text == phrase.text]
    return next((other for other in alike if other.key == phrase.key), next(iter(alike), None))


def _phrases(found: Iterable[SpokenNode]) -> Iterable[SpokenPhrase]:
    return (phrase for node in found for phrase in node.phrases)


def _said(found: Iterable[SpokenNode]) -> Iterable[str]:
    return (phrase.text for phrase in _phrases(found))


def _new(found: Sequence[SpokenNode], known: Counter[str]) -> list[SpokenNode]:
    """The nodes that say something which was not there before."""
    left = known.copy()
    fresh: list[SpokenNode] = []
    for node in found:
        texts = Counter(phrase.text for phrase in node.phrases)
        if Counter(phrase.text for phrase in node.news) - left:
            fresh.append(node)
        left -= texts
    return fresh
