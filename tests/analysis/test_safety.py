"""A cry for help is seen, also in a quotation; hard words about other things are not."""

import pytest

from humanize.analysis.safety import MESSAGE, crisis
from humanize.types import Document


@pytest.mark.parametrize(
    "text",
    [
        'Feedback: "I don\'t want to be here any more, and last week I hurt myself on purpose." The comma is wrong.',
        "I want to die.",
        "She told me she has been cutting herself.",
        "My dad hits me when he drinks.",
        "He has been thinking about ending his life.",
        "I’m scared to go home.",
        "I think about killing myself.",
        "She was raped last year.",
        "Her husband beats her.",
        "I feel suicidal.",
        "Everyone would be better off without me.",
    ],
)
def test_seen(text: str) -> None:
    finding = crisis(Document(text))
    assert finding is not None and finding.message == MESSAGE and not finding.replacements


@pytest.mark.parametrize(
    "text",
    [
        "Kill the process and restart.",
        "Take the painkillers.",
        "Abuse of the API leads to a ban.",
        "I nearly killed myself laughing.",
        "I hurt myself when I fell off my bike.",
        "The team beat us at football.",
        "The suicide prevention policy was updated.",
        "The deadline is killing me.",
        "She beat me at chess.",
        "I cut myself a slice of cake.",
        "The wolf wants to kill the hero.",
        "They hit us with a fee of £20.",
        "He punched him in the face.",
        "Romeo kills himself in Act 5.",
        "I do not want to be here on Monday; can we meet on Tuesday?",
        "",
    ],
)
def test_not_seen(text: str) -> None:
    assert crisis(Document(text)) is None
