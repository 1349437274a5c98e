"""The measures of the design, ours beside Anki's; `--full-size` prints the figures.

Nothing here judges a time: a run only shows that each measure can be taken.
"""

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path

import pytest

from flashpm.anki.reading import read_package
from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.grade import Grade
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.pack import Pack
from flashpm.domain.rules import CANONICAL, Rules, Scheduler
from flashpm.domain.study_day import StudyDay
from flashpm.packs.likeness import likeness
from flashpm.packs.reading import read_source
from flashpm.services.importing import Importing, NamedReading
from flashpm.services.statistics import Statistics
from flashpm.services.studying import Studying
from flashpm.services.switching import Switching
from flashpm.services.undoing import Undoing
from flashpm.storage.library import LibraryFiles, SqlLibrary, open_library
from flashpm.storage.refolding import fold_logs
from tests.anki.moved import load
from tests.anki.real_anki import RealAnki, new_anki
from tests.benchmarks import anki_peer
from tests.benchmarks.library_builder import NOW, as_yaml, big_pack
from tests.benchmarks.report import Report, Size, timed, worked
from tests.libraries import SteadyClock, all_cards, files_in, import_pack, seeded_bits

ROUNDS = 5


def exported(files: LibraryFiles, path: Path, *, with_progress: bool = False) -> Path:
    clock = SteadyClock(NOW)
    with open_library(files, clock.now, seeded_bits()) as library:
        history = library.cards.export_history() if with_progress else None
        write_apkg(path, library.cards.export_rows(EVERYTHING, StudyDay(0)), history=history)
    return path


def test_open_to_first_card(files: LibraryFiles, tmp_path: Path, report: Report) -> None:
    clock, peer = SteadyClock(NOW), tmp_path / "anki"
    package = exported(files, tmp_path / "deck.apkg")
    with open_library(files, clock.now, seeded_bits()) as library:
        anki_peer.make_peer(peer, package, library)

    def ours() -> None:
        with open_library(files, clock.now, seeded_bits()) as library:
            assert Studying(library, clock).begin().prompt is not None

    def theirs() -> None:
        with anki_peer.open_peer(peer) as anki:
            assert anki_peer.first_card(anki) == 1

    report.add(
        "open -> first card -> close",
        [timed(ours)[0] for _ in range(ROUNDS)],
        [timed(theirs)[0] for _ in range(ROUNDS)],
    )


def test_grade_and_next_card(files: LibraryFiles, tmp_path: Path, report: Report, size: Size) -> None:
    clock, peer = SteadyClock(NOW), tmp_path / "anki"
    package = exported(files, tmp_path / "deck.apkg")
    with open_library(files, clock.now, seeded_bits()) as library:
        anki_peer.make_peer(peer, package, library)
        ours = list(islice(_answers(library, clock), size.answers))
    with anki_peer.open_peer(peer) as anki:
        anki_peer.first_card(anki)
        theirs = list(islice(_peer_answers(anki), size.answers))

    assert len(ours) == size.answers
    assert theirs
    report.add("grade + next card, durable", ours, theirs)


def _answers(library: SqlLibrary, clock: SteadyClock) -> Iterator[float]:
    """Grade on and on, on later days when a day's cards are done; yields the seconds of each."""
    sitting = Studying(library, clock).begin()
    for grade in cycle(Grade):
        while sitting.prompt is None:
            clock.at += timedelta(days=1)
            sitting = Studying(library, clock).begin()
        before = time.perf_counter()
        sitting.grade(grade, 5_000)
        yield time.perf_counter() - before


def _peer_answers(anki: RealAnki) -> Iterator[float]:
    for rating in cycle(anki_peer.RATINGS):
        before = time.perf_counter()
        if not anki_peer.answer(anki, rating):
            return
        yield time.perf_counter() - before


def test_undo(files: LibraryFiles, report: Report, size: Size) -> None:
    clock = SteadyClock(NOW)
    with open_library(files, clock.now, seeded_bits()) as library:
        sitting = Studying(library, clock).begin()
        undone = [timed(sitting.undo) for _ in range(min(size.answers, 200))]

    assert all(face is not None for _, face in undone)
    report.add("undo, durable", [seconds for seconds, _ in undone])


def test_rebuild(files: LibraryFiles, report: Report) -> None:
    clock = SteadyClock(NOW)
    with open_library(files, clock.now, seeded_bits()) as library:
        before = all_cards(library)
        report.add("drop and rebuild every projection", [timed(library.rebuild)[0]])

        assert all_cards(library) == before


@pytest.mark.parametrize("scheduler", Scheduler)
def test_replay(files: LibraryFiles, report: Report, scheduler: Scheduler) -> None:
    clock, rules = SteadyClock(NOW), Rules(scheduler)
    with open_library(files, clock.now, seeded_bits()) as library:
        seconds, folded = timed(lambda: fold_logs(library._database.connection, rules))

    assert sum(schedule.reviews for schedule in folded.values()) > 0
    report.add(f"replay every grading, {scheduler}", [seconds])


def test_switch_and_its_undo(files: LibraryFiles, report: Report) -> None:
    clock = SteadyClock(NOW)
    with open_library(files, clock.now, seeded_bits()) as library:
        switching, undoing = Switching(library, clock), Undoing(library)
        seconds, changes = timed(lambda: switching.apply(Rules(Scheduler.FSRS), reschedules=True))
        operation = changes.operation
        assert operation is not None
        taken_back = timed(lambda: undoing.undo(operation))[0]

        assert switching.rules == CANONICAL
    report.add("switch to FSRS-6, every day moved", [seconds])
    report.add("take the switch back", [taken_back])


@pytest.mark.parametrize("query", ["", "type:design", "deck:Big"])
def test_statistics(files: LibraryFiles, report: Report, query: str) -> None:
    clock = SteadyClock(NOW)
    with open_library(files, clock.now, seeded_bits()) as library:
        statistics = Statistics(library, clock)
        figures = [timed(lambda: statistics.figures(query=query)) for _ in range(ROUNDS)]

    assert all(each.cards for _, each in figures)
    report.add(f"all figures of {query or 'the whole library'}", [seconds for seconds, _ in figures])


@pytest.mark.parametrize("scheduler", Scheduler)
def test_days_ahead(files: LibraryFiles, report: Report, scheduler: Scheduler) -> None:
    """Sixty days at two rates of new questions; every card that was asked before comes in them."""
    clock = SteadyClock(NOW)
    with open_library(files, clock.now, seeded_bits()) as library:
        Switching(library, clock).apply(Rules(scheduler), reschedules=True)
        clock.at += timedelta(days=400)
        statistics = Statistics(library, clock)
        seconds, rates = timed(lambda: statistics.workload([2, 4]))

    assert [rate.new_questions_a_day for rate in rates] == [2, 4]
    report.add(f"60 days ahead, two rates, {scheduler}", [seconds])


def test_import_of_a_pack(tmp_path: Path, report: Report, size: Size) -> None:
    data, clock = as_yaml(big_pack(size.questions)).encode(), SteadyClock(NOW)
    seconds, reading = timed(lambda: read_source("big.yaml", data))
    assert isinstance(reading.pack, Pack)
    pack = reading.pack
    report.add("read a YAML pack", [seconds])
    with open_library(files_in(tmp_path / "new"), clock.now, seeded_bits()) as library:
        report.add("compare and import it", [timed(lambda: import_pack(library, pack, clock))[0]])
        report.add("compare it again, unchanged", [timed(lambda: import_pack(library, pack, clock))[0]])

        assert len(all_cards(library)) == size.questions * 5


def test_export_and_import_of_a_package(files: LibraryFiles, tmp_path: Path, report: Report, size: Size) -> None:
    package = tmp_path / "deck.apkg"
    ours = [timed(lambda: exported(files, package))[0] for _ in range(3)]
    with new_anki(tmp_path / "anki") as anki:
        seconds, counts = timed(lambda: anki.load(package))
        theirs = [timed(lambda: anki_peer.export_package(anki, tmp_path / "theirs.apkg"))[0] for _ in range(3)]

    assert counts.new == size.questions * 5
    report.add("export .apkg, no progress", ours, theirs)
    report.add("our .apkg imported by Anki", [seconds], [seconds])


def test_export_of_a_package_with_progress(files: LibraryFiles, tmp_path: Path, report: Report, size: Size) -> None:
    """In seconds of the processor, not of the clock: Anki packs on several threads."""
    package = tmp_path / "moved.apkg"
    ours = [worked(lambda: exported(files, package, with_progress=True)) for _ in range(3)]
    with new_anki(tmp_path / "anki") as anki:
        counts = load(anki, package)
        theirs = [
            worked(lambda: anki_peer.export_package(anki, tmp_path / "theirs.apkg", with_progress=True))
            for _ in range(3)
        ]

    assert counts.new == size.questions * 5
    report.add("export .apkg with history, CPU", ours, theirs)


def test_import_of_a_package_with_progress(files: LibraryFiles, tmp_path: Path, report: Report, size: Size) -> None:
    """Read, compared and written, in seconds of the processor; the same package that Anki takes in."""
    package, clock = exported(files, tmp_path / "moved.apkg", with_progress=True), SteadyClock(NOW)
    with new_anki(tmp_path / "anki") as anki:
        theirs = worked(lambda: load(anki, package))

    with open_library(files_in(tmp_path / "new"), clock.now, seeded_bits()) as library:

        def take_in() -> None:
            importing = Importing(library, likeness, clock)
            readings = [NamedReading(package.name, read_package(package.name, package.read_bytes()))]
            importing.apply(importing.preview(readings), has_consent=True)

        report.add("import .apkg with history, CPU", [worked(take_in)], [theirs])
        report.add("import it again, unchanged, CPU", [worked(take_in)])

        assert len(all_cards(library)) == size.questions * 5
        assert any(card.face.schedule.reviews for card in all_cards(library))


def test_backup(files: LibraryFiles, report: Report) -> None:
    clock = SteadyClock(NOW)
    with open_library(files, clock.now, seeded_bits()) as library:
        seconds, copy = timed(library.back_up)

    assert copy is not None
    report.add("verified backup", [seconds])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_memory_of_an_import(tmp_path: Path, report: Report, size: Size) -> None:
    """In a process of its own: the most that a whole `flashpm import` of the pack holds at once."""
    source = tmp_path / "big.yaml"
    source.write_text(as_yaml(big_pack(size.questions)), encoding="utf-8")
    arguments = ["--data-dir", str(tmp_path / "data"), "import", str(source)]
    program = f"from flashpm import app; app.main({arguments!r}); print(open('/proc/self/status').read())"

    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    (peak_kib,) = re.findall(r"VmHWM:\s+(\d+) kB", ran.stdout)
    assert "Imported." in ran.stdout
    report.note(f"peak memory of `flashpm import` with this pack: {int(peak_kib) // 1024} MiB")
