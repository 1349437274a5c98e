"""Writes notes as the text that Anki imports: a line a clarifying question, and what each column is."""

import csv
import io
from typing import Final

from flashpm.anki.naming import deck_names, tags
from flashpm.anki.note_fields import field_values
from flashpm.anki.note_type import FIELD_IDS, NAME
from flashpm.services.exported import Exported
from flashpm.services.progress import Progress, over

_BEFORE_FIELDS: Final = ("guid", "notetype", "deck")
_COLUMNS: Final = (*_BEFORE_FIELDS, *FIELD_IDS, "tags")
_HEADER: Final = (
    "#separator:tab",
    "#html:true",
    *(f"#{name} column:{number}" for number, name in enumerate(_BEFORE_FIELDS, start=1)),
    f"#tags column:{len(_COLUMNS)}",
    "#columns:" + "\t".join(_COLUMNS),
)


def tsv_file(exported: Exported, progress: Progress) -> bytes:
    """Give the file: the fields as a package has them, each note under its guid, so that a later import updates it.

    Raises:
        Cancelled: from the progress, which is told of each row.
    """
    rows = exported.rows
    out = io.StringIO()
    out.write("\n".join(_HEADER) + "\n")
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    for row, deck in zip(over(rows, len(rows), progress), deck_names(rows, exported.anki_decks), strict=True):
        writer.writerow([row.anki_guid, NAME, deck, *field_values(row), " ".join(tags(row))])
    return out.getvalue().encode("utf-8", "replace")
