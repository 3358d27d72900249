"""Stretches of a text that demean a person and state nothing else: a kind editor cuts them, and no fact is lost.

Only whole shapes count: a question, a sentence, a tail, a name that somebody is called. A word alone ("stupid") proves nothing.
"""

import re
from functools import lru_cache

_PERSON = (r"(?:idiots?|morons?|imbeciles?|fools?|dummy|dummies|dimwits?|half-?wits?|dunces?|clowns?|losers?|cretins?|muppets?|"
           r"blockheads?|simpletons?|ignoramus(?:es)?|disgrace|embarrassment|joke|liability|nuisance|burden|lost cause|"
           r"waste of (?:space|time|my time|everyone's time|oxygen))")
_BAD = (r"(?:stupid|dumb|thick|dim|lazy|useless|worthless|hopeless|pathetic|clueless|incompetent|moronic|idiotic|brain-?dead|"
        r"disgusting|disgraceful|embarrassing|shameful|laughable|childish|blind|deaf|illiterate|crazy|insane|ungrateful|"
        r"spoilt|spoiled|retarded|braindead|gormless|brainless)")
_SHAMEFUL = (r"(?:pathetic|embarrassing|ridiculous|laughable|disgraceful|shameful|disgusting|stupid|idiotic|moronic|a joke|"
             r"a disgrace|an embarrassment|an insult|a farce)")
_MORE = (r"(?:(?:all|both|really|just|simply|actually|always|that|this|so|such|completely|totally|utterly|absolutely|"
         r"frankly|honestly|truly|clearly|obviously|plain|an?|complete|total|utter|absolute|real|bunch of|bit) )*")
_CALLED = rf"{_MORE}(?:{_BAD}|{_PERSON})(?:(?:,| or| and|, and|, or) {_MORE}(?:{_BAD}|{_PERSON}))*"
_OPEN = r"(?:^|(?<=[.!?] )|(?<=\n))"
_LEAD = (r"(?:(?:honestly|frankly|seriously|really|and|but|so|well|come on|oh|my god|for (?:heaven's|god's|goodness'?) sake),? )*"
         r"(?:[A-Z][a-z]+, )?")
_END = r"(?:, [A-Z][a-z]+)?(?:, you \w+)?[.!?]+"
_PUPIL = (r"(?:(?:trained )?monkey|chimp|parrot|dog|cat|child|toddler|baby|infant|(?:\w+|\d)-year-old|(?:first|second|third) "
          r"grader|kindergart\w+|grandmother|grandma|gran|idiot|fool|moron)")

# Whole sentences.
_SENTENCES = (
    rf"(?:are|were) you {_CALLED}(?: or what| or something)?",
    rf"you(?:'re| are| were) {_CALLED}",
    rf"what an? (?:\w+ )?(?:{_SHAMEFUL}|{_BAD})(?: (?:piece of work|effort|attempt|performance|excuse|result|mess))?"
    rf"(?: of (?:an? )?\w+)?",
    rf"(?:it|that|this)(?:'s| is| was) {_MORE}{_SHAMEFUL}(?: (?:for|from|of|at) "
    r"(?:an?|someone|somebody|you)\b[^.!?,;:]{0,40})?",
    rf"(?:an?|any|my|your|even an?|even my) (?:\w+ )?{_PUPIL} (?:could|can|would) (?:have )?[^.!?\d]{{2,40}}\bbetter\b"
    r"[^.!?\d]{0,40}",
    r"if you (?:can't|cannot|couldn't|won't|can not)(?: even)? be bothered\b[^.!?\d]{0,60}?,?(?: then)? (?:don't|do not|never|"
    r"you can't|nobody|no one|why) (?:complain|expect|whine|blame|come crying|can help|should|bother)[^.!?\d]{0,60}",
    r"(?:nobody|no one|we|i) (?:can|can't|cannot) help (?:you|someone|people) (?:if|who) (?:you )?(?:don't|do not|won't|refuse "
    r"to|will not) (?:want to )?help (?:yourself|yourselves|themselves)",
    r"if you (?:don't|do not|won't) (?:want to )?help yourself,? (?:then )?(?:nobody|no one|we|i) (?:can|can't|cannot)"
    r"(?: help you)?",
    r"(?:you should|you ought to|you need to) be (?:\w+ )?ashamed(?: of yourself| of yourselves)?", r"shame on you",
    r"(?:i'm|i am|we're|we are) (?:\w+ )?(?:ashamed of|disgusted (?:by|with|at)|sick (?:and tired )?of|fed up with) you",
    r"no (?:more )?excuses(?: this time| from now on)?", r"i don't want (?:to hear )?any (?:more )?excuses",
    r"grow up", r"get a (?:grip|life)", r"use your (?:brain|head) for once", r"shut up",
    r"(?:don't|do not|stop) (?:waste|wasting) (?:my|our|everyone's|everybody's) time(?: again| like this| with this)?",
    r"you(?:'re| are) (?:just )?wasting (?:my|our|everyone's|everybody's) time",
    r"what(?:'s| is) (?:wrong with you|your problem)",
    r"do you (?:even )?(?:have|own) (?:an? )?brains?(?: at all)?", r"do you live under a rock",
    r"did you leave your brain (?:at home|somewhere|in bed)",
    r"(?:(?:can't|couldn't) you(?: even)?|can you even) (?:read|think|count)",
    rf"how {_BAD} (?:can|could) (?:you|one person|a person|someone|anyone) be", rf"how {_BAD} are you",
    r"do (?:i|we) (?:really |seriously )?(?:have|need) to (?:spell (?:it|everything) out|explain everything|hold your hand|do "
    r"everything)(?: for you| to you| myself)?",
    r"(?:i|we) (?:can't|cannot|don't) (?:believe|understand|know) how (?:anyone|someone|a person|you) can be (?:so|this|that) "
    rf"{_BAD}",
)
# Parts of sentences: tails, similes, curses, what somebody is called.
_PARTS = (
    rf",? (?:which|and that|and this|and it)(?:'s| is) (?:just |really |frankly |simply |quite )*(?:{_SHAMEFUL}|typical of you|"
    r"no surprise|no wonder|not surprising|hardly surprising)(?: (?:given|for|from|with|considering|of) [^.;,:!?\d]{3,40})?"
    r"(?=[.!?;])",
    r",? (?:and|but) (?:yet )?here we are(?: once)?(?: again)?(?=[.!?])",
    r",? (?:and|but) (?:(?:quite )?frankly|honestly),? (?:i|we) (?:had )?expected (?:better|more) (?:of|from) "
    r"(?:you|him|her|them)(?=[.!?])",
    r" like an? (?:complete |total |spoilt |spoiled |small )?(?:idiot|moron|fool|toddler|baby|(?:\w+|\d)-year-old)(?=[.,;!?])",
    r"\b(?:fat|lazy|stupid|dumb|ignorant) (?=people like you\b)",
    r"(?:(?<=fat people)|(?<=lazy people)|(?<=stupid people)|(?<=dumb people)|(?<=ignorant people)) like you(?= [a-z])",
    r" for once in your life(?=[.,;!?])",
    r", (?:you (?:\w+ ){0,2})?(?:idiots?|morons?|imbeciles?|dumm(?:y|ies)|fools?|losers?|genius|einstein)(?=[.!?]|, )",
    r"(?<=\b[Yy]our )(?:stupid|idiotic|dumb|moronic|pathetic|ridiculous|so-called) (?=[a-z]+\b)",
    r"\b(?:bloody|goddamn|damned|damn|fucking|freaking|sodding) (?=[a-z])",
)
_WHOLE = re.compile(rf"{_OPEN}{_LEAD}(?:{'|'.join(_SENTENCES)}){_END}", re.I | re.M)
_PART = re.compile("|".join(_PARTS), re.I)


@lru_cache(maxsize=64)
def scorn(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches (start, end) of a text that only demean, in order."""
    plain = text.replace("’", "'")
    whole = [m.span() for m in _WHOLE.finditer(plain)]
    parts = [m.span() for m in _PART.finditer(plain) if not any(a < m.end() and m.start() < b for a, b in whole)]
    return tuple(sorted(whole + parts))
