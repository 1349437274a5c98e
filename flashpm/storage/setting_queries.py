"""The study settings as the log tells them."""

import json

from sqlalchemy import Connection, select

from flashpm.domain.change import JsonValue
from flashpm.storage.tables import setting


class SqlSettings:
    """The study settings."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def values(self) -> dict[str, JsonValue]:
        """Give each setting's newest value by name."""
        return {row.name: json.loads(row.value) for row in self._connection.execute(_SETTINGS)}


_SETTINGS = select(setting)
