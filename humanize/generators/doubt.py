"""Corrections that we don't make: in names and other literals, of words that only look unknown, by shaky rules.

Which rules are shaky was counted on 120,000 clean words (a rule that fires there guesses) and on sentences with slips.
"""

import re
import unicodedata
from collections.abc import Sequence

from humanize.backends.grammar import Mistake, is_error
from humanize.generators.misspelt import CALENDAR, misspelt
from humanize.text.syntax import final_mark
from humanize.types import Document, Sentence

_KINDS = ("prose", "list", "greeting")
# Rules that the checkers file under matters of taste, though what they find is wrong in any style.
_CLEAR = frozenset({
    "INFORMATIONS", "RESPONSIBLE_OF_FOR", "IN_NOWADAYS", "MENTION_ABOUT", "SOME_TIMES", "HAVE_CD_YEARS_I",
    "UPPERCASE_SENTENCE_START", "SentenceCapitalization", "AdjectiveDoubleDegree"})
# LanguageTool's rules that guess between words that only the whole sentence could tell apart.
_SHAKY = re.compile(
    r"SPLIT_WORDS|LATER_LATTER|PEDDLE|OTHER_OTHERS|ADVISE_VBG|^ON-GOING|^THE_CC|^A_INSTALL|^WIFI|^FOR_VB$|^DO_YOU_FASC|^EVENT_EVEN|"
    r"POSSESSIVE_APOSTROPHE|SCENT_SENT|^LEARN_NNNNS|^NOUN_APOSTROPHE_S|^PLEASE_TO_INFORM|^SOFTWARES|^HAS_TO_APPROVED|^MD_ABLE|"
    r"^BEGINNING_TO|"
    r"SPECIFIC_CASE|^FEWER_LESS|^STARS_AND|^I_AFRAID|^BE_PART_AGREEMENT_2|^LOG_IN|^SAO_PA|_PRODUCTS$|^POKEMON|^MARKDOWN|^COLLECTIVE_NOUN|"
    r"^EVERYDAY_EVERY|^CD_NN$|^ABLE_VBP|^DT_PRP|^YOUR_YOU|^MOST_SOME_OF|^SUBJECT_NUMBER|^TO_THE_YOUR|^COULDVE|^AS_IS_VBG|"
    r"WERE_VBB|^IF_OF|^IS_WAS|OF_NOUN|^PRP_VBG|^EM_ME|GENERAL_XX|NON_STANDARD_WORD|MISSING_|^IT_IT|^YO_TO|^IDK$|"
    r"^A_BIT$|^IN_WHO$|^DETERMINER_GEOGRAPHICAL_WORD|^AT_THE_WEEKEND|^I_MA$|^NOUN_VERB_CONFUSION|^SETUP_VERB|"
    r"^BACK_COMPOUNDS|^PREPOSITION_VERB")
# Matters of hyphens, accents and taste, whoever sees them; and guesses at a negation.
_NEVER = re.compile(r"HYPHEN|COMPOUND|DIACRITICS|SUPERLATIVE|PARTITIVE|^(?:SplitWords|WrongNegative|AvoidCurses|DoubleModal|"
                    r"MergeWords|DisjointPrefixes|CompoundNouns|WereWhere|PluralDecades|TransposedSpace|MissingTo)$|DOUBLE_NEGATIVE")
# Harper's rules that may not act without LanguageTool's word for it.
_HARPER_SHAKY = frozenset({
    "RoadMap", "InflectedVerbAfterTo", "MissingDeterminer", "TheHowWhy", "Codebase", "Everyone", "HowTo",
    "ExpandMemoryShorthands", "ProgressiveNeedsBe", "ThisTypeOfThing", "ModalBeAdjective", "AsSoonAsPossible",
    "RedundantThat", "WhomSubjectOfVerb", "TheMy", "PossessiveYour", "DoToDueTo", "QuantifierNeedsOf", "Everyday", "ToTo",
    "Worldwide", "MultipleSequentialPronouns", "NeedToNoun", "OkToOkay", "Cant", "BeenThere", "LetsConfusion",
    "TheProperNounPossessive", "SinceDuration"})
_NEGATIVE = re.compile(r"\b(?:no|not|never|none|nothing|nobody|neither|nor|nowhere|any|hardly)\b|"
                       r"\b(?:do|does|did|is|are|was|were|have|has|had|ca|could|would|should|wo|must|need)"
                       r"(?:n['’]?|['’]n)t\b", re.I)
_OBJECT = ("DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM")
# "To effect a refund" is to make one; checkers take the verb for a slip and turn the meaning round.
_BRINGS_ABOUT = re.compile(
    r"\s+(?:[a-z]+ ){0,3}?(?:refund|payment|repayment|reimbursement|change|repair|transfer|delivery|cancellation|sale|purchase|"
    r"cure|reform|improvement|entry|rescue|escape|return|exchange|replacement|correction|update|settlement|release)s?\b", re.I)
_OTHER_ENGLISH = re.compile(r"\bis (?:American|British|Australian|Canadian) English", re.I)


def counts(mistake: Mistake) -> bool:
    """Whether a mistake may be corrected at all: an error, whatever the checker files it under."""
    return is_error(mistake) or mistake.rule in _CLEAR


def doubtful(document: Document, mistake: Mistake, start: int, end: int, new: str, others: Sequence[Mistake], both: bool) -> bool:
    """Whether to leave text[start:end] as it is rather than write `new`.

    `others` are the mistakes at the same place; `both` tells whether both checkers have looked at the text.
    """
    sentence = next((s for s in document.sentences if s.start <= start and end <= s.end), None)
    if sentence is None or document.paragraphs[sentence.paragraph].kind not in _KINDS:
        return True
    old = document.text[start:end]
    if _breaks_literal(document, start, end, new) or _turns_around(old, new) or _parts_a_letter(document.text, end):
        return True
    if old.lower().startswith("effect") and new.lower().startswith("affect") and _BRINGS_ABOUT.match(document.text, end):
        return True
    if any(_OTHER_ENGLISH.search(m.message) for m in others) or _NEVER.search(mistake.rule):
        return True
    if mistake.rule in ("UPPERCASE_SENTENCE_START", "SentenceCapitalization"):
        return not _sentence_start(document, sentence, start, end, old)
    if mistake.spelling:
        return not misspelt(document, sentence, start, end, new, others, both)
    agreed = len({m.source for m in others if counts(m) and (_offers(m, new) or new in " ".join(m.replacements).split())}) > 1
    return not agreed and _shaky(document, mistake, start)


def _sentence_start(document: Document, sentence: Sentence, start: int, end: int, old: str) -> bool:
    """Whether a small letter opens a whole sentence of running text, after the end of another or of nothing."""
    running = document.paragraphs[sentence.paragraph].kind == "prose" and len(document.words(sentence)) > 5
    whole = final_mark(document, sentence) in (".", "?", "!")
    fresh = document.text[:start].rstrip()[-1:] in ("", ".", "?", "!")
    return running and whole and fresh and start == sentence.start and old.isalpha() and old.islower() and (
        document.text[end:end + 1] in (" ", "'", "’", ","))


def _shaky(document: Document, mistake: Mistake, start: int) -> bool:
    """Whether a rule is not to be trusted alone."""
    if mistake.source == "harper":
        verb = next((t.pos in ("VERB", "AUX") for t in document.tokens if t.start == start), True)
        to_a_place = mistake.rule == "ToTwoToo" and document.text[mistake.end:].lstrip()[:1].isupper()  # "flight to Nice"
        asks = mistake.rule == "ThereToTheir" and document.text[:mistake.start].rstrip().lower().endswith(
            ("are", "is", "was", "were", "has", "have", "be", "been"))
        return mistake.rule in _HARPER_SHAKY or mistake.rule.startswith("Pronoun") and not verb or to_a_place or asks
    after = next((t for t in document.tokens if t.start >= mistake.end), None)
    if mistake.rule == "TOO_DETERMINER" and document.text[start:mistake.end].lower().endswith("that"):
        return True  # "Sorry too that we can't come"
    if mistake.rule == "WILL_BASED_ON" and after is not None and (after.pos in _OBJECT or after.tag == "TO"):
        return True  # "you will needed to": what is too much is the ending
    return bool(_SHAKY.search(mistake.rule))


def _breaks_literal(document: Document, start: int, end: int, new: str) -> bool:
    for literal in document.protected:
        touched = literal.start < end and start < literal.end or start == end and literal.start < start < literal.end
        if touched and document.text[literal.start:literal.end] not in new and not (literal.kind == "name" and new in CALENDAR):
            return True
    return False


def _parts_a_letter(text: str, end: int) -> bool:
    """Whether a mark that belongs to the last letter (an accent of its own code point) follows."""
    return bool(unicodedata.combining(text[end:end + 1] or " "))


def _turns_around(old: str, new: str) -> bool:
    """Whether a negation comes or goes; that is never a slip of the pen that a machine may settle."""
    return len(_NEGATIVE.findall(old)) != len(_NEGATIVE.findall(new))


def _offers(mistake: Mistake, new: str) -> bool:
    return any(offer.lower() == new.lower() for offer in mistake.replacements[:6])
