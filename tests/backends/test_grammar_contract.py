"""What every grammar check promises, on the fake and on the real ones."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from humanize.backends.checkers import BothCheckers
from humanize.backends.grammar import FakeGrammar, Grammar, Mistake, is_error
from humanize.errors import InputError
from tests.backends.real_grammar import harper, languagetool, need_languagetool

CLEAN = "The bus leaves at nine. Please bring a warm coat and some water."


@pytest.fixture(params=["fake", "harper", "languagetool", "both"])
def grammar(request: pytest.FixtureRequest) -> Grammar:
    if request.param in ("languagetool", "both"):
        need_languagetool()
    if request.param == "both":
        return BothCheckers(languagetool(), harper())
    return {"fake": FakeGrammar, "harper": harper, "languagetool": languagetool}[request.param]()


def words(text: str, mistakes: tuple[Mistake, ...]) -> list[str]:
    return [text[m.start:m.end] for m in mistakes]


def test_finds_a_misspelling_and_offers_the_word(grammar: Grammar) -> None:
    text = "We will recieve the parcel on Monday."
    (mistakes,) = grammar.check([text])
    assert "recieve" in words(text, mistakes)
    assert all("receive" in m.replacements for m in mistakes if text[m.start:m.end] == "recieve")
    assert all(is_error(m) and m.spelling for m in mistakes)


def test_clean_text_gives_nothing(grammar: Grammar) -> None:
    assert grammar.check([CLEAN]) == [()]


@pytest.mark.parametrize("before", ["😀 ", "👨‍👩‍👧‍👦 and 🏳️‍🌈 ", "Zoe\u0308 said 🇮🇪 ", "naïve ", "𝒜𝒷 "])
def test_offsets_are_characters_after_an_emoji(grammar: Grammar, before: str) -> None:
    text = f"Good news {before}we will recieve it soon."
    (mistakes,) = grammar.check([text])
    assert "recieve" in words(text, mistakes)


def test_no_texts_and_empty_texts(grammar: Grammar) -> None:
    assert grammar.check([]) == []
    assert grammar.check(["", "   \n\n "]) == [(), ()]


def test_a_batch_gives_each_text_its_own_mistakes(grammar: Grammar) -> None:
    texts = ["", "We recieve it.", CLEAN, "It is the one wich we recieve.", "\n\nThe eror is here.\n\n", "😀 the eror is ours"]
    batch = grammar.check(texts)
    assert len(batch) == len(texts)
    seen = [set(words(text, row)) for text, row in zip(texts, batch, strict=True)]
    for found, wanted in zip(seen, [set(), {"recieve"}, set(), {"wich", "recieve"}, {"eror"}, {"eror"}], strict=True):
        assert wanted <= found
    assert batch == [grammar.check([text])[0] for text in texts]


def test_odd_input_does_not_break_it(grammar: Grammar) -> None:
    texts = ["\ud800 recieve", "\x00\x1b[31m recieve", "recieve\u200b \u202erecieve", "word " * 400 + "recieve",
             "&language=de&text=x"]
    rows = grammar.check(texts)
    assert all(0 <= m.start <= m.end <= len(t) for t, row in zip(texts, rows, strict=True) for m in row)
    assert "recieve" in words(texts[0], rows[0])


def test_eight_threads_at_once(grammar: Grammar) -> None:
    texts = [f"Number {n}: 😀 we will recieve it, wich is good." * (n + 1) for n in range(8)]
    alone = [grammar.check([text]) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda text: grammar.check([text]), texts))
    assert together == alone


def test_an_unknown_variant_is_refused(grammar: Grammar) -> None:
    with pytest.raises(InputError, match="en-GB"):
        grammar.check([CLEAN], "de-DE")


@pytest.mark.parametrize("real", [harper, languagetool])
def test_spelling_follows_the_variant(real: object) -> None:
    if real is languagetool:
        need_languagetool()
    checker = real()  # type: ignore[operator]
    text = "The color of the harbour is grey."
    assert words(text, checker.check([text], "en-GB")[0]) == ["color"]
    assert words(text, checker.check([text], "en-US")[0])[0] == "harbour"


def test_harper_keeps_the_case_of_a_capital() -> None:
    (mistakes,) = harper().check(["A apple a day is enough."])
    assert ("An",) in [m.replacements for m in mistakes]
