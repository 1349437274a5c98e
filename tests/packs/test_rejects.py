"""What people save by mistake: each kind has its own sentence, in every form that can hold it."""

from collections.abc import Callable, Sequence
from html import escape

import pytest

from flashpm.domain.pack import Reading
from flashpm.packs.reading import read_source
from flashpm.packs.source_text import MAX_BYTES
from tests.packs.invented_pages import only_question
from tests.packs.layouts import as_html, as_text
from tests.packs.layouts.as_mhtml import packed
from tests.packs.layouts.outline import outline

TITLE = "Product Management Metrics Question: Night ferries"
HEAD = (
    TITLE,
    "How would you judge night ferries?",
    "Product Success Metrics Hard Member-only",
    "Introduction",
    "At night.",
)
MENU = ("Harbour Drills", "Product Design", "Shape new things", "• Courses", "• Prices", "Log in")
PARTS = "Why it matters: The season rules. Expected answer: Summer alone. Impact: I would wait for autumn."


def text_of(lines: Sequence[str]) -> bytes:
    return "\n\n".join(lines).encode()


def html_of(lines: Sequence[str]) -> bytes:
    printed = (
        f"<ul><li>{escape(line[2:])}</li></ul>" if line.startswith("• ") else f"<p>{escape(line)}</p>" for line in lines
    )
    return f"<!DOCTYPE html><html><head><title>Drills</title></head><body>{''.join(printed)}</body></html>".encode()


def mhtml_of(lines: Sequence[str]) -> bytes:
    return packed(html_of(lines), "quoted-printable")


Form = Callable[[Sequence[str]], bytes]
in_each_form = pytest.mark.parametrize("form", [text_of, html_of, mhtml_of])


def said(reading: Reading) -> str:
    """Give all that the user is told."""
    return "\n".join(f"{finding.field}: {finding.message}" for finding in (*reading.errors, *reading.warnings))


@in_each_form
@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (MENU, "This is not a question page"),
        (("Glossary", "A pier is where ferries land.", "Is it made of wood?", *MENU), "This is not a question page"),
        ((*MENU, *(f"• Product Management Design Question: Pier {n}" for n in range(5))), "only lists questions"),
        ((*MENU, f"{TITLE} one", "Asked at Tidewell", f"{TITLE} two"), "only lists questions"),
        (("How to begin", "Ask clarifying questions first.", "Impact: it depends.", *MENU), "No clarifying questions"),
        (("Candidate: Which pier?", "Interviewer: Ours.", "Candidate: Thank you."), "This is a forum answer"),
        (("• Which pier? - the old one", "• Who waits? - islanders"), "This is a forum answer"),
        (("https://drills.example/1",), "only the address of a page"),
        (('{"piers": [{"name": "North"}]}',), "data for programs (JSON)"),
        (('{"url": "https://docs.google.com/open?id=a", "doc_id": "a"}',), "only points to a document of Google"),
        (
            ("Piers", "- Your Highlight on page 12 | Location 180-181 | Added on Monday", "A pier."),
            "clippings of a Kindle",
        ),
        ((TITLE,), "ends right after its title"),
    ],
)
def test_another_page_is_refused_with_its_sentence(form: Form, lines: Sequence[str], sentence: str) -> None:
    reading = read_source("page", form(lines))

    assert reading.pack is None
    assert [sentence in error.message for error in reading.errors] == [True]


@in_each_form
@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            (*HEAD, "Product Context", "Who rides at night?", "Step 2"),
            "questions[0].clarifying_questions: This page has a question but no clarifying questions",
        ),
        (HEAD, "questions[0].clarifying_questions: The saved page ends before its clarifying questions"),
    ],
)
def test_a_question_without_cards_is_offered_with_its_reason(form: Form, lines: Sequence[str], told: str) -> None:
    reading = read_source("page", form(lines))

    assert only_question(reading).clarifying_questions == ()
    assert told in said(reading)


@in_each_form
def test_a_page_that_is_cut_off_says_how_far_it_goes(form: Form) -> None:
    lines = (
        *HEAD,
        "Clarifying Questions (3 minutes)",
        "• Is it summer?",
        PARTS,
        "• Who rides?",
        "Why it matters: They pay.",
    )

    reading = read_source("page", form(lines))

    assert len(only_question(reading).clarifying_questions) == 2
    assert (
        "questions[0].clarifying_questions[1].expected_answer: The saved page ends inside this clarifying question "
        "(1 complete, 1 without expected answer, impact)" in said(reading)
    )


@in_each_form
def test_a_copy_without_prompts_says_so(form: Form) -> None:
    reading = read_source("page", form((*HEAD, "Clarifying Questions", PARTS, PARTS, PARTS, "Step 2")))

    assert [card.prompt for card in only_question(reading).clarifying_questions] == [None] * 3
    assert "The clarifying questions are missing from this copy" in said(reading)
    assert "questions[0].clarifying_questions[2].prompt: The words of this clarifying question are missing" in said(
        reading
    )


@in_each_form
@pytest.mark.parametrize(
    ("field", "lost"),
    [("why_it_matters", "Why it matters: The season rules. "), ("impact", " Impact: I would wait for autumn.")],
)
def test_a_missing_part_has_a_warning_at_its_place(form: Form, field: str, lost: str) -> None:
    lines = (*HEAD, "Clarifying Questions", "• Is it summer?", PARTS.replace(lost, ""), "• Who rides?", PARTS, "Step 2")

    reading = read_source("page", form(lines))

    assert getattr(only_question(reading).clarifying_questions[0], field) is None
    assert [finding.field for finding in reading.warnings] == [f"questions[0].clarifying_questions[0].{field}"]


@in_each_form
def test_two_pages_in_one_file_are_two_questions(form: Form) -> None:
    page = (*HEAD, "Clarifying Questions", "• Is it summer?", PARTS, "Step 2")
    other = tuple(line.replace("Night", "Day").replace("night", "day") for line in page)

    reading = read_source("page", form((*page, *other)))

    assert reading.pack is not None
    assert [question.title for question in reading.pack.questions] == ["Night ferries", "Day ferries"]
    assert "None: This file holds 2 questions" in said(reading)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This is empty"),
        (b"\xef\xbb\xbf \r\n", "This is empty"),
        (packed(b"", "base64"), "This is empty"),
        (b"<!DOCTYPE html><html><body><div id=root></div><script src=a.js></script></body></html>", "until its script"),
        (b"\x01\x02\x90\0\x03\0\0\0", "This is not text"),
        (b"[InternetShortcut]\r\nURL=https://drills.example/1\r\nIconIndex=0\r\n", "only the address of a page"),
        (
            b'<?xml version="1.0"?><!DOCTYPE plist><plist><dict><key>URL</key><string>https://a.example</string></dict>',
            "only the address of a page",
        ),
        (bytes(MAX_BYTES + 1), "larger than 48 MB"),
        (b"<html>" + b"<i>x</i>" * 200_001, "far longer than pages of questions"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(data: bytes, sentence: str) -> None:
    reading = read_source("page", data)

    assert reading.pack is None
    assert [sentence in error.message for error in reading.errors] == [True]


@pytest.mark.parametrize("share", [0.2, 0.45, 0.6, 0.7, 0.8])
def test_a_file_of_html_cut_anywhere_adds_no_card(share: float) -> None:
    page = outline("A")
    source = as_html.document(page, as_html.nested_items)

    reading = read_source("page", source[: int(len(source) * share)].encode())

    found = reading.pack.questions[0].clarifying_questions if reading.pack else ()
    assert found[:-1] == page.expected[: max(0, len(found) - 1)]


def test_no_word_of_menu_plans_or_comments_is_left_in_a_card() -> None:
    for source in (as_text.copied(outline("A")), as_html.saved_complete(outline("A"))):
        question = only_question(read_source("page", source.encode()))

        assert question.clarifying_questions == outline("A").expected
        assert not {"Harbour Drills", "We use cookies"} & {question.title, question.question, *question.tags}
