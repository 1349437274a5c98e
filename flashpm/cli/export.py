"""`flashpm export`: cards to a file for another program."""

import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from flashpm.cli.output import plural, uncollected, working
from flashpm.cli.program import Session
from flashpm.services.exported import ExportFormat
from flashpm.services.exporting import WITH_PROGRESS

_FORMATS: Final = {f".{each}": each for each in ExportFormat} | {".yml": ExportFormat.YAML}
_ENDINGS: Final = ", ".join(f".{each}" for each in ExportFormat)


def export(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="The file to write, such as deck.apkg.")],
    deck: Annotated[str | None, typer.Option(help="Only this deck and those inside it.", metavar="D")] = None,
    query: Annotated[str, typer.Option(help="Only cards that match, as in `list`.", metavar="Q")] = "",
    with_progress: Annotated[
        bool, typer.Option("--with-progress", help="Take along when each card comes back, and every review.")
    ] = False,
    format_: Annotated[
        ExportFormat | None, typer.Option("--format", help="The kind of file; else the ending of OUT says it.")
    ] = None,
) -> None:
    """Write cards for Anki (.apkg, .tsv), as a question pack (.yaml), for spreadsheets (.csv), or all of it (.jsonl).

    A second import into Anki updates cards, it never doubles them. JSON lines always hold your progress.
    """
    kind = format_ or _FORMATS.get(out.suffix.lower())
    if kind is None:
        raise typer.BadParameter(f"{out.name} should end in one of {_ENDINGS}, or --format name it.", param_hint="OUT")
    if with_progress and kind not in WITH_PROGRESS:
        endings = " and ".join(f".{each}" for each in sorted(WITH_PROGRESS))
        raise typer.BadParameter(f"Only {endings} hold your progress; .{kind} has no place for it.", param_hint="OUT")
    context.with_resource(uncollected())
    session: Session = context.obj
    with working("Exporting"), session.read() as use_cases:
        exporting = use_cases.exporting
        count = exporting.export(out, deck, query, format_=kind, with_progress=with_progress)
        media = exporting.media_left_out(deck, query, kind)
    said = f" Pictures and sounds left out: {media:,}. Only .apkg takes them along." if media else ""
    advice = _advice(kind, with_progress=with_progress)
    sys.stdout.write(f"{plural(count, 'card')} written to {out}.{said}{advice}\n")


def _advice(kind: ExportFormat, *, with_progress: bool) -> str:
    if kind is ExportFormat.APKG and with_progress:
        return (
            " In Anki choose File › Import and tick “Import any learning progress”. Cards that Anki has already keep "
            "Anki's schedule; to replace it, delete them there first."
        )
    if kind in {ExportFormat.APKG, ExportFormat.TSV}:
        return " In Anki choose File › Import; a card you have there is updated, never doubled."
    return ""
