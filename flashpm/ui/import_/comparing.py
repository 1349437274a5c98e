"""Reading and comparing for the Import page: what was read, with what the user decided, against the library."""

from collections.abc import Sequence

from flashpm.domain.import_draft import Draft
from flashpm.services.daily_plan import DailyPlan
from flashpm.services.importing import NamedReading
from flashpm.services.looking_through import Found, found
from flashpm.services.progress import Progress
from flashpm.services.use_cases import UseCases

MOST_AT_ONCE = 200
"""Questions of an import that are compared again in the window's thread, in some milliseconds; more take a worker."""


def compared(use_cases: UseCases, readings: Sequence[NamedReading], draft: Draft) -> Found:
    """Compare what was read with the library, and with all questions that it is looked at beside."""
    preview = use_cases.importing.preview(readings, draft)
    pace = DailyPlan(use_cases.library).pace(use_cases.studying.today().day)
    return found(readings, preview, pace, draft, use_cases.themes.of(preview)).count()


def redrafted(use_cases: UseCases, seen: Found, draft: Draft) -> Found:
    """Compare again what is looked through, after the user decided something."""
    preview = use_cases.importing.preview(seen.readings, draft)
    return found(seen.readings, preview, seen.pace, draft, seen.themes).count()


def redrafted_beside(use_cases: UseCases, seen: Found, draft: Draft, progress: Progress) -> Found:
    """Compare again in a worker, by a reader of its own."""
    with use_cases.aside(progress) as aside:
        return redrafted(aside, seen, draft)
