"""The cues of warmth and coldness: what a text does to its reader, as patterns over lower-case words.

The warm side follows EPITOME (Sharma et al. 2020: emotional reactions, interpretations, explorations) and politeness theory
(Brown & Levinson 1987; Danescu-Niculescu-Mizil et al. 2013); the cold side follows work on blame and face threat, on
controlling language (Deci & Ryan 1987), on inflated praise (Brummelman et al. 2014) and on bureaucratic style. Two more cues
need the parse and are in warmth.py.
"""

import re
from dataclasses import dataclass

_NOT = r"(?:n't| not| never)"


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing a text can do, and the words that show it (matched in lower case, with straight quotes)."""

    name: str
    says: str  # to the writer: what these words do
    pattern: re.Pattern[str]
    warm: bool
    cased: bool = False  # matched against the text as written


def _cue(name: str, says: str, *patterns: str, warm: bool, cased: bool = False) -> Cue:
    return Cue(name, says, re.compile("|".join(f"(?:{p})" for p in patterns)), warm, cased)


WARM: tuple[Cue, ...] = (
    _cue("acknowledges", "Shows that you see what this means for the reader.",
         r"\b(?:i|we) (?:can |could |do |really |fully |also |truly )*(?:understand|know|see|realise|realize|recognise|"
         r"recognize|appreciate|"
         r"imagine|hear)\b (?!from\b)",
         r"\b(?:this|that|it|which|news like this|you) (?:is|was|has been|can be|may be|must be|must have been|may feel|"
         r"can feel|"
         r"must feel|might be|might feel|isn't|is not|wasn't|sounds)(?: an?)? (?:[a-z]+ )?(?:hard|difficult|tough|easy|"
         r"frustrating|"
         r"worrying|upsetting|annoying|stressful|disappointing|painful|unsettling|scary|confusing at|a lot|awful|overwhelming|"
         r"worried|upset|disappointed|frustrated|anxious|nervous)\b(?! for you)", r"\ba lot to (?:take|hear|ask|do|read)\b",
         r"\b(?:may|might|can|must) (?:worry|upset|disappoint|feel|come as)\b", r"\bi wish (?:i|we)\b", r"\bi'd rather\b",
         r"\b(?:makes|make) (?:perfect |complete |total )?sense\b", r"\bunderstandabl[ey]\b", r"\byou(?:'re| are|"
         r" were) right\b",
         r"\b(?:must have|that must|made it worse)\b", r"\b(?:concerned|sad) (?:about|for|to hear)\b", warm=True),
    _cue("apologises", "Says sorry.", r"\bsorry\b(?! excuse| state)", r"\b(?:i|we) (?:do |sincerely |really )?apologi[sz]e\b",
         r"\b(?:my|our) (?:sincere |deepest )?apologies\b", r"\b(?:my|our) (?:own )?(?:mistake|fault|error)\b", warm=True),
    _cue("thanks", "Thanks the reader.", r"\bthank(?:s| you)\b", r"\bgrateful\b", r"\bappreciate (?:your|you|that you|the)\b",
         warm=True),
    _cue("courtesy", "Asks instead of ordering.", r"\bplease\b(?! (?:be advised|note|be informed|be aware))",
         r"\b(?:could|would|can|will|may|might) (?:you|i|we)(?: please| also| kindly)? (?:[a-z]+)[^.!]*\?",
         r"\bwould you mind\b", r"\bif (?:you (?:can|could|like|wish|prefer|have (?:a (?:moment|minute)|time))|possible)\b",
         warm=True),
    _cue("offers-help", "Offers help or a way to reach someone.",
         r"\b(?:happy|glad|pleased) to \w+", r"\b(?:here|able|free) to (?:help|answer|talk|explain|support|listen|meet|show)\b",
         r"\b(?:want|love|like) to (?:help|support|hear)\b", r"\blet (?:me|us) know\b",
         r"\bif (?:you(?: have|'ve)? (?:any |more |other |still )?(?:questions?|need|are unsure|aren't sure|get stuck|"
         r"get lost)|"
         r"anything|something)\b", r"\b(?:ask|call|ring|phone|email|tell|contact|write to|talk to|come to|speak to|"
         r"reach) (?:me|us|any of us|our)\b",
         r"\b(?:i|we)(?:'ll| will|'m| am|'re| are)?(?: going to| also| now| gladly| happily)* (?:help|walk you|show you|"
         r"support|"
         r"make sure|look into|put (?:this|it) right|sort|be there)\b", r"\b(?:with|for) (?:extra )?(?:help|support)\b",
         r"\bany (?:trouble|questions?|problems?), (?:just|please)\b", r"\byou (?:get|can get) stuck\b", warm=True),
    _cue("guides", "Tells the reader what comes next, or where they stand.", r"\bhere(?:'s| is| are)\b", r"\bto answer your\b",
         r"\bthere (?:is|are|'s) (?:one|two|three|four|five|six|\d+|some|a few) (?:\w+ )?(?:things?|points?|steps?|ways?|"
         r"options?)\b",
         r"\b(?:these|the following|my|some) (?:notes|comments|steps) (?:are|will|should)\b", warm=True),
    _cue("gives-choice", "Leaves the reader a choice, or asks what they think.",
         r"\byou (?:can|could|may|might|'re welcome to|are welcome to)\b(?! not| no |n't)",
         r"\b(?:if|whatever|whichever|whenever|wherever|when) you(?:'d| would| are|'re)? (?:rather|prefer|like|want|choose|"
         r"wish|ready)\b",
         r"\b(?:up to you|your choice|take your time|feel free|no rush|when you have a (?:moment|minute)|when you(?:'re|"
         r" are)|no need to|don't (?:need|have) to|any time|works for you|"
         r"suits you)\b", r"\b(?:would|do|did|how|what|which|when|where) (?:do |would |are |did |can )?(?:you|your)[^.!]*\?",
         warm=True),
    _cue("gives-reasons", "Says why, so that the reader can agree.", r"\bbecause\b(?! (?:of you\b|you))", r"\bso that\b",
         r"\b(?:this|that|which|it) (?:means|helps|lets|allows|shows|makes|will (?:help|let|make|give|show))\b",
         r"\b(?:the|one) reason\b", r"\b(?:that|this) (?:way|is why)\b", r"\bto (?:help|make sure|let|give) (?:you|we|us|"
         r"your|that)\b",
         r", so (?:you|we|i|the|that|it|they|your|our|all)\b", warm=True),
    _cue("looks-ahead", "Shows that things can get better, and how.",
         r"\b(?:yet|so far)\b(?<!and yet)(?<!as yet)", r"\bnext (?:step|time|draft|version|thing)s?\b", r"(?:^|[.!?]\s+)next,",
         r"\b(?:still needs?|to do next|what to do|what (?:you can|happens next|comes next))\b", r"\bbuild on\b",
         r"\b(?:even|much|will be|would be|make it|makes it|become|be) (?:stronger|clearer|better|easier|more convincing)\b",
         r"\b(?:you will|you'll|you can) (?:see|find|get|be able|then|have|feel)\b", r"\bthere are (?:\w+ )?things (?:you|"
         r"to)\b",
         r"\b(?:hope|hopefully|look(?:ing)? forward|luckily|good news)\b", warm=True),
    _cue("values-work", "Names something that is good.",
         r"\b(?:good|great|strong|clear|vivid|nice|nicely|thoughtful|careful|powerful|effective|excellent|solid|impressive|"
         r"lovely|"
         r"helpful|useful|fine) (?:work|job|plan|choice|point|start|base|effort|question|idea|example|use|way|thinking|"
         r"progress|"
         r"opening|introduction|paragraph|report|draft|step)s?\b", r"\bthe (?:strongest|clearest|best) (?:part|point|of|"
         r"one)\b", r"\bwell (?:done|chosen|made|put|written|organised|organized|planned)\b",
         r"\b(?:works?|reads?|fits?|sets?|shows?) (?:\w+ ){0,3}(?:well|clearly|nicely)\b", r"\b(?:i|we) (?:really |"
         r"especially )?(?:like|"
         r"liked|enjoyed|loved|value)\b(?! customers?)", r"\b(?:congratulations|glad|delighted|proud|pleased|a pleasure|"
         r"hooray|you did)\b",
         r"\b(?:all by yourself|keep going|keep it up|you (?:have|'ve) (?:made|shown|done|built|worked))\b", warm=True),
    _cue("normalises", "Says that others are in the same place.",
         r"\b(?:it's|it is|that's|that is|this is|are) (?:\w+ )?(?:okay|ok|fine|normal|natural|common|alright|all right|"
         r"expected)\b",
         r"\b(?:many|most|lots of|plenty of) (?:people|students|parents|writers|patients|of us|families|others)\b",
         r"\b(?:not|n't) (?:the only|alone)\b", r"\b(?:you have company|it happens|happens to|don't worry|no need to worry|"
         r"nothing to worry|easy to (?:miss|forget|mix|overlook|confuse))\b", r"\bcommon (?:\w+ )?(?:mistake|slip|question|"
         r"problem)\b",
         warm=True),
    _cue("together", "Works with the reader.", r"\blet's\b", r"\btogether\b(?<!go together)(?<!put together)",
    r"\bwe can\b(?! not|not|'t)",
         r"\b(?:with you|alongside you|talk (?:it|this|about|through|with)|work (?:on it|with you|through))\b", warm=True),
    _cue("talks-plainly", "Speaks as one person to another.",
         r"(?<!you )\b(?:i'm|we're|you're|you'll|you've|i'll|we'll|we've|i've|i'd|we'd|you'd|it's|that's|here's|what's|who's|"
         r"isn't|aren't|"
         r"don't|doesn't|won't|can't|haven't|hasn't|wasn't|weren't|couldn't|wouldn't|shouldn't|there's|didn't)\b", warm=True),
    _cue("greets", "Greets the reader or signs off kindly.", r"^\s*(?:hi|hello|hey|dear|welcome)\b(?! (?:sir|customer|valued|"
    r"user|student|"
         r"parent/|applicant))", r"^\s*(?:kind|warm|best|many)(?:est)? (?:regards|wishes|thanks)\b", r"^\s*all the best\b",
         warm=True),
)

COLD: tuple[Cue, ...] = (
    _cue("blames", "Puts the fault on the reader.",
         r"\byou (?:also |again |still |simply |just |clearly |obviously |even |only |then )*(?:fail|failed|neglect|"
         r"neglected|forget|forgot|"
         r"refused?|ignored?|missed|omitted|violated?|broke|caused|claim|claimed|lack|lacked|admitted|plagiari[sz]ed|"
         r"made (?:a|an|several|"
         r"many|the same)|messed|ruined|wasted)\b",
         r"\byou (?:also |again |still |clearly |obviously )*(?:have |had |were |are |did|do)" + _NOT +
         r"(?: \w+)? (?:listen|read|try|trying|care|check|bother|understand|follow|listening|paying|write|do|include|explain|"
         r"label|use|used|"
         r"followed|checked|cite|answer|send|sent|submit|submitted|provide|provided|report|reported|complete|completed)",
         r"\byou never\b", r"\byou (?:should|could|ought to) have\b", r"\byou(?:'ve| have) (?:again |still |"
         r"already )?(?:failed|"
         r"neglected|ignored|refused|been (?:non|told|warned))", r"\byou (?:\w+ly |just |again |then |also )?(?:mixed|mix|"
         r"jump|jumped|confused?|"
         r"skipped|rushed|guessed|copied|gave up|wander|ramble|got (?:it|this|that|everything) wrong)\b",
         r"\byou were (?:told|warned|informed|notified|supposed|asked|expected|required)\b",
         r"\bbecause (?:of you|you)\b", r"\byour (?:own )?(?:failure|negligence|fault|carelessness|mistake|error|refusal|"
         r"lack|inability)\b",
         r"\bby you\b", r"\bwhy (?:did|have|do|are|were|ca|could|would)(?:n't| you not| not)\b", r"\byou only\b",
         r"\b(?:do|does|did)(?:n't| not) (?:even |really |seem to )*(?:care|bother|listen|try)\b", warm=False),
    _cue("labels", "Judges the person or the work instead of describing it.",
         r"\b(?:lazy|careless|stupid|sloppy|incompetent|pathetic|ridiculous|nonsense|terrible|awful|horrible|useless|worthless|"
         r"unacceptable|inexcusable|unprofessional|irresponsible|ignorant|childish|disgraceful|embarrassing|shameful|"
         r"dreadful|poor|weak|"
         r"inadequate|adequate|mediocre|incoherent|non-?compliant|disappointing|lame|dumb|rubbish)\b(?<!worse)(?<!an awful)",
         r"\b(?:is|are|was|were|you're) (?:simply |just |completely |totally |all |plain )?(?:wrong|bad|incorrect)\b",
         r"\b(?:beginner|stupid|basic|silly) (?:mistake|error)s?\b(?<!common beginner mistake)", r"\bwaste of\b",
         r"\bmakes no sense\b",
         warm=False),
    _cue("insults", "Insults.",
         r"\b(?:idiots?|morons?|fools?|losers?|jerks?|liars?|crap(?:py)?|damn(?:ed)?|hell|shut up|stfu|wtf|retard(?:ed|s)?|"
         r"scum|trash|"
         r"garbage|sucks?|screw(?:ed)?|piss(?:ed)?|bastards?|whores?|sluts?|dicks?|cocks?|puss(?:y|ies)|cunts?|hypocrites?|"
         r"suckers?)\b",
         r"\b(?:bull|horse|dip)?(?:sh[i*]t|f[u*](?:c|\*)?k)\w*", r"\b(?:dumb|jack|smart|bad|fat)?ass(?:holes?|hats?|es)?\b",
         r"\bb[i*]tch\w*", r"\bn[i*]gg\w+", r"\bfagg?\w*", warm=False),
    _cue("controls", "Orders the reader about.",
         r"\byou (?:must|need to|have to|are (?:required|expected|obliged|advised|requested|kindly requested|instructed)|"
         r"shall|will have to|"
         r"had better|ought to)\b", r"\bis (?:imperative|mandatory|compulsory|obligatory|forbidden|prohibited|"
         r"necessary that)\b",
         r"\b(?:not|n't|never) (?:be )?(?:permitted|allowed|acceptable|accepted|tolerated|entitled|eligible)\b",
         r"\b(?:immediately|at once|asap|without delay|no excuses?|no exceptions|non-negotiable)\b", r"\bsee (?:to it|"
         r"that it)\b",
         r"\bnot my problem\b", warm=False),
    _cue("office-speak", "Hides the people behind set phrases.",
         r"\bwe regret\b", r"\bplease (?:be advised|be informed|note|be aware)\b", r"\b(?:as )?per (?:our|my|the|your) \w+",
         r"\bin (?:accordance|line|compliance|respect|relation|regard|reference|the event|excess|receipt)\b",
         r"\b(?:pursuant|hereby|herewith|undersigned|aforementioned|heretofore|thereof|henceforth|hereafter)\b",
         r"\b(?:further|with (?:reference|regard|respect)|subsequent|prior|due) to\b", r"\b(?:acknowledge receipt|"
         r"this letter serves|"
         r"our records (?:indicate|show)|for your (?:information|attention)|at (?:this|that) (?:time|juncture)|"
         r"it has (?:come|been brought) to|"
         r"kindly (?:be|ensure|note)|should you|in a position|free of charge|we are unable|are not able to|was unable|"
         r"is unable)\b",
         r"\b(?:commenc\w+|terminat\w+|utili[sz]\w+|discontinu\w+|necessitat\w+|administer\w*|undertake|facilitat\w+|"
         r"notif\w+|remit\w*|"
         r"endeavou?r\w*|ascertain\w*|constitut\w+|rectif\w+|obtain\w*|adher\w+|cease|permitt?\w*|elect|contraindicated|"
         r"indicative|"
         r"duration|regarding|deemed|failure to|failing (?:this|to)|required to|non-\w+ance)\b", warm=False),
    _cue("washes-hands", "Refuses to take a share in it.",
         r"\bnot (?:our|my) (?:responsibility|problem|fault|job|concern|department)\b", r"\bnothing (?:i|we) can do\b",
         r"\b(?:denied|rejected|declined|dismissed|refused)\b", r"\b(?:cannot|can not|will not|not) (?:be )?(?:refund|"
         r"reimburs|consider|"
         r"process|accept|respond|replace|entertain|help)\w*", r"\b(?:our|the|company) polic(?:y|ies) (?:is|states?|does|do|"
         r"prohibit)\w*",
         r"\bno (?:action|refunds?|exceptions?|reply|response) (?:is|are|will|can)?\b", r"\bcontact (?:someone|somebody|"
         r"another|a different)\b",
         warm=False),
    _cue("threatens", "Threatens.", r"\bor else\b", r"\b(?:face|there will be|suffer) (?:the )?(?:\w+ )?consequences\b",
         r"\blegal action\b", r"\b(?:will|may|shall) (?:result in|lead to|be (?:cancelled|canceled|terminated|suspended|"
         r"removed|closed|"
         r"charged|penali[sz]ed|reported|discharged|rejected|forfeited))\b", r"\bwill be taken as\b", r"\blast (?:warning|"
         r"chance)\b",
         r"\bfail(?:ure)? to (?:\w+ ){0,6}(?:will|may|shall)\b", warm=False),
    _cue("talks-down", "Talks down to the reader.",
         r"\b(?:obviously|clearly|evidently|needless to say|of course|surely|frankly|honestly)\b(?= (?:you|was|were|did|not|"
         r"this|the|required|"
         r"have|need|it|do|should|,))", r"\bas (?:you (?:know|should know|were told)|(?:i|we)(?:'ve| have)? (?:already |"
         r"clearly |previously )*"
         r"(?:said|stated|told|explained|mentioned))\b", r"\b(?:i|we)(?:'ve| have)? (?:already|clearly|repeatedly) (?:told|"
         r"said|explained|asked|"
         r"informed|sent|mentioned)\b", r"\b(?:per my last|how (?:hard|difficult) (?:can|is)|even a|anyone can|"
         r"everyone knows|any (?:competent|"
         r"reasonable|normal)|should be obvious|common sense|i shouldn't have to|once again|yet again|how many times|"
         r"did you even|do you even|"
         r"so (?:hard|difficult) (?:to|for you)|you people|calm down|grow up|get over)\b", r"\btold you\b", warm=False),
    _cue("absolutes", "Leaves no room: always, never, nothing.",
         r"\byou (?:\w+ )?(?:always|never|constantly)\b", r"\b(?:nothing|nobody|no one) (?:else|works?|is right|makes?|"
         r"at all)\b",
         r"\bat all\b(?<!not at all)", r"\b(?:completely|totally|utterly|absolutely|entirely) (?:wrong|fail\w*|miss\w*|"
         r"ignor\w*|unaccept\w*|"
         r"useless|unclear|lack\w*)\b", r"\bevery single\b", r"\bnothing (?:but|like)\b", warm=False),
    _cue("shouts", "Shouts.", r"\b[A-Z]{4,}\b(?:[\s,]+[A-Z]{2,}\b){1,}", r"\b(?:NOT|NEVER|MUST|ALL|NO|NOW|STOP|WRONG|ALWAYS|"
    r"IMMEDIATELY)\b",
         r"!{2,}|\?{2,}|\?!|!\?", warm=False, cased=True),
    _cue("gushes", "Praises the person, or too much: readers trust it less.",
         r"\b(?:amazing|incredible|awesome|fantastic|perfect|phenomenal|brilliant|wonderful|exceptional|outstanding)\b",
         r"\b(?:so|such a|really|very|incredibly) (?:smart|gifted|talented|clever|brilliant|natural|genius)\b",
         r"\b(?:gifted|genius|"
         r"a natural|the best (?:in|of))\b", r"\b(?:full potential|testament|key areas|delve\w*|thank you so much|tapestry|"
         r"exciting(?:ly)?|"
         r"opportunit(?:y|ies) for|foster\w*)\b", warm=False),
    _cue("hollow-sorry", "Sounds like a form letter.",
         r"\b(?:any|the) inconvenience\b", r"\brest assured\b", r"\bvalued? (?:customer|client|member|user)s?\b",
         r"\b(?:patience|cooperation) and\b", r"\bfeel that (?:the|you|our)\b", r"\btake this opportunity\b",
         r"\bsorry (?:if|that you feel)\b",
         r"\b(?:deepest|sincere(?:st)?) apologies\b|\b(?:so, so|terribly|can't apologi[sz]e enough)\b", warm=False),
    _cue("speaks-past", "Speaks about the reader, not to them.",
         r"\b(?:the|all|every|each|any) (?:patient|customer|client|applicant|claimant|student|user|pupil|participant|guest|"
         r"visitor|tenant|"
         r"subscriber|recipient|employee|parent|passenger|member|individual|learner|candidate|resident)s?\b(?!')",
         r"\b(?:patients|customers|clients|applicants|students|users|participants|guests|visitors|tenants|employees|parents|"
         r"passengers|"
         r"members|individuals|candidates|residents) (?:must|should|are|is|may|need|who|with|can|will|cannot)\b", warm=False),
)
