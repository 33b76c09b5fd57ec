"""Hurried hands at the real window: `python -m tests.app.random_hands SEED ACTS PREPARED FOLDER`.

Every act is made of the events SDL sends, posted to SDL's own queue and taken by the window's loop:
double presses, swipes, chords, two fingers, touches told twice, devices that vanish in the middle.
After each one it is asked whether the game still stands, everybody is still there, and whether a
press that came too soon changed what was judged.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

import pygame

from game.assembly import Game, app_state_of, library_of
from game.content.places import Places
from game.platform.display import open_display
from game.platform.window import Window
from game.screens.map.bay import BayScreen
from game.screens.shell.navigation import Push
from game.screens.story.opening import open_level
from game.screens.story.play import PlayScreen
from game.storage.opening import open_store
from game.storage.options import Options
from game.storage.store import Store
from game.storage.this_pc import TURNS
from game.ui.pointer import NEW_MS
from game.ui.turns import BAR

ROOT = Path(__file__).parents[2]
SIZES = ((1280, 720), (800, 600), (1024, 600), (528, 940))
KEYS = (
    pygame.K_RETURN, pygame.K_SPACE, pygame.K_TAB, pygame.K_ESCAPE, pygame.K_LEFT, pygame.K_RIGHT,
    pygame.K_UP, pygame.K_DOWN, pygame.K_h, pygame.K_p, pygame.K_r, pygame.K_F1, pygame.K_F2,
    pygame.K_PAGEDOWN, pygame.K_KP8, pygame.K_KP_ENTER, pygame.K_BACKSPACE, pygame.K_q,
)  # fmt: skip
CHORDS = (pygame.KMOD_LCTRL, pygame.KMOD_LALT, pygame.KMOD_LGUI, pygame.KMOD_RCTRL)
PADS = (
    pygame.CONTROLLER_BUTTON_A, pygame.CONTROLLER_BUTTON_B, pygame.CONTROLLER_BUTTON_DPAD_DOWN,
    pygame.CONTROLLER_BUTTON_START,
)  # fmt: skip
FACES = (("fox", "coral"), ("owl", "leaf"), ("cat", "sea"))


@dataclass
class Hands:
    """Somebody who presses before looking. Its clock moves as it likes; nothing waits."""

    game: Game
    window: Window
    dice: Random
    now: int = 0
    wrong: list[str] = field(default_factory=list)
    made: Counter[str] = field(default_factory=Counter)
    seen: set[str] = field(default_factory=set)

    def act(self) -> None:
        """One act, of any kind."""
        kinds: tuple[Callable[[], None], ...] = (
            self.press, self.press, self.press, self.double_press, self.double_press, self.swipe,
            self.slide_off, self.two_fingers, self.told_twice, self.key, self.key, self.chord,
            self.pad, self.wheel, self.other_buttons, self.lose_a_device, self.resize,
            self.hands_up,
        )  # fmt: skip
        if self.made.total() % 50 == 0:
            self.come_into_a_story()
        kind = self.dice.choice(kinds)
        self.made[kind.__name__] += 1
        kind()
        self.passes(self.dice.choice((30, 250, 800, 2000)))

    def come_into_a_story(self) -> None:
        """Somebody sits down at a story, alone, with others, or a class before one screen: hands
        that press anywhere seldom find the way."""
        state, app = self.game.state, self.game.app
        state.sign_out()
        who = self.dice.sample(state.player.store.profiles(), len(FACES))
        match self.dice.choice(("alone", "together", "class")):
            case "class":
                state.sign_in_guest("bee", "sea", "10-12", Options(), whole_class=True)
            case company:
                state.sign_in(*who[: 1 if company == "alone" else self.dice.choice((2, 3))])
        levels = [each.id for each in state.library.summaries("en")]
        self.dice.shuffle(levels)
        # A check-up is shut to those who share.
        moves = (open_level(state, level) for level in levels)
        move = next(each for each in moves if isinstance(each, Push))
        app.navigator.stack[:] = [BayScreen(state), move.to]
        app.view.changed()

    # -- what a hand does

    def press(self) -> None:
        kind, at = self._kind(), self._spot()
        self._down(kind, at)
        self._up(kind, at)

    def double_press(self) -> None:
        """The second and third press come too soon: nothing that is kept may come of them."""
        self.passes(NEW_MS)  # the first press is a good one
        kind, at = self._kind(), self._spot()
        self._down(kind, at)
        self._up(kind, at)
        self.passes(self.dice.randrange(10, 200))
        before = self._stands()
        for _ in range(self.dice.choice((1, 2))):
            near = at[0] + self.dice.randint(-5, 5), at[1] + self.dice.randint(-5, 5)
            self._down(kind, near)
            self._up(kind, near)
            self.passes(self.dice.randrange(10, 140))
        if self._stands() != before:
            self.wrong.append(f"{self.game.app.screen.name}: a second press did something")

    def swipe(self) -> None:
        kind, at = self._kind(), self._spot()
        switch = self.game.state.player.options.scan != "off"  # any touch is the switch, at once
        before = self._stands()
        way = self.dice.choice((-1, 1)) * self.dice.randrange(20, 300)
        self._down(kind, at)
        for step in range(1, 5):
            self._move(kind, (at[0], at[1] + way * step / 4))
        dragged = self.window.pointing.carried is not None  # a thing is let go of where it belongs
        self._up(kind, (at[0], at[1] + way))
        if self._stands() != before and not switch and not dragged:
            self.wrong.append(f"{self.game.app.screen.name}: a swipe did something")

    def slide_off(self) -> None:
        kind, at, to = self._kind(), self._spot(), self._spot()
        self._down(kind, at)
        self._move(kind, to)
        self._up(kind, to)

    def two_fingers(self) -> None:
        at, other = self._spot(), self._spot()
        self._down("finger", at, 1)
        self._down("finger", other, 2)
        self._move("finger", (at[0] - 60, at[1]), 1)
        for which, spot in self.dice.sample(((1, (at[0] - 60, at[1])), (2, other)), 2):
            self._up("finger", spot, which)

    def told_twice(self) -> None:
        at = self._spot()
        for kind in self.dice.sample(("mouse", "finger"), 2):
            self._down(kind, at)
            self.passes(self.dice.randrange(0, 60))
        for kind in self.dice.sample(("mouse", "finger"), 2):
            self._up(kind, at)

    def key(self) -> None:
        key = self.dice.choice(KEYS)
        for _ in range(self.dice.choice((1, 1, 2, 5))):
            self._post(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0)
            self._post(pygame.KEYUP, key=key, mod=0, unicode="", scancode=0)

    def hands_up(self) -> None:
        """A teacher lets a class raise hands, and counts them; nothing where no class plays."""
        for key in (pygame.K_v, pygame.K_a, pygame.K_1, pygame.K_b, pygame.K_5):
            self._post(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0)

    def chord(self) -> None:
        before = self._stands()
        key, mod = self.dice.choice(KEYS), self.dice.choice(CHORDS)
        if key not in (pygame.K_RETURN, pygame.K_KP_ENTER):  # which with Alt fill the screen
            self._post(pygame.KEYDOWN, key=key, mod=mod, unicode="", scancode=0)
        if self._stands() != before:
            self.wrong.append(f"{self.game.app.screen.name}: a chord did something")

    def pad(self) -> None:
        self._post(pygame.CONTROLLERBUTTONDOWN, button=self.dice.choice(PADS), instance_id=0)

    def wheel(self) -> None:
        self._post(pygame.MOUSEWHEEL, x=0, y=self.dice.choice((-1, 1)), flipped=False)

    def other_buttons(self) -> None:
        at, button = self._spot(), self.dice.choice((2, 4, 5))
        self._mouse(pygame.MOUSEBUTTONDOWN, at, button=button)
        self._mouse(pygame.MOUSEBUTTONUP, at, button=button)

    def lose_a_device(self) -> None:
        """A finger that never lets go, a pad that is pulled out, a window that loses the keys."""
        self._down(self._kind(), self._spot(), which=9)
        self._post(pygame.JOYDEVICEREMOVED, instance_id=0)
        self._post(pygame.WINDOWFOCUSLOST)
        self.passes(4000)
        self._post(pygame.WINDOWFOCUSGAINED)

    def resize(self) -> None:
        size = self.dice.choice(SIZES)
        self.window.surface = pygame.display.set_mode(size, pygame.RESIZABLE)
        self._post(pygame.VIDEORESIZE, size=size, w=size[0], h=size[1])

    # -- how it is told

    def passes(self, ms: int) -> None:
        """Time goes by, and the picture is painted."""
        self.now += ms
        self.window.show()
        self.seen.add(self.game.app.screen.name)
        if not self.game.app.navigator.running:
            self.wrong.append("the game has closed")
            self.game.app.navigator.running = True
        if not self.game.app.page.buttons():
            self.wrong.append(f"{self.game.app.screen.name} has no way out")

    def _stands(self) -> object:
        """All that a press can change: who plays, what was done, where the child is, what is
        chosen, and how far the room is."""
        player, stack = self.game.state.player, self.game.app.navigator.stack
        rooms = tuple((each.session, each.hands) for each in stack if isinstance(each, PlayScreen))
        names = tuple(each.name for each in stack)
        drawn = tuple(player.drawing.items())
        return player.store.profiles(), player.facts(), player.options, names, rooms, drawn

    def _kind(self) -> str:
        return self.dice.choice(("mouse", "finger"))

    def _spot(self) -> tuple[float, float]:
        """Mostly the middle of a button, and anything else."""
        buttons = self.game.app.page.buttons()
        if self.dice.random() < 0.8:
            buttons = tuple(each for each in buttons if each.turn < BAR) or buttons
        if buttons and self.dice.random() < 0.85:
            at = self.dice.choice(buttons).rect.centre
        else:
            at = self.dice.random() * 1280, self.dice.random() * 720
        scale = self.window.surface.get_width() / self.game.app.page.size[0]
        return at[0] * scale, at[1] * scale

    def _down(self, kind: str, at: tuple[float, float], which: int = 1) -> None:
        if kind == "mouse":
            self._mouse(pygame.MOUSEBUTTONDOWN, at, button=1)
        else:
            self._finger(pygame.FINGERDOWN, at, which)

    def _move(self, kind: str, at: tuple[float, float], which: int = 1) -> None:
        if kind == "mouse":
            self._mouse(pygame.MOUSEMOTION, at, rel=(0, 0), buttons=(1, 0, 0))
        else:
            self._finger(pygame.FINGERMOTION, at, which)

    def _up(self, kind: str, at: tuple[float, float], which: int = 1) -> None:
        if kind == "mouse":
            self._mouse(pygame.MOUSEBUTTONUP, at, button=1)
        else:
            self._finger(pygame.FINGERUP, at, which)

    def _mouse(self, kind: int, at: tuple[float, float], **more: object) -> None:
        self._post(kind, pos=(int(at[0]), int(at[1])), touch=False, **more)

    def _finger(self, kind: int, at: tuple[float, float], which: int) -> None:
        w, h = self.window.surface.get_size()
        self._post(kind, x=at[0] / w, y=at[1] / h, dx=0, dy=0, touch_id=1, finger_id=which)

    def _post(self, kind: int, **values: object) -> None:
        pygame.event.post(pygame.event.Event(kind, values))
        for event in pygame.event.get():
            self.window.take(event)


def players_of(store: Store) -> Iterable[tuple[str, str]]:
    return ((each.animal, each.colour) for each in store.profiles())


def main(words: list[str]) -> int:
    seed, acts, prepared, folder = int(words[0]), int(words[1]), Path(words[2]), Path(words[3])
    at = Places(ROOT, prepared)
    store = open_store(folder, lambda: "2026-11-23")
    for animal, colour in FACES:
        store.add(animal, colour, "10-12", "en")
    state = app_state_of(library_of(at), store, "en", random_seed=lambda: seed)
    game = Game(at, state)
    window = Window(open_display(SIZES[0], "Lantern Bay"), game.app, game.look, game.sounds, [])
    hands = Hands(game, window, Random(seed))
    window.clock = lambda: hands.now
    state.ports.clock = lambda: hands.now / 50  # a turn is over while they sit there
    state.this_pc = replace(state.this_pc, turn=TURNS[1])
    window.fit()
    for _ in range(acts):
        hands.act()
    lost = set(FACES) - set(players_of(store))
    hands.wrong += [f"{animal} in {colour} is gone" for animal, colour in sorted(lost)]
    print(f"{acts} acts in {pygame.display.get_driver()}: {dict(hands.made)}")
    kept = sum(len(store.facts(each.id)) for each in store.profiles())
    print(f"{window.painted} pictures, {len(hands.seen)} screens, {kept} facts kept")
    if acts >= 500 and (len(hands.seen) < 8 or kept < 20):
        hands.wrong.append("these hands never came into a story")
    print("\n".join(dict.fromkeys(hands.wrong)))
    game.close()
    return 1 if hands.wrong or not store.close() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
