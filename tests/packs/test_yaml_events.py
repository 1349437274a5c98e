import re

import pytest
import yaml

from flashpm.domain.pack import Finding, Reading
from flashpm.errors import PackError
from flashpm.packs import yaml_limits
from flashpm.packs.yaml_events import read_tree
from flashpm.packs.yaml_findings import Findings, Place, StopReadingError
from flashpm.packs.yaml_tree import YamlMapping

BILLION_LAUGHS = "a: &a [x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


def tree_of(text: str) -> YamlMapping:
    findings = Findings("p.yaml")
    tree = read_tree(text, findings)
    assert findings.reading(None) == Reading(None)
    return tree


def findings_of(text: str) -> Reading:
    findings = Findings("p.yaml")
    try:
        read_tree(text, findings)
    except StopReadingError:
        assert findings.reading(None).errors
    return findings.reading(None)


def only_error(text: str) -> Finding:
    (error,) = findings_of(text).errors
    return error


@pytest.mark.parametrize("written", ["no", "12:30", "0777", "1e3", "2026-99-99", "0x1F", ".inf", "=", "9" * 10_000])
def test_a_plain_value_stays_the_text_that_it_looks_like(written: str) -> None:
    tree = tree_of(f"a: {written}\n")

    assert tree == {"a": written}


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_a_value_of_nothing_is_absent(written: str) -> None:
    tree = tree_of(f"a: {written}\n")

    assert tree == {"a": None}


@pytest.mark.parametrize(("written", "read"), [("''", ""), ("'~'", "~"), ('"null"', "null"), ("|-\n  ~", "~")])
def test_a_quoted_value_of_nothing_is_a_text(written: str, read: str) -> None:
    tree = tree_of(f"a: {written}\n")

    assert tree == {"a": read}


def test_lists_and_mappings_nest() -> None:
    tree = tree_of("a:\n  - b: [x, y]\n    c: {d: e}\n  - f\n")

    assert tree == {"a": [{"b": ["x", "y"], "c": {"d": "e"}}, "f"]}


def test_every_key_and_value_knows_its_place() -> None:
    tree = tree_of("# a remark\na: x\nbc:   'ü y'\n")

    assert [tree.key_place("a"), tree.value_place("a")] == [Place(2, 1), Place(2, 4)]
    assert [tree.key_place("bc"), tree.value_place("bc")] == [Place(3, 1), Place(3, 7)]


def test_a_key_given_twice_is_refused_with_both_lines_and_the_first_is_kept() -> None:
    findings = Findings("p.yaml")

    tree = read_tree("a:\n  b: one\n  c: x\n  b: two\n", findings)

    assert tree == {"a": {"b": "one", "c": "x"}}
    (error,) = findings.reading(None).errors
    assert str(error) == "p.yaml:4:3: a.b: 'b' stands in line 2 and again in line 4: keep one of them"


@pytest.mark.parametrize(
    ("bomb", "line", "column"),
    [
        pytest.param(BILLION_LAUGHS, 2, 8, id="a billion laughs"),
        pytest.param("a: &a {x: y}\nb: &b {<<: *a}\nc: {<<: [*b, *b, *b]}\n", 2, 12, id="merge keys"),
        pytest.param("a: &a [*a]\n", 1, 8, id="a list that holds itself"),
        pytest.param("a: &a x\n*a : y\n", 2, 1, id="a key"),
    ],
)
def test_an_alias_is_refused_in_one_sentence(bomb: str, line: int, column: int) -> None:
    error = only_error(bomb)

    assert (error.line, error.column) == (line, column)
    assert error.message == "a YAML alias (*) repeats another part of the file: write that part out here"


def test_a_text_that_looks_like_an_alias_is_told_and_read_as_it_stands() -> None:
    findings = Findings("p.yaml")

    tree = read_tree("a: *important\nb: x\n", findings)

    assert tree == {"a": "*important", "b": "x"}
    (error,) = findings.reading(None).errors
    assert str(error) == "p.yaml:1:4: a: a text may not begin with *: put the whole text in quotes"


def test_an_anchor_that_nothing_repeats_is_a_warning() -> None:
    reading = findings_of("a: &more work\n")

    assert reading.errors == ()
    assert [str(warning) for warning in reading.warnings] == [
        "p.yaml:1:4: a: '&more' is left out as a YAML anchor: put the text in quotes to keep it"
    ]


@pytest.mark.parametrize("written", ["!!python/object:os.system x", "!!int 3", "!x y", "! x", "!!set {x, y}", "!x [y]"])
def test_a_tag_is_refused(written: str) -> None:
    error = only_error(f"a: {written}\n")

    assert (error.line, error.column, error.field) == (1, 4, "a")
    assert "may not begin with !" in error.message


def test_nesting_ends_at_32() -> None:
    deepest = "a: " + "[" * 31 + "x" + "]" * 31

    assert tree_of(deepest)["a"] is not None
    error = only_error(f"a: [{deepest[3:]}]")
    assert (error.line, error.column) == (1, 35)
    assert "more than 32 deep" in error.message


@pytest.mark.parametrize("bracket", ["[", "{", "- ", "? "])
def test_a_hundred_thousand_levels_are_refused(bracket: str) -> None:
    error = only_error("a:\n  " + bracket * 100_000)

    assert "deep" in error.message


def test_a_pack_of_too_many_nodes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_limits, "MAX_NODES", 6)

    assert tree_of("a: [w, x, y]\n") == {"a": ["w", "x", "y"]}
    error = only_error("a: [v, w, x, y, z]\n")
    assert str(error) == "p.yaml:1:17: a[4]: the file holds more than 6 texts and fields: make several packs of it"


def test_a_mapping_of_too_many_fields_is_refused() -> None:
    thousand = "".join(f"k{number}: x\n" for number in range(1000))

    assert len(tree_of(thousand)) == 1000
    assert only_error(thousand + "k: x\n").line == 1001


@pytest.mark.parametrize("key", ["[x]", "{x: y}", "? [x]\n"])
def test_a_key_that_is_no_text_is_refused_and_the_rest_is_read(key: str) -> None:
    findings = Findings("p.yaml")

    tree = read_tree(f"a: b\n{key}: y\nc: d\n", findings)

    assert tree == {"a": "b", "c": "d"}
    (error,) = findings.reading(None).errors
    assert error.line == 2
    assert "must be a plain word" in error.message


def test_a_second_document_is_refused() -> None:
    error = only_error("a: b\n---\nc: d\n")

    assert (error.line, error.column) == (2, 1)
    assert "second document" in error.message


def test_a_document_may_be_marked_at_both_ends() -> None:
    assert tree_of("%YAML 1.1\n---\na: b\n...\n") == {"a": "b"}


@pytest.mark.parametrize("text", ["", "# only a remark\n"])
def test_an_empty_text_is_refused(text: str) -> None:
    assert str(only_error(text)) == (
        "p.yaml:1:1: the file is empty: a pack begins with the line `format: flashpm-pack/1`"
    )


@pytest.mark.parametrize("text", ["- a\n- b\n", "only words\n", "---\n"])
def test_a_document_that_is_no_mapping_is_refused(text: str) -> None:
    assert "this is no pack" in only_error(text).message


@pytest.mark.parametrize(("character", "code"), [("\x07", "U+0007"), ("\ud800", "U+D800"), ("\uffff", "U+FFFF")])
def test_a_character_that_yaml_cannot_hold_is_named_at_its_place(character: str, code: str) -> None:
    error = only_error(f"a: b\nc: d{character}e\n")

    assert (error.line, error.column) == (2, 5)
    assert f"({code})" in error.message


@pytest.mark.parametrize("escape", [r"\0", r"\a", r"\e", r"\x7f", r"\N"])
def test_a_control_character_written_as_an_escape_is_refused(escape: str) -> None:
    error = only_error(f'a: "b{escape}c"\n')

    assert (error.line, error.column, error.field) == (1, 4, "a")


def test_line_ends_of_every_system_are_counted_as_one_line() -> None:
    tree = tree_of("a: b\r\nc: d\re: f\n")

    assert tree.key_place("e") == Place(3, 1)


def test_all_faults_that_can_be_read_past_are_told_together() -> None:
    reading = findings_of("a: !x y\na: z\nb: *c\n[d]: e\n")

    assert [(error.line, error.column) for error in reading.errors] == [(1, 4), (2, 1), (3, 4), (4, 1)]


def test_a_syntax_error_is_told_with_the_faults_before_it() -> None:
    reading = findings_of("a: !x y\nb: 'open\n")

    assert [(error.line, error.column) for error in reading.errors] == [(1, 4), (2, 4)]


def test_no_message_repeats_more_than_the_beginning_of_a_long_key() -> None:
    key = "k" * 900

    error = only_error(f"{key}: a\n{key}: b\n")

    assert len(str(error)) < 200
    assert not re.search("k{41}", str(error))


def test_a_pyyaml_without_libyaml_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "__with_libyaml__", False)

    with pytest.raises(PackError, match="install PyYAML again"):
        read_tree("a: b\n", Findings("p.yaml"))
