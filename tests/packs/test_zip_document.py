"""Documents that are archives inside: what is read of them, and what is refused with a word of its own."""

import zipfile

import pytest

from flashpm.packs.reading import read_source
from flashpm.packs.zip_document import MAX_BYTES
from tests.packs.invented_pages import only_question
from tests.packs.layouts.as_documents import docx_of, odt, zipped
from tests.packs.layouts.outline import outline

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><x>&c;</x>'
)


def refusal(data: bytes) -> str:
    reading = read_source("document", data)
    assert reading.pack is None
    (error,) = reading.errors
    return error.message


def word(document: str) -> bytes:
    return zipped({"[Content_Types].xml": "", "word/document.xml": document}, packing=zipfile.ZIP_STORED)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"[Content_Types].xml": "", "xl/workbook.xml": ""}, "a spreadsheet: save its table as CSV"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ""}, "a spreadsheet"),
        ({"mimetype": "application/vnd.oasis.opendocument.presentation", "content.xml": ""}, "an office document"),
        ({"[Content_Types].xml": "", "ppt/presentation.xml": ""}, "a presentation"),
        ({"Index/Document.iwa": "x"}, "a document of Pages"),
        ({"mimetype": "application/epub+zip", "META-INF/container.xml": ""}, "an e-book"),
        ({"[Content_Types].xml": ""}, "an office document"),
        ({"mimetype": "x" * 1_000}, "an office document"),
    ],
)
def test_other_documents_are_refused_by_their_kind(files: dict[str, str | bytes], said: str) -> None:
    assert said in refusal(zipped(files))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(word(ENTITIES), "declares parts of its own", id="entities in entities"),
        pytest.param(word('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'), "declares parts", id="a type"),
        pytest.param(word("<x>"), "damaged or cut off", id="cut"),
        pytest.param(word("<x>" * 201), "far longer than pages", id="elements in elements"),
        pytest.param(word("<x>" + "<y/>" * 200_000), "far longer than pages", id="very many elements"),
        pytest.param(word(f"<w:x {W}><w:p><w:t>{'word ' * 600_000}"), "far longer", id="very many words"),
        pytest.param(word(f"<w:x {W}>" + "<w:p/><w:tc/>" * 65_000), "far longer", id="very many paragraphs"),
        pytest.param(zipped({"word/document.xml": bytes(MAX_BYTES + 1)}), "swells without end", id="a bomb"),
        pytest.param(
            zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ENTITIES}),
            "declares parts",
            id="entities in an open document",
        ),
        pytest.param(
            b"<!DOCTYPE html><p>x</p>\0" + zipped({"other.html": "x"}),
            "without a page in it",
            id="a page without a page",
        ),
        pytest.param(b"<!DOCTYPE html><p>x\0PK\x03\x04PK\x05\x06", "damaged or cut off", id="a page with half a zip"),
    ],
)
def test_a_document_made_to_do_harm_is_refused(data: bytes, said: str) -> None:
    assert said in refusal(data)


def test_an_empty_document_says_so() -> None:
    assert "This document holds no words" in refusal(docx_of(""))


def test_text_boxes_soft_breaks_and_symbols_of_word_are_words() -> None:
    heading = "<w:p><w:r><w:t>Clarifying Questions</w:t></w:r></w:p>"
    title = "<w:p><w:r><w:t>Product Management Design Question: A pier</w:t></w:r></w:p>"
    box = f"<w:p><w:r><w:txbxContent>{title}</w:txbxContent></w:r></w:p>"
    asked = (
        '<w:p><w:pPr><w:pStyle w:val="Unknown"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'
        '<w:r><w:sym w:char="F0B7"/><w:tab/><w:t>Who waits</w:t><w:noBreakHyphen/><w:t>now?</w:t><w:br/>'
        '<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Why it matters: a. Expected answer: b. Impact: c.</w:t></w:r></w:p>'
    )

    question = only_question(read_source("a.docx", docx_of(box + heading + asked)))

    (card,) = question.clarifying_questions
    assert (question.title, card.prompt, card.impact) == ("A pier", "Who waits-now?", "c.")


def test_spaces_and_breaks_of_an_open_document_are_words() -> None:
    data = odt(outline("D"))

    question = only_question(read_source("a.odt", data))

    assert question.clarifying_questions == outline("D").expected
