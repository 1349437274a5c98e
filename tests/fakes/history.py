"""What was done, and the settings, in memory."""

from flashpm.domain.card import CardKind
from flashpm.domain.carrying import ANKI_RULE
from flashpm.domain.change import IMPORTS, VOID, WHOLE, Change, Entity, JsonValue, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid, Ulid, card_uid
from flashpm.domain.review import Review
from flashpm.domain.schedule import Graded, Rescheduled
from flashpm.domain.study_settings import StudySettings, settings_from_json
from flashpm.services.logged_operation import LoggedOperation, Touch
from flashpm.services.rows import LoggedAction, LoggedImport, LoggedStep
from tests.fakes.cards import FakeCards
from tests.fakes.content import FakeContent
from tests.fakes.log import FakeLog, LogRow, schedule_step


class FakeSettings:
    """The study settings."""

    def __init__(self, log: FakeLog) -> None:
        self._log = log

    def values(self) -> dict[str, JsonValue]:
        return {name: fields["value"] for name, fields in self._log.values(Entity.SETTING).items()}

    @property
    def study(self) -> StudySettings:
        return settings_from_json(self.values())

    def turned(self, operation: Ulid) -> StudySettings:
        is_taken_back = operation in self._log.voided(Entity.OPERATION)
        rows = [row for row in self._log.rows if is_taken_back or row.operation != operation]
        return FakeSettings(FakeLog([row for row in rows if _touched(row) != operation])).study


class FakeHistory:
    """What was done."""

    def __init__(self, log: FakeLog, content: FakeContent, cards: FakeCards) -> None:
        self._log = log
        self._content = content
        self._cards = cards

    def last_action(self) -> LoggedAction | None:
        taken_back = self._log.voided(Entity.OPERATION)
        imports = {row.operation for row in self._log.rows if _origin(row) in IMPORTS}
        reviews = {row.id for row, _ in self._log.reviews()}
        there = {uid for card in self._cards.all() for uid in (card.face.uid, card.part.uid, card.question.uid)}
        for row in reversed(self._log.rows):
            if isinstance(row.entry, Review):
                is_it = row.id in reviews and row.entry.rule != ANKI_RULE and row.entry.card in there
            else:
                is_by_hand = _origin(row) is Origin.USER and row.operation not in imports
                is_there = row.entry.entity_id in there or _brings_or_takes(row)
                is_it = is_by_hand and row.operation not in taken_back and is_there
            if is_it:
                return self.action(row.operation)
        return None

    def last_operation(self) -> tuple[Ulid, int] | None:
        action = self.last_action()
        if action is None:
            return None
        return action.operation, sum(row.operation == action.operation for row in self._log.rows)

    def last_undone(self) -> LoggedAction | None:
        imports = {row.operation for row in self._log.rows if _origin(row) in IMPORTS}
        there = {uid for card in self._cards.all() for uid in (card.face.uid, card.part.uid, card.question.uid)}
        by_hand = [
            row
            for row in self._log.rows
            if (isinstance(row.entry, Review) and row.entry.rule != ANKI_RULE)
            or (_origin(row) is Origin.USER and row.operation not in imports)
        ]
        operations = {row.operation for row in by_hand if _touched(row) in there or _brings_or_takes(row)}
        reviews = {row.id: row.operation for row in by_hand if isinstance(row.entry, Review)}
        taken_back = self._log.voided(Entity.REVIEW) | self._log.voided(Entity.OPERATION)
        for row in reversed(self._log.rows):
            if row in by_hand and not _is_of_setting(row):
                return None
            if isinstance(row.entry, Change) and row.entry.field == VOID and row.entry.entity_id in taken_back:
                operation = reviews.get(Ulid(row.entry.entity_id), Ulid(row.entry.entity_id))
                if operation in operations:
                    return self.action(operation)
        return None

    def steps_of(self, card: CardUid) -> list[LoggedStep]:
        standing = {row.id for row in self._log.standing()}
        steps = ((row, schedule_step(row.entry)) for row in self._log.rows)
        return [
            _logged_step(row, step[1], is_taken_back=row.id not in standing)
            for row, step in steps
            if step is not None and step[0] == card
        ]

    def last_import(self) -> LoggedImport | None:
        taken_back = self._log.voided(Entity.OPERATION)
        imports = [row for row in self._log.rows if _origin(row) in IMPORTS and row.operation not in taken_back]
        if not imports:
            return None
        operation = imports[-1].operation
        changes = [row.entry for row in imports if row.operation == operation and isinstance(row.entry, Change)]
        new = {each.entity_id for each in changes if each.entity == Entity.QUESTION and each.field == WHOLE}
        action, cards = self.action(operation), {each.face.uid: each.question.uid for each in self._cards.all()}
        touched = {*action.questions, *(cards[uid] for uid in action.cards if uid in cards)}
        return LoggedImport(operation, imports[-1].at_ms, len(new), len(touched - new))

    def operations(self, at_most: int, before: int | None = None, *, has_grades: bool = True) -> list[LoggedOperation]:
        last = len(self._log.rows) if before is None else before
        done = [row for row in self._log.rows[:last] if not _takes_back(row)]
        wanted = [row for row in done if has_grades or isinstance(row.entry, Change)]
        newest = list(dict.fromkeys(row.operation for row in reversed(wanted)))[:at_most]
        return [self._operation(operation) for operation in newest]

    def _operation(self, operation: Ulid) -> LoggedOperation:
        rows = [row for row in self._log.rows if row.operation == operation]
        reviews = [row for row in rows if isinstance(row.entry, Review)]
        grade = self.action(operation).grade
        taken_back = self._log.voided(Entity.OPERATION) | self._log.voided(Entity.REVIEW)
        return LoggedOperation(
            operation=operation,
            first=self._log.rows.index(rows[0]),
            at_ms=rows[-1].at_ms,
            is_taken_back=operation in taken_back or (grade is not None and reviews[0].id in taken_back),
            grades=len(reviews),
            grade=grade,
            touched=tuple(_touches([row.entry for row in rows if isinstance(row.entry, Change)])),
            subject=self._subject(rows),
        )

    def _subject(self, rows: list[LogRow]) -> str | None:
        touched = {_touched(row) for row in rows}
        about = {
            card.question.content.question
            for card in self._cards.all()
            if touched & {card.face.uid, card.part.uid, card.question.uid}
        }
        return about.pop() if len(touched) == 1 and about else None

    def action(self, operation: Ulid) -> LoggedAction:
        rows = [row for row in self._log.rows if row.operation == operation]
        if not rows:
            raise KeyError(operation)
        changes = [row.entry for row in rows if isinstance(row.entry, Change)]
        homes = self._content.homes()
        parts = [each.entity_id for each in changes if each.entity == Entity.CLARIFYING_QUESTION]
        questions = [QuestionUid(each.entity_id) for each in changes if each.entity == Entity.QUESTION]
        return LoggedAction(
            operation=operation,
            review=next((row.id for row in rows if isinstance(row.entry, Review) and not changes), None),
            fields=frozenset(each.field for each in changes),
            cards=tuple(dict.fromkeys([*_cards(rows), *(_card_of(part) for part in parts)])),
            questions=tuple(dict.fromkeys([*questions, *(homes[part] for part in parts)])),
            is_setting=any(each.entity == Entity.SETTING for each in changes),
            grade=next((row.entry.grade for row in rows if isinstance(row.entry, Review) and not changes), None),
            values={each.field: each.value for each in reversed(changes) if each.entity == Entity.CARD},
        )


def _takes_back(row: LogRow) -> bool:
    return isinstance(row.entry, Change) and row.entry.field == VOID


def _touches(changes: list[Change]) -> list[Touch]:
    """Count what was touched, by kind and field; settings one by one."""
    groups: dict[tuple[str, str, Origin, str], list[Change]] = {}
    for each in changes:
        name = each.entity_id if each.entity == Entity.SETTING else ""
        groups.setdefault((each.entity, each.field, each.origin, name), []).append(each)
    return [
        Touch(
            *kind[:3],
            count=len({each.entity_id for each in group}),
            sample=min(each.entity_id for each in group),
            value=group[0].value if kind[0] == Entity.CARD else None,
        )
        for kind, group in groups.items()
    ]


def _brings_or_takes(row: LogRow) -> bool:
    return isinstance(row.entry, Change) and row.entry.field in {WHOLE, DELETED}


def _origin(row: LogRow) -> Origin | None:
    return row.entry.origin if isinstance(row.entry, Change) else None


def _logged_step(row: LogRow, step: Graded | Rescheduled, *, is_taken_back: bool) -> LoggedStep:
    if isinstance(row.entry, Review):
        return LoggedStep(step, row.entry.reviewed_at_ms, is_taken_back, row.entry.grade, row.entry.taken_ms)
    return LoggedStep(step, row.at_ms, is_taken_back)


def _touched(row: LogRow) -> str:
    return row.entry.card if isinstance(row.entry, Review) else row.entry.entity_id


def _is_of_setting(row: LogRow) -> bool:
    return isinstance(row.entry, Change) and row.entry.entity == Entity.SETTING


def _cards(rows: list[LogRow]) -> list[CardUid]:
    reviewed = [row.entry.card for row in rows if isinstance(row.entry, Review)]
    changed = [row.entry for row in rows if isinstance(row.entry, Change) and row.entry.entity == Entity.CARD]
    return [*reviewed, *(CardUid(each.entity_id) for each in changed)]


def _card_of(part: str) -> CardUid:
    return card_uid(ClarifyingQuestionUid(part), CardKind.WHY)
