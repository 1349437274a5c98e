"""Says in plain words what libyaml found wrong with a text, and where its author should look."""

import re
from typing import NamedTuple

import yaml

from flashpm.packs.yaml_findings import Place

_QUOTE_IT = "put the whole text in quotes"
_TAB = "a tab stands where spaces belong: indent with spaces"
_ESCAPE = "a backslash in double quotes has a meaning of its own: write it twice, or use single quotes"
_COLUMNS = "this line does not line up with the lines above it: begin the fields of one group in the same column"
_NO_COLON = "no colon with a space behind it stands in this line: write the field's name, a colon, a space and the text"
_FIRST_COLON = (
    "this field does not fit the line above it: begin both in the same column, "
    "and put a space behind the colon of the line above"
)
_TEXT_GOES_ON = (
    "the text goes on behind its closing quote or bracket: "
    "put the whole text in single quotes, and write each single quote inside it twice"
)
_ENDS_WITHIN = "the file ends here, within a [ or { that is not closed: close it, or get the whole file again"
_FALLBACK = "this is not valid YAML: look at the indentation, the quotes and the colons here"

_BEFORE_A_FIRST_COLON = re.compile(r"\s*(?:- +)*[\w-]*\s*")


class _Explanation(NamedTuple):
    """A sentence for the errors whose problem and context contain the given words.

    Attributes:
        points_at_start: whether to look where the faulty thing begins, instead of where libyaml gave up.
    """

    problem: str
    context: str
    sentence: str
    points_at_start: bool = True


def _may_not_begin_with(characters: str) -> str:
    return f"a text may not begin with {characters}: {_QUOTE_IT}"


_EXPLANATIONS = (
    _Explanation("a tab character", "", _TAB, points_at_start=False),
    _Explanation("found unexpected", "quoted scalar", "the quote that opens here is never closed: close it"),
    _Explanation("", "quoted scalar", _ESCAPE, points_at_start=False),
    _Explanation("',' or ']'", "", f"the [ that opens here is not closed by ]: close it, or {_QUOTE_IT}"),
    _Explanation("',' or '}'", "", f"the {{ that opens here is not closed by }}: close it, or {_QUOTE_IT}"),
    _Explanation("expected ':'", "", _NO_COLON),
    _Explanation("", "an anchor", _may_not_begin_with("&")),
    _Explanation("", "an alias", _may_not_begin_with("*")),
    _Explanation("", "a tag", _may_not_begin_with("!")),
    _Explanation("tag handle", "", _may_not_begin_with("!")),
    _Explanation("", "block scalar", _may_not_begin_with("> or |")),
    _Explanation("block sequence entries", "", _may_not_begin_with("a dash and a space")),
    _Explanation("mapping keys", "", _may_not_begin_with("a question mark and a space")),
    _Explanation("node content", "", _may_not_begin_with("this character")),
    _Explanation(
        "nesting depth", "", "lists and fields lie too deep in one another: flatten them", points_at_start=False
    ),
    _Explanation("document start", "", _COLUMNS, points_at_start=False),
    _Explanation("'-' indicator", "", _COLUMNS, points_at_start=False),
    _Explanation("", "directive", "a line may not begin with %: delete it"),
    _Explanation("incompatible YAML document", "", "this line asks for another version of YAML: delete it"),
    _Explanation("", "", _FALLBACK, points_at_start=False),
)


def explain(error: yaml.MarkedYAMLError, text: str) -> tuple[Place, str]:
    """Give where an author should look, and what to do there.

    Args:
        error: what libyaml raised.
        text: the text that it read.
    """
    problem, context = error.problem or "", error.context or ""
    end: yaml.Mark = error.problem_mark  # type: ignore[assignment]  # libyaml's errors always have one
    told_by_line = _explained_by_line(problem, end, text)
    if told_by_line is not None:
        return _place(end), told_by_line
    known = next(each for each in _EXPLANATIONS if each.problem in problem and each.context in context)
    return _place((error.context_mark if known.points_at_start else None) or end), known.sentence


def _explained_by_line(problem: str, mark: yaml.Mark, text: str) -> str | None:
    """Tell apart the mistakes for which libyaml has one name, by what stands in their line."""
    before, character = text[mark.index - mark.column : mark.index], text[mark.index : mark.index + 1]
    if "cannot start any token" in problem:
        return _TAB if character == "\t" else _may_not_begin_with(character)
    if "node content" in problem and not character:
        return _ENDS_WITHIN
    if "mapping values" in problem:
        is_first = _BEFORE_A_FIRST_COLON.fullmatch(before)
        return _FIRST_COLON if is_first else f"a colon and a space stand inside a text: {_QUOTE_IT}"
    if "expected key" in problem:
        return _TEXT_GOES_ON if before.rstrip().endswith(("'", '"', "]", "}")) else _COLUMNS
    return None


def _place(mark: yaml.Mark) -> Place:
    return Place(mark.line + 1, mark.column + 1)
