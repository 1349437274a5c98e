"""Gradings from elsewhere, packed: they are what they were, in the order in which they were."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.carried import PackedReviews, PastReview, moments_of, packed
from flashpm.domain.grade import Grade
from flashpm.domain.review import MAX_TAKEN_MS
from flashpm.domain.rules import MAX_INTERVAL_DAYS

REVIEWS = st.lists(
    st.builds(
        PastReview,
        at_ms=st.integers(1, 2**46),
        grade=st.sampled_from(Grade),
        interval_days=st.integers(0, MAX_INTERVAL_DAYS),
        taken_ms=st.integers(0, MAX_TAKEN_MS),
        is_step=st.booleans(),
        is_extra=st.booleans(),
    ),
    max_size=8,
)


def pack(reviews: list[PastReview]) -> PackedReviews:
    numbers = array("q")
    for at_ms, grade, days, taken_ms, is_step, is_extra in reviews:
        numbers.extend((at_ms, packed(grade, days, taken_ms, is_step=is_step, is_extra=is_extra)))
    return PackedReviews(numbers)


@given(REVIEWS)
def test_packed_gradings_are_what_they_were(reviews: list[PastReview]) -> None:
    found = pack(reviews)

    assert list(found) == reviews
    assert [found[place] for place in range(len(found))] == reviews
    assert found[1:3] == tuple(reviews[1:3])
    assert found == tuple(reviews)
    assert (hash(found), repr(found)) == (hash(tuple(reviews)), repr(tuple(reviews)))
    assert moments_of(found) == moments_of(reviews) == [each.at_ms for each in reviews]


def test_packed_gradings_are_no_number() -> None:
    assert pack([]) != 0


def test_no_more_thinking_time_is_packed_than_the_log_keeps() -> None:
    (review,) = pack([PastReview(1, Grade.GOOD, 6, 10 * MAX_TAKEN_MS)])

    assert review == PastReview(1, Grade.GOOD, 6, MAX_TAKEN_MS)
