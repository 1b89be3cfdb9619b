"""A page in, its address out, and names that stay the same for what has none."""

import datetime as dt
import uuid
from urllib.parse import urlsplit

from ..link.ref import Ref
from ..paths import address_of, page_of
from ..settings import Settings


def address(settings: Settings, ref: Ref) -> str:
    """The address of a page; the path below the site's root where the settings tell no address."""
    return settings.address + place(ref)


def place(ref: Ref) -> str:
    """The path of a page below the site's root, with the place on it."""
    return address_of(page_of(ref)) + (f"#{ref.anchor}" if ref.anchor else "")


def identity(settings: Settings, day: dt.date, what: str) -> str:
    """A name for something of a day that nothing else has, whatever becomes of addresses.

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
