"""`flashpm backup` and `flashpm restore`: a copy of the library, and the way back to one."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from flashpm.cli.output import working
from flashpm.cli.program import Session


def backup(
    context: typer.Context,
    out: Annotated[
        Path | None, typer.Argument(help="Where to copy it too, such as a file on a stick.", show_default=False)
    ] = None,
) -> None:
    """Make a verified backup of your library, beside it in the folder `backups`."""
    session: Session = context.obj
    with working("Backing up"), session.write() as use_cases:
        made = use_cases.library.back_up(out)
    if made is None:
        sys.stdout.write("Your library is empty: there is nothing to back up yet.\n")
    else:
        sys.stdout.write(f"Backed up to {made}\n")


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A backup that FlashPM made.", metavar="FILE")],
) -> None:
    """Go back to a backup; your library as it is now is backed up first."""
    session: Session = context.obj
    with working("Restoring"):
        kept = session.program.restore(session.data_dir, file)
    sys.stdout.write(f"Your library is that of {file} again.\n")
    if kept is not None:
        sys.stdout.write(f"As it was before, it is kept in {kept}\n")
