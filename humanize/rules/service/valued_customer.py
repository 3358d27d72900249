"""service.valued-customer: "Dear Valued Customer," -> "Hello,"."""

from collections.abc import Iterator

from humanize.rules.search import phrase
from humanize.types import Document, Example, Goal, Hit, Rule, When

_VALUED = phrase(
    r"\s*(?P<all>dear (?:valued|esteemed|respected|loyal|valuable) (?:customer|client|guest|member|patient|parent|user|"
    r"subscriber|partner|tenant|resident)s?)"
    r"(?=[,:!])")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    match = _VALUED.match(document.text)
    if match:
        yield Hit(*match.span("all"), ("Hello", "Dear " + match.group("all").split()[-1].lower()))


RULE = Rule(
    id="service.valued-customer",
    message="A “valued customer” is nobody. Use the name, or a plain “Hello”.",
    source="GOV.UK content style guide",
    find=_find,
    when=When(not_domains=("entertainment",), empathy=0.25, not_flags=("legal", "grave")),
    examples=(
        Example("Dear Valued Customer, the shop is closed on 3 "
                "May.", "Hello, the shop is closed on 3 May.", {"domain": "service"}),
        Example("Dear valued client,\n\nThe shop is closed.", "Hello,\n\nThe shop is closed.", {"domain": "service"}),
        Example("Dear Loyal Members,\n\nThe pool is open.", "Hello,\n\nThe pool is open.", {"domain": "service"}),
    ),
    keeps=(
        "Dear Ms Roy, the shop is closed.",
        "Our valued customers can park here.",
        "Dear customer, the shop is closed.",
    ),
)
