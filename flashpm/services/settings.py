"""The study settings: read and written as rows of the library's log."""

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.study_settings import StudySettings, settings_from_json, settings_to_json
from flashpm.services.changes import Changes
from flashpm.services.ports import Library

VALUE = "value"
"""The field of a setting's row."""


class Settings:
    """Reads and changes the study settings."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @property
    def study(self) -> StudySettings:
        """The settings as they are."""
        return settings_from_json(self._library.settings.values())

    def change(self, wanted: StudySettings) -> Changes:
        """Write the settings that are different; one operation.

        Raises:
            StorageError: they could not be saved.
        """
        before, after = settings_to_json(self.study), settings_to_json(wanted)
        rows = [
            Change(Entity.SETTING, name, VALUE, value, Origin.USER)
            for name, value in after.items()
            if value != before[name]
        ]
        if not rows:
            return Changes()
        with self._library.operation() as operation:
            operation.log_changes(rows)
        return Changes(settings=True, operation=operation.id)
