import json
import subprocess
import sys
from typing import Any

import pytest

from flashpm.packs.pack_json_schema import json_schema, json_schema_text
from flashpm.packs.pack_schema import ClarifyingQuestionEntry, Entry, PackEntry, QuestionEntry
from flashpm.paths import shipped


def definition(entry: type[Entry]) -> dict[str, Any]:
    schema = json_schema()
    found: dict[str, Any] = schema if entry is PackEntry else schema["$defs"][entry.__name__]
    return found


def test_the_shipped_schema_is_the_one_that_the_models_give() -> None:
    shipped_text = shipped("resources", "flashpm-pack-1.schema.json").read_text(encoding="utf-8")

    assert shipped_text == json_schema_text()


def test_the_command_that_rewrites_the_schema_writes_it() -> None:
    command = [sys.executable, "-m", "flashpm.packs.pack_json_schema"]

    written = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout

    assert written == json_schema_text()


@pytest.mark.parametrize("entry", [PackEntry, QuestionEntry, ClarifyingQuestionEntry])
def test_the_schema_has_the_fields_of_the_models_and_no_others(entry: type[Entry]) -> None:
    found = definition(entry)

    assert list(found["properties"]) == list(entry.model_fields)
    assert found["additionalProperties"] is False


@pytest.mark.parametrize("entry", [PackEntry, QuestionEntry, ClarifyingQuestionEntry])
def test_every_field_is_described(entry: type[Entry]) -> None:
    undescribed = [name for name, field in definition(entry)["properties"].items() if not field.get("description")]

    assert undescribed == []


@pytest.mark.parametrize(
    ("entry", "required"),
    [
        (PackEntry, ["format", "id", "title", "questions"]),
        (QuestionEntry, ["question"]),
        (ClarifyingQuestionEntry, ["prompt"]),
    ],
)
def test_the_required_fields_are_named(entry: type[Entry], required: list[str]) -> None:
    assert definition(entry)["required"] == required


@pytest.mark.parametrize(
    ("entry", "field", "keyword", "value"),
    [
        (PackEntry, "format", "const", "flashpm-pack/1"),
        (PackEntry, "id", "pattern", "^[a-z0-9-]+$"),
        (PackEntry, "id", "not", {"const": "page"}),
        (PackEntry, "version", "type", ["string", "number"]),
        (PackEntry, "questions", "minItems", 1),
        (PackEntry, "questions", "items", {"$ref": "#/$defs/QuestionEntry"}),
        (QuestionEntry, "type", "$ref", "#/$defs/QuestionType"),
        (QuestionEntry, "minutes", "type", "integer"),
        (QuestionEntry, "minutes", "minimum", 1),
        (QuestionEntry, "unseen", "type", "boolean"),
        (QuestionEntry, "updated", "format", "date"),
        (QuestionEntry, "tags", "type", "array"),
        (ClarifyingQuestionEntry, "short", "maxLength", 60),
        (ClarifyingQuestionEntry, "impact", "type", "string"),
    ],
)
def test_an_editor_learns_what_a_field_holds(entry: type[Entry], field: str, keyword: str, value: object) -> None:
    assert definition(entry)["properties"][field][keyword] == value


def test_an_editor_learns_the_words_of_a_type() -> None:
    assert json_schema()["$defs"]["QuestionType"]["enum"] == [
        "design",
        "improvement",
        "success-metrics",
        "root-cause",
        "trade-off",
        "strategy",
    ]


def test_an_editor_learns_that_a_clarifying_question_needs_one_of_three_fields() -> None:
    assert definition(ClarifyingQuestionEntry)["anyOf"] == [
        {"required": ["why_it_matters"]},
        {"required": ["expected_answer"]},
        {"required": ["impact"]},
    ]


def test_nothing_is_said_of_null() -> None:
    assert "null" not in json.dumps(json_schema())
