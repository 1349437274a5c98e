"""Whether a window can be shown at all: asked before Qt, which ends the program where it cannot."""

import ctypes
import os
import sys
from collections.abc import Mapping

NO_SCREEN = "there is no screen for the window"
NO_CURSORS = "the window needs the system's library libxcb-cursor0, which is not installed"


def why_no_window(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """Say why no window can be opened here; None if one can."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return None
    display = environment.get("DISPLAY")
    if not display or not _answers(display):
        return NO_SCREEN
    return None if _loads("libxcb-cursor.so.0") else NO_CURSORS


def _answers(display: str) -> bool:
    """Say whether an X server answers; where that cannot be asked, Qt finds out."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    has_failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not has_failed


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
