"""Document flags: what sets each one, and what only looks like it."""

import time

import pytest

from humanize.text.flags import find_flags, plain_text
from humanize.text.parse import parse
from humanize.types import Document
from tests.shelf import parser


def read(text: str) -> Document:
    return parse(text, parser())


SET = [
    ("mail", "Dear Ms Okafor,\n\nThe box is here."),
    ("mail", "Dear Mr. Abegunde,\n\nThe box is here."),
    ("mail", "Hi Dana, the box is here."),
    ("mail", "The box is here.\n\nKind regards,\nTom Ford"),
    ("signed", "The box is here.\nTomas"),
    ("signed", "Any trouble, just reply here. Wanjiru"),
    ("signed", "The baker is closed until 8 July. Joost, Tante Bakt"),
    ("sender_I", "I checked the meter."),
    ("sender_we", "Our team checked the meter."),
    ("summative", "The mark for this version is 48/100."),
    ("summative", "You failed the module."),
    ("revisable", "You must resubmit by 5 May."),
    ("revisable", "Please fix these problems in the next draft."),
    ("legal", "The parties to this agreement shall hereby accept liability."),
    ("grave", "We are sorry about the death of your father."),
    ("urgent", "If you can't breathe, call 999."),
    ("urgent", "Stop the tablets and get help right away."),
    ("deadline", "Send it by Thursday 4 p.m."),
    ("deadline", "You can cancel until 16 May."),
    ("deadline", "You must answer within 14 days."),
    ("deadline", "The form is due on 8 April."),
    ("delay_ours", "Your order was delayed because of a storm."),
    ("delay_ours", "Your oak desk delivery is going to be a week late."),
    ("delay_ours", "We apologise for the delay."),
    ("fault_ours", "Your order is late because our warehouse mislabelled it."),
    ("fault_ours", "We sent the blue kettle instead of the green one."),
    ("fault_ours", "This was our mistake."),
    ("fault_ours", "You were charged twice because of an error in our system."),
    ("reported", "You claim that the box arrived empty."),
    ("reported", "We have read your email of 3 May."),
    ("asked", "You asked for a refund."),
    ("asked", "We have your refund request."),
    ("refused", "We can't refund the fee."),
    ("refused", "Unfortunately, we are unable to replace the lamp."),
    ("refused", "Your application was rejected."),
    ("resolved", "We have refunded the fee."),
    ("resolved", "The parcel was reshipped on 4 June."),
    ("resolved", "It is fixed. Thank you for your patience."),
    ("contact", "Please call the clinic on Monday."),
    ("contact", "Write to repairs@kestrel.example."),
    ("praise", "The opening story is vivid, and it fits the topic."),
    ("praise", "Your method is strong."),
    ("criticism", "Your conclusion is weak."),
    ("criticism", "You failed to cite your sources in the essay."),
    ("criticism", "Your essay doesn't explain the survey."),
]
UNSET = [
    ("mail", "Dear is a word of warmth."),
    ("signed", "The box is here. Due Monday."),
    ("signed", "The box is here.\n\nThanks"),
    ("sender_I", "Chapter I is short."),
    ("summative", "You failed to cite your sources."),
    ("summative", "The quotation marks are missing."),
    ("summative", "She is in Grade 2."),
    ("revisable", "The student is not required to resubmit."),
    ("legal", "Your clause needs a comma."),
    ("grave", "I opened it by accident."),
    ("urgent", "All at once, the lights came on."),
    ("deadline", "Stand by the door."),
    ("delay_ours", "Your order was not delayed."),
    ("delay_ours", "If your order is delayed, we will call."),
    ("fault_ours", "This was not our mistake."),
    ("fault_ours", "I already told you twice."),
    ("reported", "Your call is important to us."),
    ("reported", "If you say so, we will check."),
    ("asked", "We are happy to answer your questions."),
    ("refused", "We can't wait to see you."),
    ("resolved", "We will refund the fee."),
    ("resolved", "The fee was not refunded."),
    ("resolved", "You can't sell until this is resolved."),
    ("contact", "The tour starts at the clinic."),
    ("praise", "Your method could be strong."),
    ("praise", "A strong wind blew."),
    ("criticism", "The wind was weak."),
    ("criticism", "Questions should be directed to the office."),
    ("criticism", "There are no mistakes in your report."),
    ("reported", 'The poster says: "Your message here".'),
]


@pytest.mark.parametrize(("flag", "text"), SET)
def test_flag_is_set_with_its_evidence(flag: str, text: str) -> None:
    document = read(text)
    assert document.has(flag), [f.name for f in document.flags]
    evidence = document.flagged(flag)[0]
    assert 0 <= evidence.start < evidence.end <= len(text)


@pytest.mark.parametrize(("flag", "text"), UNSET)
def test_flag_is_not_set(flag: str, text: str) -> None:
    document = read(text)
    assert not document.has(flag), [text[f.start:f.end] for f in document.flagged(flag)]


def test_options_are_counted_with_their_words() -> None:
    text = "You can send the blender to us for a free repair, swap it for another model, or keep it."
    options = read(text).flagged("options")
    assert [text[o.start:o.end] for o in options] == [
        "send the blender to us for a free repair", "swap it for another model", "keep it"]


def test_steps_and_requests_are_counted() -> None:
    steps = read("1. Open the lid.\n2. Press the red button.\n3. Close the lid.").flagged("steps")
    assert len(steps) == 3
    requests = read("Hi Dana,\n\nPlease send the figures. Could you also check the plan? The rest is done.").flagged("requests")
    assert len(requests) == 2


def test_an_offer_of_help_is_no_request() -> None:
    assert not read("If you have any questions, please contact us.").has("requests")


def test_praise_and_criticism_count_sentences() -> None:
    document = read("The opening is vivid. Your method is strong. Your conclusion is weak. The page has a date.")
    assert (len(document.flagged("praise")), len(document.flagged("criticism"))) == (2, 1)


def test_plain_text_keeps_every_place_and_blanks_quotations() -> None:
    text = "She said “I’m SORRY” in İzmir."
    plain = plain_text(text)
    assert len(plain) == len(text)
    assert "sorry" not in plain
    assert plain.index("in ") == text.index("in ")


@pytest.mark.parametrize("text", ["", " \n ", "🙂", "?", "- \n- ", "Dear", "word " * 900])
def test_odd_input_has_flags_and_no_error(text: str) -> None:
    assert isinstance(find_flags(read(text)), tuple)


def test_flags_of_500_words_take_a_few_milliseconds() -> None:
    document = read("You asked about your order. Your order was delayed because our warehouse lost it on 3 May. " * 30)
    find_flags(document)
    start = time.perf_counter()
    find_flags(document)
    assert time.perf_counter() - start < 0.05
