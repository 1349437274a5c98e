"""`flashpm import`: sources are read, shown, agreed to, and written."""

import sys
from typing import Annotated

import typer

from flashpm.cli.import_json import preview_document
from flashpm.cli.import_table import show_preview
from flashpm.cli.output import complain, console, plural, print_json, uncollected, working
from flashpm.cli.program import Session
from flashpm.errors import FlashPMError
from flashpm.services.columns import as_remembered, tables_of
from flashpm.services.import_preview import Preview
from flashpm.services.importing import NamedReading

STANDARD_INPUT = "-"


def import_(
    context: typer.Context,
    files: Annotated[
        list[str],
        typer.Argument(
            help="Packs (YAML), saved pages, tables (CSV), packages from Anki, folders, zips; - for standard input."
        ),
    ],
    deck: Annotated[str | None, typer.Option(help="The deck for new questions, nested by ::.", metavar="D")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would happen; write nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Import question packs, saved pages and packages from Anki: all files or none."""
    context.with_resource(uncollected())
    session: Session = context.obj
    if STANDARD_INPUT in files and sys.stdin.isatty():
        complain("Paste the text, then press Return and Ctrl+D.")
        readings = session.program.read_sources(files)
    else:
        with working("Reading"):
            readings = session.program.read_sources(files)
    readings = _as_chosen(session, readings)
    with working("Comparing with your library"), session.read() as use_cases:
        preview = use_cases.importing.preview(readings)
    if not as_json and not preview.errors:
        show_preview(console(), preview)
    messages = [str(error) for error in preview.errors]
    is_imported = False
    if not dry_run and not messages:
        try:
            is_agreed = _agree(preview, ask=not (yes or as_json), yes=yes)
            is_imported = is_agreed and _import(session, readings, preview, deck)
        except FlashPMError as error:
            messages = [str(error)]
    if as_json:
        print_json(preview_document(preview, deck, refusals=messages, is_imported=is_imported))
    elif is_imported:
        _say_imported(preview)
    if messages:
        complain("\n".join(f"flashpm: {message}" for message in messages))
        raise typer.Exit(1)


def _as_chosen(session: Session, readings: list[NamedReading]) -> list[NamedReading]:
    """Read tables and note types by the fields that were chosen for them in the window, and say so."""
    guessed = tables_of(readings)
    if not guessed:
        return readings
    fields_for = session.program.chosen_fields(session.data_dir)
    chosen = as_remembered(readings, lambda table: fields_for(table.known_by))
    for table in tables_of(chosen):
        if table not in guessed:
            complain(f"“{table.name}” is read by the fields that you chose for it in the window.")
    return chosen


def _agree(preview: Preview, *, ask: bool, yes: bool) -> bool:
    """Settle what only the user can decide; without a terminal nobody can be asked."""
    preview.refuse_faults()
    if yes or not (preview.changes_anything or preview.open_choices):
        return True
    if not (ask and sys.stdin.isatty()):
        preview.refuse_open_choices()
        return True
    for choice in preview.open_choices:
        sys.stdout.write(f"{choice}\n")
    question = "Import all the same? Your own texts are kept." if preview.open_choices else "Import?"
    is_agreed = typer.confirm(question, default=not preview.open_choices)
    if not is_agreed:
        sys.stdout.write("Nothing was imported.\n")
    return is_agreed


def _import(session: Session, readings: list[NamedReading], preview: Preview, deck: str | None) -> bool:
    with working("Importing"), session.write() as use_cases:
        importing = use_cases.importing
        importing.apply(importing.renewed(preview, readings), deck=deck, has_consent=True)
    return True


def _say_imported(preview: Preview) -> None:
    if not preview.changes_anything:
        sys.stdout.write("Everything was here already; nothing was changed.\n")
        return
    sys.stdout.write(f"Imported. {plural(preview.new_cards, 'new card')}; {_said_of_schedules(preview)}.\n")


def _said_of_schedules(preview: Preview) -> str:
    carried = preview.carried
    if carried.reviews == carried.schedules == carried.pauses == 0:
        return "no schedule was touched"
    return f"{plural(carried.reviews, 'review')} and {plural(carried.schedules, 'schedule')} came along from Anki"
