"""How days and months are often misspelt: "Wensday" is a day, no name, and its correction changes no date."""

DAY_SLIPS = {
    "moday": 0, "munday": 0, "monady": 0, "tusday": 1, "teusday": 1, "tuseday": 1, "tueday": 1, "tuesady": 1, "wensday": 2,
    "wendsday": 2, "wednsday": 2, "wendesday": 2, "wedensday": 2, "wenesday": 2, "wednesay": 2, "wedsday": 2, "wednessday": 2,
    "thirsday": 3, "thusday": 3, "thurday": 3, "thrusday": 3, "thersday": 3, "thursady": 3, "firday": 4, "fryday": 4,
    "satuday": 5, "saterday": 5, "satarday": 5, "saturady": 5, "satruday": 5, "sunady": 6, "sundey": 6}  # Monday is 0
MONTH_SLIPS = {
    "janurary": 1, "januray": 1, "janaury": 1, "januarry": 1, "janury": 1, "febuary": 2, "feburary": 2, "febrary": 2,
    "februrary": 2, "februray": 2, "apirl": 4, "aprill": 4, "agust": 8, "augest": 8, "auguest": 8, "septmber": 9,
    "septembar": 9, "septemeber": 9, "setember": 9, "octobor": 10, "ocotber": 10, "octobre": 10, "novemeber": 11,
    "novermber": 11, "novmber": 11, "noember": 11, "decmber": 12, "decemeber": 12, "desember": 12, "dicember": 12}
