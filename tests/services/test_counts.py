"""Whatever was done and set, what Today says is what a sitting asks, and an evening's word holds the next morning."""

from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from flashpm.domain.card import ALWAYS_ON, SWITCHED, CardState
from flashpm.domain.due_queue import Counts, DueOrder
from flashpm.domain.grade import Grade
from flashpm.domain.question import QuestionType
from flashpm.domain.review import ReviewKind
from flashpm.domain.spacing import Spacing
from flashpm.domain.study_settings import StudySettings
from flashpm.services.sitting import Sitting
from tests.builders import card_of, pack_of, question_of
from tests.services.desk import Desk, asked, take

LIBRARIES = st.lists(
    st.tuples(st.integers(1, 4), st.sampled_from([*QuestionType, None]), st.booleans()), min_size=1, max_size=7
)
"""Questions: how many cards, of which type, and whether they came with the program."""
WISHES = st.builds(
    StudySettings,
    interview_on=st.none() | st.dates(date(2026, 3, 1), date(2026, 3, 12)),
    minutes_per_day=st.sampled_from([5, 6, 8, 20]),
    types=st.lists(st.sampled_from(QuestionType), max_size=2, unique=True).map(tuple),
    new_questions_a_day=st.integers(0, 4),
    day_starts_at_hour=st.sampled_from([0, 4, 8]),
    reviews_a_day=st.none() | st.integers(1, 6),
    due_order=st.sampled_from(DueOrder),
    spacing=st.sampled_from(Spacing),
    kinds=st.sampled_from([ALWAYS_ON, (*ALWAYS_ON, *SWITCHED)]),
)
HERE = st.sampled_from([*Grade, "undo", "skip", "pause", "restart", "sleep", "more", "week"])
ELSEWHERE = st.tuples(st.sampled_from(["skip", "pause", "resume"]), st.integers(0, 6), st.integers(0, 3))
DEEDS = st.lists(HERE | ELSEWHERE | WISHES, max_size=25)


def desk_of(library: list[tuple[int, QuestionType | None, bool]]) -> Desk:
    """Lay out a library of an own and a shipped pack."""
    desk = Desk()
    for is_shipped in (False, True):
        questions = [
            question_of(f"q{number}", parts=parts, type=kind)
            for number, (parts, kind, ships) in enumerate(library)
            if ships is is_shipped
        ]
        if questions:
            desk.import_packs(pack_of(*questions), is_shipped=is_shipped)
    return desk


def do(desk: Desk, sitting: Sitting, deed: object) -> Sitting:
    """Do one deed; gives the sitting that goes on."""
    studying = desk.use_cases.studying
    if isinstance(deed, StudySettings):
        desk.use_cases.settings.change(deed)
        return studying.begin()
    if isinstance(deed, tuple):
        _do_elsewhere(desk, *deed)
        sitting.refresh()
    elif deed == "week":
        desk.study(days=7)
        return studying.begin()
    elif deed in {"restart", "sleep", "more"}:
        desk.clock.pass_days(deed == "sleep")
        return studying.begin_one_more() if deed == "more" else studying.begin()
    else:
        desk.clock.pass_seconds(7)
        take(sitting, deed)  # type: ignore[arg-type]  # a grade or a word
    return sitting


def sitting_after(desk: Desk, deeds: list[object]) -> Sitting:
    """Begin a sitting and do things in it; gives the one that is open then."""
    sitting = desk.use_cases.studying.begin()
    for deed in deeds:
        sitting = do(desk, sitting, deed)
    return sitting


def _do_elsewhere(desk: Desk, deed: str, question: int, part: int) -> None:
    card = card_of(f"q{question}", part)
    if card not in {row.face.uid for row in desk.use_cases.cards.find(None, "")}:
        return
    if deed == "skip":
        desk.use_cases.actions.skip(card)
    else:
        desk.use_cases.actions.pause(card, is_paused=deed == "pause")


def really_asked(sitting: Sitting, *, taken_ms: int = 1_000) -> Counts:
    """Pass everything; gives what was asked as due, as new, and to repeat."""
    due = new = to_repeat = 0
    while (prompt := sitting.prompt) is not None:
        is_new = prompt.face.schedule.state is CardState.NEW
        if prompt.kind is ReviewKind.REPEAT:
            to_repeat += 1
        else:
            new, due = new + is_new, due + (not is_new)
        sitting.grade(Grade.GOOD, taken_ms)
    return Counts(due, new, to_repeat)


def until_done(desk: Desk) -> None:
    """Study until Today has nothing more."""
    while desk.use_cases.overview.today().counts.total:
        asked(desk.use_cases.studying.begin(), taken_ms=9_000)


@settings(max_examples=40, deadline=None)
@given(LIBRARIES, DEEDS)
def test_the_counts_of_today_are_what_a_sitting_really_asks(
    library: list[tuple[int, QuestionType | None, bool]], deeds: list[object]
) -> None:
    desk = desk_of(library)
    sitting = sitting_after(desk, deeds)

    overview = desk.use_cases.overview.today()
    sitting = desk.use_cases.studying.begin()

    assert sitting.counts == overview.counts
    assert really_asked(sitting) == overview.counts


@settings(max_examples=25, deadline=None)
@given(LIBRARIES, DEEDS)
def test_a_sitting_that_goes_on_counts_what_it_will_really_ask(
    library: list[tuple[int, QuestionType | None, bool]], deeds: list[object]
) -> None:
    desk = desk_of(library)
    sitting = sitting_after(desk, deeds)

    counts = sitting.counts

    assert really_asked(sitting).total == counts.total


@settings(max_examples=40, deadline=None)
@given(LIBRARIES, DEEDS)
def test_what_an_evening_says_of_tomorrow_is_what_the_morning_asks(
    library: list[tuple[int, QuestionType | None, bool]], deeds: list[object]
) -> None:
    desk = desk_of(library)
    sitting_after(desk, deeds)
    until_done(desk)

    evening = desk.use_cases.overview.today()
    desk.clock.pass_days(1)
    morning = desk.use_cases.overview.today()

    assert morning.day == evening.tomorrow.day
    assert morning.counts == Counts(evening.tomorrow.due, evening.tomorrow.new, to_repeat=0)
    assert morning.minutes == evening.tomorrow_minutes


@settings(max_examples=25, deadline=None)
@given(LIBRARIES, DEEDS, st.integers(0, 60_000))
def test_what_is_done_stays_done_until_the_day_ends(
    library: list[tuple[int, QuestionType | None, bool]], deeds: list[object], taken_ms: int
) -> None:
    desk = desk_of([(2, QuestionType.DESIGN, False), *library])
    desk.study()
    sitting_after(desk, deeds)

    assume(desk.reviews())  # the very first sitting leaves room for a second one

    really_asked(desk.use_cases.studying.begin(), taken_ms=taken_ms)

    assert desk.use_cases.overview.today().counts == Counts(0, 0, 0)


@settings(max_examples=20, deadline=None)
@given(LIBRARIES, DEEDS)
def test_the_next_day_with_something_to_do_is_the_first_on_which_something_is_asked(
    library: list[tuple[int, QuestionType | None, bool]], deeds: list[object]
) -> None:
    desk = desk_of(library)
    sitting_after(desk, deeds)
    until_done(desk)
    evening = desk.use_cases.overview.today()

    for _ in range(40):
        desk.clock.pass_days(1)
        if (morning := desk.use_cases.overview.today()).counts.total:
            assert evening.next_load is not None
            assert (evening.next_due_on, evening.next_load.total) == (morning.day, morning.counts.total)
            return
    assert evening.next_due_on is None or evening.next_due_on > evening.day + 40


@settings(max_examples=20, deadline=None)
@given(LIBRARIES, DEEDS)
def test_one_more_question_is_offered_where_there_is_one(
    library: list[tuple[int, QuestionType | None, bool]], deeds: list[object]
) -> None:
    desk = desk_of(library)
    sitting_after(desk, deeds)
    until_done(desk)

    is_offered = desk.use_cases.overview.today().can_begin_more

    assert is_offered == (desk.use_cases.studying.begin_one_more().prompt is not None)
