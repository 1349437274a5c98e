import re
from pathlib import Path

import pytest

from flashpm.domain.question import MAX_MINUTES, MAX_SHORT, Difficulty, QuestionType
from flashpm.packs.pack_schema import ClarifyingQuestionEntry, Entry, PackEntry, QuestionEntry
from flashpm.packs.pack_values import MAX_TEXT
from flashpm.packs.source_text import MAX_BYTES
from flashpm.packs.yaml_limits import MAX_DEPTH, MAX_FIELDS, MAX_NODES
from flashpm.packs.yaml_pack import looks_like_pack, read_yaml_pack

DOCS = (Path(__file__).parents[2] / "docs" / "pack-format.md").read_text(encoding="utf-8")
FIELDS = {"Of the pack": PackEntry, "Of a question": QuestionEntry, "Of a clarifying question": ClarifyingQuestionEntry}


def section(title: str) -> str:
    found = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#|\Z)", DOCS, re.MULTILINE | re.DOTALL)
    assert found
    return found[1]


def example() -> str:
    found = re.search(r"```yaml\n(.*?)```", DOCS, re.DOTALL)
    assert found
    return found[1]


def test_the_example_is_read_without_a_remark() -> None:
    reading = read_yaml_pack("example.yaml", example())

    assert looks_like_pack(example())
    assert (reading.errors, reading.warnings) == ((), ())
    assert reading.pack is not None
    assert [question.id for question in reading.pack.questions] == ["skerry-standby-tickets", "skerry-quiet-cabin"]


@pytest.mark.parametrize(("title", "entry"), FIELDS.items())
def test_the_tables_name_the_fields_of_the_format_and_no_others(title: str, entry: type[Entry]) -> None:
    named = re.findall(r"^\| `(\w+)` \|", section(title), re.MULTILINE)

    assert named == list(entry.model_fields)


@pytest.mark.parametrize(("title", "entry"), FIELDS.items())
def test_the_tables_mark_the_required_fields(title: str, entry: type[Entry]) -> None:
    marked = re.findall(r"^\| `(\w+)` \|.*\| required \|$", section(title), re.MULTILINE)

    assert marked == [name for name, field in entry.model_fields.items() if field.is_required()]


@pytest.mark.parametrize("entry", FIELDS.values())
def test_the_example_shows_every_field(entry: type[Entry]) -> None:
    shown = set(re.findall(r"^[ -]*(\w+):", example(), re.MULTILINE))

    assert set(entry.model_fields) <= shown


@pytest.mark.parametrize("word", [*QuestionType, *Difficulty])
def test_every_word_of_a_closed_set_is_named(word: str) -> None:
    assert f"`{word}`" in section("Of a question")


@pytest.mark.parametrize(
    ("title", "limit"),
    [
        ("Of a question", f"1 to {MAX_MINUTES}"),
        ("Of a clarifying question", f"at most {MAX_SHORT} characters"),
        ("Faults, warnings and limits", f"{MAX_BYTES // 1024**2} MB"),
        ("Faults, warnings and limits", f"{MAX_TEXT:,} characters"),
        ("Faults, warnings and limits", f"{MAX_DEPTH} deep"),
        ("Faults, warnings and limits", f"{MAX_NODES:,} texts and fields"),
        ("Faults, warnings and limits", f"{MAX_FIELDS:,} fields in one group"),
    ],
)
def test_the_limits_are_those_of_the_code(title: str, limit: str) -> None:
    assert limit in section(title)
