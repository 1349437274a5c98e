"""Words that several pages share: days, counts, types, what is known of a question."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from flashpm.domain.change import CardField
from flashpm.domain.interview_plan import Plan
from flashpm.domain.pack import Finding
from flashpm.domain.question import Difficulty, Question, QuestionType
from flashpm.domain.study_day import StudyDay, to_date
from flashpm.services.rows import LoggedAction, PartLine, QuestionRow, Standing

CONTEXT = "Wording"


def tr(text: str, number: int = -1) -> str:
    """Translate a text that is no widget's own; `%n` stands for the number."""
    return QCoreApplication.translate(CONTEXT, text, "", number)


def day_text(day: StudyDay, today: StudyDay) -> str:
    """Say a day as one speaks of it: "today", "tomorrow", "in 6 days"."""
    days = day - today
    if days <= 0:
        return tr("today")
    return tr("tomorrow") if days == 1 else tr("in %n day(s)", days)


def date_text(day: StudyDay | date) -> str:
    """Write a day shortly: "9 Dec"."""
    at = day if isinstance(day, date) else to_date(day)
    return f"{at.day} {QLocale().monthName(at.month, QLocale.FormatType.ShortFormat)}"


def long_date_text(day: StudyDay | date) -> str:
    """Write a day in words: "Tuesday, 24 November"."""
    at = day if isinstance(day, date) else to_date(day)
    return QLocale().toString(QDate(at.year, at.month, at.day), "dddd, d MMMM")


def weekday_text(day: StudyDay) -> str:
    """Name a day of the week shortly: "Tue"."""
    return QLocale().dayName(to_date(day).isoweekday(), QLocale.FormatType.ShortFormat)


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


def difficulty_text(difficulty: Difficulty) -> str:
    """Name a difficulty."""
    return {Difficulty.EASY: tr("Easy"), Difficulty.MEDIUM: tr("Medium"), Difficulty.HARD: tr("Hard")}[difficulty]


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
        clarifying_text(len(row.parts)),
    ]
    return " · ".join(fact for fact in known if fact)


def standings_text(parts: Iterable[PartLine]) -> str:
    """Say how cards stand: "3 known · 1 due · 1 new"."""
    count = Counter(part.standing for part in parts)
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
    return {Standing.NEW: tr("new"), Standing.PAUSED: tr("paused")}.get(part.standing, tr("due today"))


def next_text(row: QuestionRow, today: StudyDay) -> str:
    """Say when a question's first card comes back: "9 Dec", "due today", "new"; "paused" if all its cards are."""
    standings = {part.standing for part in row.parts}
    if Standing.DUE in standings:
        return tr("due today")
    if row.next_on is not None:
        return date_text(max(row.next_on, StudyDay(today + 1)))  # a card that is due but rests comes back tomorrow
    return tr("paused") if standings == {Standing.PAUSED} else tr("new")


def finding_text(finding: Finding) -> str:
    """Say what is to be said of a source as a sentence, with its place where the sentence needs one."""
    if finding.field is None or not finding.message[:1].islower():
        return finding.message[:1].upper() + finding.message[1:]
    field = f"{finding.field.rpartition('.')[2]}: {finding.message}"
    return tr("Line %1, %2").replace("%1", str(finding.line)).replace("%2", field) if finding.line else field


def taken_back_text(action: LoggedAction) -> str:
    """Say what an undo took back: "Taken back: the grade."."""
    if action.review is not None:
        return tr("Taken back: the grade.")
    of_cards = {
        CardField.BURIED_UNTIL: tr("Taken back: the skip until tomorrow."),
        CardField.SUSPENDED: tr("Taken back: the pause."),
        CardField.FLAG: tr("Taken back: the flag."),
    }
    return next((text for field, text in of_cards.items() if field in action.fields), tr("Taken back: the edit."))
