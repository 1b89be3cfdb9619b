"""A checkout of an archive and what somebody wants in, what to delete, change and write for one of their own out."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..settings import Settings
from .checkout import Checkout
from .example import example
from .names import may_name, readdressed
from .refused import Refused
from .settings_file import value_of, with_value
from .wanted import Wanted

SETTINGS, CITATION = "mkdocs.yml", "CITATION.cff"
OF_THE_ARCHIVE = "tests/archive/"
"""The tests that know what this archive's records say."""
_STAYS = ".md"


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """Paths are below the root; of what is changed there is the old and the new text."""

    commit: str
    gone: tuple[str, ...]
    changed: Mapping[str, tuple[str, str]]
    new: Mapping[str, str]


def plan(checkout: Checkout, former: Settings, wanted: Wanted) -> Plan:
    """Raises `Refused` if this is a started archive already, or its files are not what a copy has."""
    if former.started_after:
        raise Refused(
            f"an archive was started here already, after commit {former.started_after[:12]}; "
            f"to start another one from it, delete the line `started_after:` in {SETTINGS} and commit that"
        )
    texts = checkout.texts(path for path in checkout.tracked if path == SETTINGS or may_name(path))
    if SETTINGS not in texts:
        raise Refused(f"git keeps no {SETTINGS} here; run this in the first folder of the repository")
    after = {path: _readdressed(text, former, texts.get(CITATION, ""), wanted) for path, text in texts.items()}
    after[SETTINGS] = _settings(texts[SETTINGS], wanted, checkout.commit)
    if CITATION in after:
        after[CITATION] = _citation(after[CITATION], wanted)
    path, record = example(wanted.countries, checkout.day)
    return Plan(
        commit=checkout.commit,
        gone=tuple(path for path in checkout.tracked if _goes(path)),
        changed={path: (text, after[path]) for path, text in texts.items() if text != after[path]},
        new={f"records/{path}": record},
    )


def _goes(path: str) -> bool:
    is_record = path.startswith("records/") and path.endswith(".yaml")
    return is_record or (path.startswith(OF_THE_ARCHIVE) and not path.endswith(_STAYS))


def _readdressed(text: str, former: Settings, citation: str, wanted: Wanted) -> str:
    """The settings may have been changed by hand already; how the archive is cited then still tells what they were."""
    cited = (value_of(citation, "repository-code"), value_of(citation, "url"))
    for repository, address in dict.fromkeys(((former.repository, former.address), cited)):
        text = readdressed(text, repository, address, wanted)
    return text


def _settings(text: str, wanted: Wanted, commit: str) -> str:
    text = with_value(text, ("site_name",), wanted.name)
    text = with_value(text, ("site_description",), wanted.description)
    text = with_value(text, ("site_url",), wanted.address)
    text = with_value(text, ("repo_url",), wanted.repository)
    text = with_value(text, ("extra", "archive", "languages"), wanted.languages)
    return with_value(text, ("extra", "archive", "started_after"), commit)


def _citation(text: str, wanted: Wanted) -> str:
    text = with_value(text, ("title",), f"{wanted.name}: an archive of meetings kept as files")
    text = with_value(text, ("repository-code",), wanted.repository)
    return with_value(text, ("url",), wanted.address)
