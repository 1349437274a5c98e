"""The command line: its global options, its commands, and what becomes of errors."""

import io
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from flashpm import __version__
from flashpm.cli.backups import backup, restore
from flashpm.cli.cards import list_cards
from flashpm.cli.export import export
from flashpm.cli.import_ import import_
from flashpm.cli.output import complain
from flashpm.cli.program import Program, Session
from flashpm.cli.review import review
from flashpm.cli.simulate import simulate
from flashpm.cli.stats import stats
from flashpm.errors import FlashPMError, QueryError

DONE, WORLD_IS_WRONG, WRONG_USAGE = 0, 1, 2

application = typer.Typer(
    name="flashpm",
    help="Flashcards for the clarifying questions that open a product interview.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
application.command("review")(review)
application.command("import")(import_)
application.command("export")(export)
application.command("list")(list_cards)
application.command("simulate")(simulate)
application.command("stats")(stats)
application.command("backup")(backup)
application.command("restore")(restore)


def _print_version(is_asked: bool) -> None:
    if is_asked:
        sys.stdout.write(f"flashpm {__version__}\n")
        raise typer.Exit


@application.callback(invoke_without_command=True)
def begin(
    context: typer.Context,
    data_dir: Annotated[
        Path | None,
        typer.Option(help="The folder of your library; else FLASHPM_DATA_DIR.", metavar="DIR", readable=False),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and end.", is_eager=True, callback=_print_version)
    ] = False,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Say on standard error what is done.")] = False,
) -> None:
    """Open with today's review; a command does something else."""
    if verbose:
        logging.basicConfig(level=logging.DEBUG, stream=sys.stderr, format="%(name)s: %(message)s")
    context.obj = Session(context.obj, data_dir)
    if context.invoked_subcommand is None:
        review(context)


def run(arguments: Sequence[str], program: Program) -> int:
    """Run one command.

    Args:
        arguments: the command line without the program's name.
        program: the parts of FlashPM.

    Returns:
        The exit status: 0 done, 1 the world is wrong, 2 wrong usage.
    """
    _speak_utf_8()
    if sys.stdin is None:  # closed by the caller: the same as an input that has ended
        sys.stdin = io.TextIOWrapper(io.BytesIO())
    try:
        application(args=with_globals_first(arguments), obj=program, prog_name="flashpm")
    except SystemExit as end:
        return _status(end.code)
    except QueryError as error:
        complain(f"flashpm: {error}")
        return WRONG_USAGE
    except FlashPMError as error:
        complain(f"flashpm: {error}")
        return WORLD_IS_WRONG
    return DONE


def _speak_utf_8() -> None:
    """In a pipe, texts are UTF-8 whatever the system's habit is, and a stray byte is no reason to stop."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="replace")


def with_globals_first(arguments: Sequence[str]) -> list[str]:
    """Move the global options to the front, so that they may stand after the command too."""
    found: list[str] = []
    rest: list[str] = []
    waiting = list(arguments)
    while waiting:
        argument = waiting.pop(0)
        if argument == "--":
            return [*found, *rest, argument, *waiting]
        if argument == "--data-dir" and waiting:
            found += [argument, waiting.pop(0)]
        elif argument in {"-v", "--verbose", "--version"} or argument.startswith("--data-dir="):
            found.append(argument)
        else:
            rest.append(argument)
    return [*found, *rest]


_INTERRUPTED = 130


def _status(code: object) -> int:
    if code == _INTERRUPTED:
        complain("flashpm: stopped.")
        return WORLD_IS_WRONG
    return code if isinstance(code, int) else DONE
