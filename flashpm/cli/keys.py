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
    """Give key presses from the terminal, without echo; Space is Enter, the end of input is `QUIT`.

    An arrow or function key arrives as several characters that begin with Escape, and is one key that nothing knows;
    other characters that arrive together were typed fast, and are a key each.
    """
    while True:
        pressed = _read_keys()
        if pressed in {"", "\x04", "\x1a"}:
            yield QUIT
            return
        for key in [pressed] if pressed.startswith(_ESCAPE) else pressed:
            yield ENTER if key in {"\r", "\n", " "} else key.lower()


_ESCAPE = "\x1b"

if sys.platform == "win32":
    import msvcrt

    def _read_keys() -> str:
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

    _MOST_BYTES = 64

    def _read_keys() -> str:
        descriptor = sys.stdin.fileno()
        before = termios.tcgetattr(descriptor)
        try:
            tty.setcbreak(descriptor)
            return os.read(descriptor, _MOST_BYTES).decode("utf-8", "replace")
        finally:
            termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
