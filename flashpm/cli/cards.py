"""`flashpm list`: cards as a table or as JSON."""

from typing import Annotated

import typer
from rich.table import Table

from flashpm.cli.output import console, iso, plural, print_json
from flashpm.cli.program import Session
from flashpm.domain.sm2 import EASE_AT_START
from flashpm.services.rows import CardRow


def list_cards(
    context: typer.Context,
    deck: Annotated[str | None, typer.Option(help="Only this deck and those inside it.", metavar="D")] = None,
    query: Annotated[
        str,
        typer.Option(
            metavar="Q",
            help="Words, deck: tag: type: company: area: difficulty: kind: is:new is:due …; quotes; - for not.",
        ),
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """List cards, one a row."""
    session: Session = context.obj
    with session.read() as use_cases:
        rows = use_cases.cards.find(deck, query)
    if as_json:
        print_json({"cards": [_document(row) for row in rows]})
    else:
        _show(rows)


def _document(row: CardRow) -> dict[str, object]:
    """Describe a card; the names are fixed, other programs read them."""
    face, memory = row.face, row.face.schedule.memory
    question, part = face.question, face.clarifying_question
    return {
        "uid": face.uid,
        "deck": row.deck,
        "type": question.type,
        "company": question.company,
        "product": question.product,
        "question": question.question,
        "area": part.area,
        "prompt": part.prompt,
        "kind": face.kind,
        "state": face.schedule.state,
        "repetition": memory.repetition if memory else 0,
        "ease_factor": None if face.schedule.trace else (memory.ease if memory else EASE_AT_START) / 100,
        "interval_days": memory.interval_days if memory else None,
        "due_on": iso(face.schedule.due_on),
        "lapses": face.schedule.lapses,
        "reviews": face.schedule.reviews,
        "suspended": face.is_paused,
        "tags": list(question.tags),
    }


def _show(rows: list[CardRow]) -> None:
    out = console()
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", expand=True)
    table.add_column("Question", ratio=2, no_wrap=True, overflow="ellipsis")
    table.add_column("Clarifying question", ratio=3, no_wrap=True, overflow="ellipsis")
    for heading in ("Area", "State", "Due"):
        table.add_column(heading, no_wrap=True)
    for row in rows:
        part, schedule = row.face.clarifying_question, row.face.schedule
        question = row.face.question.title or row.face.question.question or ""
        state = "paused" if row.face.is_paused else schedule.state.value
        table.add_row(question, part.short or part.prompt, part.area or "", state, iso(schedule.due_on) or "")
    if rows:
        out.print(table)
    out.print(plural(len(rows), "card"), style="dim")
