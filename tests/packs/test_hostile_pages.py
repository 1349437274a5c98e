"""Sources made to do harm: each is refused with a sentence or read as nothing but words, by limits and not by luck."""

import zlib
from collections.abc import Sequence

import pytest

from flashpm.domain.pack import Reading
from flashpm.packs.reading import read_source
from tests.packs.invented_pages import only_question
from tests.packs.layouts import as_html
from tests.packs.layouts.as_pdf import assembled
from tests.packs.layouts.outline import outline

TOO_LONG = "far longer than pages of questions"
NO_PAGE = "This is not a question page"
NO_WORDS = "shows no words until its script runs"
NO_CARDS = "No clarifying questions were found"
DAMAGED = "damaged or asks for too much"
HTML = b"<!DOCTYPE html><p>Pier</p>"
MIME = b"MIME-Version: 1.0\n"
REMOTE = (
    "<script src='https://x.example/a.js'></script><img src='https://x.example/a.png' onerror='alert(1)'>"
    "<link rel=stylesheet href='file:///etc/passwd'><meta http-equiv=refresh content='0; url=https://x.example'>"
    "<object data='https://x.example'>Impact: none</object><video src='https://x.example'>Impact: none</video>"
    "<a href='javascript:alert(1)' onclick='alert(1)'></a><base href='https://x.example'>"
)


def refusal(data: bytes) -> str:
    reading = read_source("hostile", data)
    assert reading.pack is None
    (error,) = reading.errors
    return error.message


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(HTML + b"<div>" * 1_000_000, TOO_LONG, id="a million boxes in boxes"),
        pytest.param(HTML + b"<div>" * 25_000, NO_PAGE, id="fewer boxes in boxes"),
        pytest.param(HTML + b"<table><tr><td>x" * 9_000, NO_PAGE, id="tables in tables"),
        pytest.param(HTML + b"<ul><li>x" * 14_000, NO_PAGE, id="lists in lists"),
        pytest.param(HTML + b"<svg><p>" * 14_000, NO_PAGE, id="pictures in pictures"),
        pytest.param(HTML + b"<template>" * 29_000, NO_PAGE, id="templates in templates"),
        pytest.param(HTML + b"<p>x" * 190_000, TOO_LONG, id="very many paragraphs"),
        pytest.param(HTML + b"<b>x</b>" * 90_000, NO_PAGE, id="very many inline elements"),
        pytest.param(
            HTML + b"".join(b"<p><b id=%d>x" % number for number in range(25_000)), NO_PAGE, id="formatting left open"
        ),
        pytest.param(HTML + b"<p>" + b"Impact: x<br>" * 190_000, TOO_LONG, id="very many line breaks"),
        pytest.param(HTML + b"<p>" + b"word " * 6_000_000, TOO_LONG, id="30 MB of words"),
        pytest.param(HTML + b"<" * 10_000_000, TOO_LONG, id="tags that never begin"),
        pytest.param(HTML + b"<a " * 100_000, NO_PAGE, id="a tag that never ends"),
        pytest.param(
            HTML + b"<p " + b" ".join(b"hidden%d=none" % number for number in range(600_000)) + b">x",
            NO_PAGE,
            id="10 MB of attributes",
        ),
        pytest.param(HTML + b"<p a=\"x' b='y " * 150_000, NO_PAGE, id="quotes that never end"),
        pytest.param(
            HTML + b"<img src='data:image/png;base64," + b"iVBORw0K" * 1_300_000 + b"'>", NO_PAGE, id="10 MB inlined"
        ),
        pytest.param(HTML + b"<script>" + b"if (a<b) '</scrip' " * 100_000, NO_PAGE, id="a script that never ends"),
        pytest.param(b"<!--" + b"- " * 5_000_000, TOO_LONG, id="a comment that never ends"),
        pytest.param(HTML + b"<p>" + b"&amp;" * 5_000_000, TOO_LONG, id="very many entities"),
        pytest.param(
            HTML + b"<table><tr><th>Q<th>Why it matters<th>Impact" + b"<tr><td>x<td>y<td>z" * 45_000,
            TOO_LONG,
            id="a very long table",
        ),
        pytest.param(b"[](a " * 5_000_000, TOO_LONG, id="very many links in Markdown"),
        pytest.param(b"[" * 2_000_000, NO_PAGE, id="brackets that never close"),
        pytest.param(b"![a](b" * 300_000, NO_PAGE, id="pictures that never close"),
        pytest.param(b"x\n" + b"a|a\n-|-\n" * 14_000, NO_PAGE, id="one long table in Markdown"),
        pytest.param(b"x\n" + b"a|a\n-|-\n\n" * 9_000, NO_PAGE, id="very many tables in Markdown"),
        pytest.param(b"==a " * 500_000 + b"%%" * 9 + b"`", NO_PAGE, id="highlights that never end"),
        pytest.param(b"> [!q]-" + b"==" * 500_000, NO_PAGE, id="a callout that never ends"),
        pytest.param(b"<summary>" * 200_000 + b"x", "", id="summaries that never end"),
        pytest.param(b"{\\rtf1 " + b"ab " * 5_000_000, TOO_LONG, id="a long document of rich text"),
        pytest.param(b"{\\rtf1 " + b"{\\*" * 5_000_000, TOO_LONG, id="groups in groups of rich text"),
        pytest.param(b"{\\rtf1 {\\pict " + b"0a" * 10_000_000, "holds no words", id="a picture in rich text"),
        pytest.param(b"---\n" + b"a: b\n" * 4_000_000, TOO_LONG, id="front matter that never ends"),
        pytest.param(b"\n" * 20_000_000 + b"x", TOO_LONG, id="very many empty lines"),
        pytest.param("• Who waits?\n".encode() * 300_000, TOO_LONG, id="very many items"),
        pytest.param("a\u2028".encode() * 500_000, TOO_LONG, id="very many separators of lines"),
        pytest.param(b"a\r" * 500_000, TOO_LONG, id="very many lines of an old Mac"),
        pytest.param(b"a\f" * 500_000, TOO_LONG, id="very many sheets"),
        pytest.param(b"1/9999\n\n" * 14_000, NO_PAGE, id="very many numbers of sheets"),
        pytest.param(b"ab-\ncd\nabcd " * 14_000, NO_PAGE, id="very many divided words"),
        pytest.param(b"a    " * 400_000, NO_PAGE, id="very many gaps"),
        pytest.param("🎯 Who?\n".encode() * 29_000, NO_PAGE, id="very many emoji"),
        pytest.param("â€™".encode() * 1_000_000, NO_PAGE, id="very many letters of another encoding"),
        pytest.param(
            HTML + b"<table><tr><th>Question<th>Why<th>Impact" + b"<tr><td colspan=40 rowspan=999>x" * 25_000,
            TOO_LONG,
            id="a table drawn over itself",
        ),
        pytest.param(
            b"|Question|"
            + b"q|" * 38
            + b"\n|"
            + b"-|" * 39
            + b"\n|Why it matters|w|\n|Impact|i|\n"
            + b"|x|\n" * 28_000,
            "No clarifying questions",
            id="a very long table on its side",
        ),
        pytest.param(b'[{"a":' * 300_000, "too deep in one another", id="lists of JSON in lists"),
        pytest.param(b'{"prompt":"a"}\n' * 3_000_000, "more than can be read", id="very many lines of JSON"),
        pytest.param(b'[{"prompt":"a"},' + b"{}," * 1_300_000 + b"{}]", "more than can be read", id="empty JSON"),
    ],
)
def test_a_page_made_to_be_slow_is_refused_or_harmless(data: bytes, said: str) -> None:
    assert said in refusal(data)


def nested_parts(depth: int) -> bytes:
    heads = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at) for at in range(depth))
    return MIME + heads + b"Content-Type: text/html\n\n<p>Pier</p>"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(nested_parts(100_000), "is empty", id="parts in parts"),
        pytest.param(
            MIME
            + b"Content-Type: multipart/mixed; boundary=b\n\n"
            + b"--b\nContent-Type: text/html\n\n<p>x\n" * 300_000,
            NO_PAGE,
            id="very many parts",
        ),
        pytest.param(MIME + b"A: b\n" * 2_000_000, "is empty", id="very many headers"),
        pytest.param(MIME + b"A: " + b"x\n " * 2_000_000, "is empty", id="a header on very many lines"),
        pytest.param(
            MIME + b"Content-Type: multipart/mixed; boundary=-\n\n" + b"-" * 10_000_000, "", id="a boundary everywhere"
        ),
        pytest.param(
            MIME + b"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>" + b"=41" * 5_000_000,
            TOO_LONG,
            id="very many escapes",
        ),
        pytest.param(
            MIME + b"Content-Type: text/html; charset*=x''%FF\n\n<p>Pier", NO_PAGE, id="a charset that is none"
        ),
        pytest.param(
            MIME + b"Content-Type: multipart/mixed; boundary*0*=x''%FF; boundary*9=\xff\n\n<p>Pier",
            "",
            id="no boundary",
        ),
    ],
)
def test_a_file_of_parts_made_to_be_slow_is_refused_or_harmless(data: bytes, said: str) -> None:
    assert said in refusal(data)


def drawn(orders: bytes) -> bytes:
    return packed(zlib.compress(orders, 9))


def packed(data: bytes, filters: str = "/FlateDecode") -> bytes:
    return f"<< /Length {len(data)} /Filter [{filters}] >>\nstream\n".encode() + data + b"\nendstream"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(assembled([drawn(b"0 0 m " * 15_000_000)]), DAMAGED, id="90 MB in 90 kB"),
        pytest.param(
            assembled([packed(zlib.compress(zlib.compress(bytes(90_000_000), 9), 9), "/FlateDecode /FlateDecode")]),
            DAMAGED,
            id="packed twice",
        ),
        pytest.param(assembled([drawn(b"q Q " * 120_000)]), "draws far more", id="very many orders"),
        pytest.param(assembled([drawn(b"q Q " * 90_000)] * 9), "draws far more", id="many orders on each page"),
        pytest.param(assembled([drawn(b"[" * 300_000)]), DAMAGED, id="lists in lists"),
        pytest.param(
            assembled([drawn(b"")], kids="4 0 R " * 5_000), "more than 40 pages", id="one page again and again"
        ),
        pytest.param(assembled([drawn(b"")], kids="2 0 R"), DAMAGED, id="a tree of pages in itself"),
        pytest.param(assembled([b"5 0 R"]), "", id="contents that are themselves"),
        pytest.param(b"%PDF-1.7\n" + b"1 0 obj << /A [ " * 100_000, DAMAGED, id="objects that never end"),
        pytest.param(
            assembled([drawn(b"BT /F1 1 Tf 1 0 0 1 99999999 99999999 Tm (a) Tj 1 0 0 1 0 0 Tm (b) Tj ET")]),
            NO_PAGE,
            id="words very far apart",
        ),
    ],
)
def test_a_pdf_made_to_be_slow_is_refused_or_harmless(data: bytes, said: str) -> None:
    assert said in refusal(data)


def texts(reading: Reading) -> Sequence[str]:
    question = only_question(reading)
    parts = (
        text
        for card in question.clarifying_questions
        for text in (card.prompt, card.why_it_matters, card.expected_answer, card.impact)
    )
    return [text or "" for text in (question.title, question.question, *parts)]


def test_scripts_and_remote_pictures_leave_nothing_but_words() -> None:
    page = outline("D")
    source = (
        as_html.document(page, as_html.nested_items).replace("<p>", f"{REMOTE}<p>").replace("<li>", f"<li>{REMOTE}")
    )

    reading = read_source("page", source.encode())

    assert only_question(reading).clarifying_questions == page.expected
    assert not any("<" in text or "x.example" in text or "alert" in text for text in texts(reading))


def test_words_that_look_like_html_stay_words() -> None:
    source = as_html.document(outline("D"), as_html.nested_items).replace(
        "Is a date fixed", "Is &lt;b&gt;a date&lt;/b&gt; fixed"
    )

    question = only_question(read_source("page", source.encode()))

    assert question.clarifying_questions[4].prompt == "Is <b>a date</b> fixed, such as Easter?"
