"""What a writer does with a rewrite, as values: choices, undo, other wordings, words by hand."""

from hypothesis import given, settings
from hypothesis import strategies as some

from humanize.types import Edit, Finding
from humanize.ui.editing import BY_HAND, begin, by_hand
from humanize.ui.editor import as_data

DRAFT = "You claim it broke.\n\nWe are unable to pay prior to noon.\n\nSam"


def edit(old: str, new: str, rule: str = "a.b", group: str = "") -> Edit:
    return Edit(DRAFT.index(old), DRAFT.index(old) + len(old), new, rule, "why", "who", group)


EDITS = (edit("claim", "say"), edit("are unable to", "can't", group="g"), edit("Sam", "Best,\nSam", group="g"), edit("prior to", "before"))


def told(editing, now, past=(), future=()) -> dict:
    return {"name": editing.name, "now": list(now), "past": [list(p) for p in past], "future": [list(f) for f in future]}


def shown(data: dict) -> str:
    """The text that the editor shows, put together as its script does."""
    made = ""
    for row in data["rows"]:
        for part in row["parts"]:
            if "text" in part:
                made += part["text"]
            else:
                choice = data["now"][part["change"]]
                made += "".join(t for kind, t in part["wordings"][choice - 1] if kind != "-") if choice else part["old"]
        made += row["gap"]
    return made


def test_edits_of_a_group_are_one_decision() -> None:
    editing = begin(DRAFT, EDITS)
    assert [len(c.edits) for c in editing.changes] == [1, 2, 1]
    rejected = editing.stepped(told(editing, (1, 0, 1), past=[(1, 1, 1)]))
    assert rejected.text == "You say it broke.\n\nWe are unable to pay before noon.\n\nSam" and rejected.past == ((1, 1, 1),)
    assert rejected.stepped(told(editing, (0, 0, 0))).text == DRAFT


def test_what_does_not_fit_changes_nothing() -> None:
    editing = begin(DRAFT, EDITS)
    for message in ({}, told(editing, (1, 1)), told(editing, (1, 1, 2)), told(editing, (1, 1, -1)), told(editing, (1, 1, True)),
                    told(editing, ("1", 1, 1)), {**told(editing, (0, 0, 0)), "name": "another"},
                    {**told(editing, (0, 0, 0)), "past": "x"}, {**told(editing, (0, 0, 0)), "future": [[9, 9, 9]]}):
        assert editing.stepped(message) is editing


def test_a_rule_lends_its_other_wordings() -> None:
    start = DRAFT.index("claim")
    finding = Finding(start, start + 5, "a.b", "a", "why", "who", ("say", "claim", "tell us"))
    editing = begin(DRAFT, EDITS, [finding])
    assert editing.changes[0].wordings == (("say",), ("tell us",))
    assert editing.stepped(told(editing, (2, 1, 1))).text.startswith("You tell us it broke.")


def test_own_words_become_changes_and_rejected_ones_stay_on_offer() -> None:
    editing = begin(DRAFT, EDITS)
    editing = editing.stepped(told(editing, (0, 1, 1)))
    mine = by_hand(editing, editing.text.replace("noon", "six"))
    assert mine.text == editing.text.replace("noon", "six")
    assert any(BY_HAND in e.rule for c in mine.changes for e in c.edits)
    assert [c.edits[0].replacement for c, choice in zip(mine.changes, mine.choices, strict=True) if not choice] == ["say"]
    assert by_hand(editing, editing.text) is editing


@settings(max_examples=40, deadline=None)
@given(some.tuples(*[some.integers(0, 1)] * 3), some.text("abc \n", max_size=12), some.integers(0, 60), some.integers(0, 12))
def test_the_page_shows_what_the_downloads_hold(choices, typed, start, length) -> None:
    editing = begin(DRAFT, EDITS)
    editing = editing.stepped(told(editing, choices))
    assert shown(as_data(editing, "x")) == editing.text
    text = editing.text[:start] + typed + editing.text[start + length:]
    mine = by_hand(editing, text)
    assert mine.text == text == shown(as_data(mine, "x"))
