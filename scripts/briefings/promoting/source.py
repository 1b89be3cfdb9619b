"""A source that is written out in a meeting in, the files with it in one of its own out."""

from ..cited import written_out_id
from ..kinds.sources import Source, SourceFields
from ..link.register import Register
from ..read.tree import Mapping, descend
from ..values.former import Former
from . import ids
from .lines import at_beginning, comment_behind, with_comments_below
from .new_file import new_file
from .redirecting import redirected, redirects_path
from .spans import end_of, in_brackets, start_of
from .swaps import edits_of, of_source
from .text import Edit, Text
from .wish import Case, Draft


def source_draft(case: Case, source: SourceFields) -> Draft:
    """The source in its file, its id under the letter, and whatever cited it mended; its old page is redirected."""
    register, old = Register(records=case.records), written_out_id(case.filed.id, case.wish.key)
    base = case.wish.id or ids.of_source(source, register.publisher_name(source))
    new = case.id_for(base, kept=old)
    edit, lines = _taken_out(case, new)
    path = f"{case.folder}/{Source.kind}/{new}.yaml"
    needed = {"title": register.ref(old).title, "kind": source.kind_, "lang": str(source.lang), "text": "none"}
    changed = {path: new_file(path, lines, needed), case.filed.path: case.text.edited((edit,))}
    if new == old:
        return Draft(id=new, path=path, changed=changed)
    return Draft(id=new, path=path, changed=changed | _mended(case, old, new), told=(_told(case, old, new),))


def _told(case: Case, old: str, new: str) -> str:
    if case.is_published:
        return f"redirect: {Source.kind}/{old} leads to {new}, for those who know the old page"
    return f"no redirect: {case.filed.path} was never published, so nobody knows the page {Source.kind}/{old}"


def _taken_out(case: Case, id_: str) -> tuple[Edit, str]:
    """The edit that leaves `A: id` in the meeting, and the fields with their comments as lines of their own."""
    node, key = descend(case.filed.document.root, ("sources", case.wish.key))
    if not isinstance(node, Mapping) or key is None:
        raise TypeError("a source written out is a group of fields under a letter")
    text = case.text
    colon = text.raw.index(":", end_of(text, key)) + 1
    end, lines = _in_brackets(text, node) if in_brackets(text, node) else _by_lines(text, node, colon)
    return Edit(colon, end, f" {id_}"), lines


def _in_brackets(text: Text, node: Mapping) -> tuple[int, str]:
    end, comment = comment_behind(text, end_of(text, node))
    return end, f"{comment}\n{text.raw[start_of(text, node) : end_of(text, node)]}\n"


def _by_lines(text: Text, node: Mapping, colon: int) -> tuple[int, str]:
    """With the comments among the fields and below them; one behind the letter comes first."""
    _, comment = comment_behind(text, colon)
    column = node.entries[0][0].place.column
    end = text.end_of_line(with_comments_below(text, text.line_of(end_of(text, node) - 1), column))
    fields = text.raw[text.at(text.line_of(colon) + 1) : end]
    return end, f"{comment}\n{at_beginning(fields, column)}"


def _mended(case: Case, old: str, new: str) -> dict[str, bytes]:
    """The files of other records that cite it, and the list of redirects."""
    changed: dict[str, bytes] = {}
    for filed in case.records.filed:
        if filed.id != case.filed.id:
            text = Text.of(case.contents[filed.path])
            edits = edits_of(filed, text, of_source(old, new))
            changed |= {filed.path: text.edited(edits)} if edits else {}
    listing = redirects_path(case.folder)
    content = case.contents.get(listing, b"")
    on = case.wish.on if case.is_published else None
    redirects = redirected(case.records, content, Former(Source.kind, old), new, on)
    return {**changed, listing: redirects} if redirects != content else changed
