"""Sees when someone speaks of harming themselves or of abuse: the app then says so and leaves the words alone."""

import re

from humanize.types import Document, Finding

MESSAGE = (
    "Someone in this text may be speaking of harm to themselves, or of being abused. Please have a person read it now "
    "and act on it: a safeguarding "
    "lead, a doctor, or a crisis line. If anyone may be in danger right now, call the emergency number. These words are "
    "left as they are."
)
SOURCE = "WHO, Preventing suicide: a community engagement toolkit (2018)"

_ME = r"(?:i|me|my|myself|i'm|i've|i'd|i'll)"
_SOMEONE = r"(?:i|he|she|they|we|you|[a-z]+)"
_HARM = (
    # wishes to die
    rf"\b{_ME}\b[^.!?;]{{0,40}}\b(?:want(?:ed|s)? to die|wish (?:i|i'd|i was|i were)\b[^.!?;]{{0,20}}\b(?:dead|never born"
    rf"|never been born)|better off dead|better off without me|no (?:reason|point) (?:to|in) liv(?:e|ing)|can(?:no|')t go on "
    rf"(?:living|like this|any ?more)|do(?:n't| not) want to (?:live|be alive|wake up|be here any ?more|exist)|not want to be "
    rf"here any ?more)\b",
    r"\b(?:want(?:s|ed)? to|wants? to|going to|think(?:s|ing)? (?:about|of)|thought (?:about|of)|plan(?:s|ning|ned)? to|tried "
    r"to|trying to|might|will|threaten(?:s|ed|ing) to|talk(?:s|ed|ing) (?:about|of)) (?:kill(?:ing)? (?:myself|himself|herself"
    r"|themselves|themself|yourself)|end(?:ing)? (?:my|his|her|their) (?:own )?life|end(?:ing)? it all|hurt(?:ing)? (?:myself"
    r"|himself|herself|themselves)|harm(?:ing)? (?:myself|himself|herself|themselves)|tak(?:e|ing) (?:my|his|her|their) own li"
    r"(?:fe|ves)|commit(?:ting)? suicide|suicide|overdos(?:e|ing))\b",
    r"\b(?:i|i'm|i've|i'd|he|she|they|pupil|student|son|daughter|child|friend|brother|sister|boy|girl)\b[^.!?;]{0,30}\b"
    r"(?:suicidal|self-harm(?:s|ed|ing)?|self harm(?:s|ed|ing)?|cut(?:s|ting)? (?:myself|herself|himself|themselves)|hurt(?:s"
    r"|ing)? (?:myself|herself|himself|themselves) on purpose|harm(?:s|ed|ing)? (?:myself|herself|himself|themselves)|starv(?:e"
    r"|es|ed|ing) (?:myself|herself|himself|themselves) on purpose|attempted suicide|took an overdose)\b",
    r"\bsuicid(?:e|al) (?:note|thoughts?|attempts?|ideation)\b(?! (?:rate|prevention|research|study|studies|statistics|policy"
    r"|helpline))",
    r"\b(?:better off without me|better off if i (?:was|were) (?:dead|gone))\b|\bnobody would (?:miss|notice) (?:me )?(?:if i "
    r"(?:died|was gone|were gone|disappeared))\b|\bif i (?:died|killed myself|was dead|were dead)[^.!?]{0,30}(?:no ?body|no one"
    r"|better off|miss me)",
)
_ABUSE = (
    r"\b(?:he|she|they|someone|somebody)\b(?: \w+){0,2} (?:hits?|beats?|punch(?:es|ed)?|kick(?:s|ed)?|chok(?:es|ed)|strangl"
    r"(?:es|ed)|slap(?:s|ped)?|abus(?:es|ed|ing)|rap(?:es|ed|ing)|molest(?:s|ed|ing)?|assault(?:s|ed|ing)?|threaten(?:s|ed)? "
    r"to kill) (?:me|my (?:mum|mom|sister|brother|mother|kids|children))\b(?! (?:at|in|to|with|out|up on|off|back|by|for) "
    r"(?:the |a |an )?(?:it|chess|tennis|cards?|football|final|game|race|match|quiz|election|fee|bill|charge|question|idea"
    r"|station|top|finish|punch))(?! (?:at|with|out|off|up)\b)",
    r"\b(?:dad|daddy|mum|mom|father|mother|stepdad|stepfather|stepmum|uncle|aunt|brother|boyfriend|girlfriend|husband|wife"
    r"|partner|ex|coach|teacher|carer|boss|grandad|cousin|babysitter|ex-husband|ex-wife)\b(?: \w+){0,3} (?:hits?|beats?|beat"
    r"(?:en)?|punch(?:es|ed)?|kick(?:s|ed)?|chok(?:es|ed)|strangl(?:es|ed)|slap(?:s|ped)?|burn(?:s|ed|t)?|abus(?:es|ed|ing)|rap"
    r"(?:es|ed|ing)|molest(?:s|ed|ing)?|assault(?:s|ed|ing)?|threaten(?:s|ed)? to kill) (?:me|us|her|him|my (?:mum|mom|sister"
    r"|brother|mother|kids|children))\b(?! (?:at|in|to|with|out|off|up|by)\b)",
    r"\b(?:i|i'm|i've|she|he|we|they|pupil|child|daughter|son)\b(?: \w+){0,3} (?:been|being|was|were|get|gets|got|am|is) (?:"
    r"(?:sexually|physically|emotionally) )?(?:abused|raped|molested|beaten up|beaten by|sexually assaulted|hit by (?:my|his"
    r"|her|their) (?:dad|mum|mom|father|mother|husband|wife|partner|boyfriend|girlfriend|stepdad|stepfather))\b",
    r"\b(?:touch(?:es|ed|ing)?) (?:me|her|him) (?:where|in (?:ways?|places?)|down there|when i)\b(?=[^.!?]{0,60}(?:don't|didn't"
    r"|not|shouldn't|secret|private|uncomfortable|sleep|tell))|\b(?:dad|father|stepdad|stepfather|uncle|coach|teacher|brother"
    r"|cousin|grandad|man|he)\b(?: \w+){0,2} touch(?:es|ed) (?:me|her|him|them)\b(?=[^.!?]{0,60}(?:secret|tell|told|private"
    r"|down there|uncomfortable))",
    r"\b(?:scared|afraid|frightened|terrified) (?:to go|of going) home\b|\b(?:i'm|i am|she is|she's|he is|he's) not safe at "
    r"home\b|\bnot safe at home\b|\b(?:domestic|sexual|child|physical) abuse\b(?=[^.!?]{0,40}\b(?:by|from|at home|me|my)\b)",
)
_PATTERN = re.compile("|".join((*_HARM, *_ABUSE)), re.IGNORECASE)
_STRAIGHT = str.maketrans({"’": "'", "‘": "'"})
# Where the words are only a manner of speaking or a subject of study.
_FIGURE = re.compile(
    r"\b(?:kill(?:ed|ing)? (?:myself|himself|herself|themselves) (?:laughing|with laughter)|killing myself "
    r"(?:to|over|working)|hurt (?:myself|himself|herself) (?:when|while|playing|falling|at|on (?:the|a|my)"
    r"|lifting|in a|by accident|accidentally)|cut (?:myself|himself|herself) (?:off|some slack|on|while|when"
    r"|shaving|a (?:slice|piece)|with (?:a|the) (?:kitchen|knife|tin|paper)))",
    re.IGNORECASE,
)


def crisis(document: Document) -> Finding | None:
    """The first place where someone speaks of harming themselves or of abuse, also inside a quotation; None where nobody does."""
    text = document.text.translate(_STRAIGHT)
    for match in _PATTERN.finditer(text):
        figure = _FIGURE.search(text, max(0, match.start() - 5), min(len(text), match.end() + 30))
        if figure and figure.start() < match.end():
            continue
        return Finding(match.start(), match.end(), "safety.crisis", "safety", MESSAGE, SOURCE)
    return None
