from dataclasses import fields
from datetime import date

import pytest
from pydantic import ValidationError

from flashpm.domain.media import MEDIA
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.packs.pack_schema import ANSWER_FIELDS, ClarifyingQuestionEntry, Entry, PackEntry, QuestionEntry
from flashpm.packs.pack_values import sentence


def field_names(domain_type: type) -> list[str]:
    return [field.name for field in fields(domain_type)]


@pytest.mark.parametrize(
    ("entry", "domain_type"), [(QuestionEntry, Question), (ClarifyingQuestionEntry, ClarifyingQuestion)]
)
def test_entries_bear_the_names_of_the_domain(entry: type[Entry], domain_type: type) -> None:
    without_files = [name for name in field_names(domain_type) if name != MEDIA]  # a pack is text, and holds none

    assert list(entry.model_fields) == without_files


def test_a_pack_says_its_format_beside_the_names_of_the_domain() -> None:
    how_it_was_read = {"is_extract", "is_html"}

    assert list(PackEntry.model_fields) == [
        "format",
        *(name for name in field_names(Pack) if name not in how_it_was_read),
    ]


def test_the_answer_fields_are_fields_of_a_clarifying_question() -> None:
    assert set(ANSWER_FIELDS) < set(ClarifyingQuestionEntry.model_fields)


def test_texts_become_the_values_of_the_domain() -> None:
    entry = QuestionEntry.model_validate(
        {
            "question": "  Why?\u200b ",
            "type": "root-cause",
            "difficulty": "hard",
            "minutes": "015",
            "unseen": "True",
            "updated": "2026-02-28",
            "tags": ["a", " b "],
        }
    )

    assert entry.question == "Why?"
    assert (entry.type, entry.difficulty) == (QuestionType.ROOT_CAUSE, Difficulty.HARD)
    assert (entry.minutes, entry.unseen, entry.updated) == (15, True, date(2026, 2, 28))
    assert entry.tags == ("a", "b")


@pytest.mark.parametrize("field", ["id", "area", "short", "impact", "my_words"])
def test_an_optional_text_of_nothing_is_absent(field: str) -> None:
    entry = ClarifyingQuestionEntry.model_validate({"prompt": "Why?", field: " \u200b"})

    assert getattr(entry, field) is None


def test_a_deck_of_nothing_is_absent() -> None:
    entry = PackEntry.model_validate({"format": "flashpm-pack/1", "id": "a", "title": "A", "deck": "", "questions": []})

    assert entry.deck is None


def test_the_names_in_a_nested_deck_are_trimmed() -> None:
    entry = PackEntry.model_validate(
        {"format": "flashpm-pack/1", "id": "a", "title": "A", "deck": "Practice :: Ferries", "questions": []}
    )

    assert entry.deck == "Practice::Ferries"


def test_a_short_text_has_at_most_60_characters() -> None:
    entry = ClarifyingQuestionEntry.model_validate({"prompt": "Why?", "short": "x" * 60 + " "})

    assert entry.short == "x" * 60


MINUTES = "must be a whole number of minutes from 1 to 9999; found "
DAY = "must be a day written as year-month-day, such as 2026-01-31; found "
TYPE = "must be one of design, improvement, success-metrics, root-cause, trade-off, strategy; found "
ID = "may hold only the letters a to z, the digits 0 to 9 and hyphens; found "
DECK = "must be names with :: between them, such as Trade-off::Audio; found "


def first_sentence(entry: type[Entry], values: dict[str, object]) -> str:
    with pytest.raises(ValidationError) as caught:
        entry.model_validate(values)
    fault = caught.value.errors(include_url=False)[0]
    return sentence(fault, is_written=fault["loc"][0] in values)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("question", None, "is empty: write its value here"),
        ("question", "", "is empty: write its value here"),
        ("question", ["x"], "must be one text; found a list: put the text in quotes"),
        ("title", {"x": "y"}, "must be one text; found fields of its own: put the text in quotes"),
        ("source", "x" * 262_145, "has 262,145 characters, and at most 262,144 fit: shorten it"),
        ("id", "Two Words", ID + "'Two Words'"),
        ("id", "ü", ID + "'ü'"),
        ("type", "tradeoff", TYPE + "'tradeoff' – did you mean trade-off?"),
        ("type", "Trade-off", TYPE + "'Trade-off' – did you mean trade-off?"),
        ("type", "xyz", TYPE + "'xyz'"),
        ("type", ["design"], TYPE + "a list"),
        ("difficulty", "harder", "must be one of easy, medium, hard; found 'harder' – did you mean hard?"),
        ("minutes", "0", MINUTES + "'0'"),
        ("minutes", "-5", MINUTES + "'-5'"),
        ("minutes", "1.5", MINUTES + "'1.5'"),
        ("minutes", "1_0", MINUTES + "'1_0'"),
        ("minutes", "٣", MINUTES + "'٣'"),
        ("minutes", "9" * 10_000, MINUTES + f"'{'9' * 39}…'"),
        ("minutes", {}, MINUTES + "fields of its own"),
        ("unseen", "yes", "must be true or false; found 'yes'"),
        ("unseen", ["true"], "must be true or false; found a list"),
        ("updated", "2026-99-99", DAY + "'2026-99-99'"),
        ("updated", "2026-02-29", DAY + "'2026-02-29'"),
        ("updated", "20260131", DAY + "'20260131'"),
        ("updated", "1767225600", DAY + "'1767225600'"),
        ("updated", ["2026-01-31"], DAY + "a list"),
        ("tags", "audio, ranking", "must be a list, such as [audio, ranking]; found 'audio, ranking'"),
        ("tags", {"a": "b"}, "must be a list, such as [audio, ranking]; found fields of its own"),
        ("tags", ["a", None], "is empty: write its value here"),
        ("tags", [["a"]], "must be one text; found a list: put the text in quotes"),
        (
            "clarifying_questions",
            "none yet",
            "must be a list with a dash before the first field of each clarifying question; found 'none yet'",
        ),
    ],
)
def test_a_value_that_does_not_fit_has_its_sentence(field: str, value: object, message: str) -> None:
    assert first_sentence(QuestionEntry, {"question": "Why?", field: value}) == message


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("format", "flashpm/1", "must be flashpm-pack/1; found 'flashpm/1'"),
        ("format", ["x"], "must be flashpm-pack/1; found a list"),
        ("id", "page", "may not be page, which FlashPM keeps for saved pages: choose another id"),
        ("deck", "A::", DECK + "'A::'"),
        ("deck", "::A", DECK + "'::A'"),
        ("deck", "A::::B", DECK + "'A::::B'"),
        (
            "questions",
            {"question": "Why?"},
            "must be a list with a dash before the first field of each question; found fields of its own",
        ),
    ],
)
def test_a_value_of_the_pack_that_does_not_fit_has_its_sentence(field: str, value: object, message: str) -> None:
    values = {"format": "flashpm-pack/1", "id": "a", "title": "A", "questions": [], field: value}

    assert first_sentence(PackEntry, values) == message


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("format", "is missing: add a line `format: flashpm-pack/1`"),
        ("id", "is missing: add a line `id: …`"),
        ("title", "is missing: add a line `title: …`"),
        ("questions", "is missing: add a line `questions: …`"),
    ],
)
def test_a_missing_field_has_its_sentence(field: str, message: str) -> None:
    values: dict[str, object] = {"format": "flashpm-pack/1", "id": "a", "title": "A", "questions": []}
    del values[field]

    assert first_sentence(PackEntry, values) == message


def test_a_short_text_of_61_characters_has_its_sentence() -> None:
    message = first_sentence(ClarifyingQuestionEntry, {"prompt": "Why?", "short": "x" * 61})

    assert message == "has 61 characters, and at most 60 fit: shorten it"
