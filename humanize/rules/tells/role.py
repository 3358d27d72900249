""" "Play a crucial role in"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect, lemma
from humanize.rules.search import matches, phrase, text_of_sentence, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.rules.verb_forms import be_like, subject_of, surface_tag
from humanize.text.syntax import child
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_ADJECTIVES = {
    "key": "key",
    "crucial": "crucial",
    "vital": "vital",
    "central": "central",
    "pivotal": "central",
    "critical": "critical",
    "essential": "essential",
    "integral": "central",
    "fundamental": "fundamental",
    "indispensable": "indispensable",
}
_ROLE = phrase(
    r"\b(?:(?P<adverb>also|often|still|always|therefore|thus|now) )?(?P<verb>plays?|played|playing) (?:an?|the) (?:most |very )?"
    rf"(?P<adjective>{'|'.join(_ADJECTIVES)}|significant|major|big|important) (?:role|part)"
    r"(?: in (?:(?P<act>[a-z]+ing)\b|(?=[a-z0-9])))"
)
_STAGE = re.compile(
    r"\b(?:film|movie|theatre|theater|series|show|stage|drama|cast|actor|actress|opera|musical|episode|sequel)\b", re.I
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _ROLE):
        verb = token_at(document, match.start("verb"))
        if verb is None or verb.pos != "VERB" or _STAGE.search(text_of_sentence(document, sentence)):
            continue
        tag = surface_tag(verb, "play")
        if tag == "VBD" and child(document, verb, "aux"):
            tag = "VBN"
        if tag == "VB" and not child(document, verb, "aux", "mark"):
            tag = "VBP"
        plain = _plain(document, match, verb, tag) if tag else ""
        if plain:
            yield Hit(match.start(), match.start() + len(match.group().rstrip()), (plain,))


def _plain(document: Document, match: re.Match[str], verb: Token, tag: str) -> str:
    adverb, adjective, act = match["adverb"] or "", match["adjective"].lower(), match["act"]
    if adjective in _ADJECTIVES:
        be = be_like(document, verb, tag, subject_of(document, verb))
        return f"{f'{be} {adverb}'.strip()} {_ADJECTIVES[adjective]} to{f' {act}' if act else ''}" if be else ""
    if act and lemma(act, "VERB") != act.lower():  # "plays a significant role in shaping"
        return f"{adverb} {inflect('do', tag)} much to {lemma(act, 'VERB')}".strip()
    be = "" if act or adjective == "big" else be_like(document, verb, tag, subject_of(document, verb))
    return f"{f'{be} {adverb}'.strip()} important in" if be else ""  # "plays a significant role in trade"


RULE = Rule(
    "tells.role",
    '"Is crucial to" says it in half the words.',
    "Kobak et al. 2025, Science Advances (excess vocabulary)",
    gated("tells.role", _find),
    PROSE,
    examples=(
        Example("Teachers play a crucial role in shaping habits.", "Teachers are crucial to shaping habits."),
        Example(
            "Sleep also plays a pivotal role in how 3 of 4 children learn.", "Sleep is also central to how 3 of 4 children learn."
        ),
        Example("The river has not played a key role in trade.", "The river has not been key to trade."),
        Example("Roads play an important role in trade.", "Roads are important in trade."),
        Example(
            "The 2 canals played a vital role in the growth of the town.", "The 2 canals were vital to the growth of the town."
        ),
    ),
    keeps=("She played a key role in the film.", "He plays a role in the plan.", "Parents play a big role in this."),
)
