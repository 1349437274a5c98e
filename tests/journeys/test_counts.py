"""On a real library, whatever was done: Today counts what is asked, and an evening's word holds in the morning."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.question import QuestionType
from flashpm.domain.study_settings import StudySettings
from flashpm.packs.likeness import likeness
from flashpm.services.use_cases import UseCases, use_cases
from flashpm.storage.library import open_library
from tests.builders import card_of
from tests.fakes import FakeDeckWriter
from tests.libraries import SteadyClock, files_in, import_pack, pack_of, question_of, seeded_bits
from tests.services.desk import asked, take
from tests.services.test_counts import WISHES, really_asked

DEEDS = st.lists(
    st.sampled_from([*Grade, "undo", "skip", "pause", "sleep"])
    | st.tuples(st.sampled_from(["skip", "pause"]), st.integers(0, 5))
    | WISHES,
    max_size=15,
)


@settings(max_examples=12, deadline=None)
@given(DEEDS)
def test_today_is_what_is_asked_and_the_evening_knows_the_morning(deeds: list[object]) -> None:
    clock = SteadyClock()
    with (
        TemporaryDirectory() as folder,
        open_library(files_in(Path(folder)), clock.now, seeded_bits()) as library,
    ):
        types = [*QuestionType]
        import_pack(library, pack_of(*(question_of(f"q{n}", 1 + n % 3, type=types[n]) for n in range(6))), clock)
        cases = use_cases(library, clock, likeness, FakeDeckWriter())
        for deed in deeds:
            _do(cases, clock, deed)

        today, sitting = cases.overview.today(), cases.studying.begin()
        assert sitting.counts == today.counts
        assert really_asked(sitting) == today.counts
        while cases.overview.today().counts.total:
            asked(cases.studying.begin())
        evening, one_more = cases.overview.today(), cases.studying.begin_one_more()
        clock.pass_days(1)

        morning = cases.overview.today()
        assert morning.counts == Counts(evening.tomorrow.due, evening.tomorrow.new, to_repeat=0)
        assert evening.can_begin_more == (one_more.prompt is not None)


def _do(cases: UseCases, clock: SteadyClock, deed: object) -> None:
    if isinstance(deed, StudySettings):
        cases.settings.change(deed)
    elif isinstance(deed, tuple):
        getattr(cases.actions, deed[0])(card_of(f"q{deed[1]}", 0))
    elif deed == "sleep":
        clock.pass_days(1)
    else:
        take(cases.studying.begin(), deed)  # type: ignore[arg-type]  # a grade or a word
