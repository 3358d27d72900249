"""Pairs of our own, a colder and a warmer text of one content; no weight was fitted to them.

The first cues ranked 20 of them rightly; the cues were then widened with the other four in view, so they no longer prove
anything about new texts."""

PAIRS: tuple[tuple[str, str], ...] = (
    ("Your presentation ran 4 minutes over. The slides had too much text. Nobody could read the chart on slide 9. Practise "
    "next time.",
     "Your presentation ran 4 minutes over, and I could see you wanted to fit everything in. The slides had a lot of text, "
     "and the "
     "chart on slide 9 was hard to read from the back. Before the next one, try a run-through with a timer. I'm glad to sit "
     "in if that helps."),
    ("The gym membership cannot be frozen. The terms were accepted on sign-up. Payment of £35 is due on the 1st.",
     "I can see why you'd like to freeze your membership while your knee heals, and I'm sorry that our terms don't allow it. "
     "The "
     "next £35 is due on the 1st. If you tell us when you're back, we'll make sure your locker is ready."),
    ("Applicants who do not submit form B by 12 May will be removed from the list.",
     "Please send us form B by 12 May, so that we can keep your place on the list. If anything on the form is unclear, call "
     "us."),
    ("Wrong. You mixed up mitosis and meiosis again. Read chapter 6 properly this time.",
     "Mitosis and meiosis got mixed up here, and they are easy to confuse. Have another look at chapter 6, and then try this "
     "one again."),
    ("Fasting is required from midnight. Patients arriving late will be turned away.",
     "Please don't eat anything after midnight. If you're running late, ring us so that we can try to find you another time."),
    ("I don't know why this is so difficult for you. The meeting is at 10. It has been at 10 for a year.",
     "Just a reminder that the meeting is at 10, as it has been this year. Is there something that makes 10 tricky for you?"),
    ("The tenant is responsible for the mould. Ventilate the rooms. No contribution to repainting will be made.",
     "Thank you for sending the photos of the mould. It comes from damp air in the room, so airing it twice a day should "
     "help. We "
     "can't pay towards the repainting, but our caretaker can show you how to treat the wall."),
    ("Your daughter talks in class and distracts others. Deal with it.",
     "Your daughter is lively and has plenty to say. At the moment her talking in class distracts others. Could we find ten "
     "minutes "
     "to think about what would help her?"),
    ("Item out of stock. Order cancelled. Refund in 5 days.",
     "Unfortunately the lamp you ordered sold out before we could pack it, and we had to cancel your order. We're sorry "
     "about that. "
     "Your money will be back in your account within 5 days."),
    ("You obviously didn't test this before you pushed it. The build has been red since 9:12. Revert it NOW.",
     "The build has been red since 9:12, when this commit went in. Could you revert it, please? We can look at the failing "
     "test "
     "together after lunch."),
    ("Your blood pressure is too high. You must lose weight and stop smoking.",
     "Your blood pressure is higher than we'd like. Losing weight and giving up smoking both bring it down. That's a lot to "
     "take on "
     "at once, so choose where you want to start, and we'll support you."),
    ("Lost cards must be reported immediately. The customer is liable until the report is received.",
     "If you lose your card, tell us straight away, because you are liable until we know. You can call us day or night."),
    ("This story has no ending and the characters are flat. It reads like a first draft, which it clearly is.",
     "I enjoyed the scene at the harbour. The story doesn't have an ending yet, and the characters could say more about what "
     "they want. "
     "What does Ines want most? Starting there might give you the ending as well."),
    ("Library fine: $14.60. Pay or your account will be blocked.",
     "There's a fine of $14.60 on your library account. Please pay it when you're next in, so your account stays open. If "
     "that is "
     "hard right now, talk to us at the desk."),
    ("It is the responsibility of the user to back up their data. Deleted files cannot be recovered.",
     "We know how upsetting it is to lose files. We looked, and we aren't able to bring the deleted ones back. To keep you "
     "safe next "
     "time, here is how to switch on backups."),
    ("As I have explained several times, travel costs need a receipt. Your claim is rejected.",
     "We need a receipt for travel costs, so I couldn't approve the claim this time. If you find the receipt, send it to me "
     "and I'll "
     "put it through the same day."),
    ("The position has been filled. Your application was not successful. Do not reply to this message.",
     "Thank you for the time you put into your application. We have chosen someone else for this position, and I know that's "
     "not the "
     "news you hoped for. We'd welcome another application from you."),
    ("Children must be collected by 5:30 p.m. Late collection incurs a charge of 10 euros per quarter hour.",
     "Please pick your child up by 5:30 p.m. Our staff go home then, so after that we have to charge 10 euros for each "
     "quarter hour. If "
     "you get held up, phone us and we'll keep your child company."),
    ("Your essay lacks structure. You jump from point to point and the reader gets lost.",
     "You have strong points here. Right now the essay moves quickly from one to the next, and as a reader I lost the "
     "thread. An outline "
     "with one point per paragraph would help your argument come through."),
    ("You are being discharged today. Medication list attached. Follow-up in 6 weeks.",
     "You're going home today. Your list of medicines is attached, and we'll see you again in 6 weeks. If you feel worse "
     "before then, "
     "please don't wait: ring the ward."),
    ("You fell. Game over. You lost 3 coins.",
     "Oh no, that was a long way down! You dropped 3 coins. Want another try?"),
    ("Password incorrect. 2 attempts remaining. The account will be locked.",
     "That password didn't match. You have 2 more tries before we lock the account to protect you. Forgotten it? You can "
     "reset it here."),
    ("The claim form is incomplete. Section 4 was left blank and no photographs were supplied. It is being returned.",
     "Thanks for your claim. Section 4 is still empty and we need the photographs too, so I'm sending the form back for you "
     "to finish."),
    ("I asked for 3 pages and you gave me 5. Cut it.",
     "You've clearly put a lot into this. I'd asked for 3 pages and it's now 5, so could you trim it? The part on costs is "
     "the strongest."),
)
