import pytest

from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.packs.yaml_findings import MOST_FINDINGS, Findings, Place, StopReadingError, quoted, suggestion


def test_findings_come_in_the_order_of_their_places() -> None:
    findings = Findings("p.yaml")
    for place in (Place(9, 1), Place(2, 7), Place(2, 3)):
        findings.error(place, "a", "is wrong")
        findings.warn(place, "a", "is odd")

    reading = findings.reading(None)

    assert [(each.line, each.column) for each in reading.errors] == [(2, 3), (2, 7), (9, 1)]
    assert [(each.line, each.column) for each in reading.warnings] == [(2, 3), (2, 7), (9, 1)]


def test_a_pack_with_warnings_is_given() -> None:
    findings = Findings("p.yaml")
    findings.warn(Place(1, 2), "a", "is odd")

    reading = findings.reading(Pack("b"))

    assert reading == Reading(Pack("b"), warnings=(Finding("p.yaml", 1, "a", "is odd", 2),))


def test_a_pack_with_an_error_is_not_given() -> None:
    findings = Findings("p.yaml")
    findings.error(Place(1, 2), None, "is wrong")

    assert findings.reading(Pack("b")).pack is None


def test_a_fault_that_stops_is_noted() -> None:
    findings = Findings("p.yaml")

    with pytest.raises(StopReadingError):
        findings.stop(Place(1, 2), None, "is wrong")

    assert [str(error) for error in findings.reading(None).errors] == ["p.yaml:1:2: is wrong"]


def test_reading_stops_at_the_most_errors_that_are_listed() -> None:
    findings = Findings("p.yaml")
    for line in range(1, MOST_FINDINGS):
        findings.error(Place(line, 1), None, "is wrong")

    with pytest.raises(StopReadingError):
        findings.error(Place(MOST_FINDINGS, 1), None, "is wrong")

    *listed, remark = findings.reading(None).errors
    assert len(listed) == MOST_FINDINGS
    assert str(remark) == "p.yaml: only the first 200 are listed: mend them first"


def test_warnings_beyond_the_most_are_left_out_and_reading_goes_on() -> None:
    findings = Findings("p.yaml")
    for line in range(1, MOST_FINDINGS + 50):
        findings.warn(Place(line, 1), None, "is odd")

    *listed, remark = findings.reading(None).warnings

    assert len(listed) == MOST_FINDINGS
    assert remark.line is None
    assert not findings.lists_warnings


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("trade off", "'trade off'"),
        ("two\n  lines", "'two lines'"),
        ("x" * 40, f"'{'x' * 40}'"),
        ("x" * 41, f"'{'x' * 39}…'"),
        ("x" * 10_000_000, f"'{'x' * 39}…'"),
        ("a\x1b[31mb\u202ec", "'a?[31mb?c'"),
        ("", "''"),
    ],
)
def test_a_quotation_is_short_and_of_visible_characters(text: str, quotation: str) -> None:
    assert quoted(text) == quotation


@pytest.mark.parametrize(
    ("word", "suggested"),
    [
        ("tradeoff", " – did you mean trade-off?"),
        ("Design", " – did you mean design?"),
        ("xyz", ""),
        ("x" * 1_000_000, ""),
    ],
)
def test_the_nearest_word_is_suggested(word: str, suggested: str) -> None:
    assert suggestion(word, ["design", "trade-off"]) == suggested
