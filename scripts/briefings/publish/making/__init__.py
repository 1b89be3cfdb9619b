"""The pages of a site in, the same finished and written out, on all cores, and from what earlier builds kept.

MkDocs does everything else: static files, the not-found page, the site map, and the search's settings.
Without it the same site comes out, only later; see `docs/decisions/0036-pages-at-once.md`.
"""
