from collections.abc import Sequence

from flashpm.domain.field_names import TableField, guess_fields
from flashpm.domain.field_table import FieldRow, FieldTable
from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.pack import Finding, Reading
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.table_questions import MOST_REMARKS, read_table, readings_of

ALL = ["question", "prompt", "impact"]


def readings(columns: Sequence[str], *rows: Sequence[str]) -> tuple[Reading, ...]:
    made = tuple(FieldRow(tuple(cells), line) for line, cells in enumerate(rows, start=2))
    guess = guess_fields(columns)
    return read_table(FieldTable("a.csv", "a", tuple(columns), made, guess, is_clear=True), guess)


def reading(columns: Sequence[str], *rows: Sequence[str]) -> Reading:
    (only,) = readings(columns, *rows)
    return only


def questions_of(found: Reading) -> tuple[Question, ...]:
    assert found.pack is not None
    return found.pack.questions


def questions(columns: Sequence[str], *rows: Sequence[str]) -> tuple[Question, ...]:
    return questions_of(reading(columns, *rows))


def said(found: Reading) -> list[tuple[int | None, str | None, str]]:
    return [(each.line, each.field, each.message) for each in found.warnings]


def test_a_row_fills_every_field() -> None:
    columns = [*TableField]
    cells = {
        TableField.QUESTION: "Podcasts on the home screen?",
        TableField.TYPE: "Trade-off",
        TableField.DIFFICULTY: "Hard",
        TableField.MINUTES: "15 min",
        TableField.TAGS: "audio, ranking",
        TableField.DECK: "Music :: Audio",
    }

    found = reading(columns, [cells.get(each, f" {each} text ") for each in columns])

    assert found.warnings == ()
    assert found.pack is not None
    assert (found.pack.id, found.pack.title, found.pack.deck) == (PAGE_PACK_ID, "a", "Music::Audio")
    assert questions_of(found) == (
        Question(
            id="question_id text",
            question="Podcasts on the home screen?",
            title="title text",
            type=QuestionType.TRADE_OFF,
            product="product text",
            company="company text",
            difficulty=Difficulty.HARD,
            minutes=15,
            tags=("audio", "ranking"),
            source="source text",
            clarifying_questions=(
                ClarifyingQuestion(
                    id="id text",
                    area="area text",
                    prompt="prompt text",
                    short="short text",
                    why_it_matters="why_it_matters text",
                    expected_answer="expected_answer text",
                    impact="impact text",
                    my_words="my_words text",
                ),
            ),
        ),
    )


def test_rows_of_one_question_make_one_question_wherever_they_stand() -> None:
    found = questions(ALL, ["One?", "a", "1"], ["Two?", "b", "2"], [" ONE? ", "c", "3"])

    assert [(each.question, [part.prompt for part in each.clarifying_questions]) for each in found] == [
        ("One?", ["a", "c"]),
        ("Two?", ["b"]),
    ]


def test_a_row_without_a_question_belongs_to_the_one_above() -> None:
    found = questions(ALL, ["One?"], ["", "a", "1"], [], ["", "b", "2"])

    assert [(each.question, len(each.clarifying_questions)) for each in found] == [("One?", 2)]


def test_rows_of_one_question_id_make_one_question() -> None:
    columns = ["question id", *ALL]

    found = questions(columns, ["q1", "One?", "a", "1"], ["q1", "", "b", "2"], ["q2", "One?", "c", "3"])

    assert [(each.id, each.question, len(each.clarifying_questions)) for each in found] == [
        ("q1", "One?", 2),
        ("q2", "One?", 1),
    ]


def test_without_a_question_its_deck_stands_for_it() -> None:
    (found,) = readings(["deck", "front", "back"], ["PM::Basics", "a", "1"], ["PM::Basics", "b", "2"])

    assert [(each.question, len(each.clarifying_questions)) for each in questions_of(found)] == [("Basics", 2)]
    assert said(found) == [(2, "questions[0]", "No column names the interview question, so “Basics” stands for it.")]


def test_without_a_question_and_a_deck_the_question_is_to_be_written() -> None:
    found = reading(["deck", "front", "back"], ["::", "a", "1"])

    assert [each.question for each in questions_of(found)] == [None]
    assert [(each.line, each.field) for each in found.warnings] == [(2, "questions[0].question")]


def test_each_deck_has_a_reading_of_its_own() -> None:
    found = readings(["deck", *ALL], ["A", "One?", "a", "1"], ["B", "Two?", "b", "2"], ["", "Three?", "c", "3"])

    assert [each.pack.deck for each in found if each.pack] == ["A", "B", None]
    assert [len(questions_of(each)) for each in found] == [1, 1, 1]


def test_a_row_needs_a_prompt_and_an_answer() -> None:
    found = reading(ALL, ["One?", "a", "1"], ["One?", "", "2"], ["One?", "c", ""])

    assert len(questions_of(found)[0].clarifying_questions) == 1
    assert [(line, field) for line, field, _ in said(found)] == [(3, None), (4, None)]
    assert "no clarifying question" in found.warnings[0].message
    assert "neither why it matters" in found.warnings[1].message


def test_a_question_of_which_no_row_makes_a_card_is_left_out() -> None:
    assert [each.question for each in questions(ALL, ["One?", "a", ""], ["Two?", "b", "2"])] == ["Two?"]


def test_a_table_without_cards_is_refused() -> None:
    found = reading(ALL, ["One?", "a", ""])

    assert found.pack is None
    assert [str(error) for error in found.errors] == [
        "a.csv: No row of this table has a clarifying question with an answer: check what each column holds.",
        "a.csv:2: This row has neither why it matters, nor an expected answer, nor an impact, so it is left out: write "
        "one of them.",
    ]


def test_a_repeated_row_is_left_out_with_a_word() -> None:
    found = reading(ALL, ["One?", "a", "1"], ["One?", "a", "1"], ["One?", "a", "other"])

    assert [part.impact for part in questions_of(found)[0].clarifying_questions] == ["1", "other"]
    assert said(found) == [(3, None, "This row repeats one above it, so it is left out.")]


def test_an_id_that_stands_above_is_left_out() -> None:
    found = reading(["id", *ALL], ["x", "One?", "a", "1"], ["x", "One?", "b", "2"])

    assert [part.id for part in questions_of(found)[0].clarifying_questions] == ["x", None]
    assert [(line, field) for line, field, _ in said(found)] == [(3, "questions[0].clarifying_questions[1].id")]


def test_a_short_form_that_is_too_long_is_left_out() -> None:
    found = reading(["short", *ALL], ["s" * 60, "One?", "a", "1"], ["s" * 61, "One?", "b", "2"])

    assert [part.short for part in questions_of(found)[0].clarifying_questions] == ["s" * 60, None]
    assert [(line, field) for line, field, _ in said(found)] == [(3, "questions[0].clarifying_questions[1].short")]


def test_the_first_of_differing_values_of_a_question_is_kept_and_tags_are_gathered() -> None:
    found = reading(
        ["company", "tags", *ALL],
        ["Meta", "x", "One?", "a", "1"],
        ["meta", "y", "", "b", "2"],
        ["Ebay", "", "", "c", "3"],
    )

    assert (questions_of(found)[0].company, questions_of(found)[0].tags) == ("Meta", ("x", "y"))
    assert said(found) == [
        (4, "questions[0].company", "Rows of this question differ in its company: the first one is kept.")
    ]


def test_values_that_are_no_type_difficulty_or_minutes_are_left_out_with_a_word() -> None:
    found = reading(["type", "difficulty", "minutes", *ALL], ["riddle", "7", "long", "One?", "a", "1"])

    question = questions_of(found)[0]
    assert (question.type, question.difficulty, question.minutes) == (None, None, None)
    assert [field for _, field, _ in said(found)] == [
        "questions[0].type",
        "questions[0].difficulty",
        "questions[0].minutes",
    ]
    assert "“riddle” is left out: it must be one of design, " in found.warnings[0].message


def test_only_the_first_remarks_are_listed() -> None:
    rows = [["One?", "a", "1"], *[["One?", f"p{number}", ""] for number in range(MOST_REMARKS + 1)]]

    found = reading(ALL, *rows)

    assert len(found.warnings) == MOST_REMARKS + 1
    assert found.warnings[-1].message == "Remarks that are not listed: 1."


def test_tables_of_a_reading_are_read_where_their_columns_are_clear() -> None:
    names = ("prompt", "impact")
    clear = FieldTable("a.csv", "a", names, (FieldRow(("a", "1"), 2),), guess_fields(names), is_clear=True)
    unclear = FieldTable("a.csv", "b", ("x",), (FieldRow(("a",), 2),), (None,), is_clear=False)

    read, asked = readings_of(Reading(None, tables=(clear, unclear)))

    assert read.pack is not None
    assert asked.tables == (unclear,)
    assert "(“x”)" in asked.errors[0].message


def test_a_reading_without_tables_stays_as_it_is() -> None:
    found = Reading(None, errors=(Finding("a", None, None, "No."),))

    assert readings_of(found) == (found,)
    assert readings_of(Reading(None)) == (Reading(None),)


def test_what_a_source_holds_beside_its_tables_stays() -> None:
    unclear = FieldTable("a.csv", "b", ("x",), (FieldRow(("a",), 2),), (None,), is_clear=False)
    found = Reading(None, warnings=(Finding("a", None, None, "Look."),), tables=(unclear,))

    assert [len(each.warnings) for each in readings_of(found)] == [1, 0]


EXPORT = ["pack", "question id", "id", *ALL]


def test_the_rows_of_an_export_find_their_packs() -> None:
    own = "01J8ZZZZZZZZZZZZZZZZZZZZZZ"

    found = readings(
        EXPORT,
        ["harbour", "ferry", "who", "One?", "a", "1"],
        ["page", "one?", "a", "One?", "a", "1"],
        ["", own, f"{own}-0", "One?", "a", "1"],
        ["harbour", "ferry", "when", "One?", "b", "2"],
    )

    assert [(each.pack.id, each.pack.is_extract) for each in found if each.pack] == [
        ("harbour", True),
        ("page", True),
        ("", True),
    ]
    assert [len(questions_of(each)[0].clarifying_questions) for each in found] == [2, 1, 1]


def test_a_row_that_was_added_to_an_export_goes_to_its_question() -> None:
    found = reading(EXPORT, ["harbour", "ferry", "who", "One?", "a", "1"], ["", "", "", "one?", "b", "2"])

    assert [part.id for part in questions_of(found)[0].clarifying_questions] == ["who", None]


def test_a_question_that_was_added_to_an_export_is_like_one_of_a_page() -> None:
    found = readings(EXPORT, ["harbour", "", "", "One?", "a", "1"], ["My pack", "x", "", "Two?", "a", "1"])

    assert [(each.pack.id, each.pack.is_extract) for each in found if each.pack] == [(PAGE_PACK_ID, False)]


def test_two_clarifying_questions_with_the_same_words_are_two_by_their_ids() -> None:
    found = reading(["id", *ALL], ["x", "One?", "a", "1"], ["y", "One?", "a", "1"], ["", "One?", "a", "1"])

    assert [part.id for part in questions_of(found)[0].clarifying_questions] == ["x", "y"]


def test_a_row_wider_than_the_others_is_told() -> None:
    columns = [*ALL, ""]

    found = reading(columns, ["How?", "Who", " where?", "I would."], ["How?", "What?", "I could.", ""])

    assert [(line, message.partition(":")[0]) for line, _, message in said(found)] == [
        (2, "This row has more cells than the table has columns")
    ]


def test_a_last_column_without_a_name_is_none() -> None:
    columns = [*ALL, ""]

    assert said(reading(columns, ["How?", "Who?", "i", "a remark"], ["How?", "What?", "i", "another"])) == []


def test_what_a_spreadsheet_could_not_compute_is_no_text() -> None:
    found = reading(ALL, ["How?", "Who?", "#NAME?"], ["How?", "What?", "#1 in ferries"])

    assert [part.impact for part in questions_of(found)[0].clarifying_questions] == ["#1 in ferries"]
    assert said(found)[0] == (
        2,
        None,
        "“#NAME?” is a spreadsheet's own fault, so it is left out: write the text into its cell again.",
    )


def test_where_no_row_makes_a_card_the_first_ones_say_why() -> None:
    found = reading(ALL, *(["How?", f"Who {number}?", "#N/A"] for number in range(9)))

    assert found.pack is None
    assert [error.line for error in found.errors] == [None, 2, 2, 3, 3, 4]
