"""Phrases and shapes that readers know as habits of language models, to count before and after a rewrite.

Made from public lists of such habits (Wikipedia's "Signs of AI writing", the excess vocabulary of Kobak et al.) and not from our
rules: what is counted here is what a reader would see, whether or not a rule looks for it. Plain words that people use as
often (Kobak's "potential", "significant", "crucial"; tails such as ", creating ...", which carry content) are left out.
"""

import re
from collections import Counter

_START = r"(?:(?<=[.!?]\s)|(?<=[.!?][\"”]\s)|(?m:^[ \t]*(?:[-*+>][ \t]+)?))"
_ADVERB = r"(?:\w+ly |also |often |still |always )*"
_WORLD = r"(?:world|age|era|society|landscape|times|environment|marketplace|economy|climate)"
_STRONG = (r"(?:key|crucial|vital|central|pivotal|critical|essential|significant|integral|fundamental|important|major|"
           r"indispensable|profound|instrumental|transformative)")

HABITS: dict[str, str] = {
    # openers and signposts
    "in today's world": rf"\bin (?:today's|our|the|this|an) (?:[\w-]+,? (?:and )?){{0,3}}{_WORLD}(?=,| of today| where)"
                        r"|\bsince the dawn of\b|\bthroughout (?:human )?history,",
    "in an era": rf"{_START}in an? (?:era|age|world) (?:of|where|when|in which|that|increasingly)\b",
    "it is important to note": r"\bit(?: is|'s) (?:\w+ )?(?:important|worth|crucial|essential|vital|critical|imperative|necessary) "
                               r"(?:to (?:note|remember|understand|recogni[sz]e|acknowledge|reali[sz]e|mention|consider|emphasi[sz]e|"
                               r"highlight)|noting|mentioning|considering|remembering)\b",
    "notably,": rf"{_START}(?:notably|importantly|crucially|interestingly|significantly|remarkably|critically|most importantly|"
                r"perhaps most \w+),",
    "at its core": r"\b(?:at its (?:very )?(?:core|heart)|in essence|simply put|at the end of the day|in a nutshell|"
                   r"to put it simply|needless to say|it goes without saying)\b",
    "let's dive in": r"\b(?:let's|let us) (?:dive|delve|explore|unpack|take a (?:closer )?look|break (?:it|this) down)\b"
                     r"|\bwithout further ado\b|\bbuckle up\b|\blet that sink in\b|\bhere's (?:the (?:thing|kicker|catch|truth)|why)\b",
    "this essay will": r"\b(?:in )?this (?:[\w-]+ )?(?:guide|article|post|blog|essay|piece|paper|report|section|study|review)s?,? "
                       r"(?:we'll \w+|we will \w+|i will \w+|(?:will|aims? to|seeks? to|endeavou?rs to) \w+|explores?|delves?|"
                       r"examines?|argues?)\b",
    "moreover,": rf"{_START}(?:moreover|furthermore|additionally|in addition|what's more),",
    "in conclusion,": rf"{_START}(?:in conclusion|in summary|to conclude|to sum up|ultimately|overall|in essence|in sum|all in all|"
                      r"to summari[sz]e|in closing|as we (?:look|move) (?:ahead|forward)),",
    "that being said": r"\b(?:that being said|having said that|with that (?:being )?said|moving forward|going forward)\b",
    # shapes
    "not only but also": r"\bnot (?:only|just|merely|simply|solely)\b[^.;!?]{3,160}\bbut\b",
    "not just X; it's Y": r"(?:\bnot|n't) (?:just|only|merely|simply|solely|about)\b[^.;!?—]{2,140}[;.,—–]+\s*(?:it|they|this|he|she)"
                          r"(?:'s|'re| is| are| was| were|\s+\w+)",
    "isn't X. It's Y": r"\b(?:it|this|that) (?:isn't|wasn't|is not|was not) (?:an? |the )?[^.;!?—]{2,60}[;.—–]+\s*"
                       r"(?:it|this|that)(?:'s| is| was) ",
    "more than just": r"\b(?:more than|beyond) (?:just|simply|merely|a mere|mere)\b",
    "participle tail": r", (?:thereby |thus |further |ultimately |effectively |often )?(?:highlighting|underscoring|emphasi[sz]ing|"
                       r"showcasing|underlining|cementing|solidifying|reflecting|demonstrating|illustrating|reinforcing|"
                       r"exemplifying|symboli[sz]ing|signal(?:l)?ing|fostering|paving)\b",
    "from X to Y": rf"{_START}from [^,.;]{{3,60}} to [^,.;]{{3,60}},",
    "whether you're": r"\bwhether you(?:'re| are)\b",
    "question and answer": r"\bthe (?:result|best part|catch|kicker|takeaway|answer|reason|truth)\?",
    # stock phrases
    "play a crucial role": rf"\bplay(?:s|ed|ing)? (?:an? |the )?(?:\w+ )?{_STRONG} (?:and \w+ )?(?:role|part)\b",
    "serves as": r"\b(?:stand|serve|function|act)(?:s|ed|d|ing)? as (?:an? |the )?(?:[\w-]+,? ){0,3}?(?:reminder|foundation|cornerstone|"
                 r"catalyst|symbol|beacon|gateway|pillar|backdrop|hallmark|counterpoint|roadmap|bridge|testament|blueprint|bedrock|"
                 r"example|lens|framework|tool|mirror|metaphor|source|warning|model|vehicle|critique|call)\b|\bboasts? (?:an?|the|over)\b",
    "testament to": r"\btestament to\b",
    "delve": r"\bdelv(?:e|es|ed|ing)\b",
    "navigate": r"\bnavigat(?:e|es|ed|ing|ion of) (?:the |these |this |their |an? |its |our )?(?:[\w-]+,? (?:and )?){0,3}(?:complex\w*|"
                r"challenges|intricac\w+|landscapes?|waters|terrain|world|maze|dilemmas?|realit\w+|tensions?|relationships?|life)\b",
    "landscape": r"\b(?:[\w-]+ )?(?:landscape|realm|tapestry|mosaic|interplay) of\b|\b(?:ever-\w+|complex|digital|media|political|"
                 r"competitive|evolving|changing|modern|current|cultural|regulatory|economic|intricate|rich|delicate) (?:landscape|tapestry|interplay)\b",
    "underscore": r"\bunderscor(?:e|es|ed|ing)\b|\bshed(?:s|ding)? (?:\w+ )?light on\b",
    "foster": r"\b(?:foster|bolster|harness|unleash|unlock|leverag|showcas|garner|spearhead|streamlin|embark|encompass|"
              r"exemplif|epitomi[sz]|transcend)(?:e|s|es|y|ies|ied|d|ed|ing)\b(?! (?:care|parents?|home))",
    "a range of": r"\b(?:a|an|the) (?:(?:vast|diverse|rich|wide|broad|whole) (?:array|range|variety|spectrum)|plethora|myriad|multitude|"
                  r"treasure trove|array|host|wealth) of\b|\bmyriad\b",
    "cannot be overstated": r"\b(?:cannot|can't|hard to|difficult to|impossible to) (?:be )?overstated?\b",
    "strike a balance": r"\bstrik(?:e|es|ing) (?:an?|the) (?:\w+ )?balance\b|\b(?:delicate|careful) balance\b",
    "key lies in": r"\b(?:key|answer|secret|power|strength|beauty|value) lies in\b|\blies at the (?:heart|core) of\b",
    "game-changer": r"\bgame[- ]chang(?:er|ers|ing)\b|\blook no further\b|\bto the next level\b|\bpav(?:e|es|ed|ing) the way\b"
                    r"|\bdouble-edged sword\b|\b(?:pivotal|watershed|defining) moment\b",
    "journey": r"\bjourney (?:of|to|toward|towards|into|from|is|was|begins)\b|\btransformative\b",
    "hedge stack": r"\b(?:may|might|could) (?:also )?(?:potentially|possibly|perhaps|well)\b|\bpotentially (?:may|might|could)\b",
    "stark reminder": r"\b(?:stark|poignant|powerful|constant|sobering|vivid|timely|potent|chilling) (?:reminder|example|testament|"
                      r"illustration|symbol|metaphor)\b",
    # words
    "multifaceted": r"\b(?:multi-?faceted|meticulous(?:ly)?|pivotal|bustling|unparalleled|seamless(?:ly)?|intrica(?:te|tely|cy|cies)|"
                    r"paramount|revolutioni[sz]\w+|profound(?:ly)?|ever-(?:evolving|changing|growing|increasing|present|shifting)|"
                    r"nuanced?s?|robust(?:ly|ness)?|holistic(?:ally)?|vibrant|steadfast|unwavering|indispensable|invaluable|"
                    r"commendable|noteworthy|burgeoning|comprehensive(?:ly)?|tapestry|interplay|synerg\w+|cornerstone|beacon|"
                    r"crucible|kaleidoscope|symphony|enduring|inextricabl[ey]|undeniabl[ey]|unprecedented|groundbreaking|"
                    r"cutting-edge|state-of-the-art|world-class|breathtaking|nestled|poised to|deeply rooted|imperative|"
                    r"nuance|facet(?:s)?|stark|relentless(?:ly)?|palpable|visceral(?:ly)?|resonat(?:e|es|ed|ing))\b",
    "bold label": r"(?m:^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\*\*[^*\n]{2,60}\*\*)",
    "chat": r"\bas an ai\b|\bi hope this helps\b|\bcertainly!|\bsure!|\blet me know if you(?:'d| would) like\b|\bfeel free to\b",
}
_PATTERNS = {name: re.compile(pattern.replace("'", "['’]"), re.I) for name, pattern in HABITS.items()}


def habits_in(text: str) -> list[tuple[str, int, int]]:
    """Every habit in a text as (name, start, end); of two that overlap only the longer."""
    found = sorted(((name, *m.span()) for name, pattern in _PATTERNS.items() for m in pattern.finditer(text)),
                   key=lambda row: (row[1] - row[2], row[1]))
    taken: list[tuple[str, int, int]] = []
    for row in found:
        if all(row[2] <= low or row[1] >= high for _, low, high in taken):
            taken.append(row)
    return sorted(taken, key=lambda row: row[1])


def count(text: str) -> Counter[str]:
    """How often each habit stands in a text."""
    return Counter(name for name, _, _ in habits_in(text))
