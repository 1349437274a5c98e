"""Where things lie on disk: what the program ships, and the user's own data.

The one module that knows whether FlashPM runs from a checkout, an installed wheel or a frozen program.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import platformdirs

DATA_DIR_VARIABLE = "FLASHPM_DATA_DIR"
LIBRARY_NAME = "library.db"
LOCK_NAME = "library.lock"
BACKUPS_NAME = "backups"
FIRST_PACK, LAST_PACK = "trade-off", "frameworks"


def shipped(*parts: str) -> Path:
    """Give the path of a file that the program ships, such as `shipped("resources", "anki", "card.css")`.

    Args:
        parts: the path below the project's root; its first part is `decks` or `resources`.
    """
    return _shipped_root().joinpath(*parts)


def starter_packs() -> Iterator[Path]:
    """Iterate over the packs of the starter library: the one that a first sitting begins with, then by name.

    Frameworks come last: what they draw from the other packs is learnt there first.
    """
    yield from sorted(
        shipped("decks").glob("*.yaml"),
        key=lambda path: (path.stem != FIRST_PACK, path.stem == LAST_PACK, path.name),
    )


def data_dir(chosen: Path | None, environment: Mapping[str, str] = os.environ) -> Path:
    """Give the folder of the user's library.

    Args:
        chosen: the folder named on the command line; it wins over `FLASHPM_DATA_DIR` and the system's usual place.
        environment: where to look for `FLASHPM_DATA_DIR`.
    """
    if chosen is not None:
        return chosen.expanduser()
    if named := environment.get(DATA_DIR_VARIABLE):
        return Path(named).expanduser()
    return platformdirs.user_data_path("flashpm", appauthor=False)


def _shipped_root() -> Path:
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent / "_shipped"
    package = Path(__file__).resolve().parent
    in_wheel = package / "_shipped"
    return in_wheel if in_wheel.is_dir() else package.parent
