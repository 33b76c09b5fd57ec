"""A preview under way: the story as it is played, the panel behind it, and what leads elsewhere."""

from dataclasses import dataclass, field

from game.activities import rulebook
from game.assembly import Game
from game.authoring.preview.snapshot import Snapshot
from game.core.facts import Fact
from game.core.level import Level
from game.core.memory import seed_of_another
from game.core.play import Session, begin
from game.screens.shell.navigation import Navigation, Screen, Stay
from game.screens.story.hook import HookScreen
from game.screens.story.play import PlayScreen


@dataclass(slots=True)
class Preview:
    """The panel is the first of the stack of screens; the story, and where that leads, lie on it,
    or wait in `behind` while the panel is looked at. seed: what is dealt and shuffled."""

    game: Game
    snapshot: Snapshot
    seed: int = 0
    behind: list[Screen] = field(default_factory=list)

    @property
    def level(self) -> Level | None:
        """The level as it was read last; None while it has a mistake."""
        return self.snapshot.level

    @property
    def session(self) -> Session | None:
        """Where the story stands; None where it has not begun, or has ended."""
        screens = (*self._stack[1:], *self.behind)
        told = (each for each in screens if isinstance(each, PlayScreen | HookScreen))
        return next((each.session for each in told), None)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What has been noted since the story was begun, or jumped to a scene."""
        mine = [fact for fact in self.game.state.player.facts() if fact.level]
        starts = [at for at, fact in enumerate(mine) if fact.kind == "started"]
        return tuple(mine[starts[-1] :]) if starts else ()

    def take(self, snapshot: Snapshot) -> None:
        """Goes on with what was read anew: at the same scene where it is still there, else from the
        start; on the panel, where that is looked at."""
        before, self.snapshot = self.snapshot, snapshot
        if snapshot.level is None or snapshot.level is not before.level:
            self._use(snapshot, stay=self.on_panel and before.level is not None)
        self.game.app.view.changed()

    def _use(self, snapshot: Snapshot, *, stay: bool) -> None:
        """What is shown from now on is what was read. stay: on the panel."""
        state = self.game.state
        state.library = snapshot.library
        if state.player.language.code in snapshot.library.codes:
            state.player.language = snapshot.library.language(state.player.language.code)
        self.game.pictures.forget()
        if snapshot.level is None:
            self.show_panel()
            return
        self.play(self._page)
        if stay:
            self.show_panel()

    @property
    def on_panel(self) -> bool:
        """Whether the panel is looked at."""
        return len(self._stack) == 1

    def show_panel(self) -> None:
        """From the story to the panel; what was on the screen waits."""
        if not self.on_panel:
            self.behind = self._stack[1:]
            del self._stack[1:]

    def show_story(self) -> None:
        """From the panel back to the story, as it was left; to its first page where it ended."""
        if self.behind and self.level:
            self._stack[1:], self.behind = self.behind, []
        else:
            self.play()

    def play(self, scene: str = "") -> None:
        """The story at a scene that is begun anew, with what was dealt and done before; at its
        first page where there is no such scene, or none is named."""
        level, now = self.level, self.session
        if level is None:
            return
        there = scene in level.scenes
        marks = now.marks & {*level.remembers} if now and there else frozenset[str]()
        mended = now.mended & marks if now and there else frozenset[str]()
        self._begin(level, scene if there else "", marks, mended)

    def set_mark(self, mark: str) -> None:
        """The scene anew, as if this had been done before; or had not, where it had."""
        if self.level and (now := self.session):
            self._begin(self.level, now.scene, now.marks ^ {mark}, now.mended - {mark})

    def deal(self) -> None:
        """The same scene, with the next truths that can be dealt, or shuffled anew."""
        if self.level:
            self.seed = seed_of_another(self.level, self.seed, self.game.state.ports.random_seed)
            self.play(self._page)

    def jump(self, by: int) -> None:
        """To the page so many further in the file: the first page, then each scene, and again."""
        if self.level:
            pages = ["", *self.level.scenes]
            at = pages.index(self._page) if self._page in pages else 0
            self.play(pages[(at + by) % len(pages)])

    def _begin(
        self, level: Level, scene: str, marks: frozenset[str], mended: frozenset[str]
    ) -> None:
        """At this scene, or at the first page for ""."""
        state = self.game.state
        session, started = begin(level, rulebook(), self.seed, scene, marks=marks, mended=mended)
        state.player.keep(started)
        story = PlayScreen(state, level, session, self._again)
        first = story if scene else HookScreen(state, level, session, lambda: story)
        self._stack[1:], self.behind = [first], []
        self.game.app.view.forget(first.name)
        self.game.app.view.changed()

    def _again(self) -> Navigation:
        self.play()
        return Stay()

    @property
    def _page(self) -> str:
        """The scene the story is in; "" on its first page, and after its end."""
        screens = (*self._stack[1:], *self.behind)
        told = (each for each in screens if isinstance(each, PlayScreen))
        return next((each.session.scene for each in told), "")

    @property
    def _stack(self) -> list[Screen]:
        return self.game.app.navigator.stack
