"""Drafts to try, one for each kind of text (all invented)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Sample:
    """A draft with the settings it is meant for; empathy in percent."""

    title: str
    audience: str
    domain: str
    empathy: int
    text: str


SAMPLES = (
    Sample("Feedback on an essay", "teens", "education", 60,
           "You failed to cite your sources in the second half of your essay. Your conclusion is very weak, and you never explain"
           " why the survey had only 12 people. Why didn't you label the axes? Obviously, you didn't proofread the last page. You"
           " need to fix these problems in the next draft, which is due on Friday 14 March. The opening story is vivid, and it "
           "fits the topic."),
    Sample("Reply to a customer", "customers", "service", 75,
           "Dear Ms Okafor,\n\nPlease be advised that your case was reviewed by our team. You claim that the blender stopped "
           "working after 3 weeks. Unfortunately, we are unable to refund the $89.50 because the 14-day period has ended. We "
           "apologize for any inconvenience. You can send the blender to us for a free repair, swap it for another model of the "
           "same price, or keep it and get a $20 voucher. Should you have any questions, please do not hesitate to contact us."
           "\n\nTomas"),
    Sample("Instructions for a patient", "patients", "health", 50,
           "Metformin 500 mg should be administered PO bid with food. The tablets must not be crushed or chewed. Patients "
           "experiencing nausea, abdominal pain, or dyspnea should contact their physician. Discontinue the medication prior to "
           "any scan that uses contrast dye, and utilize the enclosed chart to monitor glucose levels. Do not consume alcohol."),
    Sample("A blog post by a machine", "general", "content", 10,
           "In today's fast-paced world, libraries play a crucial role in supporting students. It's important to note that the "
           "Harlow branch lends 1,200 laptops a year, highlighting the importance of digital access. The branch is not just a "
           "place to borrow books; it also runs a free coding club. Moreover, it serves as a testament to the power of community."
           " In conclusion, the library boasts a warm reading room and a café. I hope this helps!"),
    Sample("Mail to a colleague", "general", "general", 50,
           "Hi Dana, per my last email, I need you to send the Q3 figures by Thursday 4 p.m. Why haven't you updated the tracker?"
           " It is imperative that we make a decision about the vendor at the meeting on 12 May in order to avoid a delay. The "
           "contract was reviewed by Priya, and there are two clauses that need changes. Please send your comments ASAP.\n\nSam"),
)


def of_the_day(day: date) -> Sample:
    """The sample of a day; each has its turn."""
    return SAMPLES[day.toordinal() % len(SAMPLES)]


# A letter, and a rewrite of it that reads well and gets several things wrong.
PAIR = (
    "Dear Ms Okafor,\n\nWe checked your blender on 12 May. The motor is worn, so the repair will take 2 hours and cost $45. "
    "You must send it to us by Friday 23 May. The price is valid only if you send the receipt too. Please do not open the motor "
    "housing. Bring the blender to our workshop in Leeds or post it.\n\nKind regards,\nTomas Brandt",
    "Dear Ms Okafor,\n\nThank you for your patience. We checked your blender on 12 May. The motor is worn, so the repair will "
    "take two hours and cost $54. You should send it to us by Friday 23 May. The price is valid. Please open the motor housing. "
    "Bring the blender to our workshop in Leeds or post it. We will also send you a voucher for your next order.\n\n"
    "Kind regards,\nTomas Brandt")
