import pytest

from flashpm.domain.pack import FieldPlace, Finding


@pytest.mark.parametrize(
    ("finding", "text"),
    [
        (
            Finding("pack.yaml", 12, "questions[0].type", "is no question type.", column=5),
            "pack.yaml:12:5: questions[0].type: is no question type.",
        ),
        (Finding("page.txt", 3, None, "The prompt is cut off."), "page.txt:3: The prompt is cut off."),
        (Finding("page.txt", None, "title", "has no text."), "page.txt: title: has no text."),
        (Finding("page.txt", None, None, "The file is empty."), "page.txt: The file is empty."),
    ],
)
def test_a_finding_names_the_place_as_far_as_it_is_known(finding: Finding, text: str) -> None:
    assert str(finding) == text


@pytest.mark.parametrize(
    ("field", "place"),
    [
        (None, FieldPlace()),
        ("version", FieldPlace(field="version")),
        ("questions[2]", FieldPlace(2)),
        ("questions[2].tags[0]", FieldPlace(2, None, "tags[0]")),
        ("questions[12].clarifying_questions", FieldPlace(12, None, "clarifying_questions")),
        ("questions[0].clarifying_questions[3]", FieldPlace(0, 3)),
        ("questions[0].clarifying_questions[3].impact", FieldPlace(0, 3, "impact")),
    ],
)
def test_a_path_names_its_place(field: str | None, place: FieldPlace) -> None:
    assert Finding("pack.yaml", 1, field, "…").place == place
