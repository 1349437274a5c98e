"""How much memory the widest letters can take: each source is read in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.packs.wide_sources import SOURCES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the memory is measured by Linux's own means")
ROOT = Path(__file__).parents[2]
MOST_MEGABYTES = 300


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_of_wide_letters_is_refused_within_the_memory(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.packs.wide_sources", name], cwd=ROOT, capture_output=True, text=True, check=True
    )

    megabytes, said = done.stdout.split(" ", 1)
    assert int(megabytes) < MOST_MEGABYTES
    assert said != "[]"
