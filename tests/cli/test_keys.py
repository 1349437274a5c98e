import os
import sys
from collections.abc import Callable, Iterator

import pytest

from flashpm.cli.keys import ENTER, QUIT, piped_keys, terminal_keys

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
    keys = terminal_keys()

    press(b"3")

    assert next(keys) == "3"


@pytest.mark.parametrize("key", [b"\r", b"\n", b" "])
def test_return_and_space_are_enter(press: Type, key: bytes) -> None:
    keys = terminal_keys()

    press(key)

    assert next(keys) == ENTER


def test_keys_that_were_typed_fast_are_a_key_each(press: Type) -> None:
    keys = terminal_keys()

    press(b" 3U")

    assert [next(keys) for _ in range(3)] == [ENTER, "3", "u"]


def test_an_arrow_is_one_key_that_nothing_knows(press: Type) -> None:
    keys = terminal_keys()

    press(b"\x1b[A")
    arrow = next(keys)
    press(b"1")

    assert arrow.startswith("\x1b")
    assert next(keys) == "1"


def test_the_end_of_input_quits(press: Type) -> None:
    keys = terminal_keys()

    press(b"\x04")

    assert list(keys) == [QUIT]


def test_a_pipe_has_a_key_a_line_and_quits_at_its_end() -> None:
    assert list(piped_keys(["\n", "3\n", " U \n"])) == [ENTER, "3", "u", QUIT]
