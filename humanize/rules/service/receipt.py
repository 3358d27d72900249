"""service.receipt: "We acknowledge receipt of your complaint dated 3 May" -> "Thank you for your complaint of 3 May"."""

from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.rules.service.courtesy import has_thanks
from humanize.rules.service.openings import opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, When

_RECEIPT = phrase(
    r"(?P<head>(?:(?:we|i) (?:hereby )?(?:(?:can )?(?:acknowledge|confirm)(?: the)? (?:safe )?receipt of|are in receipt of|am "
    r"in receipt of|"
    r"(?:have |'ve )?rec(?:ei|ie)ved|(?:write|am writing|are writing) (?:with reference|in response|in reply|further) to|refer "
    r"to)|"
    r"this is to (?:acknowledge|confirm) receipt of) (?=your\b))"
    r"your (?P<adj>[a-z]+ )?(?P<noun>e-?mail|letter|message|complaint|request|application|feedback|enquiry|inquiry|query|note|"
    r"call|claim|appeal|form|"
    r"payment|report|comments|return)s?\b")
_DATED = phrase(r",? dated (?=(?:the )?\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))")
_ABOUT = phrase(r"\b(?:regarding|concerning|in respect of|with regard to|with respect to|in relation to|relating to|pertaining "
                r"to)\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if has_thanks(document):
        return
    for sentence, match in opening_matches(document, _RECEIPT):
        words = [t for t in document.words(sentence) if t.start >= match.end()]
        # A second verb would be left without its subject.
        finite = any(t.tag in ("VBD", "VBZ", "VBP", "MD") and t.lower != "dated" for t in words)
        joined = any(t.dep == "cc" and document.tokens[t.head].pos in ("VERB", "AUX") for t in words)
        if finite or joined or document.text[sentence.end - 1] not in ".!":
            continue
        rest = document.text[match.end("head"):sentence.end]
        rest = _ABOUT.sub("about", _DATED.sub(" of ", rest), count=1)
        yield Hit(match.start(), sentence.end, (placed(document, match.start(), f"Thank you for {rest}"),))
        return


RULE = Rule(
    id="service.receipt",
    message="Thank the customer for writing: it says that the letter arrived, and says it warmly.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("service",), empathy=0.5, not_flags=("legal", "grave")),
    examples=(
        Example("We acknowledge receipt of your complaint dated 21 January regarding your broadband service.",
                "Thank you for your complaint of 21 January about your broadband service."),
        Example("We have received your refund request for the lamp (order 88-4127). It is not approved.",
                "Thank you for your refund request for the lamp (order 88-4127). It is not approved."),
        Example("I am in receipt of your letter of 3 May.", "Thank you for your letter of 3 May."),
    ),
    keeps=(
        "We received your letter and opened a case.",
        "We have received your email. Thank you for the photos.",
        "We received your lamp on 3 May.",
        "We have not received your letter.",
    ),
)
