"""The command line's fixtures serve journeys too."""

from tests.cli.conftest import flashpm, pack

__all__ = ["flashpm", "pack"]
