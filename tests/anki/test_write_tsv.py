from pathlib import Path

from anki.import_export_pb2 import ImportCsvRequest

from flashpm.anki.write_apkg import write_apkg
from flashpm.anki.write_tsv import tsv_file
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import Exported
from flashpm.services.progress import untold
from tests.anki.export_rows import ROW, numbered
from tests.anki.real_anki import RealAnki, new_anki


def load(anki: RealAnki, path: Path) -> None:
    """Import a text as Anki's window does when nothing was changed in it."""
    metadata = anki.collection.get_csv_metadata(str(path), None)
    anki.collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata))


def written(folder: Path, *rows: ExportRow) -> Path:
    path = folder / "questions.tsv"
    path.write_bytes(tsv_file(Exported(rows), untold))
    return path


def test_the_header_tells_anki_what_each_column_is(tmp_path: Path) -> None:
    lines = written(tmp_path, ROW).read_text(encoding="utf-8").splitlines()

    assert lines[:6] == [
        "#separator:tab",
        "#html:true",
        "#guid column:1",
        "#notetype column:2",
        "#deck column:3",
        "#tags column:22",
    ]
    assert lines[6].startswith("#columns:guid\tnotetype\tdeck\tPrompt\tQuestion\t")
    assert len(lines) == 8


def test_anki_updates_the_notes_that_it_has(tmp_path: Path) -> None:
    edited = ROW._replace(impact='First line\nsecond, with a \ttab & a "quote"')
    write_apkg(tmp_path / "one.apkg", [ROW, numbered(1)])

    with new_anki(tmp_path / "anki") as anki:
        anki.load(tmp_path / "one.apkg")
        load(anki, written(tmp_path, edited, numbered(1), numbered(2)))

        notes = {note.guid: note for note in anki.notes()}
        assert len(notes) == 3
        assert notes[ROW.anki_guid]["Impact"] == 'First line<br>second, with a \ttab &amp; a "quote"'
        assert notes[numbered(2).anki_guid]["Prompt"] == "Prompt 2?"
        assert "type::trade-off" in notes[numbered(2).anki_guid].tags
        assert anki.decks() == {"PM Interview::Trade-off::Pricing": 3}
        assert anki.problems() is None
