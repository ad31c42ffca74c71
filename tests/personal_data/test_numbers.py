"""UPN, NHS number, telephone, postcode, e-mail: found where right, left where not."""

import pytest

from assistant.personal_data.nhs_number import is_nhs_number
from assistant.personal_data.redaction import redact
from assistant.personal_data.spans import Kind
from assistant.personal_data.upn import check_letter


@pytest.mark.parametrize(
    ("question", "text", "kind"),
    [
        ("UPN B801200005001 is moving to Kent", "[UPN] is moving to Kent", Kind.UPN),
        ("upn: b801200005001 who transfers the plan", "[UPN] who transfers the plan", Kind.UPN),
        ("the plan of P207000016049 please", "the plan of [UPN] please", Kind.UPN),
        ("B 801 2000 05 001 has moved", "[UPN] has moved", Kind.UPN),
        ("temporary M80120000500A came in May", "temporary [UPN] came in May", Kind.UPN),
        ("NHS number 943 476 5919, who writes section G", "[NHS number], who writes section G", Kind.NHS_NUMBER),
        ("nhs no 9434765919 who pays", "[NHS number] who pays", Kind.NHS_NUMBER),
        ("NHS no 999 000 1234 mistyped", "[NHS number] mistyped", Kind.NHS_NUMBER),
        ("UPN Z999201418007 mistyped", "[UPN] mistyped", Kind.UPN),
        ("943-476-5919 is on the form", "[NHS number] is on the form", Kind.NHS_NUMBER),
        ("tel 07700 900123 should I ring", "[phone] should I ring", Kind.PHONE),
        ("ring 07700900123 first?", "ring [phone] first?", Kind.PHONE),
        ("ring +44 7700 900123 first?", "ring [phone] first?", Kind.PHONE),
        ("ring +44 (0)7700 900 123 first?", "ring [phone] first?", Kind.PHONE),
        ("the number is 020 7946 0958 ok", "the number is [phone] ok", Kind.PHONE),
        ("the number is (0117) 496 0123 ok", "the number is [phone] ok", Kind.PHONE),
        ("landline 01632 960123", "[phone]", Kind.PHONE),
        ("phone: 0113-496-0999.", "[phone].", Kind.PHONE),
        ("they moved to EX4 3PQ last week", "they moved to [postcode] last week", Kind.POSTCODE),
        ("postcode ex4 3pq which LA", "[postcode] which LA", Kind.POSTCODE),
        ("SW1A1AA is the family's", "[postcode] is the family's", Kind.POSTCODE),
        ("home in M1 1AE, which council", "home in [postcode], which council", Kind.POSTCODE),
        ("write to b.jones-smith@school.sch.uk about it", "write to [e-mail] about it", Kind.EMAIL),
        ("mum (parent+send@example.com) wants", "mum ([e-mail]) wants", Kind.EMAIL),
    ],
)
def test_a_number_that_points_at_somebody_is_left_out(question: str, text: str, kind: Kind):
    assert redact(question).text == text
    assert redact(question).kinds == (kind,)


@pytest.mark.parametrize(
    "question",
    [
        "A801200005001 has a wrong check letter",
        "I801200005001 begins with a letter that is not used",
        "B8012000050011 is too long",
        "form 9434765918 has a wrong check digit",
        "19434765919 is too long",
        "is 6,000 or 10,000 the threshold",
        "between 01/09/2014 and 31/08/2015",
        "between 01 09 2014 and 31 08 2015",
        "compare 6.44 to 6.56 and 9.1",
        "0-25 years, 2014-2015 and 2015-2016",
        "is it 0800 to 1500 or 0900 to 1530",
        "ISBN 978-1-78105-123-4",
        "DFE-00205-2013 is the reference",
        "hours: 10 15 20 25 30 35 40 45",
        "which LA is EX4 in",
        "KS2 3rd week",
        "room E5 4th floor",
        "L3 1hr of therapy",
        "from 9am to 3pm in Y5 6th lesson",
        "section B1 2 needs",
        "what does @ mean in the code",
        "C&FA 2014 s.42(3)",
        "SI 2014/1530 regulation 12",
        "18001 is what",
    ],
)
def test_other_numbers_stay(question: str):
    assert redact(question).kinds == ()
    assert redact(question).text == question


def test_the_check_letter_weighs_two_to_thirteen_modulo_twenty_three():
    assert check_letter("801200005001") == "B"
    assert check_letter("207000016049") == "P"


def test_the_tenth_digit_of_an_nhs_number_checks_nine():
    assert is_nhs_number("9434765919")
    assert not any(is_nhs_number(f"943476591{digit}") for digit in "012345678")
