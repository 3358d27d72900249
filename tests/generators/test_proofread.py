"""Proofreading: what it corrects with the real checkers, and what it must leave alone."""

import pytest

from humanize.backends.checkers import BothCheckers
from humanize.backends.grammar import Mistake
from humanize.generators.proofread import corrections, grammar_findings
from humanize.generators.spelling import irregular, likelihood
from humanize.text.edits import apply
from humanize.text.parse import parse
from humanize.text.slips import distance
from tests.backends.real_grammar import harper, languagetool, need_languagetool
from tests.shelf import parser


@pytest.fixture(scope="module")
def checkers() -> BothCheckers:
    need_languagetool()
    return BothCheckers(languagetool(), harper())


def corrected(text: str, checkers: BothCheckers, variant: str = "en-GB") -> str:
    edits = corrections(parse(text, parser()), lambda t: parse(t, parser()), lambda d: checkers.check([d.text], variant)[0])
    return apply(text, edits)


@pytest.mark.parametrize(("before", "after"), [
    ("We recieved it on Wensday, wich was to late.", "We received it on Wednesday, which was too late."),
    ("You should of told me before.", "You should have told me before."),
    ("It dont say what error it is.", "It doesn't say what error it is."),
    ("She said no and left. He dont reply.", "She said no and left. He didn't reply."),
    ("They dont reply.", "They don't reply."),
    ("It was took away and he have not been rude.", "It was taken away and he has not been rude."),
    ("The kitchen is a discusting mess, adn thier plan is wierd.", "The kitchen is a disgusting mess, and their plan is weird."),
    ("I bought it adn put it in other palces.", "I bought it and put it in other places."),
    ("Thank you for you're patience; we live here alot.", "Thank you for your patience; we live here a lot."),
    ("Please reply too this note every friday.", "Please reply to this note every Friday."),
    ("The dishwasher have to be emptied by who ever is on the rota.",
     "The dishwasher has to be emptied by whoever is on the rota."),
    ("😀 All three of them was late, and the the bus left.", "😀 All three of them were late, and the bus left."),
    ("If youre late, tell me how far weve come.", "If you're late, tell me how far we've come."),
    ("Keep in mind that, in this case, its important to ask.", "Keep in mind that, in this case, it's important to ask."),
    ("I have 23 years old and he teached me alot about polution.", "I am 23 years old and he taught me a lot about pollution."),
    ("Altough he was ill, the agencys speed didnt change.", "Although he was ill, the agency's speed didn't change."),
    ("we have to reply today. i hope you agree.", "We have to reply today. I hope you agree."),
])
def test_clear_errors_are_corrected(before: str, after: str, checkers: BothCheckers) -> None:
    assert corrected(before, checkers) == after


@pytest.mark.parametrize("text", [
    "Please ask Anneke or Mr Varga about the Corvane account.",
    "Solveig, your graph is clear. Tariq helped her.",
    "Take furosemide 40 mg and apixaban 5 mg; there are bibasal creps.",
    "The burette reading is 0.102 mol/L, and there are no docstrings.",
    "He wrote: “I dont know wich one, and it have broke.” We kept it.",
    "Run `pip instal humanze` and open https://example.org/recieve/teh first.",
    "There isn't no milk in it, and nobody said nothing.",
    "Hi {frist_name}, use the tv or the dvd in the lb room.",
    "The colour of the harbour is grey, and we organise tours.",
    "It might be useful to utilise this in order to reach them.",
    "Esse cillum dolore. We read epublications on USA.gov and know who the speakers are.",
    "Mobi files are small; I made a mobi of it.",
    "The team will needed to meet.",
    "Sorry too that we can't come.",
    "We can't effect a refund, but the new owner will effect some lasting changes.",
    "Le cours de poterie est annulé jeudi. Les frais seront remboursés.",
])
def test_names_jargon_quotations_and_taste_stay(text: str, checkers: BothCheckers) -> None:
    assert corrected(text, checkers) == text


def test_spelling_of_the_other_english_stays(checkers: BothCheckers) -> None:
    text = "The color of the harbour seems odd, and the analyse is short."
    assert "harbour" in corrected(text, checkers, "en-US")
    assert "color" in corrected(text, checkers, "en-GB")


def test_a_second_pass_changes_nothing(checkers: BothCheckers) -> None:
    text = "He dont know that the bus leave at nine, wich is to late for they children's lessons."
    once = corrected(text, checkers)
    assert corrected(once, checkers) == once != text


def made(
    start: int, end: int, source: str, *offers: str, rule: str = "MORFOLOGIK_RULE_EN_GB", category: str = "typos",
) -> Mistake:
    return Mistake(start, end, "Possible spelling mistake found.", rule, category, offers, source)


def test_the_words_beside_it_settle_what_was_meant() -> None:
    assert likelihood("wether", "weather", "the", "was") > likelihood("wether", "whether", "the", "was")
    assert likelihood("wether", "whether", "know", "it") > likelihood("wether", "weather", "know", "it")


@pytest.mark.parametrize(("wrong", "participle", "right"), [
    ("teached", False, "taught"), ("eated", True, "eaten"), ("childrens", False, "children"), ("knifes", False, "knives"),
    ("worked", False, ""), ("tables", False, ""), ("bass", False, "")])
def test_words_inflected_by_the_book_are_irregular(wrong: str, participle: bool, right: str) -> None:
    assert irregular(wrong, participle) == right


def test_one_mistake_is_corrected_once_even_if_it_can_be_in_two_places() -> None:
    text = "In this days it rains."
    offers = made(3, 12, "languagetool", "these days", "this day", rule="THIS_NNS", category="grammar")
    assert [(f.start, f.replacements[0]) for f in grammar_findings(parse(text, parser()), [offers])] == [(3, "these")]


def test_a_finding_names_its_checkers_and_offers_more_than_one_word() -> None:
    text = "We recieved it."
    found = grammar_findings(parse(text, parser()), [
        made(3, 11, "languagetool", "received", "relieved"),
        made(3, 11, "harper", "received", category="spelling", rule="SpellCheck")])
    assert [(f.rule, f.kind, f.source, f.replacements[0]) for f in found] == [
        ("grammar.lt.MORFOLOGIK_RULE_EN_GB", "grammar", "LanguageTool and Harper", "received")]


def test_likely_slips_cost_less() -> None:
    assert distance("recieve", "receive") < distance("recieve", "relieve")
    assert distance("writting", "writing") < distance("writting", "writhing")
    assert likelihood("wich", "which") > likelihood("wich", "wish")
    assert distance("same", "same") == 0
