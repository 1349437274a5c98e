"""One window a library: a second start raises the first and hands over its files."""

import json
import os
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2_000
"""How long a second start waits for the first to listen."""


class SingleInstance(QObject):
    """The right to be the window of a library; what protects its data is the library's own lock.

    Args:
        data_dir: the library's folder.

    Attributes:
        name: under which the window listens on this computer.

    Signals:
        called: a second start was made, with these files.
    """

    called = Signal(list)

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self.name = f"flashpm-{_user()}-{zlib.crc32(os.fsencode(data_dir.resolve())):08x}"
        self._lock = QLockFile(str(data_dir / "window.lock"))
        self._lock.setStaleLockTime(0)  # a lock of a program that runs is never too old
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def claim(self) -> bool:
        """Become the window of this library; false if there is one."""
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        QLocalServer.removeServer(self.name)  # what a crash left
        self._server.listen(self.name)
        return True

    def hand_over(self, files: Sequence[Path]) -> bool:
        """Ask the open window to show itself and take files; false if it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps([str(file.absolute()) for file in files]).encode())
        is_sent = socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return is_sent

    def release(self) -> None:
        """Let the next start be the window."""
        self._server.close()
        self._lock.unlock()

    def _receive(self) -> None:
        """Read what second starts say; each says it at once and goes, so that waiting is short."""
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            while socket.state() is QLocalSocket.LocalSocketState.ConnectedState and socket.waitForReadyRead(WAIT_MS):
                pass
            self.called.emit(_files_in(bytes(socket.readAll().data())))
            socket.close()


def _user() -> str:
    """Tell users of one computer apart."""
    return str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")


def _files_in(message: bytes) -> list[Path]:
    try:
        names = json.loads(message)
    except ValueError:  # no message of ours
        return []
    return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []
