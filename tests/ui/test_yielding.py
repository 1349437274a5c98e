"""Work in another thread leaves Python to the window."""

import gc
import sys
from collections.abc import Iterator

import pytest

from flashpm.ui.yielding import TURN_SECONDS, yielding

USUAL = 0.005


@pytest.fixture(autouse=True)
def _as_at_the_start() -> Iterator[None]:
    turn = sys.getswitchinterval()
    sys.setswitchinterval(USUAL)
    gc.enable()
    yield
    sys.setswitchinterval(turn)
    gc.enable()


def state() -> tuple[bool, float]:
    """Say whether garbage is looked for, and how many seconds a turn is."""
    return gc.isenabled(), round(sys.getswitchinterval(), 6)


def test_while_it_works_turns_are_short_and_garbage_is_not_looked_for() -> None:
    with yielding():
        assert state() == (False, TURN_SECONDS)

    assert state() == (True, USUAL)


def test_of_several_works_the_last_one_to_end_puts_it_back() -> None:
    first, second = yielding(), yielding()
    first.__enter__()
    second.__enter__()

    first.__exit__(None, None, None)
    assert state() == (False, TURN_SECONDS)
    second.__exit__(None, None, None)

    assert state() == (True, USUAL)


def test_where_garbage_was_not_looked_for_before_it_stays_so() -> None:
    gc.disable()

    with yielding():
        pass

    assert not gc.isenabled()


def test_work_that_fails_puts_it_back() -> None:
    with pytest.raises(ZeroDivisionError), yielding():
        _ = 1 // 0

    assert gc.isenabled()
