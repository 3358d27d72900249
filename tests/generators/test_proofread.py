"""Proofreading: what it corrects with the real checkers, and what it must leave alone."""

import pytest

from humanize.backends.checkers import BothCheckers
from humanize.backends.grammar import Mistake
from humanize.generators.proofread import grammar_findings, proofread
from humanize.generators.spelling import distance, likelihood
from humanize.text.edits import apply
from humanize.text.parse import parse
from tests.backends.real_grammar import harper, languagetool, need_languagetool
from tests.shelf import parser


@pytest.fixture(scope="module")
def checkers() -> BothCheckers:
    need_languagetool()
    return BothCheckers(languagetool(), harper())


def corrected(text: str, checkers: BothCheckers, variant: str = "en-GB") -> str:
    document = parse(text, parser())
    return apply(text, proofread(text, document, checkers.check([text], variant)[0]))


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


def test_a_close_call_is_left_to_the_judge_of_the_sentence() -> None:
    text = "The lights were bightt."
    document = parse(text, parser())
    mistakes = [made(16, 22, "languagetool", "bright", "blight"), made(16, 22, "harper", "bright", "blight", category="spelling")]
    seen: list[list[str]] = []

    def second(options: object) -> int:
        seen.append(list(options))  # type: ignore[call-overload]
        return 1

    first = grammar_findings(document, mistakes)
    assert not first or first[0].replacements[0] in ("bright", "blight")
    grammar_findings(document, mistakes, second)
    assert all(option.startswith("The lights were ") for row in seen for option in row)


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
