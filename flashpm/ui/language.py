"""The window's language: the shipped translations, English plurals among them."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

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
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Speak a language.

        Args:
            language: its code, such as "en".

        Raises:
            RuntimeError: the translation is not shipped.
        """
        translator = QTranslator(self._application)
        if not translator.load(str(self._folder / f"flashpm_{language}.qm")):
            raise RuntimeError(f"the translation {language} is not in {self._folder}")
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        self._translator = translator
        self._application.installTranslator(translator)
        QLocale.setDefault(QLocale(language))
