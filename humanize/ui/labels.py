"""What the pages call things."""

AUDIENCES = {"general": "Anyone", "children": "Children", "teens": "Teens", "college": "Students (college)", "parents": "Parents",
             "patients": "Patients", "customers": "Customers", "experts": "Experts"}
DOMAINS = {"education": "Feedback on work", "service": "Service reply", "health": "Health", "content": "Article",
           "entertainment": "Story or game", "general": "Mail or other"}
EMPATHY_HELP = "0 leaves the tone as it is, 25 takes out blame, 50 is courteous, 75 warm, 100 very warm. Facts stay at every step."
STRENGTH_HELP = "0 corrects errors only, 25 makes small repairs, 50 plain words and short sentences, 75 thorough, 100 all we can do."
