"""Tells English from other languages by script and by common words, paragraph by paragraph."""

import re
from functools import lru_cache

OTHER_SCRIPT = "\u0370-\u03ff\u0400-\u1dff\u1f00-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefe\U00010800-\U0001efff\U00020000-\U0003ffff"
_OTHER_SCRIPT = re.compile(f"[{OTHER_SCRIPT}]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Words that are common in one of these languages; those that English also uses are left out.
_STOP_WORDS = {
    "French": "le la les des du une est et dans pour que qui sur pas nous vous avec sont être cette ces au aux par mais il elle ils ont été votre notre leur leurs plus sera seront où je ne se sa son ses très bien aussi fait peut merci bonjour c'est d'un d'une n'est qu'il l'on",
    "German": "der die das und ist nicht mit ein eine einen einem einer für auf den dem des von zu sich auch wird werden sie wir ich bei nach wie oder aber nur noch über haben hat sind sein ihre ihr ihnen bitte keine kein wenn dass zum zur im am es uns wieder statt vielen dank",
    "Spanish": "el la los las del una es y en para que por con no se su sus al lo como más pero este esta ha han son ser está fue muy también hay nos usted ustedes gracias hola cuando donde porque todo todos sobre hasta desde",
    "Italian": "il lo la gli le di del della dei delle una è e in per che con non si suo sua al alla come più ma questo questa sono essere ha hanno nel nella anche grazie ciao molto dove quando perché tutti dal dalla",
    "Portuguese": "o os as do da dos das uma é e em para que por com não se seu sua ao como mais mas este esta são ser foi muito também há nos você vocês obrigado quando onde porque todos sobre até pelo pela na no um",
    "Dutch": "de het een en van is dat niet met op voor zijn aan ook maar bij nog wordt worden heeft hebben ik je wij u uw deze dit naar over als dan om te geen wel kunnen er werd",
    "Swedish": "och att det som är en ett på för av med den inte till har de om kan var jag vi du ni från eller men så nu ska vid",
    "Polish": "i w na z że się nie do jest to jak o po dla ale od czy są tym przez oraz być może",
}
_ENGLISH = frozenset(
    "the a an and or but of to in on at for with from by is are was were be been being have has had do does did not no this that these those it its he she they we you i me us them my your "
    "our their his her as if so than then there here when where who which what how why can could will would shall should may might must about into over after before up out all any some more "
    "most other only own same such too very just also please thank thanks dear hi hello am don't it's i'm you're we're can't won't didn't isn't".split())


@lru_cache(maxsize=1)
def _stop_words() -> dict[str, frozenset[str]]:
    shared = _ENGLISH | {"me", "a"}
    return {language: frozenset(words.split()) - shared for language, words in _STOP_WORDS.items()}


def not_english(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of the paragraphs (lines) that are not in English. Single foreign words in an English line don't count."""
    return tuple(m.span() for m in re.finditer(r"[^\r\n]+", text) if language_of(m.group()) not in ("", "English"))


def language_of(text: str) -> str:
    """The language of a sentence or paragraph; "" where there is too little to tell.

    "Other" is a script that English does not use.
    """
    words = [w.lower().replace("’", "'") for w in _WORD.findall(text)]
    letters = sum(len(w) for w in words)
    if not letters:
        return ""
    if 2 * len(_OTHER_SCRIPT.findall(text)) > letters:
        return "Other"
    if len(words) < 4:
        return ""
    english = sum(w in _ENGLISH for w in words)
    scores = {language: sum(_foreign_part(w) in known for w in words) for language, known in _stop_words().items()}
    best = max(scores, key=lambda name: scores[name])
    if scores[best] >= max(2, 0.2 * len(words)) and scores[best] > 1.5 * english:
        return best
    return "English" if english else ""


def _foreign_part(word: str) -> str:
    head, mark, tail = word.partition("'")
    return "la" if mark and len(head) == 1 and head in "ldcjnsmqt" and len(tail) > 2 else word
