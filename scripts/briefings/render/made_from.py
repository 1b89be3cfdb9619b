"""The path of a page that shows no single record in, what of the repository it is made from out: a file or a folder."""

RECORDS = "records"
REDIRECTS = "records/redirects.yaml"
_TOLD_BY_TEMPLATES = frozenset({"add", "data", "handbook"})
"""Sections whose words stand in their templates; those of all other pages come from the records."""


def made_from(section: str, template: str) -> str:
    """The path below the root of the repository; a folder where a reader has to look for the record that is meant."""
    if template.startswith("each/redirects."):
        return REDIRECTS
    return f"scripts/templates/{template}" if section in _TOLD_BY_TEMPLATES else RECORDS
