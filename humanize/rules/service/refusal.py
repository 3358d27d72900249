"""service.refusal: "Your refund request is denied" -> "We can't approve your refund request"."""

from collections.abc import Iterator

from humanize.rules.search import phrase, words_in
from humanize.rules.service.courtesy import has_apology
from humanize.rules.service.openings import opening_matches, placed
from humanize.text.flags import plain_text
from humanize.text.syntax import previous_sentence
from humanize.types import Document, Example, Goal, Hit, Rule, When

_REQUEST = r"(?:request|application|claim|refund|appeal|return|complaint|exchange|extension|upgrade)"
_DENIED = phrase(
    r"(?P<sadly>(?:unfortunately|regrettably|sadly|we regret that),? )?"
    rf"(?P<what>(?:your (?:[a-z-]+ ){{0,2}}{_REQUEST}(?: for (?:an? |the )?[a-z-]+(?: [a-z-]+)?)?)|it|this)"
    r"(?: is|'s| was| has been) (?:hereby |therefore )?(?:denied|rejected|declined|refused|turned down)"
    r"(?=[.!,;]| because\b| as\b| since\b| due to\b)")
_ASKED = phrase(rf"\byour (?:[a-z-]+ )*{_REQUEST}\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    plain = plain_text(document.text)
    speaks = document.has("sender_we") or document.has("sender_I")
    for sentence, match in opening_matches(document, _DENIED):
        what = match.group("what")
        before = previous_sentence(document, sentence)
        if what.lower() in ("it", "this") and (before is None or not _ASKED.search(plain, before.start, before.end)):
            continue
        if words_in(what) > 8 or not speaks:
            continue
        who = "I" if document.has("sender_I") and not document.has("sender_we") else "we"
        refuses = f"{who} can't approve {what[0].lower() + what[1:]}"
        be = "I'm" if who == "I" else "we're"
        softened = [] if goal.empathy < 0.5 or has_apology(document) else [f"{be} sorry, but {refuses}"]
        yield Hit(match.start(), match.end(), tuple(placed(document, match.start(), text) for text in (*softened, refuses)))


RULE = Rule(
    id="service.refusal",
    message="“Denied” is a stamp. Say who decided, and say no as one person says it to another.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("service",), empathy=0.25, not_flags=("legal", "grave")),
    licence=("negation", "modality"),
    examples=(
        Example("We checked the lamp. Your refund request is denied because the seal is open.",
                "We checked the lamp. We're sorry, but we can't approve your refund request because the seal is open."),
        Example("We have your claim for 2 lamps. It is rejected.",
                "We have your claim for 2 lamps. We're sorry, but we can't approve it."),
        Example("We are sorry about the wait. Your application for an upgrade has been declined.",
                "We are sorry about the wait. We can't approve your application for an upgrade."),
    ),
    keeps=(
        "We checked the lamp. Your refund request is not denied.",
        "If your request is denied, we will tell you.",
        "We saw the rumour. It is denied.",
        "Your request was denied by your bank, and we can't change that.",
    ),
)
