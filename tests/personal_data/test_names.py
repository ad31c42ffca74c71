"""Names of people, and the capitals that are none."""

import pytest

from assistant.personal_data.redaction import redact
from assistant.personal_data.spans import Kind

_NAMED = [
    ("Jack in Year 5 keeps running out of class", "[name] in Year 5 keeps running out of class"),
    ("does Amelia need an EHCP", "does [name] need an EHCP"),
    ("Does Mohammed Khan need an EHCP?", "Does [name] need an EHCP?"),
    ("my TA sits with Oluwaseun all day", "my TA sits with [name] all day"),
    ("can Zuzanna Kowalska have a laptop in class", "can [name] have a laptop in class"),
    ("a pupil, Siobhan O'Brien, refuses to write", "a pupil, [name], refuses to write"),
    ("my son Jack's plan is late", "my son [name]'s plan is late"),
    ("my son jack is in y4", "my son [name] is in y4"),
    ("a boy called jack smith cant read", "a boy called [name] cant read"),
    ("my pupil amina has an EHCP", "my pupil [name] has an EHCP"),
    ("our student tyrone patel left", "our student [name] left"),
    ("a girl named precious? no, a girl named Precious", "a girl named precious? no, a girl named [name]"),
    ("a child called Zorblax in my class", "a child called [name] in my class"),
    ("a boy in my class called Xanthor hits others", "a boy in my class called [name] hits others"),
    ("the pupil is called Mark and is in Year 3", "the pupil is called [name] and is in Year 3"),
    ("my daughter Grace has autism", "my daughter [name] has autism"),
    ("my son Will won't go in", "my son [name] won't go in"),
    ("Hope's mum wants a plan", "[name]'s mum wants a plan"),
    ("Mark in Year 6 can't read", "[name] in Year 6 can't read"),
    ("a girl called April cries", "a girl called [name] cries"),
    ("her name is Xanthe and she is deaf", "her name is [name] and she is deaf"),
    ("our pupil Crispin Dweeble-Smythe, Year 9", "our pupil [name], Year 9"),
    ("the boy Zog Blarg hits others", "the boy [name] hits others"),
    ("mum Bozena Wrzesniewska asked", "mum [name] asked"),
    ("do I tell Mrs Patel about SEN support", "do I tell [name] about SEN support"),
    ("Mr. Okonkwo disagrees with section I", "[name] disagrees with section I"),
    ("Dr Featherstonehaugh wrote the report", "[name] wrote the report"),
    ("Ms Adeyinka Torvald says no", "[name] says no"),
    ("does mrs patel have to come", "does [name] have to come"),
    ("Miss Honey has a pupil with ADHD", "[name] has a pupil with ADHD"),
    ("Kacper W's EP report", "[name]'s EP report"),
    ("Ottoline P needs an EHCP", "[name] needs an EHCP"),
    ("the class: Jaydn ADHD, Mollie-Mae SLCN, Tobi SEMH", "the class: [name] ADHD, [name] SLCN, [name] SEMH"),
    ("Chloé and Zoë share a TA", "[name] and [name] share a TA"),
    ("Jacks mum wants a TA", "[name] mum wants a TA"),
    ("jack in year 5 hits others", "[name] in year 5 hits others"),
    ("Jack Smith has a plan. Does Smith or jack count?", "[name] has a plan. Does [name] or [name] count?"),
    ("WHAT DO I DO FOR MY PUPIL JACK SMITH TODAY", "WHAT DO I DO FOR MY PUPIL [name] TODAY"),
]


def test_a_name_that_an_email_address_spells_is_left_out():
    question = "mum at zaphod.crumb@example.com says Zaphod Crumb has no targets"
    assert redact(question).text == "mum at [e-mail] says [name] has no targets"


@pytest.mark.parametrize("question", ["Morgan review additional support", "the register is too large, Co Tyrone"])
def test_reviews_and_counties_are_no_people(question: str):
    assert redact(question).kinds == ()


@pytest.mark.parametrize(("question", "text"), _NAMED)
def test_a_name_is_left_out(question: str, text: str):
    assert redact(question).text == text
    assert redact(question).kinds == (Kind.NAME,)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Jack in 5B hits others", "[name] in [class] hits others"),
        ("Bartholomew Snood (5C) refuses all writing", "[name] ([class]) refuses all writing"),
        ("Marmalade Twizzleton, 12 Fictional Lane, has a plan", "[name], [address], has a plan"),
        ("is Zog Blarg (dob 1/2/14) too young", "is [name] ([date of birth]) too young"),
    ],
)
def test_a_name_beside_something_else_is_left_out_with_it(question: str, text: str):
    assert redact(question).text == text


@pytest.mark.parametrize(
    "question",
    [
        "does Ofsted look at a pupil's plan",
        "can a child in Devon go to school in Cornwall",
        "what did Warnock say about pupils with SEN",
        "what did Mary Warnock say about children with SEN",
        "what did the Lamb Inquiry say to parents",
        "Brian Lamb's report on parents of pupils with SEN",
        "Key Stage 2 pupils with SEN in Year 6",
        "can my TA use Makaton with a child",
        "a pupil in Thrive sessions",
        "Lego therapy for a boy in Year 4",
        "a boy with Asperger syndrome",
        "a girl with Down's syndrome in Reception",
        "a pupil with Tourette's",
        "a child with Rett Syndrome or Angelman syndrome",
        "is my pupil Pupil Premium as well",
        "can a Pupil Premium child have a TA",
        "Section F of a pupil's EHCP",
        "what does the Education Act say about a child",
        "Children and Families Act and the parent's rights",
        "Mark the pupil's work in class: who does",
        "Will the pupil lose his TA",
        "Will Year 6 pupils keep the plan",
        "May a parent bring a friend",
        "May Year 9 pupils come to the review",
        "Grace period for a parent to reply",
        "Hope you can help: a child in my class has no plan",
        "Chase the LA for a pupil's plan, how",
        "Art for a pupil with SEN in Year 8",
        "can my child have Art Therapy",
        "can a pupil will not mark may hope grace chase art",
        "my pupil will not go in",
        "my child may need a plan",
        "a child in hope of a plan",
        "in April my Year 5 pupil joins",
        "the pupil's review is in May or June",
        "my child starts on Monday in September",
        "Staffordshire v JM about a child's transport",
        "R (L) v Devon and a pupil",
        "what did Phelps v Hillingdon decide for parents",
        "Jack Smith v Kent County Council and his school",
        "a pupil at St John's",
        "a child moves from Thomas Telford School",
        "Mary Seacole Primary has a child with an EHCP",
        "the Boxall Profile of a child in Year 2",
        "Year 6 class",
        "5B has a new pupil",
        "my child with EAL speaks Polish",
        "a pupil from Jordan in Year 7",
        "a Georgia pupil",
        "Paris trip for a child in a wheelchair",
        "is a Victoria line pass for a student with SEN",
        "Parent Carer Forum and the Local Offer",
        "Child Protection Plan and an EHCP",
        "is a parent Governor the SEN link",
        "student Support Plan",
        "the school named in Section I",
        "a school called Oakfield",
        "an intervention called Numicon for a pupil",
        "Oliver McGowan training for a TA",
        "what happens to Peter in the case study of Year 9",
        "does the SENCO have to be a teacher",
        "Dr or paediatrician for a child's diagnosis",
        "do pupils miss school for therapy",
        "ELSA time for a pupil",
        "elsa time for my pupil",
        "SALT for a child in Reception",
        "is Dyslexia SEN for my son",
        "WHAT MUST A SCHOOL DO FOR A PUPIL WITH AUTISM",
        "What Must The Governing Board Do For A Pupil With Autism In Reception",
        "our Year 9 pupil Post-16 options",
        "Preparing for Adulthood: a student in Year 11",
        "SEND Tribunal and a parent's appeal",
        "my son has ADHD. Kent says no plan",
        "Team Around the Child and an EHCP",
        "is SENDIASS free for a mum",
        "Read Write Inc with a pupil in Year 1",
        "Precision Teaching with a child",
        "British Sign Language for a deaf child",
        "Summer school for a pupil with SEN",
        "Reading Recovery for a girl in Year 1",
        "Equality Act and a pupil's adjustments",
        "Guy's Hospital told the parent to ask",
        "Great Ormond Street Hospital wrote for my pupil",
        "does Education Otherwise help a mum",
        "Daniel Pink on what drives a pupil",
    ],
)
def test_other_capitals_and_words_stay(question: str):
    assert redact(question).text == question
    assert redact(question).kinds == ()
