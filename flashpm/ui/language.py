"""The window's language: the shipped translations, English plurals among them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

ENGLISH = "en"


def install_language(application: QCoreApplication, folder: Path, language: str = ENGLISH) -> None:
    """Let every `tr` speak a language, and write months and numbers in it too.

    Args:
        application: whose texts they are; it keeps the translator.
        folder: where the shipped translations lie.
        language: its code, such as "en".

    Raises:
        RuntimeError: the translation is not shipped.
    """
    translator = QTranslator(application)
    if not translator.load(str(folder / f"flashpm_{language}.qm")):
        raise RuntimeError(f"the translation {language} is not in {folder}")
    application.installTranslator(translator)
    QLocale.setDefault(QLocale(language))
