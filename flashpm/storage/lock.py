"""The lock that keeps two FlashPMs from writing one library: the operating system's, so that it ends with its owner."""

import errno
import os
import sys
from pathlib import Path
from types import TracebackType

from flashpm.errors import LibraryInUseError, StorageError

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TAKEN = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
"""What the systems say of a lock that another process holds."""


class LibraryLock:
    """A lock file, held until `release` or the end of the process.

    Args:
        path: the lock file beside the library; it is made if it is not there, and stays.

    Raises:
        LibraryInUseError: another process holds it.
        StorageError: the file cannot be made.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StorageError(f"The folder {path.parent} cannot be written to ({error.strerror}).") from error
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            if error.errno not in _TAKEN:
                raise StorageError(f"The folder {path.parent} cannot be locked ({error.strerror}).") from error
            raise LibraryInUseError(
                f"FlashPM is open already with the library in {path.parent}. Close it there, then try again."
            ) from error

    def release(self) -> None:
        """Give the lock back."""
        os.close(self._descriptor)

    def __enter__(self) -> "LibraryLock":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
