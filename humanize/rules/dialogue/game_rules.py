"""dialogue.game-rules: the rules of a game speak to the player ("You can't go back", not "It is not permitted to go back")."""

import re
from collections.abc import Iterator

from humanize.rules.dialogue.game_text import game_matches
from humanize.rules.search import cased
from humanize.types import Document, Example, Goal, Hit, Rule, When

_IT_IS = re.compile(r"\b(?:it is|it's) (?P<not>not )?(?:permitted|allowed|possible) to (?=[a-z])|"
                    r"\b(?P<isnt>it isn['’]t) (?:permitted|allowed|possible) to (?=[a-z])", re.I)
_USED = re.compile(r"(?<![\w-])(?P<thing>(?:an?|the|each|this) [a-z]+(?: [a-z]+)?) (?:may|can) (?P<not>not |only )?be "
                   r"(?:utili[sz]ed|used)\b(?=(?P<rest>[^.!?;:]*))", re.I)
_SECOND_VERB = re.compile(r"\b(?:and|or|but|then)\b", re.I)
_PLAYERS = re.compile(r"\b(?:participants|players|contestants|competitors) (?:are|is) required to (?=[a-z])", re.I)
_WORDS = tuple((re.compile(pattern, re.I), plain) for pattern, plain in (
    (r"\bincorrect(?= (?:answer|guess|choice|repl|move)|[.,;!])", "wrong"),
    (r"(?<=you may )attempt(?= (?:the|this|it)\b)", "try"),
    (r"(?<=you can )attempt(?= (?:the|this|it)\b)", "try"),
    (r"(?<=be )utili[sz]ed", "used"),
    (r"(?<=you )possess\b", "have"),
    (r"\bcome into contact with\b", "touch"),
    (r"\badditional(?= (?:life|lives|points?|turns?|hints?|coins?|time|seconds|level)\b)", "extra"),
    (r"\bfor a longer (?:duration|period|time)\b", "longer"),
    (r"\bfor a (?:duration|period) of(?= \d)", "for"),
    (r"\bin order to(?= [a-z])", "to"),
    (r"(?<=to )locate\b", "find"),
    (r"\bprior to\b", "before"),
    (r"\bsubsequent to\b", "after"),
    (r"(?<=who )reside\b|(?<=that )reside\b|(?<=they )reside\b", "live"),
    (r"\bit is advisable to(?= [a-z])", "it's a good idea to"),
    (r"(?<=before )commencing\b", "starting"),
    (r"\byou will be awarded\b|\byou will be granted\b", "you will get"),
    (r"\bupon (?:the )?(?:successful )?completion of\b", "after"),
    (r"\bplease be advised that (?=[a-z])", ""),
    (r"\bkindly(?= (?:contact|restart|check|try|enter|select|wait|close|log|update|visit|reload))", "please"),
    (r"\bverify the integrity of\b", "check"),
    (r"\bit is recommended that you(?= (?:check|verify|restart|update|save|close|try|use))", "please"),
    (r"(?<=is )severely limited\b", "very poor"),
    (r"\bwere unable to\b", "couldn't"),
    (r"\bare unable to\b", "can't"),
    (r"\bwas unable to\b", "couldn't"),
    (r"\bis unable to\b", "can't"),
    (r"\bpertaining to\b|\bwith regard to\b|\bregarding\b", "about"),
    (r"\bat a later (?:point in time|time|date|stage)\b", "later"),
    (r"(?<=[a-z,] )attempt to(?= [a-z])|\battempt to(?= (?:log|connect|load|save|open|restart|play|join|sign))", "try to"),
    (r"\bin the event that\b", "if"),
    (r"\bplease ensure that\b", "please check that"),
    (r"(?<=has been )decreased(?= by)|(?<=have been )decreased(?= by)|(?<=was )decreased(?= by)", "reduced"),
    (r"\bimplemented (?:improvements|enhancements) (?:pertaining |relating |with regard )?to\b", "improved"),
    (r"\bimplemented (?:a )?fix(?:es)? for\b", "fixed"),
    (r"\b(?:addressed|resolved|rectified) an issue (?:whereby|where|in which)\b", "fixed a bug where"),
    (r"\bfixed an issue (?:whereby|where|in which)\b", "fixed a bug where"),
    (r"(?<=the )damage inflicted by(?= the)", "damage done by"),
    (r"\bsufficient(?= [a-z]+)", "enough"),
    (r"\bhas been successfully (?=[a-z]+ed\b)", "has been "),
    (r"\bit is necessary to(?= [a-z])", "you need to"),
    (r"\bnumerous(?= [a-z]+s\b)", "many"),
    (r"\bwith the exception of\b", "except"),
    (r"(?<=to )obtain\b|(?<=can )obtain\b|(?<=must )obtain\b", "get"),
    (r"(?<=to )purchase\b|(?<=can )purchase\b|(?<=must )purchase\b", "buy"),
    (r"(?<=to )commence\b|(?<=will )commence\b", "start"),
    (r"(?<=to )terminate\b|(?<=will )terminate\b", "end"),
    (r"(?<=to )retrieve\b|(?<=must )retrieve\b", "get back"),
    (r"(?<=to )initiate\b|(?<=will )initiate\b", "start"),
    (r"\bdue to the fact that\b", "because"),
    (r"\bas far as is currently known\b", "as far as we know"),
))


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for match in game_matches(document, _IT_IS):
        denied = match["not"] or match["isnt"]
        yield Hit(*match.span(), (cased(match.group(), "you cannot " if denied else "you can "),))
    for match in game_matches(document, _USED):
        if _SECOND_VERB.search(match["rest"]):  # "may be used once and costs 5 points": one subject, two verbs
            continue
        thing = match["thing"][0].lower() + match["thing"][1:]
        modal = {"not ": "cannot use", "only ": "can only use"}.get((match["not"] or "").lower(), "can use")
        yield Hit(*match.span(), (cased(match.group(), f"you {modal} {thing}"),))
    for match in game_matches(document, _PLAYERS):
        yield Hit(*match.span(), (cased(match.group(), "you must "),))
    for pattern, plain in _WORDS:
        for match in game_matches(document, pattern):
            yield Hit(*match.span(), (cased(match.group(), plain),))


RULE = Rule(
    id="dialogue.game-rules",
    message="A player reads this in the middle of a game: say \"you\" and use everyday words.",
    source="Federal Plain Language Guidelines (Address the user)",
    find=_find,
    when=When(domains=("entertainment",)),
    examples=(
        Example("Patch 2: Fixed an issue whereby players were unable to leave the map.",
                "Patch 2: Fixed a bug where players couldn't leave the map."),
        Example("Error 4: the server is full. Please attempt to log in at a later point in time.",
                "Error 4: the server is full. Please try to log in later."),
        Example("It is not permitted to skip a level of this quiz.", "You cannot skip a level of this quiz."),
        Example("A joker may be utilised 2 times per quiz. It costs 5 points.",
                "You can use a joker 2 times per quiz. It costs 5 points."),
        Example("A joker may be utilised 1 time per quiz and costs 5 points.",
                "A joker may be used 1 time per quiz and costs 5 points."),
        Example("Players are required to finish each round to score.", "You must finish each round to score."),
        Example("You possess 3 lives. If you come into contact with a bee, you lose 1 turn, not 2.",
                "You have 3 lives. If you touch a bee, you lose 1 turn, not 2."),
        Example("An incorrect answer in the quiz costs 5 points.", "A wrong answer in the quiz costs 5 points."),
    ),
    keeps=(
        "It is not permitted to enter the crypt.",
        "The quiz has 5 points. Is it possible to win?",
        "\"It is not permitted to play the game,\" she said. The score was 2.",
    ),
    licence=("modality", "negation"),  # "unable to" -> "can't"
)
