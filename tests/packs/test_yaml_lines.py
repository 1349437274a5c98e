"""What is read without libyaml is what libyaml reads, place by place; anything else is left to it."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flashpm.packs import yaml_limits
from flashpm.packs.yaml_events import read_events
from flashpm.packs.yaml_findings import Findings, StopReadingError
from flashpm.packs.yaml_lines import read_lines
from flashpm.packs.yaml_tree import YamlMapping, YamlSequence, YamlValue

PACK = """\
# a remark
format: flashpm-pack/1
questions:
  - id: q0
    question: 'Is it the seller''s
      policy?'

    tags: [seller, 2nd consent, null]
    empty:
    clarifying_questions:
    - id: c0
      prompt: Why now, or later? It is 12:30, C# and
          so on.
      short: "One: two # three"
      why_it_matters: null
      impact: Ship it.
    - id: c1
      prompt: Second?
  - id: q1
    tags:
      - a word
      - 'another'
    unseen: false
deck: Last
"""

LINES = st.sampled_from(
    [
        *(
            "a: x",
            "b: y z",
            "c:",
            "d: 'it''s'",
            'e: "x: y"',
            "f: [x, y z]",
            "g: []",
            "h: null",
            "i: ~",
            "x y",
            "- x",
            "-",
        ),
        *(
            "- a: x",
            "- b:",
            "-   k: x",
            "- 'x'",
            "- [x]",
            "- - x",
            "# remark",
            "",
            " ",
            "a: x # remark",
            "a: x#y",
            "a:x",
        ),
        *("a: x: y", "a: b:", "a: 'x", "y'", "a: |-", "a: x ", "a : x", "a:  x", "null: x", "a: &x y", "a: *x", "---"),
        *(
            "a: \ty",
            "? x",
            "a: {b: c}",
            "a: [x,y]",
            "a: [x, ]",
            'a: "x\\ty"',
            "é: x",
            "a: é ü",
            "a: -x",
            "a: x -y",
            "...",
        ),
        *(
            "a: [x - y]",
            "a: [null]",
            "a: ''",
            'a: ""',
            "a: x :y",
            "a: x:",
            "a: 'x' y",
            "'a': x",
            "a: >",
            "a-b: x",
            "1: x",
        ),
    ]
)
TEXTS = st.lists(st.tuples(st.integers(0, 3), LINES), max_size=9).map(
    lambda lines: "".join(f"{'  ' * depth}{line}\n" for depth, line in lines)
)
ODD_TEXTS = st.lists(st.tuples(st.integers(0, 5), LINES), max_size=7).map(
    lambda lines: "\n".join(f"{' ' * depth}{line}" for depth, line in lines)
)


def assert_alike(ours: YamlValue, theirs: YamlValue) -> None:
    assert type(ours) is type(theirs)
    assert ours == theirs
    if isinstance(ours, YamlMapping) and isinstance(theirs, YamlMapping):
        assert ours.place == theirs.place
        for key, value in ours.items():
            assert (ours.key_place(key), ours.value_place(key)) == (theirs.key_place(key), theirs.value_place(key))
            assert_alike(value, theirs[key])
    if isinstance(ours, YamlSequence) and isinstance(theirs, YamlSequence):
        for index, item in enumerate(ours):
            assert ours.item_place(index) == theirs.item_place(index)
            assert_alike(item, theirs[index])


def assert_read_alike(text: str) -> None:
    ours, findings = read_lines(text), Findings("p.yaml")
    if ours is not None:
        try:
            theirs = read_events(text, findings)
        except StopReadingError:
            pytest.fail(f"libyaml refuses it: {findings.reading(None).errors}")
        assert findings.reading(None).errors == findings.reading(None).warnings == ()
        assert_alike(ours, theirs)


def test_a_pack_as_most_are_written_is_read_here() -> None:
    assert read_lines(PACK) is not None
    assert read_lines(PACK.replace("\n", "\r\n")) == read_lines(PACK) == read_lines(PACK.rstrip("\n"))

    assert_read_alike(PACK)
    assert_read_alike(PACK.replace("\n", "\r\n"))


@settings(max_examples=600)
@given(TEXTS | ODD_TEXTS)
@example("a: x\nb:\n- c: y\n  d: z\n-   e: w\n")
@example("a:\n  b: x\n c: y\n")
@example("- a: x\n b: y\n")
@example("a: x\n\n  y\n")
def test_what_is_read_here_is_what_libyaml_reads(text: str) -> None:
    assert_read_alike(text)


@settings(max_examples=300)
@given(st.data())
def test_a_pack_that_is_changed_anywhere_is_read_alike_or_left_to_libyaml(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(PACK)))
    end = data.draw(st.integers(start, min(len(PACK), start + 20)))
    put = data.draw(
        st.sampled_from(["", " ", "\n", "'", '"', ":", ": ", "#", " #", "-", "- ", "x", "[", "\n  ", "  ", "\n- "])
    )

    assert_read_alike(PACK[:start] + put + PACK[end:])


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "- a\n",
            "a: &x b\n",
            "a: !x b\n",
            "a: *b\n",
            "a: |-\n  x\n",
            "a: x\na: y\n",
            "a: b: c\n",
            "a:\tb\n",
            "{a: b}",
        ),
        *(" a: b\n", "a: x\n  b: y\n", "a: 'x\n", "a: [x\n", "a: x\u2028y\n", "null: x\n", f"a: {'x' * 20_000}\n"),
    ],
)
def test_what_could_mean_something_else_is_left_to_libyaml(text: str) -> None:
    assert read_lines(text) is None


@pytest.mark.parametrize(
    ("limit", "most", "within", "beyond"),
    [
        ("MAX_NODES", 5, "a: [x, y, z]\n", "a: [w, x, y, z]\n"),
        ("MAX_NODES", 5, "a:\n- x\n- y\n- z\n", "a:\n- w\n- x\n- y\n- z\n"),
        ("MAX_NODES", 4, "a: x\nb: y\n", "a: x\nb: y\nc: z\n"),
        ("MAX_FIELDS", 2, "a: x\nb: y\n", "a: x\nb: y\nc: z\n"),
        ("MAX_ITEMS", 2, "a: [x, y]\n", "a: [x, y, z]\n"),
        ("MAX_ITEMS", 2, "a:\n- x\n- y\n", "a:\n- x\n- y\n- z\n"),
        ("MAX_DEPTH", 4, "a:\n  b:\n    c: x\n", "a:\n  b:\n    c:\n      d:\n        e: x\n"),
    ],
)
def test_what_is_too_much_is_left_to_libyaml(
    limit: str, most: int, within: str, beyond: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_limits, limit, most)

    assert read_lines(within) is not None
    assert read_lines(beyond) is None
