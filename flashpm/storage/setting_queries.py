"""The study settings as the log tells them."""

import json

from sqlalchemy import Connection, select

from flashpm.domain.change import JsonValue
from flashpm.domain.rules import Rules, rules_from_json
from flashpm.storage.tables import setting


class SqlSettings:
    """The study settings."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def values(self) -> dict[str, JsonValue]:
        """Give each setting's newest value by name."""
        return _values(self._connection)


def active_rules(connection: Connection) -> Rules:
    """Give the rules by which schedules are folded."""
    return rules_from_json(_values(connection))


def _values(connection: Connection) -> dict[str, JsonValue]:
    return {row.name: json.loads(row.value) for row in connection.execute(_SETTINGS)}


_SETTINGS = select(setting)
