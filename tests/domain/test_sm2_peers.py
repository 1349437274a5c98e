"""SM-2 beside two public implementations: their outcomes as recorded, and each difference explained.

Recorded from `supermemo2` 3.0.1 (alankan886/SuperMemo2) and `sm-2` 0.3.0 (open-spaced-repetition/sm-2), each review on
its due day. A step is the ease factor in hundredths, the interval in days, and the passes in a row.
"""

import math

import pytest

from flashpm.domain.sm2 import Memory, review

Steps = list[tuple[int, int, int]]

GOOD = [4, 4, 4, 4, 4, 4]
EASY = [5, 5, 5, 5, 5, 5, 5, 5]
FIRST_A_FAILURE = [2, 4, 4, 4, 4]
HARD = [3, 3, 3, 3, 3, 3, 3, 3]
A_BLACKOUT = [4, 4, 4, 0, 4, 4, 4]
A_SLIP = [5, 5, 1, 3, 4, 5, 5]
MIXED = [4, 5, 3, 4, 5, 4, 3, 5]
TO_THE_FLOOR = [2, 2, 2, 2, 2, 4, 4, 4, 4]
WORKED_EXAMPLE = [4, 4, 5, 4, 2, 5, 4, 3]


def ours(qualities: list[int]) -> Steps:
    found: Steps = []
    memory: Memory | None = None
    for quality in qualities:
        memory = review(memory, quality)
        found.append((memory.ease, memory.interval_days, memory.repetition))
    return found


@pytest.mark.parametrize(
    ("qualities", "steps"),
    [
        (GOOD, [(250, 1, 1), (250, 6, 2), (250, 15, 3), (250, 38, 4), (250, 95, 5), (250, 238, 6)]),
        (FIRST_A_FAILURE, [(218, 1, 0), (218, 1, 1), (218, 6, 2), (218, 14, 3), (218, 31, 4)]),
        (
            HARD,
            [
                *((236, 1, 1), (222, 6, 2), (208, 14, 3), (194, 30, 4)),
                *((180, 59, 5), (166, 107, 6), (152, 178, 7), (138, 271, 8)),
            ],
        ),
        (
            A_BLACKOUT,
            [(250, 1, 1), (250, 6, 2), (250, 15, 3), (170, 1, 0), (170, 1, 1), (170, 6, 2), (170, 11, 3)],
        ),
        (A_SLIP, [(260, 1, 1), (270, 6, 2), (216, 1, 0), (202, 1, 1), (202, 6, 2), (212, 13, 3), (222, 28, 4)]),
        (
            MIXED,
            [
                *((250, 1, 1), (260, 6, 2), (246, 16, 3), (246, 40, 4)),
                *((256, 99, 5), (256, 254, 6), (242, 651, 7), (252, 1_576, 8)),
            ],
        ),
        (
            TO_THE_FLOOR,
            [
                *((218, 1, 0), (186, 1, 0), (154, 1, 0), (130, 1, 0), (130, 1, 0)),
                *((130, 1, 1), (130, 6, 2), (130, 8, 3), (130, 11, 4)),
            ],
        ),
        (
            WORKED_EXAMPLE,
            [
                *((250, 1, 1), (250, 6, 2), (260, 15, 3), (260, 39, 4)),
                *((228, 1, 0), (238, 1, 1), (238, 6, 2), (224, 15, 3)),
            ],
        ),
    ],
)
def test_supermemo2_reads_the_text_as_we_do(qualities: list[int], steps: Steps) -> None:
    assert ours(qualities) == steps


def test_supermemo2_is_a_day_off_where_a_float_lies_above_a_whole_number_of_days() -> None:
    theirs = [
        *((260, 1, 1), (270, 6, 2), (280, 17, 3), (290, 48, 4)),
        *((300, 140, 5), (310, 421, 6), (320, 1_306, 7), (330, 4_180, 8)),
    ]

    assert ours(EASY)[:5] == theirs[:5]
    assert ours(EASY)[5:] == [(310, 420, 6), (320, 1_302, 7), (330, 4_167, 8)]  # 140 × 3.00 is 420 exactly
    assert [math.ceil(days * ease) for days, ease in ((421, 3.1), (1_306, 3.2))] == [1_306, 4_180]  # all after that one


SM_2 = [
    (GOOD, [(250, 1, 1), (250, 6, 2), (250, 15, 3), (250, 38, 4), (250, 95, 5), (250, 238, 6)]),
    (FIRST_A_FAILURE, [(250, 0, 0), (250, 1, 1), (250, 6, 2), (250, 15, 3), (250, 38, 4)]),
    (
        HARD,
        [
            *((236, 1, 1), (222, 6, 2), (208, 13, 3), (194, 26, 4)),
            *((180, 47, 5), (166, 79, 6), (152, 121, 7), (138, 167, 8)),
        ],
    ),
    (A_BLACKOUT, [(250, 1, 1), (250, 6, 2), (250, 15, 3), (250, 0, 0), (250, 1, 1), (250, 6, 2), (250, 15, 3)]),
    (A_SLIP, [(260, 1, 1), (270, 6, 2), (270, 0, 0), (256, 1, 1), (256, 6, 2), (266, 16, 3), (276, 45, 4)]),
    (
        MIXED,
        [
            *((250, 1, 1), (260, 6, 2), (246, 15, 3), (246, 37, 4)),
            *((256, 95, 5), (256, 244, 6), (242, 591, 7), (252, 1_490, 8)),
        ],
    ),
    (
        TO_THE_FLOOR,
        [*([(250, 0, 0)] * 5), (250, 1, 1), (250, 6, 2), (250, 15, 3), (250, 38, 4)],
    ),
    (
        WORKED_EXAMPLE,
        [
            *((250, 1, 1), (250, 6, 2), (260, 16, 3), (260, 42, 4)),
            *((260, 0, 0), (270, 1, 1), (270, 6, 2), (256, 16, 3)),
        ],
    ),
]


def sm_2_reading(qualities: list[int]) -> Steps:
    """Give what its three differences make of our rule, in whole numbers.

    A failure keeps the ease factor and is due at once (interval 0); the interval grows by the new ease factor.
    """
    found: Steps = []
    passes, ease, days = 0, 250, 0
    for quality in qualities:
        if quality < 3:
            passes, days = 0, 0
        else:
            ease = review(Memory(passes, ease, max(1, days)), quality).ease
            days = (1, 6)[passes] if passes < 2 else -(-days * ease // 100)
            passes += 1
        found.append((ease, days, passes))
    return found


@pytest.mark.parametrize(("qualities", "theirs"), SM_2)
def test_sm_2_is_our_rule_with_three_points_of_the_text_read_another_way(qualities: list[int], theirs: Steps) -> None:
    assert sm_2_reading(qualities) == theirs


@pytest.mark.parametrize(("qualities", "theirs"), SM_2)
def test_sm_2_agrees_with_us_on_which_grades_are_passes(qualities: list[int], theirs: Steps) -> None:
    assert [passes for _, _, passes in ours(qualities)] == [passes for _, _, passes in theirs]


def test_sm_2_is_a_day_off_where_a_float_lies_above_a_whole_number_of_days_too() -> None:
    theirs = [
        *((260, 1, 1), (270, 6, 2), (280, 17, 3), (290, 50, 4)),
        *((300, 151, 5), (310, 469, 6), (320, 1_501, 7), (330, 4_954, 8)),
    ]

    assert sm_2_reading(EASY)[:4] == theirs[:4]
    assert sm_2_reading(EASY)[4:] == [(300, 150, 5), (310, 465, 6), (320, 1_488, 7), (330, 4_911, 8)]  # 50 × 3.00


def test_sm_2_agrees_with_us_in_all_where_no_ease_factor_moves() -> None:
    assert ours(GOOD) == SM_2[0][1]
