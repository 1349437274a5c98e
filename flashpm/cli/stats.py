"""`flashpm stats`: the figures of study, as a page to read or as JSON."""

from typing import Annotated

import typer

from flashpm.cli.output import print_json
from flashpm.cli.program import Session
from flashpm.cli.stats_json import document
from flashpm.cli.stats_page import show
from flashpm.domain.study_settings import NEW_QUESTIONS
from flashpm.services.statistics import FORECAST_DAYS, MOST_FORECAST_DAYS, WORKLOAD_DAYS


def stats(
    context: typer.Context,
    deck: Annotated[str | None, typer.Option(help="Only this deck and those inside it.", metavar="D")] = None,
    query: Annotated[str, typer.Option(help="Only cards that match, as in `list`.", metavar="Q")] = "",
    days: Annotated[
        int, typer.Option(min=1, max=MOST_FORECAST_DAYS, help="How many days the forecast has.", metavar="N")
    ] = FORECAST_DAYS,
    new_questions: Annotated[
        int | None,
        typer.Option(
            min=NEW_QUESTIONS.start,
            max=NEW_QUESTIONS.stop - 1,
            help="Simulate the days ahead: as things are, and with N new questions a day.",
            metavar="N",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Show how study went, what is coming, and what you know."""
    if new_questions is not None and (deck or query):
        raise typer.BadParameter("the days are simulated for the whole library.", param_hint="--new-questions")
    session: Session = context.obj
    with session.read() as use_cases:
        statistics = use_cases.statistics
        figures = statistics.figures(deck, query, days_ahead=days)
        rates = None if new_questions is None else statistics.compare(new_questions, days=max(days, WORKLOAD_DAYS))
    if as_json:
        print_json(document(figures, rates))
    else:
        show(figures, rates)
