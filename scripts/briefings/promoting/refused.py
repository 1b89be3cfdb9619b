"""Why something cannot be promoted."""


class Refused(Exception):  # noqa: N818 - what was asked for cannot be done, told to who asked
    """Nothing was changed; the text says why and what to do."""
