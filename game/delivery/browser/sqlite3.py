"""Stands in for SQLite, which the Python of a browser comes without.

There is no database to open in a browser: `storage.browser_store` keeps progress. These are the
names that what is shared with other stores mentions when it is imported.
"""


class Error(Exception):
    """Never raised."""


DatabaseError = OperationalError = IntegrityError = Error
Connection = Cursor = object


def __getattr__(name: str) -> int:
    """The codes of errors: all the same, for none of them ever comes."""
    if name.startswith("SQLITE_"):
        return 0
    raise AttributeError(name)
