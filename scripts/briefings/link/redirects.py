"""The list of redirects in, a page at each old address out."""

import datetime as dt
from dataclasses import dataclass

from ..redirects import FiledRedirect
from .ref import Ref
from .register import Register


@dataclass(frozen=True, kw_only=True, slots=True)
class Moved:
    """A page that moved to `new`, or went for the reason `gone`; `ref` is its old address."""

    ref: Ref
    new: Ref | None
    gone: str | None
    on: dt.date


def redirects_of(register: Register) -> tuple[Moved, ...]:
    """All of them, in the order of their addresses."""
    moved = (_moved(register, filed) for filed in register.records.redirects.filed)
    return tuple(sorted(moved, key=lambda each: each.ref.key))


def _moved(register: Register, filed: FiledRedirect) -> Moved:
    redirect = filed.redirect
    title = "This record has moved" if redirect.new else "This record was withdrawn"
    return Moved(
        ref=Ref(redirect.old.kind, redirect.old.id, title),
        new=register.ref(redirect.new) if redirect.new else None,
        gone=redirect.gone,
        on=redirect.on,
    )
