"""Words that several pages share: days, counts, types, what is known of a question."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from flashpm.domain.areas import Area
from flashpm.domain.card import CardKind
from flashpm.domain.change import WHOLE, CardField
from flashpm.domain.content import DELETED
from flashpm.domain.library_query import IsState
from flashpm.domain.question import Difficulty, Question, QuestionType
from flashpm.domain.study_day import StudyDay, to_date
from flashpm.services.rows import LoggedAction, PartLine, QuestionRow, Standing
from flashpm.ui.spoken import CONTEXT, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flashpm.domain.interview_plan import Plan
    from flashpm.domain.pack import Finding
    from flashpm.services.sitting_summary import SittingSummary

FIRST_GROUPED = 1000
"""Smaller numbers have no thousands to set apart."""
VERBS = frozenset({"asks", "cannot", "has", "is", "may", "must", "names"})
"""With one of these begins what is said of a field by its name; anything else is a sentence of its own."""
AnyDay = StudyDay | date


def tr(text: str, number: int = -1) -> str:
    """Translate a text that is no widget's own; `%n` stands for the number."""
    return grouped(QCoreApplication.translate(CONTEXT, text, "", number), number)


def number_text(number: int) -> str:
    """Write a number with its thousands apart: "12,000"."""
    return QLocale().toString(number)


def decimal_text(number: float) -> str:
    """Write a number with two decimals: "2.50"."""
    return QLocale().toString(number, "f", 2)


def grouped(text: str, number: int) -> str:
    """Set the thousands apart of the number that Qt wrote into a text for `%n`: "12,000 cards"."""
    return text.replace(str(number), number_text(number)) if number >= FIRST_GROUPED else text


def day_text(day: StudyDay, today: StudyDay) -> str:
    """Say a day as one speaks of it: "today", "tomorrow", "in 6 days"."""
    days = day - today
    if days <= 0:
        return tr("today")
    return tr("tomorrow") if days == 1 else tr("in %n day(s)", days)


def date_text(day: AnyDay, today: AnyDay) -> str:
    """Write a day shortly, with its year if that is not today's: "9 Dec", "9 Dec 2027"."""
    at = _date_of(day)
    written = _written(at, tr("d MMM"))
    return written if at.year == _date_of(today).year else f"{written} {at.year}"


def long_date_text(day: AnyDay, today: AnyDay) -> str:
    """Write a day in words, with its year if that is not today's: "Tuesday, 24 November"."""
    at = _date_of(day)
    written = _written(at, tr("dddd, d MMMM"))
    return written if at.year == _date_of(today).year else f"{written} {at.year}"


def whole_date_text(day: AnyDay) -> str:
    """Write a day in words, always with its year: "Tuesday, 24 November 2026"."""
    return _written(_date_of(day), tr("dddd, d MMMM yyyy"))


def moment_text(at: datetime) -> str:
    """Write a moment on the learner's clock: "24 Nov 2026, 08:00"."""
    written = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(written, tr("d MMM yyyy, HH:mm"))


def _written(day: date, pattern: str) -> str:
    """Write a date in the language's words, by a pattern of Qt's in the order that the language has."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _date_of(day: AnyDay) -> date:
    return day if isinstance(day, date) else to_date(day)


def weekday_text(day: StudyDay) -> str:
    """Name a day of the week shortly: "Tue"."""
    return QLocale().standaloneDayName(to_date(day).isoweekday(), QLocale.FormatType.ShortFormat)


def month_text(day: StudyDay) -> str:
    """Name a day's month shortly: "Dec"."""
    return QLocale().standaloneMonthName(to_date(day).month, QLocale.FormatType.ShortFormat)


def percent_text(share: float) -> str:
    """Write a share of 0 to 1 in whole hundredths: "88 %"."""
    return tr("%1 %").replace("%1", number_text(round(100 * share)))


def minutes_text(minutes: int) -> str:
    """Say how long something takes: "14 min", "2 h 10 min"."""
    hours, rest = divmod(minutes, 60)
    parts = [tr("%n h", hours)] if hours else []
    return " ".join([*parts, tr("%n min", rest)] if rest or not hours else parts)


def plan_text(plan: Plan, minutes_a_day: int) -> str:
    """Say what the interview date asks for: "18 days · 2 new questions a day · about 20 minutes"."""
    days = tr("%n day(s)", plan.days_left) if plan.days_left else tr("Today")
    if not plan.questions_left:
        return " · ".join((days, tr("no new questions are waiting")))
    new = tr("%n new question(s) a day", plan.new_questions_a_day)
    return " · ".join((days, new, tr("about %n minute(s)", minutes_a_day)))


def days_text(days: int) -> str:
    """Say how many days: "1 day", "16 days"."""
    return tr("%n day(s)", days)


def cards_text(count: int) -> str:
    """Say how many cards: "1 card", "28 cards"."""
    return tr("%n card(s)", count)


def questions_text(count: int) -> str:
    """Say how many questions."""
    return tr("%n question(s)", count)


def clarifying_text(count: int) -> str:
    """Say how many clarifying questions."""
    return tr("%n clarifying question(s)", count)


def type_text(question_type: QuestionType | None) -> str:
    """Name a question type."""
    names = {
        QuestionType.DESIGN: tr("Product design"),
        QuestionType.IMPROVEMENT: tr("Product improvement"),
        QuestionType.SUCCESS_METRICS: tr("Success metrics"),
        QuestionType.ROOT_CAUSE: tr("Root cause"),
        QuestionType.TRADE_OFF: tr("Trade-off"),
        QuestionType.STRATEGY: tr("Strategy"),
    }
    return names[question_type] if question_type else tr("Other")


def area_text(area: str) -> str:
    """Name what a clarifying question asks about; the page's or author's own word, which is no `Area`, stays."""
    names = {
        Area.SCOPE: tr("Scope"),
        Area.GOAL: tr("Goal"),
        Area.USERS: tr("Users"),
        Area.CONSTRAINTS: tr("Constraints"),
        Area.TIME: tr("Time"),
        Area.MARKET: tr("Market"),
    }
    return names[area] if isinstance(area, Area) else area


def card_area_text(area: str, kind: CardKind) -> str:
    """Name what a card asks about, and after it that it is a second one: "Time", "Time · So what?"."""
    return area_text(area) if kind is CardKind.WHY else f"{area_text(area)} · {kind_text(kind)}"


def kind_text(kind: CardKind) -> str:
    """Name the cards of a kind by what they ask."""
    return {CardKind.WHY: tr("Why?"), CardKind.SO_WHAT: tr("So what?")}[kind]


def task_text(kind: CardKind) -> str:
    """Say what a card asks for."""
    if kind is CardKind.SO_WHAT:
        return tr("Given this answer, what changes in your approach?")
    return tr("Why would you ask this, and what would the answer change?")


def difficulty_text(difficulty: Difficulty) -> str:
    """Name a difficulty."""
    return {Difficulty.EASY: tr("Easy"), Difficulty.MEDIUM: tr("Medium"), Difficulty.HARD: tr("Hard")}[difficulty]


def state_text(state: IsState) -> str:
    """Name what a card can be, as a filter does."""
    return {
        IsState.NEW: tr("New"),
        IsState.DUE: tr("Due"),
        IsState.KNOWN: tr("Known"),
        IsState.STUCK: tr("Stuck"),
        IsState.SUSPENDED: tr("Paused"),
        IsState.FLAGGED: tr("Flagged"),
        IsState.EDITED: tr("Edited by me"),
        IsState.INCOMPLETE: tr("Something is missing"),
    }[state]


def facts_text(question: Question) -> str:
    """Say what is known of a question besides product and type, else that it is practice."""
    known = [
        tr("Asked at %1").replace("%1", question.company) if question.company else "",
        difficulty_text(question.difficulty) if question.difficulty else "",
        tr("%n min", question.minutes) if question.minutes else "",
    ]
    if question.company is None:
        known.insert(0, tr("Practice question"))
    return " · ".join(fact for fact in known if fact)


def row_facts_text(row: QuestionRow) -> str:
    """Say a question's facts in one line of a list: "Shopee · Trade-off · Hard · 5 clarifying questions"."""
    known = [
        row.company or row.product or "",
        type_text(row.type) if row.type else "",
        difficulty_text(row.difficulty) if row.difficulty else "",
        clarifying_text(len(row.segments)),
    ]
    return " · ".join(fact for fact in known if fact)


def standings_text(standings: Iterable[Standing]) -> str:
    """Say how clarifying questions stand: "3 known · 1 due · 1 new"."""
    count = Counter(standings)
    known = [
        (tr("%n known", count[Standing.KNOWN]), count[Standing.KNOWN]),
        (tr("%n due", count[Standing.DUE]), count[Standing.DUE]),
        (tr("%n new", count[Standing.NEW]), count[Standing.NEW]),
        (tr("%n paused", count[Standing.PAUSED]), count[Standing.PAUSED]),
    ]
    return " · ".join(text for text, number in known if number)


def line_text(part: PartLine, today: StudyDay) -> str:
    """Say where a card stands: "new", "due today", "paused", "comes back in 6 days"."""
    if part.standing is Standing.KNOWN and part.due_on is not None:
        if part.due_on <= today:
            return tr("skipped until tomorrow")
        return tr("comes back %1").replace("%1", day_text(part.due_on, today))
    new = tr("new") if part.is_first else tr("begins later")
    return {Standing.NEW: new, Standing.PAUSED: tr("paused")}.get(part.standing, tr("due today"))


def next_text(row: QuestionRow, today: StudyDay) -> str:
    """Say when a question's first card comes back: "9 Dec", "due today", "new"; "paused" if all its cards are."""
    standings = set(row.segments)
    if Standing.DUE in standings:
        return tr("due today")
    if row.next_on is not None:
        # A card that is due but rests comes back tomorrow.
        return date_text(max(row.next_on, StudyDay(today + 1)), today)
    return tr("paused") if standings == {Standing.PAUSED} else tr("new")


def finding_text(finding: Finding) -> str:
    """Say what is to be said of a source as a sentence, with its line where an author is to mend it."""
    message = finding.message
    if not (message[:1].islower() or message.startswith("'")):
        return spoken(message)  # a sentence already, of a page or a table
    if finding.field is None or message.startswith("'"):
        said = _whole(spoken(message))
    else:
        said = _field_sentence(finding.field.rpartition(".")[2], message)
    is_of_all = finding.line is None or (finding.field is None and finding.line == 1)
    return said if is_of_all else tr("Line %1: %2").replace("%1", str(finding.line)).replace("%2", said)


def _whole(words: str) -> str:
    """Begin a sentence with a capital letter and end it."""
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith(('.', '?')) else '.'}"


def _field_sentence(field: str, message: str) -> str:
    """Say what is the matter with a field; what to type into a file is left out."""
    is_missing = message.startswith("is missing")
    if field == "clarifying_questions" and is_missing:
        return tr("There are no clarifying questions, and they alone make cards.")
    name = _name_of(field)
    if message.split(maxsplit=1)[0] not in VERBS:
        return _whole(f"{name}: {spoken(message)}")
    return tr("%1 is missing.").replace("%1", name) if is_missing else _whole(f"{name} {spoken(message.rstrip('.'))}")


def _name_of(field: str) -> str:
    """Name a field, or an entry of a list of questions: "The impact", "The clarifying question", "“tags”"."""
    names = {
        "question": tr("The interview question"),
        "prompt": tr("The clarifying question"),
        "short": tr("The short form"),
        "why_it_matters": tr("“Why it matters”"),
        "expected_answer": tr("The expected answer"),
        "impact": tr("The impact"),
        "type": tr("The type"),
        "area": tr("The area"),
    }
    entries = {"questions": "question", "clarifying_questions": "prompt"}
    listed, _, index = field.partition("[")
    known = names.get(entries.get(listed, "") if index else field)
    return known or tr("“%1”").replace("%1", field)


def known_text(summary: SittingSummary) -> str:
    """Say what is known after a sitting: "You know 3 of 5 for Spotify."; "You know all 5 for Spotify now."."""
    cards, product = summary.cards, summary.product or ""
    if _is_all_known(summary):
        words = tr("You know all %n for %1 now.", cards) if product else tr("You know all %n now.", cards)
        return words.replace("%1", product)
    words = tr("You know %1 of %2 for %3.") if product else tr("You know %1 of %2.")
    return (
        words.replace("%1", number_text(summary.passed_at_once))
        .replace("%2", number_text(cards))
        .replace("%3", product)
    )


def _is_all_known(summary: SittingSummary) -> bool:
    """Tell whether every card was passed in the end: those that were not at once have come again since."""
    repeats = summary.answers - summary.cards
    return not summary.left.total and repeats >= summary.cards - summary.passed_at_once


def paused_text(*, is_paused: bool) -> str:
    """Say that a card was paused, or that it is not any more."""
    return tr("Paused: it is not asked any more.") if is_paused else tr("Asked again.")


def flagged_text(*, is_flagged: bool) -> str:
    """Say that a card was flagged, or that it is not any more."""
    return tr("Flagged.") if is_flagged else tr("The flag is gone.")


def due_set_text(day: StudyDay, today: StudyDay) -> str:
    """Say that a day was chosen on which a card comes back."""
    return tr("It comes back %1.").replace("%1", day_text(day, today))


def moved_text(deck: str) -> str:
    """Say that a card was moved to another deck."""
    return tr("Moved to “%1”.").replace("%1", deck.strip())


def reset_text() -> str:
    """Say that a card was made new again."""
    return tr("It starts over as a new card.")


def taken_back_text(action: LoggedAction) -> str:
    """Say what an undo took back: "Taken back: the grade."."""
    if action.review is not None:
        return tr("Taken back: the grade.")
    is_pause = action.values.get(CardField.SUSPENDED) is not False
    is_reset = action.values.get(CardField.SCHEDULE) is None
    of_cards = {
        CardField.BURIED_UNTIL: tr("Taken back: the skip until tomorrow."),
        CardField.SUSPENDED: tr("Taken back: the pause.") if is_pause else tr("Taken back: it is paused again."),
        CardField.FLAG: tr("Taken back: the flag."),
        CardField.SCHEDULE: tr("Taken back: the new start.") if is_reset else tr("Taken back: the day you chose."),
        CardField.DECK: tr("Taken back: the move."),
        DELETED: tr("Taken back: the deletion."),
        WHOLE: tr("Taken back: what you added."),
        "tags": tr("Taken back: the tag."),
    }
    return next((text for field, text in of_cards.items() if field in action.fields), tr("Taken back: the edit."))
