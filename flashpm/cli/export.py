"""`flashpm export`: cards to a file for another program."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from flashpm.cli.output import plural, working
from flashpm.cli.program import Session


class Format(StrEnum):
    """The kinds of file that can be written."""

    APKG = "apkg"


def export(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="The file to write, such as deck.apkg.")],
    deck: Annotated[str | None, typer.Option(help="Only this deck and those inside it.", metavar="D")] = None,
    query: Annotated[str, typer.Option(help="Only cards that match, as in `list`.", metavar="Q")] = "",
    kind: Annotated[
        Format | None, typer.Option("--format", help="The kind of file; else the ending of OUT says it.")
    ] = None,
) -> None:
    """Write cards for Anki, without your progress; a second import updates them there, it never doubles them."""
    if kind is None and out.suffix.lower() != f".{Format.APKG}":
        raise typer.BadParameter(f"{out.name} should end in .apkg, the kind of file that Anki reads.", param_hint="OUT")
    session: Session = context.obj
    with working("Exporting"), session.read() as use_cases:
        count = use_cases.exporting.export(out, deck, query)
    sys.stdout.write(
        f"{plural(count, 'card')} written to {out}. In Anki choose File › Import; a card you have there is updated, "
        "never doubled.\n"
    )
