"""The loader of phrase tables: what it accepts, and how it names a mistake."""

from pathlib import Path

import pytest

from humanize.errors import RuleError
from humanize.rules.phrase_pattern import compile_phrase
from humanize.rules.table import PhraseShelf, read_table
from humanize.rules.word_forms import noun_forms, spellings, verb_forms

HEAD = '[defaults]\nsource = "A guide to plain words"\nmessage = "“{plain}” is plainer than “{term}”."\n'
GOOD = '[utilise]\nfind = "utilise:V"\nreplace = "use:V"\nexamples = ["We utilise it. → We use it."]\nkeep = ["We use it."]\n'


def _read(folder: Path, text: str) -> None:
    path = folder / "plain.toml"
    path.write_text(text, "utf-8")
    read_table(path)


def test_an_entry_becomes_a_rule(tmp_path: Path) -> None:
    (tmp_path / "plain.toml").write_text(HEAD + GOOD, "utf-8")
    (entry,) = read_table(tmp_path / "plain.toml")
    assert entry.rule.id == "plain.utilise"
    assert entry.rule.message == "“use” is plainer than “utilise”."
    assert entry.rule.examples[0].after == "We use it."


@pytest.mark.parametrize(("text", "says"), [
    ("[utilise\n", "plain.toml is not valid TOML"),
    (HEAD + GOOD.replace("find =", "finds ="), "plain.toml, entry [utilise]: there is no key 'finds'"),
    (HEAD + GOOD.replace('find = "utilise:V"\n', ""), "entry [utilise]: `find` is missing"),
    (HEAD + GOOD.replace(":V\"", ":Q\"", 1), "there is no word class 'Q'"),
    (HEAD + GOOD.replace('"utilise:V"', '"utilise:VBX"'), "there is no word class 'VBX'"),
    (HEAD + GOOD.replace('"utilise:V"', '"* it"'), "must begin with a word"),
    (HEAD + GOOD.replace('"utilise:V"', '"use [of"'), "unpaired bracket"),
    (HEAD + GOOD.replace('"utilise:V"', '"use [of|]"'), "empty choice"),
    (HEAD + GOOD.replace('"utilise:V"', '"/(/"'), "entry [utilise]"),
    (GOOD, "`message` or `source` is missing"),
    (HEAD + GOOD.replace(" → ", " to "), "has no “ → ”"),
    (HEAD + GOOD.replace('keep = ["We use it."]\n', ""), "need at least one text each"),
    (HEAD + GOOD + 'when = { audiences = ["toddlers"] }\n', "names 'toddlers', which does not exist"),
    (HEAD + GOOD + "when = { mood = 1 }\n", "there is no key 'mood'"),
    (HEAD + GOOD + 'gates = { place = "left" }\n', "`place` is"),
    (HEAD + GOOD + "find_more = 1\n", "there is no key 'find_more'"),
    (HEAD + GOOD.replace("[utilise]", "[Utilise]"), "small letters"),
    (HEAD + "utilise = 3\n", "there is no key 'utilise'"),
])
def test_a_mistake_names_file_and_entry(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(RuleError) as caught:
        _read(tmp_path, text)
    assert "plain.toml" in str(caught.value)
    assert says in str(caught.value)


def test_two_entries_of_one_id_are_refused(tmp_path: Path) -> None:
    (tmp_path / "plain.toml").write_text(HEAD + GOOD, "utf-8")
    entries = read_table(tmp_path / "plain.toml")
    with pytest.raises(RuleError, match=r"plain\.utilise"):
        PhraseShelf(entries + entries)


@pytest.mark.parametrize(("phrase", "text", "found"), [
    ("utilise:V", "we utilized it", "utilized"),
    ("utilise:V", "the utiliser", None),
    ("facility:N", "two facilities", "facilities"),
    ("facility:NN", "two facilities", None),
    ("put:V an end to", "they put an end to it", "put an end to"),
    ("[owing|due] to", "Due to rain", "Due to"),
    ("in the [unlikely]? event that", "in the event that", "in the event that"),
    ("in the [unlikely]? event that", "in the unlikely event that", "in the unlikely event that"),
    ("give:V <me|us> a hand", "she gave us a hand", "gave us a hand"),
    ("for the purpose of *:VBG", "for the purpose of cooking", "for the purpose of cooking"),
    ("EOD", "by eod", None),
    ("EOD", "by EOD", "EOD"),
    ("etc.", "pens etc. are", "etc."),
    ("anaemia:N", "an anemia", "anemia"),
    ("in the event that", "in  the\nevent that", "in  the\nevent that"),
])
def test_phrases_match(phrase: str, text: str, found: str | None) -> None:
    pattern = compile_phrase(phrase)
    match = pattern.regex.search(text)
    assert (match.group() if match else None) == found
    if match:
        assert any(word in pattern.first for word in (match.group().lower().split()[0], match.group().lower().rstrip(".")))


def test_spellings_cover_both_shores() -> None:
    assert {"utilise", "utilize"} <= set(spellings("utilise"))
    assert {"endeavour", "endeavor"} <= set(spellings("endeavour"))
    assert {"haemorrhage", "hemorrhage"} <= set(spellings("haemorrhage"))
    assert spellings("four") == ("four",)


def test_forms_bear_their_tags() -> None:
    assert verb_forms("permit")["permitting"] == ("VBG",)
    assert verb_forms("undertake")["undertook"] == ("VBD",)
    assert verb_forms("notify")["notified"] == ("VBD", "VBN")
    assert verb_forms("put")["put"] == ("VB", "VBP", "VBD", "VBN")
    assert noun_forms("analysis")["analyses"] == ("NNS",)
    assert noun_forms("facility")["facilities"] == ("NNS",)
