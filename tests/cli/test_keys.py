import os
import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from flashpm.cli.keys import ENTER, QUIT, WAITED, piped_keys, terminal_keys

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")

Type = Callable[[bytes], None]


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch) -> Iterator[Type]:
    """A terminal in place of standard input; gives what types into it."""
    ours, theirs = os.openpty()
    with os.fdopen(theirs) as terminal:
        monkeypatch.setattr("sys.stdin", terminal)
        yield lambda keys: (os.write(ours, keys), None)[1]
    os.close(ours)


def test_a_key_acts_without_return(press: Type) -> None:
    press(b"3")

    with closing(terminal_keys()) as keys:
        assert next(keys) == "3"


@pytest.mark.parametrize("key", [b"\r", b"\n", b" "])
def test_return_and_space_are_enter(press: Type, key: bytes) -> None:
    press(key)

    with closing(terminal_keys()) as keys:
        assert next(keys) == ENTER


def test_keys_that_were_typed_fast_are_a_key_each(press: Type) -> None:
    press(b" 3U")

    with closing(terminal_keys()) as keys:
        assert [next(keys) for _ in range(3)] == [ENTER, "3", "u"]


def test_an_arrow_is_one_key_that_nothing_knows(press: Type) -> None:
    press(b"\x1b[A")

    with closing(terminal_keys()) as keys:
        arrow = next(keys)
        press(b"1")
        digit = next(keys)

    assert arrow.startswith("\x1b")
    assert digit == "1"


def test_q_quits(press: Type) -> None:
    press(b"q")

    with closing(terminal_keys()) as keys:
        assert next(keys) == QUIT


def test_a_pipe_has_a_key_a_line_and_quits_at_its_end() -> None:
    assert list(piped_keys(["\n", "3\n", " U \n"])) == [ENTER, "3", "u", QUIT]


def test_the_terminal_is_as_it_was_afterwards(press: Type) -> None:
    before = termios.tcgetattr(sys.stdin.fileno())
    press(b"1")

    with closing(terminal_keys()) as keys:
        next(keys)
        during = termios.tcgetattr(sys.stdin.fileno())

    assert during != before
    assert termios.tcgetattr(sys.stdin.fileno()) == before


def test_a_terminal_says_that_nothing_was_pressed_for_a_while(press: Type) -> None:
    with closing(terminal_keys(patience_seconds=1)) as keys:
        waited = next(keys)
        press(b"3")
        pressed = next(keys)

    assert (waited, pressed) == (WAITED, "3")
