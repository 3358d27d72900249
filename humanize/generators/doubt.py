"""Corrections that we don't make: in names and other literals, of words that only look unknown, by shaky rules."""

import re
import unicodedata
from collections.abc import Sequence

from humanize.backends.grammar import Mistake
from humanize.backends.word_rank import word_rank
from humanize.generators.spelling import CLOSE, distance
from humanize.types import Document, Sentence

_KINDS = ("prose", "list", "greeting")
_CALENDAR = frozenset({
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April",
    "June", "July", "August", "September", "October", "November", "December"})
# LanguageTool's rules that guess between words that only the whole sentence could tell apart.
_SHAKY = re.compile(
    r"SPLIT_WORDS|LATER_LATTER|PEDDLE|OTHER_OTHERS|ADVISE_VBG|"
    r"WERE_VBB|^IF_OF|^IS_WAS|OF_NOUN|^PRP_VBG|AGREEMENT_SENT_START_2|^EM_ME|GENERAL_XX|NON_STANDARD_WORD|MISSING_|^IT_IT|^YO_TO|^IDK$|"
    r"^A_BIT$|^IN_WHO$|^DETERMINER_GEOGRAPHICAL_WORD|^AT_THE_WEEKEND|^I_MA$|^NOUN_VERB_CONFUSION|^SETUP_VERB")
# These need the other checker's word for it.
_UNSURE = frozenset({"TOO_DETERMINER", "YOUR_YOU_2", "BACK_COMPOUNDS", "PREPOSITION_VERB"})
# Matters of hyphens, accents and taste, whoever sees them; and guesses at a negation.
_NEVER = re.compile(r"HYPHEN|COMPOUND|DIACRITICS|SUPERLATIVE|PARTITIVE|^(?:SplitWords|WrongNegative|AvoidCurses|DoubleModal|"
                    r"DisjointPrefixes|CompoundNouns|MassNouns|WereWhere|PluralDecades|TransposedSpace|MissingTo)$|DOUBLE_NEGATIVE")
# Harper's rules that may act without LanguageTool's word for it.
_SURE = frozenset({
    "AnA", "ModalOf", "ItsContraction", "ItsPossessive", "PronounInflectionBe", "PronounVerbAgreement",
    "SimplePastToPastParticiple", "DidPast", "TheirToThere", "ThenThan", "CapitalizePersonalPronouns", "RepeatedWords",
    "NounVerbConfusion", "Payed", "SupposedTo", "Without", "OpenCompounds", "ToTwoToo", "ToLoseTooLoose", "UseToUsedTo",
    "InterestedIn", "LetsConfusion", "HaveTakeALook", "Discuss", "WouldNeverHave"})
_NEGATIVE = re.compile(r"\b(?:no|not|never|none|nothing|nobody|neither|nor|nowhere|any|hardly)\b|"
                       r"\b(?:do|does|did|is|are|was|were|have|has|had|ca|could|would|should|wo|must|need)n['’]?t\b", re.I)
_OBJECT = ("DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM")
_OTHER_ENGLISH = re.compile(r"\bis (?:American|British|Australian|Canadian) English", re.I)
_TINY = 0.45  # a doubled letter, a silent one
_SHORT = 0.6  # for words of four letters, which have many neighbours
_PLAIN_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


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
    if any(_OTHER_ENGLISH.search(m.message) for m in others):
        return True
    if _NEVER.search(mistake.rule):
        return True
    if not mistake.spelling:
        agreed = len({m.source for m in others if _offers(m, new) or new in " ".join(m.replacements).split()}) > 1
        return not agreed and _shaky(document, mistake, start)
    if not _PLAIN_WORD.fullmatch(old) or _touches_a_sign(document.text, start, end):
        return True
    if old[0].isupper():
        return not _clear_capitalised_typo(document, sentence, start, old, new, others)
    return not _clear_typo(old, new, others, both)


def _shaky(document: Document, mistake: Mistake, start: int) -> bool:
    """Whether a rule is not to be trusted alone."""
    if mistake.source == "harper":
        verb = next((t.pos in ("VERB", "AUX") for t in document.tokens if t.start == start), True)
        to_a_place = mistake.rule == "ToTwoToo" and document.text[mistake.end:].lstrip()[:1].isupper()  # "flight to Nice"
        return mistake.rule not in _SURE or mistake.rule.startswith("Pronoun") and not verb or to_a_place
    after = next((t for t in document.tokens if t.start >= mistake.end), None)
    if mistake.rule == "WILL_BASED_ON" and after is not None and (after.pos in _OBJECT or after.tag == "TO"):
        return True  # "you will needed to": what is too much is the ending
    return mistake.rule in _UNSURE or bool(_SHAKY.search(mistake.rule))


def _breaks_literal(document: Document, start: int, end: int, new: str) -> bool:
    for literal in document.protected:
        touched = literal.start < end and start < literal.end or start == end and literal.start < start < literal.end
        if touched and document.text[literal.start:literal.end] not in new and not (literal.kind == "name" and new in _CALENDAR):
            return True
    return False


def _parts_a_letter(text: str, end: int) -> bool:
    """Whether a mark that belongs to the last letter (an accent of its own code point) follows."""
    return bool(unicodedata.combining(text[end:end + 1] or " "))


def _turns_around(old: str, new: str) -> bool:
    """Whether a negation comes or goes; that is never a slip of the pen that a machine may settle."""
    return len(_NEGATIVE.findall(old)) != len(_NEGATIVE.findall(new))


def _touches_a_sign(text: str, start: int, end: int) -> bool:
    """Part of a handle, a file name, a placeholder: no place for spelling."""
    before, after = text[start - 1:start], text[end:end + 1]
    return before in tuple("@#_/\\{}[]<>=$%&*`~^|0123456789") and before != "" or (
        after in tuple("@_/\\{}[]<>=$%&*`~^|0123456789") and after != "") or after == "." and text[end + 1:end + 2].isalnum()


def _clear_capitalised_typo(
    document: Document, sentence: Sentence, start: int, old: str, new: str, others: Sequence[Mistake],
) -> bool:
    """A capital may be a name: only days and months, or the first word of a sentence with a slip that both see."""
    if new in _CALENDAR:
        return distance(old, new) <= 1.75 and not old.isupper()
    if old.isupper() or not old[1:].islower() or start != sentence.start:
        return False
    named = sum(t.lower == old.lower() for t in document.tokens) > 1  # a word that comes back is meant
    agreed = {m.source for m in others if m.spelling and _offers(m, new)}
    return not named and len(agreed) == 2 and len(old) >= 4 and distance(old, new) <= 0.8 and word_rank(new) is not None


def _clear_typo(old: str, new: str, others: Sequence[Mistake], both: bool) -> bool:
    """A word that the checkers find strange, with a common word one slip away that they both think of."""
    if old.lower() == new.lower():  # "friday"; but "per os" is no name
        return len(old) >= 4 and new[1:].islower()
    if new[:1].isupper() or old[0] == "e" and old[1:] == new:  # a name was not meant; "ebooks" are not books
        return False
    common = all(word_rank(word) is not None for word in re.split(r"['’ -]", new) if len(word) > 2)
    gap = distance(old, new)
    if len(old) < 3 or len(old) < 4 and not (sorted(old.lower()) == sorted(new.lower()) and (word_rank(new) or 9999) < 300):
        return False  # "tv", "ur", "dvd"; but "adn", "teh"
    if _same_word_elsewhere(old, new) or both and 3 < len(old) <= 5 and len({m.source for m in others if _offers(m, new)}) < 2:
        return False
    if both and len({m.source for m in others}) < 2:
        return gap <= _TINY and common and len(old) >= 5 and " " not in new
    first_guesses = {m.replacements[0].lower() for m in others if m.replacements}
    same_guess = len(others) > 1 and first_guesses == {new.lower()}
    if " " in new:  # "alot", "aswell"; not "docstrings", "bodytalk"
        return same_guess and gap <= _TINY and len(old) <= 6
    return gap <= (CLOSE if len(old) > 4 else _SHORT) and common or same_guess and gap <= 2.2 and (common or gap <= CLOSE)


def _same_word_elsewhere(old: str, new: str) -> bool:
    """Whether the two are one word in British and American spelling ("oedema" and "edema")."""
    plain = [re.sub(r"[ao]e", "e", re.sub(r"our", "or", re.sub(r"ys(?=e|i)", "yz", re.sub(r"is(?=e|i|a)", "iz", re.sub(
        r"re$", "er", re.sub(r"ll(?=ed|ing|er)", "l", re.sub(r"ogue", "og", word.lower()))))))) for word in (old, new)]
    return plain[0] == plain[1] and old.lower() != new.lower()


def _offers(mistake: Mistake, new: str) -> bool:
    return any(offer.lower() == new.lower() for offer in mistake.replacements[:6])

