"""mail.why-havent: "Why haven't you updated the tracker?" -> "Have you been able to update the tracker yet?"."""

from collections.abc import Iterator

from humanize.rules.search import phrase, token_at
from humanize.rules.service.openings import opening_matches, placed
from humanize.text.claims import sentence_has_date
from humanize.text.flags import plain_text
from humanize.types import Document, Example, Goal, Hit, Rule, When

_WHY = phrase(r"(?:and |so )?why (?:haven't you|have you not|have you still not|haven't you still|didn't you|did you not)(?: "
              r"even)? (?P<verb>[a-z]+)\b")
_MIND = ("think", "know", "care", "understand", "believe", "listen", "want", "like", "notice", "realise", "realize", "remember",
         "see", "be", "have",
         "tell", "say", "ask", "warn", "mention", "stop", "check", "inform")  # "why didn't you tell me?" is about what is past


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    plain = plain_text(document.text)
    for sentence, match in opening_matches(document, _WHY):
        verb = token_at(document, match.start("verb"))
        perfect = "have" in match.group().lower()
        rest = document.text[match.end():sentence.end].rstrip()
        if verb is None or verb.pos != "VERB" or verb.lemma in _MIND:
            continue
        if not rest.endswith("?") or sentence_has_date(plain, sentence):
            continue
        if perfect and verb.tag not in ("VBN", "VBD") or not perfect and verb.lower != verb.lemma:
            continue
        rest = rest[:-1].rstrip()
        rest = rest[:-4].rstrip() if rest.lower().endswith(" yet") else rest
        if "," in rest or " and " in rest and not rest.strip():
            continue
        yield Hit(match.start(), sentence.end, (placed(document, match.start(), f"Have you been able to {verb.lemma}{rest} "
            f"yet?"),))


RULE = Rule(
    id="mail.why-havent",
    message="“Why haven't you” demands an excuse. Ask how far it has come.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("general", "service"), empathy=0.25, not_flags=("legal", "grave")),
    licence=("negation", "modality"),
    examples=(
        Example("Why haven't you updated the tracker?", "Have you been able to update the tracker yet?"),
        Example("Hi Ann, why haven't you sent the 2 files yet?", "Hi Ann, have you been able to send the 2 files yet?"),
        Example("Why have you not booked room 12?", "Have you been able to book room 12 yet?"),
    ),
    keeps=(
        "Why haven't the rates changed?",
        "Why haven't you thought of that?",
        "Why haven't you sent the file on 3 May?",
        "Why didn't you tell me?",
        "Why didn't you check the figures?",
    ),
)
