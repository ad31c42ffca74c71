"""Errors whose text a reader sees as it is: what is wrong, and what to do about it."""


class ReaderError(Exception):
    """Something the person at the keyboard can mend; its message is shown to them unchanged."""


class CorpusError(ReaderError):
    """A file of the corpus cannot be used: names the file, the line and the field."""


class DocumentError(ReaderError):
    """A document cannot be read (broken, encrypted, empty, scanned): names the file and the way out."""


class IndexMissing(ReaderError):
    """There is no index in the data folder yet."""


class SettingsError(ReaderError):
    """A SEND_ASSISTANT_* variable is unknown or has a value that cannot be used."""
