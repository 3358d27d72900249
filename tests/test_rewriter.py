"""The public surface, and what must hold for every rewrite."""

import json
from pathlib import Path

import pytest

import humanize
from humanize import Goal, InputError, Rewriter
from humanize.rewriter import CRISIS, FOREIGN, MAX_CHARACTERS, NOTHING
from humanize.text.edits import apply

FEEDBACK = ("You failed to cite your sources in the second half of your essay. Your conclusion is weak. Obviously, you didn't "
            "proofread the last page. The opening story is vivid, and it fits the topic.")
SERVICE = ("Dear Ms Okafor,\n\nPlease be advised that your case was reviewed by our team. You claim that the blender stopped working "
           "after 3 weeks. Unfortunately, we are unable to refund the $89.50 because the 14-day period has ended.\n\nTomas")
HEALTH = ("Metformin 500 mg should be administered PO bid with food. The tablets must not be crushed or chewed. Patients experiencing "
          "nausea, abdominal pain, or dyspnea should contact their physician.")
BLOG = ("In today's fast-paced world, libraries play a crucial role in supporting students. It's important to note that the Harlow branch "
        "lends 1,200 laptops a year, highlighting the importance of digital access.")
DRAFTS = [(FEEDBACK, Goal(audience="teens", domain="education", empathy=0.6)),
          (SERVICE, Goal(audience="customers", domain="service", empathy=0.75)),
          (HEALTH, Goal(audience="patients", domain="health")),
          (BLOG, Goal(domain="content", empathy=0.1, strength=0.75))]


@pytest.mark.parametrize(("draft", "goal"), DRAFTS, ids=["education", "service", "health", "content"])
def test_every_kind_of_draft_comes_out_changed_and_whole(rewriter: Rewriter, draft: str, goal: Goal) -> None:
    rewrite = rewriter.rewrite(draft, goal)
    assert rewrite.best.text != draft
    assert 1 <= len(rewrite.variants) <= 4
    assert len({v.text for v in rewrite.variants}) == len(rewrite.variants)
    for variant in rewrite.variants:
        assert apply(draft, variant.edits) == variant.text
        assert all(edit.reason and edit.rule for edit in variant.edits)
        assert rewriter.check_meaning(draft, variant.text) == ()
        assert all(0.0 <= score <= 1.0 for score in variant.scores.values())


@pytest.mark.parametrize(("draft", "goal"), DRAFTS, ids=["education", "service", "health", "content"])
def test_a_second_pass_changes_nothing(rewriter: Rewriter, draft: str, goal: Goal) -> None:
    once = rewriter.rewrite(draft, goal).best.text
    assert rewriter.rewrite(once, goal).best.text == once


def test_two_runs_give_the_same(rewriter: Rewriter) -> None:
    goal = DRAFTS[1][1]
    first, second = rewriter.rewrite(SERVICE, goal), rewriter.rewrite(SERVICE, goal)
    assert [(v.name, v.text, v.edits) for v in first.variants] == [(v.name, v.text, v.edits) for v in second.variants]


@pytest.mark.parametrize(("old", "new"), [("Okafor", "Nguyen"), ("Okafor", "Smith"), ("Ms Okafor", "Mr Haddad"), ("Tomas", "Aaliyah")])
def test_whose_name_it_is_changes_nothing_else(rewriter: Rewriter, old: str, new: str) -> None:
    goal = DRAFTS[1][1]
    assert rewriter.rewrite(SERVICE.replace(old, new), goal).best.text == rewriter.rewrite(SERVICE, goal).best.text.replace(old, new)


def test_locked_words_stay(rewriter: Rewriter) -> None:
    goal = Goal(audience="patients", domain="health", locked=("physician",))
    assert "physician" in rewriter.rewrite(HEALTH, goal).best.text


def test_a_disabled_family_is_silent(rewriter: Rewriter) -> None:
    goal = Goal(audience="teens", domain="education", empathy=0.6, disabled_rules=("feedback",))
    edits = rewriter.rewrite(FEEDBACK, goal).best.edits
    assert not [e for e in edits if "feedback." in e.rule]


def test_strength_0_corrects_errors_only(rewriter: Rewriter) -> None:
    rewrite = rewriter.rewrite("In order to win, he dont sleep.", Goal(strength=0.0))
    assert rewrite.best.text == "In order to win, he doesn't sleep."


def test_empathy_0_adds_nothing(rewriter: Rewriter) -> None:
    for variant in rewriter.rewrite(SERVICE, Goal(audience="customers", domain="service", empathy=0.0)).variants:
        assert "sorry" not in variant.text.lower() and "thank" not in variant.text.lower()


def test_good_text_stays(rewriter: Rewriter) -> None:
    good = ("Mill Lane will be closed to cars from 7 am on Monday 16 June until 6 pm on Friday 20 June while we replace a gas pipe. "
            "You can still walk and cycle through.")
    assert rewriter.rewrite(good, Goal(domain="content", empathy=0.1)).best.text == good


def test_proofread_changes_only_mistakes(rewriter: Rewriter) -> None:
    assert rewriter.proofread("He should of waited. We utilise it.") == "He should have waited. We utilise it."
    due = rewriter.proofread("Please hand it in by Wensday 12 Febuary, before the class starts.")
    assert due == "Please hand it in by Wednesday 12 February, before the class starts."


def test_a_rewrite_keeps_the_corrections_of_what_it_leaves(rewriter: Rewriter) -> None:
    draft = ("Dear Mr and Mrs Castellanos, I am writting to inform you that Mateo has not handed in 4 of the last 7 homework tasks "
             "in Science and he dont seem to care. He was also on his phone in class on 3 and 5 February, wich is against the "
             "rules. You need to make sure that he is doing his work. Please reply by Friday.")
    mended = rewriter.proofread(draft)
    assert "writing" in mended and "which" in mended
    best = rewriter.rewrite(draft, Goal(audience="parents", domain="education", empathy=0.75, strength=0.75)).best.text
    assert "writting" not in best and "wich" not in best


def test_analysis_has_its_parts(rewriter: Rewriter) -> None:
    analysis = rewriter.analyze(FEEDBACK)
    assert len(analysis.emotions) == 28
    assert analysis.readability.grade is not None
    assert any(f.rule == "feedback.failed-to" for f in analysis.findings)
    assert 0.0 <= analysis.warmth <= 1.0
    assert rewriter.analyze(BLOG).tells


@pytest.mark.parametrize("text", ["", "   \n\t ", "…!?", "\x00\x07"])
def test_nothing_to_rewrite(rewriter: Rewriter, text: str) -> None:
    rewrite = rewriter.rewrite(text)
    assert rewrite.best.text == text and rewrite.best.edits == () and rewrite.notices == (NOTHING,)
    assert rewriter.analyze(text).notices == (NOTHING,)


def test_too_long_is_refused_with_a_clear_sentence(rewriter: Rewriter) -> None:
    with pytest.raises(InputError, match="200,000 characters"):
        rewriter.rewrite("a" * 200_000)
    assert MAX_CHARACTERS < 200_000


def test_another_language_is_left_alone(rewriter: Rewriter) -> None:
    text = "Le cours de poterie est annulé jeudi 12 mars. Les frais de 18 € seront remboursés."
    rewrite = rewriter.rewrite(text)
    assert rewrite.best.text == text and FOREIGN in rewrite.notices


def test_code_is_left_alone(rewriter: Rewriter) -> None:
    text = "```\nx = utilize(in_order_to)\n```"
    assert rewriter.rewrite(text).best.text == text


def test_a_cry_for_help_is_not_polished(rewriter: Rewriter) -> None:
    text = "Feedback for Jonah. In paragraph 2 you write that you hurt yourself on purpose last week. You failed to add a title."
    told = "I don't want to be here any more, and last week I hurt myself on purpose."
    assert rewriter.rewrite(f'{text} You wrote: "{told}"').notices == (CRISIS,)


def test_unknown_values_are_refused() -> None:
    with pytest.raises(InputError, match="audience"):
        Goal(audience="martians")
    with pytest.raises(InputError, match="empathy"):
        Goal(empathy=50)


def test_the_shared_rewriter_gives_the_same(rewriter: Rewriter) -> None:
    goal = DRAFTS[0][1]
    assert humanize.rewrite(FEEDBACK, goal).best.text == rewriter.rewrite(FEEDBACK, goal).best.text


ADVERSARIAL = [json.loads(line) for line in (Path(__file__).parent / "data" / "adversarial.jsonl").read_text("utf-8").split("\n") if line]


@pytest.mark.parametrize("case", ADVERSARIAL, ids=lambda case: case["id"])
def test_awkward_input_keeps_what_it_must(rewriter: Rewriter, case: dict[str, object]) -> None:
    import unicodedata

    def plain(text: str) -> str:
        return unicodedata.normalize("NFC", text).replace("\r\n", "\n").casefold()

    rewrite = rewriter.rewrite(str(case["text"]), Goal(strength=0.75))
    for variant in rewrite.variants:
        for literal in case["must_keep"]:  # type: ignore[attr-defined]
            assert plain(literal) in plain(variant.text)
