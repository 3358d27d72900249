"""One rough pattern for each tell, to count how dense a text is with them (see density.py)."""

_WORLD = r"(?:world|age|era|society|landscape)"
_ADJ = r"(?:fast-paced|modern|digital|ever-changing|ever-evolving|rapidly \w+|interconnected|competitive|globali[sz]ed|complex)"

SIGNATURES: dict[str, str] = {
    "tells.opener-world": rf"\bin today's (?:[\w-]+,? (?:and )?){{0,3}}{_WORLD}\b|(?:(?<=[.!?]\s)|(?m:^))in (?:the|this|our|an) "
    rf"(?:increasingly \w+|{_ADJ}) {_WORLD}\b|\bsince the dawn of (?:time|humanity|civili[sz]ation)\b",
    "tells.opener-era": r"(?:(?<=[.!?]\s)|(?m:^))in (?:an|this) (?:era|age) (?:of|where|when|in which)\b",
    "tells.opener-note": r"\bit(?: is|'s) (?:also )?(?:important|worth|crucial|essential|vital|critical) "
    r"(?:to (?:note|remember|understand|recogni[sz]e|acknowledge|reali[sz]e|mention)|noting|mentioning)\b",
    "tells.obvious": r"\b(?:no secret that|no denying that|needless to say|goes without saying|make no mistake)\b",
    "tells.evaluative-opener": r"(?:(?<=[.!?]\s)|(?m:^))(?:notably|importantly|crucially|interestingly|excitingly|remarkably),",
    "tells.core-opener": r"\b(?:at its (?:core|heart)|in essence|simply put|at the end of the day),",
    "tells.here-thing": r"\bhere's (?:the (?:thing|kicker|catch|truth|reality|deal)|why|what you need to know)\b",
    "tells.takeaway": r"\b(?:key takeaway|bottom line)\b",
    "tells.signpost": r"\b(?:let's|let us) (?:dive|delve|explore|unpack|take a (?:closer )?look|break (?:it|this) down)\b"
    r"|\bwithout further ado\b|\bbuckle up\b|\blet that sink in\b",
    "tells.guide-intro": r"\b(?:in this|this) (?:[\w-]+ )?(?:guide|article|post|blog|essay|piece|paper),? "
    r"(?:we'll \w+|we will \w+|(?:will|aims to|seeks to) (?:explore|delve|discuss|examine|look)|explores?|delves?)\b",
    "tells.not-only": r"\bnot (?:only|just)\b[^.;!?]{3,120}\bbut\b",
    "tells.not-just-its": r"(?:\bnot|n't) (?:just|only|merely|simply)\b[^.;!?—]{2,120}[;.,—–]\s*(?:it|they|this)\b",
    "tells.not-about": r"(?:\bnot|n't) about\b[^.;!?—]{2,100}[;.,—–]\s*(?:it|they|this)(?:'s| is|'re| are) about\b",
    "tells.more-than-just": r"\b(?:more than|beyond) (?:just|simply|merely|a mere)\b",
    "tells.testament": r"\btestament to\b",
    "tells.copula": r"\b(?:stand|serve)(?:s|d)? as an? (?:[\w-]+ )?(?:reminder|foundation|cornerstone|catalyst|symbol|beacon|"
    r"gateway|pillar|backdrop|hallmark|counterpoint|roadmap|bridge)\b|\bboasts an?\b",
    "tells.participle-tail": r", (?:thereby |thus )?(?:highlighting|underscoring|emphasi[sz]ing|showcasing|underlining|"
    r"cementing|solidifying|reflecting|demonstrating|illustrating|reinforcing)\b",
    "tells.role": r"\bplay(?:s|ed|ing)? an? (?:key|crucial|vital|central|pivotal|critical|essential|significant|integral) role\b",
    "tells.navigate": r"\bnavigat(?:e|es|ed|ing) (?:the |these )?(?:[\w-]+ )?(?:complexit|challenges|intricac|landscape|waters)",
    "tells.landscape": r"\b(?:in|of) (?:the|a) (?:[\w-]+,? ){0,3}(?:landscape|realm|tapestry) of\b",
    "tells.verb-set": r"\b(?:delv(?:e|es|ed|ing) (?:deep(?:er)? )?into|underscor(?:e|es|ed)|unleash(?:es|ed|ing)?|"
    r"unlock(?:s|ed|ing)? the|harness(?:es|ed|ing)? the|embark(?:s|ed|ing)? on|shed(?:s|ding)? light|"
    r"foster(?:s|ed|ing)? an?|leverag(?:e|es|ed|ing) the|garner(?:s|ed|ing)?|showcas(?:e|es|ed))\b",
    "tells.connective": r"(?:(?<=[.!?]\s)|(?m:^))(?:moreover|furthermore|additionally),",
    "tells.conclusion": r"(?:(?<=[.!?]\s)|(?m:^))(?:in conclusion|in summary|to conclude|to sum up|ultimately|overall),",
    "tells.range-of": r"\b(?:a|an) (?:(?:vast|diverse|rich|wide|broad) (?:array|range|variety|spectrum)|plethora|myriad|"
    r"multitude|treasure trove) of\b",
    "tells.tapestry": r"\btapestry\b",
    "tells.overstated": r"\b(?:cannot|can't) be overstated\b",
    "tells.balance": r"\bstrik(?:e|es|ing) (?:a|the right) (?:\w+ )?balance\b",
    "tells.key-lies": r"\b(?:key|secret|answer|power|beauty|strength) lies in\b",
    "tells.stock-word": r"\b(?:multi-?faceted|meticulous(?:ly)?|pivotal|bustling|unparalleled|seamless(?:ly)?|intrica(?:te|tely|"
    r"cies)|paramount|revolutioni[sz]\w+|profound(?:ly)?|ever-(?:evolving|changing|growing|increasing|present|shifting)|"
    r"holistic|nuanced|nuances of|robust|burgeoning|plethora|myriad|steadfast|unwavering|indispensable|invaluable|"
    r"commendable|underpinnings|interplay|overarching|inextricably|transcend(?:s|ed|ing)?|exemplif\w+|embark(?:s|ed|ing)? "
    r"(?:up)?on|comprehensive (?!school|insurance)|stark (?:reminder|contrast|difference)|coupled with|poised to)\b",
    "tells.game-changer": r"\bgame[- ]chang(?:er|ers|ing)\b",
    "tells.look-further": r"\blook no further\b",
    "tells.whether-youre": r"\bwhether you're\b",
    "tells.why-because": r"\bwhy\? because\b",
    "tells.fragment-question": r"\bthe (?:result|best part|catch|kicker|takeaway|answer)\?",
    "tells.rhetorical-open": r"\b(?:have you ever wondered|ever wondered|ready to [^.?!]{3,60}\?|are you tired of)",
    "tells.promo": r"\b(?:breathtaking|cutting-edge|world-class|best-in-class|state-of-the-art|groundbreaking|nestled)\b",
    "tells.announce": r"\b(?:thrilled|excited) to (?:announce|introduce|share|unveil)\b",
    "tells.for-everyone": r"\bsomething (?:here )?for everyone\b",
    "tells.next-level": r"\bto the next level\b",
    "tells.hedge-stack": r"\b(?:may|might|could) (?:also )?(?:potentially|possibly|perhaps)\b",
    "tells.journey": r"\bjourney (?:of|to|toward|towards|into)\b",
}
