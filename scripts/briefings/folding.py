"""A text in, the same in small letters and without accents out: for search, sorting and comparison."""

import unicodedata


def folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
