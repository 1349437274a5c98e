"""Every page in the states that matter: one function a scene, which leads the window there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from flashpm.domain.grade import GradeMode
from flashpm.ui.card_actions.menu import CardAction
from flashpm.ui.keys import Command
from flashpm.ui.launch import PREFERENCES_NAME
from flashpm.ui.preferences import LanguageChoice, Preferences, save_preferences
from tests.fakes import FakeClock
from tests.screenshots.import_scenes import (
    before_recognition,
    being_added,
    columns,
    conflict,
    deleted,
    fields_from_anki,
    from_anki,
    guessed,
    imported,
    pasted,
    progress_from_anki,
    refused,
    several_conflicts,
    shipped_update,
    studied_meanwhile,
    typed,
    warned,
    written,
)
from tests.screenshots.library_scenes import (
    adding,
    library,
    library_history,
    opened,
    reading,
    selected,
    tagging,
    writing,
)
from tests.screenshots.page_scenes import (
    advanced,
    cards_switched,
    changes,
    damage,
    export_decks,
    export_with_progress,
    fault,
    figures_of_retention,
    page_of,
    palette,
    problem,
    settings_data,
    settings_keys,
    switching,
    what_if,
)
from tests.screenshots.picture_scenes import PICTURES
from tests.screenshots.review_scenes import (
    aside,
    capped,
    done,
    editing,
    first_answer,
    first_card,
    first_summary,
    grading,
    interlude,
    review,
    so_what,
    so_what_answered,
    so_what_written,
    summary,
    today,
    welcome,
    with_second_cards,
)
from tests.screenshots.stage import NOW, Stage, fill, open_stage

Lead = Callable[[Stage], None]


@dataclass(frozen=True)
class Scene:
    """One picture.

    Attributes:
        name: of the picture's file.
        lead: leads an open window there.
        is_filled: true for a library with some days of study, false for an empty one.
        days_later: how many days after the last study it is.
        prepare: makes something of the library's folder before it is opened.
    """

    name: str
    lead: Lead
    is_filled: bool = True
    days_later: int = 0
    prepare: Callable[[Path], None] | None = None


SCENES = (
    Scene("welcome", welcome, is_filled=False),
    Scene("first-card", first_card, is_filled=False),
    Scene("first-answer", first_answer, is_filled=False),
    Scene("interlude", interlude, is_filled=False),
    Scene("first-summary", first_summary, is_filled=False),
    Scene("today", today),
    Scene("backlog", today, days_later=40),
    Scene("capped", capped, days_later=40),
    Scene("done", done),
    Scene("review", review),
    Scene("editing", editing),
    Scene("review-two-grades", partial(grading, GradeMode.TWO)),
    Scene("review-0-to-5", partial(grading, GradeMode.QUALITY)),
    Scene("history", partial(aside, CardAction.HISTORY)),
    Scene("choose-day", partial(aside, CardAction.SET_DUE)),
    Scene("choose-deck", partial(aside, CardAction.MOVE)),
    Scene("summary", summary),
    Scene("library", library),
    Scene("library-opened", opened),
    Scene("library-reading", reading),
    Scene("library-writing", writing),
    Scene("library-adding", adding),
    Scene("library-selected", selected),
    Scene("library-tagging", tagging),
    Scene("statistics", partial(page_of, Command.STATISTICS)),
    Scene("statistics-retention", figures_of_retention),
    Scene("statistics-what-if", what_if),
    Scene("statistics-empty", partial(page_of, Command.STATISTICS), is_filled=False),
    Scene("library-history", library_history),
    Scene("library-imported", imported),
    Scene("import", partial(page_of, Command.IMPORT)),
    Scene("import-pasted", pasted),
    Scene("import-refused", refused),
    Scene("palette", palette),
    Scene("keys", partial(page_of, Command.KEYS)),
    Scene("import-columns", columns),
    Scene("import-before", before_recognition),
    Scene("import-typed", typed),
    Scene("import-guessed", guessed),
    Scene("import-warned", warned),
    Scene("import-written", written),
    Scene("import-anki", from_anki),
    Scene("import-anki-fields", fields_from_anki),
    Scene("import-anki-progress", progress_from_anki),
    Scene("import-conflict", conflict),
    Scene("import-conflicts", several_conflicts),
    Scene("import-deleted", deleted),
    Scene("import-update", shipped_update),
    Scene("import-adding", being_added),
    Scene("import-meanwhile", studied_meanwhile),
    Scene("export", partial(page_of, Command.EXPORT)),
    Scene("export-decks", export_decks),
    Scene("export-with-progress", export_with_progress),
    Scene("settings", partial(page_of, Command.SETTINGS)),
    Scene("settings-keys", settings_keys),
    Scene("settings-data", settings_data),
    Scene("changes", changes),
    Scene("report", fault),
    Scene("problem", problem, prepare=damage),
    Scene("advanced", advanced),
    Scene("advanced-switching", switching),
    Scene("advanced-cards", cards_switched),
    Scene("today-so-what", partial(with_second_cards, today)),
    Scene("so-what", partial(with_second_cards, so_what)),
    Scene("so-what-answer", partial(with_second_cards, so_what_answered)),
    Scene("so-what-editing", partial(with_second_cards, so_what_written)),
    Scene("library-so-what", partial(with_second_cards, opened)),
    *(Scene(name, lead, is_filled=False) for name, lead in PICTURES.items()),
)


@contextmanager
def shown(
    application: QApplication, scene: Scene, data_dir: Path, language: LanguageChoice = LanguageChoice.ENGLISH
) -> Iterator[Stage]:
    """Open the window on a new library, in a language, and lead it to a scene."""
    data_dir.mkdir(parents=True, exist_ok=True)
    save_preferences(data_dir / PREFERENCES_NAME, Preferences(language=language))
    if scene.is_filled:
        fill(data_dir)
    if scene.prepare is not None:
        scene.prepare(data_dir)
    clock = FakeClock(NOW)
    clock.pass_days(scene.days_later)
    with open_stage(application, data_dir, clock) as stage:
        scene.lead(stage)
        stage.settle()
        yield stage
