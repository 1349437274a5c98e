"""The study settings: read and written as rows of the library's log."""

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.rules import Rules
from flashpm.domain.study_settings import StudySettings, settings_to_json
from flashpm.services.changes import Changes
from flashpm.services.ports import Library
from flashpm.services.progress import Progress, untold
from flashpm.services.rows import Foreseen

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
            progress: is told how far the work is, where other rules fold every card anew.

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
        foreseen = foresee_unless_alike(self._library, study.rules, wanted.rules, progress)
        with self._library.operation(foreseen) as operation:
            operation.log_changes(rows)
        return Changes(settings=True, operation=operation.id)


def foresee_unless_alike(library: Library, rules: Rules, wanted: Rules, progress: Progress) -> Foreseen | None:
    """Fold every card ahead of a change of rules; None where these come to the same schedules.

    Raises:
        Cancelled: from the progress.
    """
    return None if wanted.folds_like(rules) else library.foresee(wanted, progress)
