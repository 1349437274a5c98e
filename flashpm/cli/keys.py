"""The keys of a review: single key presses in a terminal, one key a line from a pipe."""

import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager

ENTER = "enter"
QUIT = "q"
WAITED = "waited"
"""No key: nothing was pressed for a while."""


def piped_keys(lines: Iterable[str]) -> Generator[str, None, None]:
    """Give the key of each line; an empty line is Enter, the end of input is `QUIT`."""
    for line in lines:
        yield line.strip().lower() or ENTER
    yield QUIT


def piped_line(lines: Iterator[str]) -> str:
    """Give the next line as it was written; empty at the end of input."""
    return next(lines, "").strip()


def terminal_line(question: str) -> str:
    """Ask for a line in the terminal, with echo and the usual ways to correct it; empty for none."""
    sys.stdout.write(question)
    sys.stdout.flush()
    with _whole_lines():
        return sys.stdin.readline().strip()


def terminal_keys(patience_seconds: int = 0) -> Generator[str, None, None]:
    """Give key presses from the terminal, without echo; Space is Enter, the end of input is `QUIT`.

    An arrow or function key arrives as several characters that begin with Escape, and is one key that nothing knows;
    other characters that arrive together were typed fast, and are a key each. The terminal is as it was once the
    iterator is closed.

    Args:
        patience_seconds: after how long without a key `WAITED` is given; 0 for never.
    """
    with _single_keys() as read:
        while (pressed := read(patience_seconds)) not in _ENDS:
            if pressed == WAITED:
                yield WAITED
                continue
            for key in [pressed] if pressed.startswith(_ESCAPE) else pressed:
                yield ENTER if key in _ENTERS else key.lower()
    yield QUIT


_ENDS, _ENTERS, _ESCAPE = ("", "\x04", "\x1a"), ("\r", "\n", " "), "\x1b"

if sys.platform == "win32":
    import msvcrt
    import time

    _LOOK_AGAIN_SECONDS = 0.05

    def _read(patience_seconds: int) -> str:
        end = time.monotonic() + patience_seconds
        while patience_seconds and not msvcrt.kbhit():
            if time.monotonic() > end:
                return WAITED
            time.sleep(_LOOK_AGAIN_SECONDS)
        pressed = msvcrt.getwch()
        if pressed == "\x03":
            raise KeyboardInterrupt
        return _ESCAPE + msvcrt.getwch() if pressed in "\0\xe0" else pressed

    @contextmanager
    def _single_keys() -> Iterator[Callable[[int], str]]:
        yield _read

    @contextmanager
    def _whole_lines() -> Iterator[None]:
        yield
else:
    import os
    import select
    import termios
    import tty

    _MOST_BYTES = 64
    _LOCAL_MODES = 3

    @contextmanager
    def _whole_lines() -> Iterator[None]:
        """Let the terminal take lines for a while, as before and after a review."""
        descriptor = sys.stdin.fileno()
        keys = termios.tcgetattr(descriptor)
        lines = [*keys]
        lines[_LOCAL_MODES] |= termios.ICANON | termios.ECHO
        termios.tcsetattr(descriptor, termios.TCSADRAIN, lines)
        try:
            yield
        finally:
            termios.tcsetattr(descriptor, termios.TCSADRAIN, keys)

    @contextmanager
    def _single_keys() -> Iterator[Callable[[int], str]]:
        """Let keys act without Return; what was typed ahead is kept."""
        descriptor = sys.stdin.fileno()

        def read(patience_seconds: int) -> str:
            if not select.select([descriptor], [], [], patience_seconds or None)[0]:
                return WAITED
            return os.read(descriptor, _MOST_BYTES).decode("utf-8", "replace")

        before = termios.tcgetattr(descriptor)
        tty.setcbreak(descriptor, termios.TCSADRAIN)
        try:
            yield read
        finally:
            termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
