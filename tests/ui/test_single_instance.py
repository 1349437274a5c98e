"""A second start of the window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from flashpm.ui.single_instance import SingleInstance


def test_the_second_start_hands_its_files_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()

    assert not second.claim()
    with qtbot.waitSignal(first.called) as called:
        assert second.hand_over([Path("/pages/one page.txt"), Path("/packs/ü.yaml")])

    assert called.args == [[Path("/pages/one page.txt"), Path("/packs/ü.yaml")]]
    first.release()


def test_libraries_in_other_folders_have_windows_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    first, second = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "other")

    assert first.claim()
    assert second.claim()
    first.release()
    second.release()


def test_a_window_that_was_closed_makes_room(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    first.claim()

    first.release()

    assert second.claim()
    second.release()


def test_a_stranger_on_the_line_is_taken_for_a_start_without_files(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtNetwork import QLocalSocket

    first = SingleInstance(tmp_path)
    first.claim()
    stranger = QLocalSocket()
    stranger.connectToServer(first.name)
    assert stranger.waitForConnected(2_000)

    with qtbot.waitSignal(first.called) as called:
        stranger.write(b"\xffhello")
        stranger.waitForBytesWritten(2_000)
        stranger.disconnectFromServer()

    assert called.args == [[]]
    first.release()
