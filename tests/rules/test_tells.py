"""Every rule against tells proves itself; single tells in a person's text stay."""

import pytest

from humanize.rules.tells import RULES
from humanize.rules.tells.density import dense, marks
from humanize.rules.tells.signatures import SIGNATURES
from humanize.text.parse import parse
from humanize.types import Example, Goal, Rule
from tests.rules.proof import examples_of, fires, keeps_of, quoted_stays, stays, twice_is_once
from tests.shelf import parser, run

ODD = ("", " ", "😀", "...", "—", "a" * 500, "not only " * 60, "It isn't just; it's", "\n\n- \n- **:** x", "Why? Because ")
BY_ID = {rule.id: rule for rule in RULES}


@pytest.mark.parametrize(("rule", "example"), examples_of(RULES), ids=lambda v: getattr(v, "id", ""))
def test_examples(rule: Rule, example: Example) -> None:
    fires(rule, example)
    quoted_stays(rule, example)
    twice_is_once(rule, example)


@pytest.mark.parametrize(("rule", "text"), keeps_of(RULES), ids=lambda v: getattr(v, "id", ""))
def test_keeps(rule: Rule, text: str) -> None:
    stays(rule, text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_enough_proof(rule: Rule) -> None:
    assert len(rule.examples) >= 3
    assert len(rule.keeps) >= 3
    assert rule.source
    assert rule.family == "tells"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_odd_input(rule: Rule) -> None:
    for text in ODD:
        document = parse(text, parser())
        for domain in ("general", "content"):
            list(rule(document, Goal(domain=domain, strength=1.0)))


def test_fiction_is_left_alone() -> None:
    text = "Sure! Here is the revised version. It isn't just a ship; it's a home. Moreover, it is a testament to hope."
    assert run(RULES, text, Goal(domain="entertainment", strength=1.0)) == text


def test_a_single_tell_in_a_persons_text_stays() -> None:
    text = "We sold the boat in May. The report underscores the cost. Nobody read it, and the bank was closed on Friday."
    assert run(RULES, text, Goal(strength=0.5)) == text


def test_two_different_tells_close_by_are_edited() -> None:
    text = "The report underscores the cost. It stands as a testament to good work."
    assert run(RULES, text, Goal(strength=0.5)) == "The report shows the cost. It shows good work."


def test_far_apart_tells_stay() -> None:
    text = "The report underscores the cost. " + "The boat is red and the sea is wide. " * 30 + "It stands as a testament to work."
    assert run(RULES, text, Goal(strength=0.5)) == text


def test_three_different_tells_make_the_whole_text_dense() -> None:
    filler = "The boat is red and the sea is wide. " * 20
    text = f"The report underscores the cost. {filler}It stands as a testament to work. {filler}It is no secret that rents rose in May."
    after = f"The report shows the cost. {filler}It shows work. {filler}Rents rose in May."
    assert run(RULES, text, Goal(strength=0.5)) == after


def test_quoted_tells_do_not_count_for_density() -> None:
    document = parse("The report underscores costs. She said “it is a testament to hope”.", parser())
    assert not dense(document, "tells.verb-set", 11, 16)
    assert [name for name, _, _ in marks(document)] == ["tells.verb-set"]


def test_every_signature_belongs_to_a_rule() -> None:
    # The words of tells.toml share one signature.
    known = set(BY_ID) | {"tells.for-everyone", "tells.core-opener", "tells.takeaway", "tells.stock-word"}
    assert set(SIGNATURES) <= known


def test_a_draft_with_many_tells() -> None:
    """The worked example of the handbook, with the rules of this family alone."""
    before = (
        "In today's fast-paced world, libraries play a crucial role in supporting students. It's important to note that the "
        "Harlow branch lends 1,200 laptops a year, highlighting the importance of digital access. The branch is not just a place "
        "to borrow books; it also runs a free coding club. Moreover, it serves as a testament to the power of community. In "
        "conclusion, the library boasts a warm reading room and a café. I hope this helps!")
    after = (
        "Libraries are crucial to supporting students. The Harlow branch lends 1,200 laptops a year. The branch is a place to "
        "borrow books, and it also runs a free coding club. It shows the power of community. The library has a warm reading room "
        "and a café.")
    assert run(RULES, before, Goal(empathy=0.0, strength=0.75)) == after
