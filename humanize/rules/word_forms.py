"""The surface forms under which a table entry finds a verb or noun, with their Penn tags.

Made by rule, not from a dictionary, so that 1,500 entries load at once. The rules are generous: where a final
consonant may double or a spelling may be British or American, they give both. A form that does not exist harms nobody,
for no text holds it.
"""

import re

_IRREGULAR_VERBS: dict[str, str] = {  # lemma: past, participle
    "be": "was|were been", "have": "had had", "do": "did done", "go": "went gone", "come": "came come",
    "become": "became become", "give": "gave given", "take": "took taken", "undertake": "undertook undertaken",
    "make": "made made", "get": "got got|gotten", "keep": "kept kept", "hold": "held held", "withhold": "withheld withheld",
    "find": "found found", "bring": "brought brought", "think": "thought thought", "seek": "sought sought",
    "meet": "met met", "lead": "led led", "leave": "left left", "put": "put put", "set": "set set", "let": "let let",
    "cut": "cut cut", "run": "ran run", "begin": "began begun", "bear": "bore borne|born", "draw": "drew drawn",
    "know": "knew known", "grow": "grew grown", "show": "showed shown|showed", "fall": "fell fallen",
    "forego": "forewent foregone", "forgo": "forwent forgone", "forbid": "forbade forbidden", "lie": "lay|lied lain|lied",
    "say": "said said", "tell": "told told", "pay": "paid paid", "send": "sent sent", "spend": "spent spent",
    "lose": "lost lost", "stand": "stood stood", "withstand": "withstood withstood", "understand": "understood understood",
    "feel": "felt felt", "read": "read read", "write": "wrote written",
    "rewrite": "rewrote rewritten", "redo": "redid redone", "rise": "rose risen", "arise": "arose arisen",
    "see": "saw seen", "oversee": "oversaw overseen", "foresee": "foresaw foreseen", "break": "broke broken",
    "speak": "spoke spoken", "choose": "chose chosen", "drive": "drove driven", "strive": "strove|strived striven|strived",
    "overcome": "overcame overcome", "dwell": "dwelt|dwelled dwelt|dwelled", "shed": "shed shed", "cast": "cast cast",
    "offset": "offset offset", "catch": "caught caught", "teach": "taught taught", "buy": "bought bought",
    "sell": "sold sold", "build": "built built", "rebuild": "rebuilt rebuilt", "wind": "wound wound", "lay": "laid laid",
    "shut": "shut shut", "slay": "slew slain", "flee": "fled fled", "weave": "wove woven", "hit": "hit hit",
}
_IRREGULAR_NOUNS: dict[str, str] = {
    "person": "people", "child": "children", "man": "men", "woman": "women", "foot": "feet", "tooth": "teeth",
    "analysis": "analyses", "criterion": "criteria", "diagnosis": "diagnoses", "prognosis": "prognoses",
    "stenosis": "stenoses", "metastasis": "metastases", "thrombus": "thrombi", "bacterium": "bacteria", "axilla": "axillae",
    "haematoma": "haematomas", "hematoma": "hematomas", "carcinoma": "carcinomas", "phenomenon": "phenomena",
    "embolism": "embolisms", "life": "lives", "knife": "knives", "half": "halves", "hypothesis": "hypotheses",
}
_SPELLINGS = (  # a mark that must be in the word at all, the pattern, and what stands there in the other spelling
    ("is", re.compile(r"is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)"), "iz"),
    ("iz", re.compile(r"iz(?=(?:e|es|ed|er|ers|ing|ation|ations)$)"), "is"),
    ("ys", re.compile(r"ys(?=(?:e|es|ed|ing)$)"), "yz"),
    ("our", re.compile("our"), "or"), ("ae", re.compile("ae"), "e"), ("oe", re.compile("oe"), "e"),
)
_DOUBLING = re.compile(r"[^aeiou]*(?:[aeiou]|.*[^aeiou][aeiou])[bdglmnprt]$|.*(?:el|al|ol|il)$")


def spellings(word: str) -> tuple[str, ...]:
    """The British and American spellings of a word, whichever of them is given first."""
    found = [word]
    if len(word) > 5:
        for mark, pattern, other in _SPELLINGS:
            if mark in word:
                found += [v for v in [pattern.sub(other, w) for w in found] if v not in found]
    return tuple(found)


def verb_forms(lemma: str) -> dict[str, tuple[str, ...]]:
    """Every form of a verb with the Penn tags that it may bear."""
    forms: dict[str, tuple[str, ...]] = {}
    for base in spellings(lemma):
        _add(forms, base, "VB", "VBP")
        if base == "be":
            forms |= {"is": ("VBZ",), "are": ("VBP",), "am": ("VBP",)}
        third = "has" if base == "have" else _with_s(base)
        _add(forms, third, "VBZ")
        stems = [base[:-1]] if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be" else [base]
        if _DOUBLING.match(base) and not base.endswith("e"):
            stems.append(base + base[-1])
        for stem in stems:
            _add(forms, (base[:-2] + "ying") if base.endswith("ie") else stem + "ing", "VBG")
        if base in _IRREGULAR_VERBS:
            past, participle = _IRREGULAR_VERBS[base].split(" ")
            for form in past.split("|"):
                _add(forms, form, "VBD")
            for form in participle.split("|"):
                _add(forms, form, "VBN")
        else:
            for stem in stems:
                past = base[:-1] + "ied" if re.search(r"[^aeiou]y$", base) else base + "d" if base.endswith("e") else stem + "ed"
                _add(forms, past, "VBD", "VBN")
    return forms


def noun_forms(lemma: str) -> dict[str, tuple[str, ...]]:
    """Singular and plural of a noun with their Penn tags."""
    forms: dict[str, tuple[str, ...]] = {}
    for base in spellings(lemma):
        _add(forms, base, "NN")
        _add(forms, _IRREGULAR_NOUNS.get(base) or _with_s(base), "NNS")
    return forms


def _with_s(base: str) -> str:
    if re.search(r"(?:s|x|z|ch|sh|[^aeiou]o)$", base):
        return base + "es"
    return base[:-1] + "ies" if re.search(r"[^aeiou]y$", base) else base + "s"


def _add(forms: dict[str, tuple[str, ...]], form: str, *tags: str) -> None:
    forms[form] = tuple(dict.fromkeys((*forms.get(form, ()), *tags)))
