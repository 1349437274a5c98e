"""Work in another thread that leaves Python to the window whenever the window wants it."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

TURN_SECONDS: Final = 0.001
"""How long a thread keeps Python while another waits for it; by Python's own measure it is 5 ms, at every statement."""

_lock = Lock()
_working: list[tuple[bool, float]] = []
"""What held before the works that go on now began: whether garbage was looked for, and how long a turn was."""


@contextmanager
def yielding() -> Iterator[None]:
    """Give the window its turn soon, and let no search for garbage keep it from that.

    A search goes through all that large work has made so far, a million values, and stops every thread meanwhile. What
    is made here and kept is not searched afterwards either: it goes when it is not needed any more.
    """
    with _lock:
        _working.append((gc.isenabled(), sys.getswitchinterval()))
        gc.disable()
        sys.setswitchinterval(TURN_SECONDS)
    try:
        yield
    finally:
        with _lock:
            is_collected, turn = _working.pop()
            if is_collected:
                gc.freeze()
                gc.enable()
            if not _working:
                sys.setswitchinterval(turn)
