"""Whether there is a screen."""

from collections.abc import Mapping

import pytest

from flashpm.ui.display import NO_SCREEN, why_no_window


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", NO_SCREEN),
        ({"DISPLAY": ""}, "linux", NO_SCREEN),
        ({"DISPLAY": ":4711"}, "linux", NO_SCREEN),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", None),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", None),
        ({}, "darwin", None),
        ({}, "win32", None),
    ],
)
def test_a_screen_is_one_that_answers(environment: Mapping[str, str], platform: str, expected: str | None) -> None:
    assert why_no_window(environment, platform) == expected
