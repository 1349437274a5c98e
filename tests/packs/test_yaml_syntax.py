import pytest

from flashpm.domain.pack import Finding
from flashpm.packs.yaml_events import read_tree
from flashpm.packs.yaml_findings import Findings, StopReadingError


def syntax_error(text: str) -> Finding:
    findings = Findings("p.yaml")
    with pytest.raises(StopReadingError):
        read_tree(text, findings)
    (error,) = findings.reading(None).errors
    return error


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("a:\n\tb: c\n", 2, 1, "a tab stands where spaces belong: indent with spaces"),
        ("a:\n  - b: c\n\t  d: e\n", 3, 1, "a tab stands where spaces belong"),
        ("a: |\n\tb\n", 2, 1, "a tab stands where spaces belong"),
        (
            "a: Assume growth: is it so?\n",
            1,
            17,
            "a colon and a space stand inside a text: put the whole text in quotes",
        ),
        ("a: b\n c: d\n", 2, 3, "this field does not fit the line above it"),
        ("a:b\nc: d\n", 2, 2, "put a space behind the colon of the line above"),
        ("a: b\nc\nd: e\n", 2, 1, "no colon with a space behind it stands in this line"),
        ("a: b\nc:d\n", 2, 1, "no colon with a space behind it stands in this line"),
        ('a: "b\nc: d\n', 1, 4, "the quote that opens here is never closed"),
        ("a: 'b\n", 1, 4, "the quote that opens here is never closed"),
        ("a: [\n", 2, 1, "the file ends here, within a [ or {"),
        ("a: 'it's so'\n", 1, 8, "the text goes on behind its closing quote or bracket"),
        ("a: [b] c\nd: e\n", 1, 8, "the text goes on behind its closing quote or bracket"),
        ("a: [b, c\nd: e\n", 1, 4, "the [ that opens here is not closed by ]"),
        ("a: {b: c\nd: e\n", 1, 4, "the { that opens here is not closed by }"),
        ("a:\n    b: c\n  d: e\n", 3, 3, "this line does not line up with the lines above it"),
        ("  a: b\nc: d\n", 2, 1, "this line does not line up with the lines above it"),
        ("a:\n  - b: c\n   d: e\n", 3, 4, "this line does not line up with the lines above it"),
        ("a: @b\n", 1, 4, "a text may not begin with @: put the whole text in quotes"),
        ("a: `b`\n", 1, 4, "a text may not begin with `"),
        ("a: %b\n", 1, 4, "a text may not begin with %"),
        ("a: & b\n", 1, 4, "a text may not begin with &"),
        ("a: * b\n", 1, 4, "a text may not begin with *"),
        ("a: *b* c\n", 1, 4, "a text may not begin with *"),
        ('a: !"b\n', 1, 4, "a text may not begin with !"),
        ("a: !b!c d\n", 1, 4, "a text may not begin with !"),
        ("a: > 10 of them\n", 1, 4, "a text may not begin with > or |"),
        ("a: - b\n", 1, 4, "a text may not begin with a dash and a space"),
        ("a: ? b\n", 1, 4, "a text may not begin with a question mark and a space"),
        ("a: , b\n", 1, 4, "a text may not begin with this character"),
        ('a: "C:\\work"\n', 1, 7, "a backslash in double quotes"),
        ('a: "\\ud800"\n', 1, 7, "a backslash in double quotes"),
        ("%b\n---\na: c\n", 1, 1, "a line may not begin with %"),
        ("%YAML 3.0\n---\na: c\n", 1, 1, "another version of YAML"),
        ("%TAG !a! b\n%TAG !a! b\n---\nc: d\n", 2, 1, "this is not valid YAML"),
    ],
)
def test_a_syntax_error_is_told_in_plain_words_where_the_author_should_look(
    text: str, line: int, column: int, words: str
) -> None:
    error = syntax_error(text)

    assert (error.line, error.column) == (line, column)
    assert words in error.message


def test_a_syntax_error_names_the_field_that_holds_it() -> None:
    error = syntax_error("questions:\n  - question: a\n  - question: @b\n")

    assert str(error) == (
        "p.yaml:3:15: questions[1].question: a text may not begin with @: put the whole text in quotes"
    )
