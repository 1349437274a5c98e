"""What a test of the window begins with."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from flashpm.ui.icons import Icons
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.services.desk import Desk

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(Icons(RESOURCES / "icons"))


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def operations(qapp: QApplication) -> Operations:
    return Operations()
