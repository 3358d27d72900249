"""Readability of a document: what is measured and what is left out."""

from humanize.analysis.readability import measure
from humanize.backends.readability import FakeReadability
from humanize.text.parse import parse
from tests.shelf import parser

METER = FakeReadability()


def test_headings_code_and_greetings_do_not_count_for_the_grade():
    prose = "The cat sat on the mat by the door. It was a wet day in May."
    text = f"# Considerable institutional modernisation\n\n{prose}\n\n```\nconsiderable = institutional()\n```\n"
    plain, framed = measure(parse(prose, parser()), METER), measure(parse(text, parser()), METER)
    assert framed.grade == plain.grade
    assert framed.sentences == 2
    assert framed.words == plain.words + 3


def test_a_link_is_one_word():
    with_link = measure(parse("You can read it all at https://example.org/considerable/institutional-modernisation today.",
                              parser()), METER)
    with_it = measure(parse("You can read it all at it today.", parser()), METER)
    assert with_link.grade == with_it.grade


def test_nothing_to_measure():
    assert measure(parse("", parser()), METER).grade is None
    assert measure(parse("# Only a heading", parser()), METER).grade is None
