"""The nouns that hide a verb, with what may follow each and the plain verb for it."""

from typing import NamedTuple


class Action(NamedTuple):
    """`verbs` are the light verbs it goes with; `after` maps the word after the noun to the plain verb phrase.

    The key "" stands for the end of the clause; a plain verb phrase ends where the object begins.
    """

    verbs: frozenset[str]
    after: dict[str, str]


def _action(verbs: str, **after: str) -> Action:
    return Action(frozenset(verbs.split()), {key.strip("_"): value for key, value in after.items()})


ACTIONS: dict[str, Action] = {
    "decision": _action(
        "make take reach come",
        _="decide",
        on="decide on",
        about="decide on",
        to="decide to",
        regarding="decide on",
        concerning="decide on",
        that="decide that",
    ),
    "analysis": _action("make conduct carry perform do undertake", of="analyse"),
    "assessment": _action("make conduct carry perform do undertake give", of="assess"),
    "evaluation": _action("make conduct carry perform do undertake", of="evaluate"),
    "review": _action("make conduct carry perform do undertake", of="review"),
    "inspection": _action("make conduct carry perform do undertake", of="inspect"),
    "examination": _action("make conduct carry perform do undertake", of="examine"),
    "investigation": _action("make conduct carry perform do undertake", of="investigate", into="investigate"),
    "comparison": _action("make conduct carry perform do", of="compare", between="compare"),
    "calculation": _action("make carry perform do", of="calculate"),
    "discussion": _action("have conduct", about="discuss", of="discuss", on="discuss"),
    "agreement": _action(
        "reach come make", _="agree", on="agree on", about="agree on", to="agree to", with_="agree with", that="agree that"
    ),
    "conclusion": _action("come reach draw make", that="conclude that"),
    "consideration": _action("give", to="consider"),
    "assistance": _action("give provide offer", to="help", with_="help with"),
    "use": _action("make", of="use"),
    "payment": _action("make", _="pay", to="pay", for_="pay for", of="pay"),
    "reference": _action("make", to="refer to"),
    "attempt": _action("make", to="try to"),
    "adjustment": _action("make", to="adjust"),
    "modification": _action("make", to="change"),
    "explanation": _action("give provide offer", of="explain"),
    "description": _action("give provide offer", of="describe"),
    "summary": _action("give provide offer", of="summarise"),
    "recommendation": _action("make give", that="recommend that"),
    "recommendations": _action("make give", that="recommend that"),
    "application": _action("make", for_="apply for", to="apply to"),
    "complaint": _action("make", about="complain about", to="complain to"),
    "choice": _action("make", between="choose between"),
    "request": _action("make", for_="ask for"),
    "improvement": _action("make", to="improve"),
    "contribution": _action("make", to="contribute to"),
    "impact": _action("have", on="affect"),
    "influence": _action("have", on="influence"),
    "effect": _action("have", on="affect"),
    "preference": _action("have", for_="prefer"),
    "need": _action("have", for_="need", of="need"),
}
# Adjectives that become an adverb at the end of the object ("a thorough review of the plan" -> "review the plan thoroughly").
MANNER = {
    "careful": "carefully",
    "thorough": "thoroughly",
    "brief": "briefly",
    "quick": "quickly",
    "full": "fully",
    "proper": "properly",
    "close": "closely",
    "detailed": "in detail",
    "clear": "clearly",
    "regular": "regularly",
    "formal": "formally",
}
AMERICAN = {"analyse": "analyze", "summarise": "summarize"}
