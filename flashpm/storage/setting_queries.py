"""The study settings as the log tells them."""

import json

from sqlalchemy import Connection, func, select

from flashpm.domain.card import CardKind
from flashpm.domain.change import VOID, Entity, JsonValue
from flashpm.domain.hybrid_clock import milliseconds
from flashpm.domain.identity import Ulid
from flashpm.domain.rules import Rules
from flashpm.domain.study_settings import StudySettings, settings_from_json
from flashpm.storage.log_reading import newest_values
from flashpm.storage.tables import change_log, setting


class SqlSettings:
    """The study settings."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def values(self) -> dict[str, JsonValue]:
        """Give each setting's newest value by name."""
        return _values(self._connection)

    @property
    def study(self) -> StudySettings:
        """The settings as they are."""
        return active_study(self._connection)

    def turned(self, operation: Ulid) -> StudySettings:
        """Give the settings as they would be if an operation were taken back, or done again if it is taken back."""
        newest = newest_values(self._connection, Entity.SETTING, turned=operation)
        return settings_from_json({name: fields.get("value") for name, fields in newest.items()})


def active_rules(connection: Connection) -> Rules:
    """Give the rules by which schedules are folded."""
    return active_study(connection).rules


def active_kinds(connection: Connection) -> tuple[CardKind, ...]:
    """Give the kinds of cards that are on."""
    return active_study(connection).kinds


def kinds_switched_at_ms(connection: Connection) -> int:
    """Give when kinds of cards were last switched on or off, in milliseconds since 1970; 0 if they never were.

    To take a switch back, or to do it again, switches too.
    """
    newest = connection.execute(_NEWEST_SWITCH).scalar_one()
    return 0 if newest is None else milliseconds(newest)


def forget_settings(connection: Connection) -> None:
    """Read the settings anew the next time, after they were changed or a change of them was rolled back."""
    connection.info.pop(_KEPT, None)


def active_study(connection: Connection) -> StudySettings:
    """Give the settings, which are kept: every grade asks for them, and they hardly ever change."""
    kept: StudySettings | None = connection.info.get(_KEPT)
    if kept is None:
        kept = connection.info[_KEPT] = settings_from_json(_values(connection))
    return kept


def _values(connection: Connection) -> dict[str, JsonValue]:
    return {row.name: json.loads(row.value) for row in connection.execute(_SETTINGS)}


_SETTINGS = select(setting)
_IS_SWITCH = (change_log.c.entity == Entity.SETTING) & (change_log.c.entity_id == "kinds")
_NEWEST_SWITCH = select(func.max(change_log.c.hlc)).where(
    _IS_SWITCH
    | (
        (change_log.c.entity == Entity.OPERATION)
        & (change_log.c.field == VOID)
        & change_log.c.entity_id.in_(select(change_log.c.operation).where(_IS_SWITCH).correlate(None))
    )
)
_KEPT = "study_settings"
