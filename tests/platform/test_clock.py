"""Time goes on in the real window, whatever of pygame is started."""

from game.platform.clock import milliseconds
from game.platform.window import Window


def test_time_goes_on_though_not_all_of_pygame_is_started() -> None:
    began = milliseconds()
    for _ in range(50_000_000):
        if milliseconds() > began:
            return
    raise AssertionError("the clock stands still, and with it every switch, glide and spoken word")


def test_a_window_nobody_plays_with_hands_goes_by_that_clock() -> None:
    fields = Window.__dataclass_fields__
    assert fields["clock"].default is milliseconds
