"""What the pages call things."""

import re

AUDIENCES = {"general": "Anyone", "children": "Children", "teens": "Teens", "college": "Students (college)", "parents": "Parents",
             "patients": "Patients", "customers": "Customers", "experts": "Experts"}
DOMAINS = {"education": "Feedback on work", "service": "Service reply", "health": "Health", "content": "Article",
           "entertainment": "Story or game", "general": "Mail or other"}
EMPATHY_HELP = ("0 leaves the tone as it is, 25 takes out blame, 50 is courteous, 75 warm, 100 very warm. "
                "Facts stay at every step.")
STRENGTH_HELP = ("0 corrects errors only, 25 makes small repairs, 50 plain words and short sentences, 75 thorough, "
                 "100 all we can do.")

SCORES = {
    "Facts": "Numbers, dates, names, quotations, links and the like. A rewrite that loses one, or adds one, is never shown.",
    "Grade": "School years that a reader needs to read it with ease (Flesch-Kincaid).",
    "Warmth": "How the text meets its reader, 0 to 100: it acknowledges, explains and invites, and does not blame, command "
              "or go cold.",
    "Meaning": "How close the sentences are to the draft's, 0 to 100. It only helps to rank; the facts are checked one by one.",
    "Grammar": ("How many mistakes of the draft were corrected. \"Clean\" means that the grammar check sees none that is left; "
                "a rewrite with a new mistake is never shown."),
    "Voice": "0 to 100, where you switched your voice on: over 50 sounds more like you than the draft does, by sentences, "
             "contractions, marks and words of your own texts, and by what you kept and took back.",
    "Words": "The length, or how much longer or shorter the rewrite is.",
    "Ease": "Flesch reading ease: 0 is very hard, 100 very easy.",
    "SMOG": "School years that a reader needs, judged by long words alone (SMOG).",
    "Dale-Chall": "Difficulty judged by uncommon words; 4.9 and less is easy for a ten-year-old.",
    "Reading time": "At 238 words a minute (Brysbaert 2019).",
}

FAMILIES = {"bank": "Courtesy", "business": "Business jargon",
            "children": "Words for children", "contract": "Contractions", "dialogue": "Dialogue",
            "discourse": "Flow", "education": "School jargon", "feedback": "Blame and feedback", "frames": "Sentence patterns",
            "grammar": "Grammar and spelling",
            "hand": "Your own words", "health": "Medical words", "inclusive": "Inclusive words", "latin": "Latin",
            "legalese": "Legal words", "mail": "Mail manners", "number": "Numbers",
            "office": "Office language", "order": "Order", "own": "Preferred words",
            "plain": "Plain words",
            "redundant": "Said twice", "rhythm": "Rhythm", "safety": "Safety", "service": "Service manners",
            "split": "Long sentences", "tells": "Machine habits", "voice": "Passive", "wordiness": "Wordiness",
            "words": "Easier words"}

# Kinds of facts and of differences between two texts.
VIOLATIONS = {"added": "Something new", "cause": "Cause and effect", "certainty": "How sure it is",
              "changed": "Says something else", "citation": "A reference", "code": "A code", "condition": "A condition",
              "criticism": "Criticism", "date": "A date", "deadline": "A deadline", "dropped": "Something left out",
              "email": "An e-mail address", "foreign": "Another language", "limit": "A limit",
              "literal": "An exact word or sign", "markup": "Markup", "modality": "Must, may or can", "name": "A name",
              "negation": "Yes or no", "new": "Something new", "number": "A number", "opposite": "The opposite",
              "placeholder": "A placeholder", "praise": "Praise or criticism", "promise": "A promise", "quantity": "How many",
              "quotation": "A quotation", "roles": "Who or what goes with what", "scope": "Who or what it covers",
              "time": "A time", "unit": "How often", "url": "A link"}

# Why a person should look at a rewrite of a batch first.
FLAGS = {"crisis": "Someone may be in danger", "facts": "Facts", "harsh": "Harsh tone", "personal": "Personal details",
         "unchanged": "Nothing changed"}
FLAGS_HELP = {"crisis": "Someone may be speaking of harm. Nothing was changed; pass it to a person who can act on it.",
              "facts": "The text does not say what the draft says.", "harsh": "It still reads cold.",
              "personal": "Names of others, addresses, phone or personal numbers.",
              "unchanged": "Nothing would make it better without putting its facts at risk."}
MEASURES = {"warmth": "Warmth", "words": "Words", "criticism": "Blaming phrases"}
STATUSES = {"new": "New", "rewritten": "Rewritten", "failed": "Not rewritten", "approved": "Approved", "edited": "Edited",
            "sent back": "Sent back"}

# What became of a fact, and of a passage: sign and word.
STATES = {"kept": ("✓", "Kept"), "changed": ("≠", "Changed"), "missing": ("−", "Missing"), "new": ("+", "New")}
ROWS = {"same": ("=", "The same"), "reworded": ("≈", "Other words"), "changed": ("≠", "Says something else"),
        "missing": ("−", "Only in the original"), "new": ("+", "Only in the rewrite")}

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+!|~$:.-])")


def plain(text: str) -> str:
    """A text that may quote a user's, so that Streamlit reads no Markdown in it."""
    return _MARKDOWN.sub(r"\\\1", text)


def family(name: str) -> str:
    """What the pages call a family of rules."""
    return FAMILIES.get(name, name.replace("_", " ").capitalize())


def violation(kind: str) -> str:
    """What the pages call a kind of difference."""
    return VIOLATIONS.get(kind, kind.replace("_", " ").capitalize())


def many(count: int, noun: str) -> str:
    """ "1 fact", "2 facts"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
