"""Whether there is a screen."""

from collections.abc import Mapping

import pytest

from flashpm.ui.display import has_display


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":4711"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_screen_is_one_that_answers(environment: Mapping[str, str], platform: str, expected: bool) -> None:
    assert has_display(environment, platform) is expected
