from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.anki.note_fields import field_values, to_html
from flashpm.anki.note_type import FIELD_IDS
from flashpm.domain.card import CardKind
from tests.anki.export_rows import ROW


class Seen(HTMLParser):
    """Collects the tags and the text that a browser would find."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Is it profit?", "Is it profit?"),
        ("a<5 and b>3", "a&lt;5 and b&gt;3"),
        ("5 <= 6 => 7", "5 &lt;= 6 =&gt; 7"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ('Q&A &amp; "more"', 'Q&amp;A &amp;amp; "more"'),
        ("one\ntwo", "one<br>two"),
        ("one\n\ntwo\nthree", "<p>one</p>\n<p>two<br>three</p>"),
        ("one\n \t\ntwo", "<p>one</p>\n<p>two</p>"),
        ("- one", "<ul><li>one</li></ul>"),
        ("Either:\n- one\n- two\nor none", "<p>Either:</p>\n<ul><li>one</li>\n<li>two</li></ul>\n<p>or none</p>"),
        ("- one\n\n- two", "<ul><li>one</li></ul>\n<ul><li>two</li></ul>"),
        ("-5 % and -x", "-5 % and -x"),
        ("{{Prompt}}", "{{Prompt}}"),
        ("[sound:a.mp3]", "&#91;sound:a.mp3]"),
        ("[LaTeX]x[/latex] [$]y[/$]", "&#91;LaTeX]x[/latex] &#91;$]y[/$]"),
        ("[a draft]", "[a draft]"),
        ("no\x1fnew\x00field", "nonewfield"),
        ("🎧 שלום", "🎧 שלום"),
    ],
)
def test_a_plain_text_is_shown_as_it_was_typed(text: str, html: str) -> None:
    assert to_html(text) == html


@given(st.text(st.characters(exclude_characters="\r\n\x00\x1f", exclude_categories=["Cs"])))
def test_a_line_comes_back_from_its_html_unchanged(line: str) -> None:
    seen = Seen(to_html(f"x{line}"))

    assert seen.text == f"x{line}"
    assert not seen.tags


@given(st.text(st.sampled_from("ab<>&;[]$!-/ \n\"'=")))
def test_no_text_makes_other_tags_than_ours(text: str) -> None:
    assert Seen(to_html(text)).tags <= {"br", "p", "ul", "li"}


def test_the_fields_come_in_the_order_of_the_note_type() -> None:
    fields = dict(zip(FIELD_IDS, field_values(ROW), strict=True))

    assert fields == {
        "Prompt": "Is this about profit or about reach?",
        "Question": "Should a meal kit cost less in its first month?",
        "Company": "",
        "Area": "Business Context",
        "Why it matters": "They pull the price apart.",
        "Expected answer": "Reach, for two quarters.",
        "Impact": "Judge it by households won.",
        "Hint": "Profit or reach?",
        "My words": "What is it for?",
        "Question type": "Trade-off",
        "Difficulty": "Hard",
        "Source": '<a href="https://pans.example/1">https://pans.example/1</a>',
        "Extra": "",
        "With so_what": "",
        "With recall": "",
        "Product": "Green Pan",
        "Extra 2": "",
        "FlashPM ID": "pricing/meal-kit/goal",
    }


def test_absent_texts_are_empty_fields() -> None:
    bare = ROW._replace(
        type=None, product=None, difficulty=None, source=None, area=None, short=None, why_it_matters=None,
        expected_answer=None, impact=None, my_words=None,
    )  # fmt: skip

    filled = [name for name, value in zip(FIELD_IDS, field_values(bare), strict=True) if value]

    assert filled == ["Prompt", "Question", "FlashPM ID"]


def test_a_kind_of_card_is_switched_on_by_its_field() -> None:
    row = ROW._replace(kinds=frozenset({CardKind.WHY, CardKind.RECALL}))

    fields = dict(zip(FIELD_IDS, field_values(row), strict=True))

    assert (fields["With so_what"], fields["With recall"]) == ("", "1")


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("A book, page 12", "A book, page 12"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("see https://pans.example", "see https://pans.example"),
        (
            'https://pans.example/?a=1&b="><b>',
            '<a href="https://pans.example/?a=1&amp;b=&quot;&gt;&lt;b&gt;">'
            'https://pans.example/?a=1&amp;b="&gt;&lt;b&gt;</a>',
        ),
    ],
)
def test_a_source_is_a_link_only_where_it_is_a_web_address(source: str, html: str) -> None:
    fields = dict(zip(FIELD_IDS, field_values(ROW._replace(source=source)), strict=True))

    assert fields["Source"] == html
