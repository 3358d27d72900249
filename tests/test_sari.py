"""SARI as the benchmark computes it, on cases that can be worked out by hand."""

import pytest

from benchmarks.sari import sari


def test_what_every_reference_says_scores_full_marks() -> None:
    found = sari(["The large dog ran off ."], ["The big dog ran away ."], [["The big dog ran away ."] * 2])
    assert (found.add, found.keep, found.delete) == pytest.approx((100.0, 50.0, 100.0))  # no run of three or four words is kept


def test_the_source_itself_adds_and_deletes_nothing() -> None:
    found = sari(["A cat sat on the mat ."], ["A cat sat on the mat ."], [["A cat sat .", "A cat sat on the rug ."]])
    assert found.add == found.delete == 0.0 and 0.0 < found.keep < 100.0
    assert found.score == pytest.approx(found.keep / 3)


def test_each_reference_has_one_vote_on_a_word() -> None:
    source, references = "big dog", [["big dog", "dog", "dog"]]
    kept, dropped = sari([source], ["big dog"], references), sari([source], ["dog"], references)
    assert kept.score < dropped.score  # two of three dropped the word


def test_case_and_the_space_before_a_mark_do_not_count() -> None:
    assert sari(["A dog barked."], ["A cat barked."], [["a CAT barked ."]]) == sari(["a dog barked ."], ["a cat barked ."],
                                                                                  [["a cat barked ."]])


def test_unequal_lists_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter|longer"):
        sari(["a", "b"], ["a"], [["a"]])
