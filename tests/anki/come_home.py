"""What Anki exports, imported into a library."""

from pathlib import Path

from flashpm.anki.reading import read_package
from flashpm.domain.schedule import Schedule
from flashpm.domain.study_day import from_date
from flashpm.packs.likeness import likeness
from flashpm.services.import_preview import Preview
from flashpm.services.importing import Importing, NamedReading
from flashpm.storage.library import SqlLibrary
from tests.anki.moved import Standing
from tests.fakes import FakeClock

PACKAGES = ("new.apkg", "old.apkg", "whole.colpkg")
"""The kinds of packages that Anki writes, as `RealAnki.save` tells them by their names."""


def home(library: SqlLibrary, clock: FakeClock, package: Path) -> Preview:
    """Import a package; gives the preview."""
    importing = Importing(library, likeness, clock)
    preview = importing.preview([NamedReading(package.name, read_package(package.name, package.read_bytes()))])
    importing.apply(preview, has_consent=True)
    return preview


def again(library: SqlLibrary, clock: FakeClock, package: Path) -> Preview:
    readings = [NamedReading(package.name, read_package(package.name, package.read_bytes()))]
    return Importing(library, likeness, clock).preview(readings)


def is_as_in_anki(schedule: Schedule, standing: Standing) -> bool:
    memory = schedule.memory
    assert memory is not None
    if standing.due_on is None:
        return (memory.repetition, memory.interval_days) == (0, 1)
    numbers = (memory.interval_days, memory.ease * 10, schedule.due_on)
    return numbers == (standing.ivl, standing.factor, from_date(standing.due_on))
