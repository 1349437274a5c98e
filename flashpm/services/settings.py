"""The study settings: read and written as rows of the library's log."""

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.study_settings import StudySettings, settings_to_json
from flashpm.services.changes import Changes
from flashpm.services.ports import Library
from flashpm.services.progress import Progress, untold

VALUE = "value"
"""The field of a setting's row."""


class Settings:
    """Reads and changes the study settings."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @property
    def study(self) -> StudySettings:
        """The settings as they are."""
        return self._library.settings.study

    def change(self, wanted: StudySettings, progress: Progress = untold) -> Changes:
        """Write the settings that are different; one operation.

        Args:
            wanted: the settings as they shall be. `Switching` looks first at what other rules would do.
            progress: is told how far the work is, where other rules fold every card anew, or cards are made.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: they could not be saved.
        """
        study = self.study
        before, after = settings_to_json(study), settings_to_json(wanted)
        rows = [
            Change(Entity.SETTING, name, VALUE, value, Origin.USER)
            for name, value in after.items()
            if value != before[name]
        ]
        if not rows:
            return Changes()
        with self._library.operation(self._library.foresee(wanted, progress)) as operation:
            operation.log_changes(rows)
        return Changes(settings=True, operation=operation.id)
