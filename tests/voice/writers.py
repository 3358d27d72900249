"""Two writers, made up for the tests: one writes as people talk, one as offices do."""

CHATTY = (
    "Hi Ben,\n\nI've looked at the plan and I don't think it's ready. We can't start in May! Let's talk first. I really don't want "
    "a rush. You're right about the roof, though. It's old. We'll need Ann. She hasn't been asked. That's my fault!\n\nCheers,\nSam",
    "Hi Zoe,\n\nThanks! I've read it. I really like the start. You don't need the second page. It isn't clear what it's for. We're "
    "fine without it. I'd cut it. Can't you move the map up? That's what people look for first. They won't read on. They don't!"
    "\n\nCheers,\nSam",
    "Hi team,\n\nWe've got a date! It's 5 June. I can't come before ten. Don't wait for me. Start with the roof. I really hope that "
    "it doesn't rain. If it does, we'll meet in the hall. It's dry. You're all welcome. I haven't told the council. I'll ring "
    "them.\n\nCheers,\nSam",
)
OFFICE = (
    "The committee is not able to approve the application at present; the applicant did not provide the documents that were "
    "requested on two occasions. It is not the practice of the committee to purchase equipment (whether new or used) before the "
    "funds have been received. The applicant does not need to submit the application again; the documents are sufficient.",
    "The report that was presented to the council in spring does not describe the condition of the building; it is not clear "
    "whether the roof (which was inspected in autumn) will be repaired before the winter. The council will not purchase materials "
    "until the inspection has been completed. It is not possible to determine the costs; they were not stated in the offer.",
    "The members of the board have not received the minutes of the meeting; the secretary is not responsible for the delay. It "
    "is not necessary to purchase a new machine (the present one is sufficient). The board does not expect that the work will be "
    "completed before the end of the quarter; the contractors have not been informed of the changes to the plan.",
)
