import json

import pytest

from flashpm.domain.field_names import TableField
from flashpm.domain.field_table import FieldTable
from flashpm.packs.json_table import MAX_CHARACTERS
from flashpm.packs.reading import read_source

CARD = {
    "prompt": "Who waits?",
    "why_it_matters": "They pay.",
    "expected_answer": "Islanders.",
    "impact": "I would ask.",
}
FLAT = {"question": "How would you weigh a quick lane?", **CARD}
NESTED = {"question": "How?", "id": "lane", "tags": ["pier", "queue"], "clarifying_questions": [{"id": "who", **CARD}]}


def table(text: str) -> FieldTable:
    reading = read_source("a.json", text.encode())
    assert reading.errors == ()
    (found,) = reading.tables
    return found


def rows(text: str) -> list[dict[str, str]]:
    found = table(text)
    return [dict(zip(found.columns, row.cells, strict=True)) for row in found.rows]


def refused(text: str) -> str:
    (error,) = read_source("a.json", text.encode()).errors
    return error.message


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([FLAT]),
        json.dumps({"cards": [FLAT]}, indent=2),
        json.dumps(FLAT),
        f"{json.dumps(FLAT)}\n\n{json.dumps(FLAT)}\n",
        "\ufeff" + json.dumps([FLAT]),
    ],
)
def test_a_list_of_fields_is_a_table(text: str) -> None:
    assert rows(text)[0] == FLAT
    assert table(text).is_clear


@pytest.mark.parametrize("text", [json.dumps([NESTED]), json.dumps({"title": "Mine", "questions": [NESTED]}, indent=1)])
def test_a_question_may_hold_its_clarifying_questions(text: str) -> None:
    (row,) = rows(text)

    assert row == {"question": "How?", "Interview question id": "lane", "tags": "pier, queue", "id": "who", **CARD}
    assert TableField.QUESTION_ID in table(text).guess


def test_a_name_that_both_bear_is_told_apart() -> None:
    (row,) = rows(json.dumps([{"question": "How?", "asked": [{"question": "Who?", "answer": "We."}]}]))

    assert row == {"question": "How?", "Clarifying question": "Who?", "answer": "We."}


def test_numbers_and_gaps_are_texts_and_what_holds_more_is_passed_over() -> None:
    card = {"prompt": "Who?", "impact": None, "answer": "We.", "minutes": 15, "unseen": True, "box": {"a": 1}}

    assert rows(json.dumps([card])) == [
        {"prompt": "Who?", "impact": "", "answer": "We.", "minutes": "15", "unseen": "true"}
    ]


def test_each_line_is_known_by_its_number() -> None:
    assert [row.line for row in table(f"{json.dumps(FLAT)}\n\n{json.dumps(FLAT)}\n").rows] == [1, 3]


def test_a_fault_is_told_with_its_line() -> None:
    assert "a fault in line 2" in refused('[{"prompt": "Who?",\n "impact" 1}]')
    assert "a fault in line 3" in refused(f'{json.dumps(FLAT)}\n\n{{"prompt": ')


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[" + '{"a":[' * 200_000, "too deep in one another"),
        ('[{"prompt": "' + "a" * MAX_CHARACTERS + '"}]', "longer than 4,194,304 characters"),
        ('{"prompt": "' + "a" * 300_000 + '"}', "longer than 262,144 characters"),
        ('{"prompt": "a"}\n' * 100_001, "more than can be read"),
        ("[{" + ",".join(f'"k{n}": "a"' for n in range(300)) + "}]", "more than can be read"),
        ('[{"cell": "a"}, {"source": "b"}]', "in which no questions are found"),
    ],
)
def test_what_is_no_question_or_too_much_is_refused(text: str, sentence: str) -> None:
    assert sentence in refused(text)


def test_words_in_brackets_are_a_text() -> None:
    assert "not a question page" in refused("[a note] and {another}")
