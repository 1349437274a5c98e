import pytest

from flashpm.domain.review import scheduler_of


@pytest.mark.parametrize(
    ("rule", "scheduler"), [("sm2-a/1", "sm2"), ("sm2/2", "sm2"), ("fsrs6/1", "fsrs6"), ("sm2", "sm2"), ("", "")]
)
def test_a_rule_names_its_scheduler_before_its_reading_and_its_version(rule: str, scheduler: str) -> None:
    assert scheduler_of(rule) == scheduler
