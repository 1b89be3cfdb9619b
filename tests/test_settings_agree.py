"""What tells where this archive is agrees with its settings, whoever's archive it is."""

import re

import yaml

from briefings.settings import load_settings
from conftest import ROOT

SETTINGS = load_settings(ROOT / "mkdocs.yml")


def test_archive_is_cited_as_its_settings_call_it() -> None:
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert (cited["repository-code"], cited["url"]) == (SETTINGS.repository, SETTINGS.address)
    assert cited["title"].startswith(f"{SETTINGS.name}: ")


def test_pages_that_issue_forms_lead_to_are_those_of_this_archive() -> None:
    text = (ROOT / ".github" / "ISSUE_TEMPLATE" / "config.yml").read_text(encoding="utf-8")
    addresses = re.findall(r"^ *url: (.*)$", text, re.MULTILINE)
    assert addresses
    assert [each for each in addresses if not each.startswith((SETTINGS.address, SETTINGS.repository))] == []
