"""mail.last-email: "Per my last email" -> "As I said in my last email"."""

import re
from collections.abc import Iterator

from humanize.rules.mail.need_you import request_at
from humanize.rules.search import matches, phrase
from humanize.text.claims import sentence_has_date
from humanize.text.flags import plain_text
from humanize.types import Document, Example, Goal, Hit, Rule, When

_LAST = phrase(r"\b(?:as )?per my (?P<which>last|previous|earlier|prior) (?P<what>e-?mail|message|note),")
_STATED = phrase(r"\bas (?:(?:previously|already) (?:stated|mentioned|noted|discussed|advised)|(?:i|we) (?:have )?(?:already|"
                 r"previously) (?:said|stated|mentioned|told you|noted)),")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    plain = plain_text(document.text)
    for sentence, match in matches(document, _LAST):
        upper = match.group()[0].isupper()
        asked = request_at(document, goal, sentence, match.end())
        which = match.group("which").lower()
        letter = f"my {'earlier' if which in ('earlier', 'prior') else which} {match.group('what')}"
        if asked is not None:
            _, end, text = asked
            yield Hit(match.start(), end, (f"I'm following up on {letter}: {text[0].lower()}{text[1:]}",))
        else:
            yield Hit(match.start(), match.end(), (f"{'As' if upper else 'as'} I said in {letter},",))
    for sentence, match in matches(document, _STATED):
        head = plain[sentence.start:match.end() + 30]
        if sentence_has_date(head, sentence) and re.search(r"\bon\b", head):
            continue
        upper = match.group()[0].isupper()
        several = document.has("sender_we") and not document.has("sender_I")
        who = "we" if several or re.match(r"as we\b", match.group(), re.I) else "I"
        yield Hit(match.start(), match.end(), (f"{'As' if upper else 'as'} {who} mentioned,",))


RULE = Rule(
    id="mail.last-email",
    message="“Per my last email” reads as a reproach. “As I said” points to the same message in peace.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("general", "service", "education"), not_flags=("legal", "grave")),
    licence=("modality",),
    examples=(
        Example("Per my last email, the fee is due.", "As I said in my last email, the fee is due."),
        Example("As previously stated, the 2 rooms are full.", "As I mentioned, the 2 rooms are full."),
        Example("Hi Dana, per my last email, I need you to send the Q3 figures by Thursday 4 p.m.",
                "Hi Dana, I'm following up on my last email: could you please send the Q3 figures by Thursday 4 p.m.?"),
    ),
    keeps=(
        "As I wrote on 3 May, the fee is due.",
        "My last email was short.",
        "The fee is £4 per email.",
    ),
)
