"""A mouse and a finger as values: what is a press, what pulls, and what means nothing."""

from game.ui.pointer import Patience, Pointer, Touch


def mouse(x: float = 100, y: float = 100, at: int = 0) -> Touch:
    return Touch("mouse", 0, x, y, at)


def finger(x: float = 100, y: float = 100, at: int = 0, which: int = 1) -> Touch:
    return Touch("finger", which, x, y, at)


def test_letting_go_near_where_it_came_down_is_a_press() -> None:
    pointer = Pointer()
    assert pointer.down(mouse())
    assert pointer.moved(mouse(108, 108)) == 0
    assert pointer.up(mouse(108, 108, 90))


def test_going_further_than_sixteen_pixels_is_none_and_pulls_all_of_the_way() -> None:
    pointer = Pointer()
    pointer.down(finger())
    assert pointer.moved(finger(100, 84)) == 0
    assert pointer.moved(finger(100, 83)) == 17
    assert pointer.moved(finger(100, 80)) == 3
    assert pointer.moved(finger(100, 100)) == -20
    assert not pointer.up(finger()), "nor when it comes back to where it was"


def test_a_way_nobody_told_of_is_no_press_either() -> None:
    pointer = Pointer()
    pointer.down(mouse())
    assert not pointer.up(mouse(100, 117))


def test_a_touch_told_as_finger_and_as_mouse_counts_once_in_either_order() -> None:
    for first, second in ((finger, mouse), (mouse, finger)):
        pointer = Pointer()
        assert pointer.down(first())
        assert not pointer.down(second(110, 112, 99))
        assert not pointer.up(second(110, 112, 110))
        assert pointer.up(first(at=120))


def test_a_mouse_told_of_when_the_finger_has_let_go_counts_no_more() -> None:
    pointer = Pointer()
    pointer.down(finger())
    assert pointer.up(finger(at=400))
    assert not pointer.down(mouse(at=480))


def test_a_mouse_elsewhere_or_later_is_a_press_of_its_own() -> None:
    for later in (mouse(140, 100, 50), mouse(at=200)):
        pointer = Pointer()
        pointer.down(finger())
        pointer.up(finger(at=20))
        assert pointer.down(later)


def test_of_a_second_finger_nothing_comes() -> None:
    pointer = Pointer()
    assert pointer.down(finger())
    assert not pointer.down(finger(300, 300, 40, which=2))
    assert not pointer.up(finger(300, 300, 80, which=2))
    assert not pointer.down(mouse(305, 300, 90)), "nor of the mouse it is told of as well"
    assert pointer.up(finger(at=200)), "the first, if it kept still, presses"
    assert not pointer.down(mouse(300, 300, 170))


def test_a_finger_that_was_unplugged_does_not_stop_the_others_for_ever() -> None:
    pointer = Pointer()
    pointer.down(finger())
    assert not pointer.down(finger(300, 300, 3999, which=2))
    assert pointer.down(finger(300, 300, 4000, which=3))


def test_a_mouse_that_was_let_go_of_outside_presses_again() -> None:
    pointer = Pointer()
    pointer.down(mouse())
    assert pointer.down(mouse(300, 300, 50))
    assert pointer.up(mouse(300, 300, 90))
    pointer.down(mouse())
    pointer.lost()
    assert not pointer.up(mouse())


def test_a_second_press_in_place_counts_once_the_answer_was_seen_for_half_a_second() -> None:
    patience = Patience()
    assert patience.takes((5, 5), "next", 0)
    patience.acted((5, 5), "next", 0)
    assert not patience.takes((5, 13), "next", 499)
    assert patience.takes((5, 14), "next", 100), "further away it is another press"
    assert patience.takes((5, 5), "next", 500)
    patience.shown(2000)  # a slow machine
    patience.shown(2300)  # more pictures change nothing
    assert not patience.takes((5, 5), "next", 2499)
    assert patience.takes((5, 5), "next", 2500)


def test_what_appears_under_a_hand_waits_until_the_hand_has_rested() -> None:
    patience = Patience()
    patience.acted((5, 5), "next", 0)
    for at in (180, 600, 1200, 1899):  # a hand that goes on pressing
        assert not patience.takes((5, 5), "fine", at), at
    assert patience.takes((60, 5), "fine", 1900), "it may be meant from the side at once"
    assert patience.takes((5, 5), "fine", 2599)


def test_a_key_is_too_soon_after_itself_only() -> None:
    patience = Patience()
    patience.acted("return", "next", 0)
    assert not patience.takes("return", "next", 100)
    assert patience.takes("space", "next", 100)
    assert patience.takes((0, 0), "next", 100)
