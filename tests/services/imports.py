"""What tests of imports say again and again."""

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.content import StoredClarifyingQuestion
from flashpm.domain.identity import Ulid, clarifying_question_uid, question_uid
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.errors import PackError
from flashpm.services.import_preview import Preview
from flashpm.services.importing import NamedReading
from tests.services.desk import Desk

FERRY, TRAM = question_uid("harbour", "ferry"), question_uid("harbour", "tram")
WHO = clarifying_question_uid(FERRY, "part-0")
A_WARNING = Finding("pack.yaml", 3, "questions[0].tags", "There is an empty tag; it is left out.")
AN_ERROR = Finding("pack.yaml", 7, "questions[0].type", "“estimate” is no question type; use design.")


def named(pack: Pack, name: str = "pack.yaml") -> NamedReading:
    return NamedReading(name, Reading(pack))


def preview_of(desk: Desk, *packs: Pack) -> Preview:
    return desk.use_cases.importing.preview([named(pack) for pack in packs])


def set_by_user(entity: Entity, uid: str, field: str, value: str) -> Change:
    return Change(entity, uid, field, value, Origin.USER)


def last_operation(desk: Desk) -> Ulid:
    return desk.library.log.rows[-1].operation


def stored_part(desk: Desk) -> StoredClarifyingQuestion:
    return desk.library.content.questions()[FERRY].clarifying_questions[0]


def no_bytes() -> bytes:
    raise PackError("page.txt is not there. Check the name.")
