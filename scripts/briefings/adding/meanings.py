"""A field with a list of words in, each word with what it means to somebody who chooses one out."""

from ..acts import MEANINGS as ACTS
from ..ladder import MEANINGS as STAGES

_STAGES: dict[str, str] = {stage: meaning for stage, meaning in STAGES.items()}  # noqa: C416 - a word is a text here
_ACTS: dict[str, str] = {
    act: f"shown as “{meaning.verb}”" + (f": {STAGES[meaning.stage]}" if meaning.stage else "")
    for act, meaning in ACTS.items()
}


def words_of(words: tuple[str, ...]) -> list[dict[str, str]]:
    """Each word as people write it; of acts and stages also what they say."""
    meanings = next((known for known in (_ACTS, _STAGES) if set(words) <= set(known)), {})
    return [{"value": word, "words": word.replace("-", " "), "meaning": meanings.get(word, "")} for word in words]
