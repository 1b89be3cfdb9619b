"""The records in, the two scripts that the page “Add a briefing” is drawn from out: the model, and what is known."""

from ..records import Records
from .known import known_of
from .model import model_of
from .script import script

MODEL = "add/model.js"
KNOWN = "add/known.js"


def form_files(records: Records) -> dict[str, str]:
    """The text of each by its path on the site."""
    return {
        MODEL: script("model", model_of(records.settings)),
        KNOWN: script("known", known_of(records)),
    }
