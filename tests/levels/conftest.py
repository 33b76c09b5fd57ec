"""Levels are played on pages of a browser, too."""

from tests.web.conftest import assets as assets
from tests.web.conftest import library as library
