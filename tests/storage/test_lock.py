import subprocess
import sys
from pathlib import Path

import pytest

from flashpm.errors import LibraryInUseError
from flashpm.storage.lock import LibraryLock


def test_a_second_lock_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with (
        LibraryLock(tmp_path / "library.lock"),
        pytest.raises(LibraryInUseError, match="FlashPM is open already"),
    ):
        LibraryLock(tmp_path / "library.lock")


def test_a_released_lock_can_be_taken(tmp_path: Path) -> None:
    LibraryLock(tmp_path / "library.lock").release()

    with LibraryLock(tmp_path / "library.lock"):
        assert (tmp_path / "library.lock").exists()


def test_a_killed_owner_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "library.lock"
    program = (
        "import sys; from pathlib import Path; from flashpm.storage.lock import LibraryLock\n"
        f"lock = LibraryLock(Path({str(path)!r})); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == b"held\n"
        with pytest.raises(LibraryInUseError):
            LibraryLock(path)
        owner.kill()

    with LibraryLock(path):
        assert path.exists()
