"""Whatever happened to a source on its way, reading it gives a pack or one of our errors, and nothing else.

Every run tries some hundred damaged sources; `--full-size` tries 100,000, which takes about a quarter of an hour.
"""

import io
import zipfile

import pytest

from flashpm.packs.reading import read_source
from tests.packs.layouts import (
    as_chat,
    as_documents,
    as_exports,
    as_html,
    as_markdown,
    as_mhtml,
    as_pdf,
    as_text,
    as_webarchive,
)
from tests.packs.layouts.outline import outline
from tests.packs.mutations import mutated

YAML = """format: flashpm-pack/1
id: tidewell
title: Tidewell
questions:
  - id: lane
    question: How would you weigh a quick lane?
    clarifying_questions:
      - {id: who, prompt: Who waits?, impact: I would ask them.}
"""
TABLE = (
    "Question;Prompt;Why it matters;Expected answer;Impact\r\n"
    'How would you weigh a quick lane?;"Who waits; and ""where""?";It says who decides.;Some.;I would ask them.\r\n'
    "How would you weigh a quick lane?;Is a date fixed?;It bounds us.;Easter.;I would\r\nplan for it.\r\n"
)
ANKI = (
    "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n"
    "a1\tBasic\tPiers\tWho waits?\t<b>Islanders</b>, I&nbsp;think.\tqueue pier\n"
    'a2\tBasic\tPiers::Night\t"Is a ""date"" fixed?"\tEaster.\t\n'
)
JSON_LINES = (
    '{"question": "How?", "prompt": "Who?", "impact": "I would ask."}\n{"question": "How?", "prompt": "What?"}\n'
)
WHOLE = {
    "text": as_text.copied(outline("A")).encode(),
    "text, wrapped": as_text.hard_wrapped(outline("B")).encode(),
    "Markdown": as_markdown.clipped(outline("H")).encode(),
    "HTML": as_html.saved_single_file(outline("C")).encode(),
    "HTML, table": as_html.document(outline("D"), as_html.table_rows).encode(),
    "HTML, definitions": as_html.document(outline("I"), as_html.definitions).encode(),
    "MHTML": as_mhtml.quoted(outline("F")),
    "MHTML, base64": as_mhtml.in_base64(outline("E")),
    "Safari": as_webarchive.archived(outline("J")),
    "Word": as_documents.docx(outline("A")),
    "RTF": as_documents.rtf_word(outline("C")),
    "Evernote": as_documents.evernote(outline("H")),
    "SingleFile, archive": as_documents.single_file_archive(outline("D")),
    "OpenDocument": as_documents.odt(outline("B")),
    "Word, table": as_documents.docx_table(outline("D")),
    "RTF, TextEdit": as_documents.rtf_mac(outline("F")),
    "mail": as_exports.mail(outline("A")),
    "mail, flowed text": as_exports.flowed_mail(outline("D")),
    "HTML, Google Docs": as_exports.google_docs(outline("B")).encode(),
    "HTML, Notion": as_exports.notion_html(outline("G, bullets")).encode(),
    "HTML, Confluence": as_exports.confluence(outline("C")).encode(),
    "HTML, Word": as_exports.word_html(outline("A")),
    "HTML, merged rows": as_chat.merged_rows(outline("A")).encode(),
    "HTML, turned table": as_chat.turned_table(outline("D")).encode(),
    "Markdown, Obsidian": as_markdown.obsidian(outline("C")).encode(),
    "Markdown, Notion": as_markdown.notion(outline("A")).encode(),
    "Markdown, table": as_markdown.table_rows(outline("D")).encode(),
    "Markdown, headings of areas": as_chat.headings_of_areas(outline("A")).encode(),
    "text, emoji": as_chat.pictures_for_bullets(outline("D")).encode(),
    "text, of sheets": as_chat.of_sheets(outline("B")).encode(),
    "CSV": TABLE.encode("utf-8-sig"),
    "TSV": TABLE.replace(";", "\t").encode("utf-16"),
    "Anki's text": ANKI.encode(),
    "JSON lines": JSON_LINES.encode(),
    "YAML": YAML.encode(),
}
INSIDE = {
    "Word": (as_documents.docx(outline("G, bullets")), "word/document.xml"),
    "OpenDocument": (as_documents.odt(outline("I")), "content.xml"),
}


@pytest.fixture
def seeds(request: pytest.FixtureRequest) -> range:
    return range(100_000 // len(WHOLE) if request.config.getoption("--full-size") else 30)


@pytest.mark.parametrize("name", WHOLE)
def test_a_damaged_source_gives_a_pack_or_one_of_our_errors(name: str, seeds: range) -> None:
    for seed in seeds:
        data = mutated(WHOLE[name], seed)
        if data.startswith(b"%PDF-"):
            continue  # read in a process of its own, see below

        reading = read_source(f"{name}, seed {seed}", data)

        # A damaged pack can look like a table, whose columns the user is then asked about.
        assert (reading.pack is None) is bool(reading.errors or reading.tables), seed
        assert all(finding.message for finding in (*reading.errors, *reading.warnings)), seed


@pytest.mark.parametrize("name", INSIDE)
def test_a_document_damaged_inside_gives_a_pack_or_one_of_our_errors(name: str, seeds: range) -> None:
    packed, inside = INSIDE[name]
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        files = {each: archive.read(each) for each in archive.namelist()}
    for seed in seeds:
        data = as_documents.zipped({**files, inside: mutated(files[inside], seed)})

        reading = read_source(f"{name}, seed {seed}", data)

        assert (reading.pack is None) is bool(reading.errors), seed


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_pdf_gives_a_pack_or_one_of_our_errors(seed: int) -> None:
    data = b"%PDF-" + mutated(as_pdf.printed(outline("A")), seed)[5:]

    reading = read_source("page.pdf", data)

    assert (reading.pack is None) is bool(reading.errors)
