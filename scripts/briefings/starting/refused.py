"""Why no archive is started here."""


class Refused(Exception):  # noqa: N818 - says what stands in the way
    """Nothing was done; the text says why and what to do."""
