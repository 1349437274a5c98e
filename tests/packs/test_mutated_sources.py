"""Whatever happened to a source on its way, reading it gives a pack or one of our errors, and nothing else.

Every run tries some hundred damaged sources; `--full-size` tries 100,000, which takes about a quarter of an hour.
"""

import io
import zipfile

import pytest

from flashpm.packs.reading import read_source
from tests.packs.layouts import as_documents, as_html, as_markdown, as_mhtml, as_pdf, as_text, as_webarchive
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
