"""Service calls from the window."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from flashpm.domain.identity import CardUid, Ulid
from flashpm.errors import StorageError
from flashpm.services.changes import Changes
from flashpm.services.progress import Progress
from flashpm.ui.operations import Operations

WRITTEN = Changes(cards=frozenset({CardUid("card")}), operation=Ulid("operation"))


def full() -> Changes:
    raise StorageError("The disk is full: nothing was saved.")


def way(operations: Operations, kind: str) -> tuple[Callable[..., None], SignalInstance]:
    """Give how work of a kind is begun, and the signal of its end."""
    if kind == "long":
        return operations.run_long, operations.finished
    return operations.run_beside, operations.beside_finished


def until_stopped(ended: list[bool]) -> Callable[[Progress], None]:
    """Give work that ends only when it is stopped, and notes that."""

    def work(progress: Progress) -> None:
        try:
            while True:
                progress(0, 0)
        finally:
            ended.append(True)

    return work


def test_what_a_call_changed_is_told_to_everyone(qtbot: QtBot, operations: Operations) -> None:
    with qtbot.waitSignal(operations.changed) as changed:
        result = operations.run(lambda: WRITTEN)

    assert result == WRITTEN
    assert changed.args == [WRITTEN]


def test_a_call_that_wrote_nothing_is_told_to_nobody(qtbot: QtBot, operations: Operations) -> None:
    with qtbot.assertNotEmitted(operations.changed):
        operations.run(Changes)


def test_a_world_that_is_wrong_is_said_in_its_own_sentence(qtbot: QtBot, operations: Operations) -> None:
    with qtbot.waitSignal(operations.failed) as failed:
        result = operations.run(full)

    assert result is None
    assert failed.args == ["The disk is full: nothing was saved."]


def test_a_fault_of_our_own_rises(operations: Operations) -> None:
    with pytest.raises(ZeroDivisionError):
        operations.run(lambda: 1 // 0)


def test_long_work_runs_elsewhere_and_its_result_comes_back_here(qtbot: QtBot, operations: Operations) -> None:
    threads: list[int] = []
    results: list[str] = []

    def work(progress: Progress) -> str:
        threads.append(threading.get_ident())
        progress(1, 2)
        return "done"

    def then(result: str) -> None:
        threads.append(threading.get_ident())
        results.append(result)

    with qtbot.waitSignals([operations.started, operations.progressed, operations.finished]):
        operations.run_long("Counting …", work, then)
        assert operations.is_busy

    qtbot.waitUntil(lambda: results == ["done"])
    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()
    assert not operations.is_busy


@pytest.mark.parametrize("kind", ["long", "beside"])
def test_only_one_work_of_a_kind_runs_at_a_time(qtbot: QtBot, operations: Operations, kind: str) -> None:
    run, ended = way(operations, kind)
    gate = threading.Event()
    run("Waiting …", lambda _: gate.wait(10), lambda _: None)

    with pytest.raises(RuntimeError):
        run("Waiting …", lambda _: None, lambda _: None)

    with qtbot.waitSignal(ended):
        gate.set()


def test_work_that_is_cancelled_ends_at_its_next_step_without_a_word(qtbot: QtBot, operations: Operations) -> None:
    steps: list[int] = []
    results: list[object] = []
    is_running = threading.Event()

    def work(progress: Progress) -> None:
        for step in range(10_000_000):
            progress(step, 10_000_000)
            steps.append(step)
            is_running.set()

    operations.run_long("Counting …", work, results.append)
    assert is_running.wait(10)
    with qtbot.waitSignal(operations.finished), qtbot.assertNotEmitted(operations.failed):
        operations.cancel()

    assert len(steps) < 10_000_000
    assert results == []


@pytest.mark.parametrize("kind", ["long", "beside"])
def test_work_that_fails_says_so(qtbot: QtBot, operations: Operations, kind: str) -> None:
    run, ended = way(operations, kind)
    results: list[object] = []

    with qtbot.waitSignal(operations.failed) as failed, qtbot.waitSignal(ended):
        run("Saving …", lambda _: full(), results.append)

    assert failed.args == ["The disk is full: nothing was saved."]
    assert results == []


def test_a_fault_in_long_work_rises_in_the_window(qtbot: QtBot, operations: Operations) -> None:
    with capture_exceptions() as caught, qtbot.waitSignal(operations.finished):
        operations.run_long("Dividing …", lambda _: 1 // 0, lambda _: None)

    qtbot.waitUntil(lambda: [kind for kind, _, _ in caught] == [ZeroDivisionError])


def test_work_aside_leaves_the_window_free(qtbot: QtBot, operations: Operations) -> None:
    results: list[str] = []

    with qtbot.assertNotEmitted(operations.started):
        operations.run_aside(lambda: "read", results.append)
        assert not operations.is_busy
        qtbot.waitUntil(lambda: results == ["read"])


def test_work_beside_the_window_tells_its_progress_and_covers_nothing(qtbot: QtBot, operations: Operations) -> None:
    results: list[str] = []
    signals = [operations.beside_started, operations.beside_progressed, operations.beside_finished]

    def work(progress: Progress) -> str:
        progress(1, 2)
        return "read"

    with qtbot.assertNotEmitted(operations.started), qtbot.waitSignals(signals, order="strict"):
        operations.run_beside("Reading …", work, results.append)
        assert operations.is_working_beside
        assert not operations.is_busy

    assert results == ["read"]
    assert not operations.is_working_beside


def test_work_beside_the_window_that_is_stopped_brings_nothing(qtbot: QtBot, operations: Operations) -> None:
    ended: list[bool] = []
    results: list[None] = []
    operations.run_beside("Reading …", until_stopped(ended), results.append)

    with qtbot.assertNotEmitted(operations.failed), qtbot.waitSignal(operations.beside_finished):
        operations.stop_beside()

    assert (ended, results) == ([True], [])


def test_stopping_where_nothing_runs_does_nothing(operations: Operations) -> None:
    operations.stop_beside()
    operations.end_beside()

    assert not operations.is_working_beside


def test_what_work_beside_the_window_reads_can_be_closed_once_it_has_ended(
    qtbot: QtBot, operations: Operations
) -> None:
    ended: list[bool] = []
    operations.run_beside("Reading …", until_stopped(ended), lambda _: None)

    operations.end_beside()

    assert ended == [True]
    qtbot.waitUntil(lambda: not operations.is_working_beside)


def test_closing_waits_for_long_work(operations: Operations) -> None:
    ended: list[bool] = []
    operations.run_long("Counting …", until_stopped(ended), lambda _: None)

    operations.close()

    assert ended == [True]
