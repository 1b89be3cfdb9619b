"""The rules that hold while a file is read and given its shape, with their handbook entries.

They have no file of their own: each holds where its value is made, in `read/`, `shape/` and `values/`.
"""

EARLY_RULES: dict[str, str] = {
    "angle-bracket": "A one-line field has no `<` and no `>`, which browsers take for the beginning of markup.",
    "checksum": "A checksum is the SHA-256 of the held file, in 64 hexadecimal digits.",
    "country-code": "A country is named by its ISO 3166 code of two letters, in small letters.",
    "currency": "A currency is named by its ISO 4217 code, in three capitals.",
    "date": "A date has a form of the archive's EDTF profile, is in the calendar, and does not end before it starts.",
    "empty-file": "A file holds a record.",
    "empty-value": "A field that stands in a record has a value; what is not known is left out.",
    "file-encoding": "A file is UTF-8 text.",
    "hidden-character": "A text has no character that is invisible, turns its direction, or stands for a lost one.",
    "id-form": "An id has small letters, digits and single hyphens, at most 80 characters.",
    "language": "A language is named by its BCP 47 tag.",
    "list-value": "A field with a fixed list of words has one of them.",
    "locator-form": "A locator is a source and, after a dot, `p` with the paragraph's number, or `t` for the heading.",
    "missing-field": "A record has every field that its kind requires.",
    "missing-space": "A colon after a field and a hyphen before an entry of a list are followed by a space.",
    "name-ground": "A name or an office held rests on a source (`from:`) or on the editors (`basis: editorial`).",
    "opening-words": "A paragraph is known by its first 3 to 8 words.",
    "part-id": "Points are numbered q01, q02 …, encounters e1, e2 …, sources A, B ….",
    "person-form": "A person in a list is an id, or has `key:` and `name:`.",
    "quote-length": "A quotation has at most 8 words.",
    "record-link": "A record is a file, not a link to one.",
    "record-size": "A record has at most 64 KiB.",
    "repeated-field": "A field stands in a record once.",
    "side-form": "A side or participant is a country or an organisation.",
    "text-length": "A text is no longer than its field takes: a line 300 characters, a point 220, a summary 60 words.",
    "too-few": "A list has as many entries as it needs.",
    "unknown-field": "A record has no field but those of its kind.",
    "web-address": "A web address starts with http or https, names a full host, and holds plain ASCII only.",
    "whole-number": "A number is written in digits only.",
    "wrong-shape": "A field that takes one value has one; a field that takes a list or a group has that.",
    "yaml-feature": "A record does without YAML's anchors, aliases, tags, directives and second documents.",
    "yaml-syntax": "A file can be read as YAML.",
}
