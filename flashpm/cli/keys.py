"""The keys of a review: single key presses in a terminal, one key a line from a pipe."""

import sys
from collections.abc import Iterable, Iterator

ENTER = "enter"
QUIT = "q"


def piped_keys(lines: Iterable[str]) -> Iterator[str]:
    """Give the key of each line; an empty line is Enter, the end of input is `QUIT`."""
    for line in lines:
        yield line.strip().lower() or ENTER
    yield QUIT


def terminal_keys() -> Iterator[str]:
    """Give single key presses from the terminal, without echo; Space is Enter, the end of input is `QUIT`."""
    while True:
        pressed = _read_key()
        if pressed in {"", "\x04", "\x1a"}:
            yield QUIT
            return
        yield ENTER if pressed in {"\r", "\n", " "} else pressed.lower()


if sys.platform == "win32":
    import msvcrt

    def _read_key() -> str:
        pressed = msvcrt.getwch()
        if pressed == "\x03":
            raise KeyboardInterrupt
        if pressed in "\0\xe0":
            msvcrt.getwch()
        return pressed
else:
    import os
    import termios
    import tty

    _ESCAPE_SEQUENCE_BYTES = 16

    def _read_key() -> str:
        """Read one key; an arrow or function key arrives as several bytes at once and counts as one unknown key."""
        descriptor = sys.stdin.fileno()
        before = termios.tcgetattr(descriptor)
        try:
            tty.setcbreak(descriptor)
            return os.read(descriptor, _ESCAPE_SEQUENCE_BYTES).decode("utf-8", "replace")
        finally:
            termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
