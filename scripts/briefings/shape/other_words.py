"""A word that is on no list in, the one of a list that means the same, or is nearest to it, out.

What an act or a stage means is told beside it, in `acts` and `ladder`; other words for the rest stand here.
"""

import functools

from ..acts import MEANINGS
from ..nearest import nearest

OTHER_WORDS: dict[str, str] = {
    "accept": "agreed-to consent",
    "agree": "concur decide resolve",
    "announce": "declare proclaim reveal",
    "continue": "go-on keep proceed",
    "decline": "refuse reject turn-down",
    "deliver": "carry-out complete donate fulfil give hand-over implement provide send supply",
    "discuss": "consult debate exchange-views speak talk",
    "explore": "examine look-into study",
    "invite": "call-in",
    "plan": "intend prepare",
    "pledge": "commit guarantee promise undertake vow",
    "praise": "applaud appreciate commend compliment congratulate",
    "propose": "recommend suggest",
    "report": "describe inform tell",
    "request": "appeal ask-for seek",
    "state": "affirm assert claim comment confirm emphasise explain mention note remark say said stress",
    "urge": "call-on call-for demand encourage",
    "warn": "caution criticise threaten",
    "welcome": "greet hail support",
    "willing": "wish",
    "withdraw": "cancel retract revoke take-back",
    "requested": "ask asked",
    "suggested": "proposed",
    "pledged": "promised",
    "delivered": "completed done fulfilled implemented paid",
    "in-force": "effective entered-into-force valid",
    "ongoing": "continuing running under-way",
    "lapsed": "dead expired failed",
    "declined": "refused rejected",
    "superseded": "replaced",
    "visitor": "guest visiting",
    "host": "hosting hosted receiving",
    "participant": "attendee member partner party",
    "mediator": "broker facilitator",
    "meeting": "encounter talk talks bilateral bilateral-talks",
    "visit": "trip journey tour",
    "conference": "forum summit congress multilateral",
    "in-person": "face-to-face personal physical onsite",
    "video": "online virtual videoconference zoom remote",
    "phone": "call telephone",
    "head-of-state": "president king emir monarch",
    "head-of-government": "premier prime-minister chancellor",
    "minister": "ministerial secretary",
    "deputy-minister": "vice-minister",
    "official": "diplomat ambassador expert",
    "working": "technical expert-level",
    "official-readout": "readout communique statement press-release official government",
    "press": "article journal media news newspaper",
    "transcript": "minutes protocol verbatim",
    "treaty": "agreement memorandum",
    "speech": "address remarks",
    "dataset": "data database statistics",
    "courtesy-call": "courtesy",
    "unspecified": "unknown unclear",
    "unknown": "unclear none",
    "inferred": "derived deduced guessed",
    "bounded": "between range",
    "stated": "given known said",
    "open": "unresolved unsettled",
    "resolved": "closed settled",
    "possible": "maybe perhaps probable uncertain",
    "sure": "certain yes definite",
    "editorial": "editor editors own",
    "none": "no nothing",
    "authority": "regime rulers",
    "military": "army forces",
    "publisher": "agency newspaper press",
    "international": "intergovernmental un",
    "result": "achieved actual delivered done",
    "target": "goal aim",
    "planned": "plan",
}
"""For each word of a list what people write for it, with hyphens for spaces; only words of the same list count."""


def word_meant(written: str, allowed: list[str]) -> str | None:
    """By meaning first: `promise` is nearer to `pledge` than to `praise`."""
    word = "-".join(written.casefold().replace("_", " ").replace("-", " ").split())
    same = next((each for each in allowed if each.casefold() == word), None)
    by_meaning = (each for each in allowed if word in _others(each) and word not in allowed)
    return same or next(by_meaning, None) or nearest(written, allowed)


@functools.cache
def _others(word: str) -> frozenset[str]:
    return frozenset(_forms(OTHER_WORDS.get(word, ""))) | _of_an_act(word)


def _forms(words: str) -> set[str]:
    """The words themselves and, of one that may be a verb, its usual endings."""
    found = set(words.split())
    stems = {each.removesuffix("e") for each in found if "-" not in each}
    return found | {stem + ending for stem in stems for ending in ("s", "ed", "es", "ing")}


def _of_an_act(word: str) -> frozenset[str]:
    """The verb that stands beside a point, and the stage that the act gives."""
    meaning = next((each for act, each in MEANINGS.items() if act == word), None)
    return frozenset({meaning.verb.removesuffix(" for"), meaning.stage or ""}) if meaning else frozenset()
