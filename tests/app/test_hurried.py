"""A hurried child presses anywhere, hundreds of times: nothing breaks and there is always a way."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from game.content.places import Places
from tests.app.making import becomes, opens, robot_at


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    points=some.lists(some.tuples(some.integers(-5, 1290), some.integers(-5, 730)), max_size=150)
)
def test_pressing_anywhere_on_the_screen_keeps_the_game_going(
    shipped: Places, points: list[tuple[int, int]]
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, "groom-private-room")
    for x, y in points:
        robot.game.app.press(x, y)
        robot.game.app.wheel(x, y, -1)
        assert robot.page.buttons()
