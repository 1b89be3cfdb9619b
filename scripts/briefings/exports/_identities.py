"""What a feed or a calendar tells of in, a name for it out that stays the same, whatever becomes of addresses."""

import datetime as dt
import uuid
from urllib.parse import urlsplit

from ..settings import Settings


def identity(settings: Settings, day: dt.date, what: str) -> str:
    """A name for something of a day that nothing else has.

    It is a `tag:` URI (RFC 4151) of the site's host; without an address, a UUID (version 5) of the archive's name.
    """
    parts = urlsplit(settings.address)
    if parts.hostname:
        path = "/".join(filter(None, (parts.path.strip("/"), what)))
        return f"tag:{parts.hostname},{day.isoformat()}:{path}"
    return _uuid(settings, f"{day.isoformat()}/{what}")


def own_name(settings: Settings, path: str) -> str:
    """The name of a file: its address; without one, a UUID of the archive's name."""
    return f"{settings.address}{path}" if settings.address else _uuid(settings, path)


def _uuid(settings: Settings, what: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"{settings.name}/{what}").urn
