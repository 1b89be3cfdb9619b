"""A name in, the name without marks, capitals and the order of its words out."""

import re
import unicodedata


def folded(name: str) -> str:
    """The words of a name in small letters without accents, in the order of the alphabet."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(each))
    return " ".join(sorted(re.findall(r"\w+", plain)))
