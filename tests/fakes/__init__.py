"""The world that the services need, in memory: a log from which everything else is folded when it is asked for."""

from tests.fakes.clock import MORNING, FakeClock
from tests.fakes.library import FakeDeckWriter, FakeLibrary

__all__ = ["MORNING", "FakeClock", "FakeDeckWriter", "FakeLibrary"]
