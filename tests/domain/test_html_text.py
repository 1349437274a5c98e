"""HTML as plain text, and the media in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.anki.note_fields import to_html
from flashpm.domain.html_text import pictures_of, plain_text, sounds_of
from flashpm.domain.text import tidy


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("plain", "plain"),
        ("a &lt; b &amp; c", "a < b & c"),
        ("one<br>two", "one\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<b>bold</b> and <i>thin</i>", "bold and thin"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("Before<ul><li>one</li><li></li></ul>after", "Before\n\n- one\n\nafter"),
        ("5 < 6 and <3", "5 < 6 and <3"),
        ("one\n two", "one two"),
        ("a<!-- <b>hidden</b> -->b", "ab"),
        ("a<!-- hidden", "a"),
        ("a<!-- x --><!---->b<br>c", "ab\nc"),
        ("a<script>if (a < b) steal()</script>b<style>i{}</style>c", "abc"),
        ("a<script>never ends", "a"),
        ("a[sound:x.mp3]b", "ab"),
        ('<img src="x.png">words', "words"),
        ("&#91;sound:x]", "[sound:x]"),
        ("a&nbsp;b\u200bc", "a bc"),
        ("<tr><td>a</td><td>b</td></tr>", "a b"),
        ("a<ul><li>b</li><li> </li><li>c</li></ul>d", "a\n\n- b\n- c\n\nd"),
        ("<ul><li><p>one</p></li>\n<li> <div><p>two</p></div></li></ul>", "- one\n- two"),
        ("<ul><li><p>one</p><p>more</p></li><li></li></ul><p>after</p>", "- one\n\nmore\n\nafter"),
        ("<ul><li><ul><li>inner</li></ul></li></ul>", "- inner"),
        ("1 < 2 <5 and <é>", "1 < 2 <5 and <é>"),
        ("a<b", "a<b"),
        ("a&#0;b&lt;i&gt;", "a�b<i>"),
        ("[sound:a.mp3]a[b]<img src=x>", "a[b]"),
        ("", ""),
    ],
)
def test_a_field_is_read_as_it_is_seen(field: str, text: str) -> None:
    assert plain_text(field) == text


def test_pictures_and_sounds_are_named() -> None:
    field = "<img src=\"a b.png\"><IMG class=x src='c&amp;d.jpg'><img src=e.gif><img alt=none> [sound:f.mp3] <b>"

    assert [name for name, _ in pictures_of(field)] == ["a b.png", "c&d.jpg", "e.gif"]
    assert sounds_of(field) == ["f.mp3"]
    assert pictures_of("none") == []
    assert sounds_of("none") == []


@given(st.text())
def test_whatever_a_field_holds_it_is_read_as_a_tidy_text(field: str) -> None:
    text = plain_text(field)

    assert text == tidy(text)
    assert {type(name) for name in (*(name for each in pictures_of(field) for name in each), *sounds_of(field))} <= {
        str
    }


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), min_size=1), min_size=1))
def test_what_was_written_as_html_is_read_back(lines: list[str]) -> None:
    texts = [line for line in map(tidy, lines) if line and not line.startswith("-")]
    written = "\n\n".join(texts)

    assert plain_text(to_html(written)) == tidy(written)


@pytest.mark.parametrize("piece", ["<", "<a ", "<!--", "<script>", "&#", "[sound:", "<img src='", "<ul><li>"])
def test_a_field_made_to_trip_a_parser_is_read_in_one_pass(piece: str) -> None:
    assert plain_text(piece * 100_000) is not None
