import re
from pathlib import Path

import pytest

from flashpm.domain.decision_words import names_a_decision
from flashpm.domain.question import MAX_SHORT
from flashpm.packs.pack_lint import LONGEST
from flashpm.packs.yaml_pack import read_yaml_pack

DOCS = (Path(__file__).parents[2] / "docs" / "writing-packs.md").read_text(encoding="utf-8")


def test_the_worked_example_is_read_without_a_remark() -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL)

    reading = read_yaml_pack("example.yaml", example)

    assert (reading.errors, reading.warnings) == ((), ())
    assert reading.pack is not None
    assert len(reading.pack.questions[0].clarifying_questions) == 5


def test_what_went_into_the_pack_stands_in_it() -> None:
    rows = re.findall(
        r"^\| (?:prompt|short|why it matters|expected answer|impact) \| .* \| (.*) \|$", DOCS, re.MULTILINE
    )

    assert len(rows) == 5
    assert [row for row in rows if f'"{row}"' not in DOCS] == []


@pytest.mark.parametrize(("field", "longest"), [*LONGEST.items(), ("short", MAX_SHORT)])
def test_the_lengths_are_those_of_the_code(field: str, longest: int) -> None:
    assert f"| `{field}` | {longest} |" in DOCS


def test_bad_impacts_decide_nothing_and_good_ones_do() -> None:
    rows = re.findall(r"^\| [Ii]mpact[^|]* \| (.*) \| (.*) \|$", DOCS, re.MULTILINE)

    assert [(names_a_decision(bad), names_a_decision(good)) for bad, good in rows] == [(False, True)] * 3
