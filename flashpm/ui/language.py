"""The window's language: the shipped translations, English plurals among them."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from flashpm.ui.preferences import LanguageChoice


def language_of(choice: LanguageChoice, system: Iterable[str] | None = None) -> str:
    """Give the code of the language to speak.

    Args:
        choice: what was chosen.
        system: the languages that the system's user reads, the best first, such as "de-AT"; None to ask the system.

    Returns:
        The chosen one; for the system's the first of its languages that is shipped, else English.
    """
    if choice is not LanguageChoice.SYSTEM:
        return choice.value
    read = QLocale.system().uiLanguages() if system is None else system
    shipped = {each.value for each in LanguageChoice} - {LanguageChoice.SYSTEM.value}
    codes = (each.replace("_", "-").partition("-")[0] for each in read)
    return next((code for code in codes if code in shipped), LanguageChoice.ENGLISH.value)


class Language:
    """The language that every `tr` speaks, and that months and numbers are written in.

    Args:
        application: whose texts they are.
        folder: where the shipped translations lie.
    """

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._translators: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Speak a language.

        Args:
            language: its code, such as "en".

        Raises:
            RuntimeError: the translation is not shipped.
        """
        ours, of_qt = QTranslator(self._application), QTranslator(self._application)
        if not ours.load(str(self._folder / f"flashpm_{language}.qm")):
            raise RuntimeError(f"the translation {language} is not in {self._folder}")
        self.end()
        # Names of keys, a text field's menu and file dialogs are Qt's; English ones where its translation is missing.
        has_qts = of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = [of_qt, ours] if has_qts else [ours]
        for translator in self._translators:
            self._application.installTranslator(translator)
        QLocale.setDefault(QLocale(language))

    def end(self) -> None:
        """Speak no more: texts that are asked for from now on are those of the code, or of who spoke before."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
