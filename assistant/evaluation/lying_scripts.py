"""Scripts that state what the passages do not: other duties, deadlines, bodies, paragraphs, cases."""

import re
from collections.abc import Callable

from assistant.evaluation.misbehaviour import Reply, Script, Seen, keyed

_Change = str | Callable[[re.Match[str]], str]
_NUMBER_WORDS = {
    "six": "eight",
    "two": "nine",
    "eight": "six",
    "three": "seven",
    "twenty": "thirty",
    "fifteen": "forty",
}


def _changing(pattern: str, change: _Change, instead: str) -> Script:
    """Copy a sentence of the passages with one thing changed; where none has it, say `instead`."""

    def script(seen: Seen) -> Reply:
        for key, sentence in seen.all_sentences():
            lie = re.sub(pattern, change, sentence, count=1)
            if lie != sentence:
                lie = lie[0].upper() + lie[1:]
                return Reply(keyed(lie, key), (lie.rstrip(". "),))
        return _stating(instead)(seen)

    return script


def _stating(lie: str) -> Script:
    """State something made up, under the key of the best passage, after a true sentence."""

    def script(seen: Seen) -> Reply:
        true = [keyed(sentence, key) for key, sentence in seen.true_sentences(1)]
        return Reply(" ".join([*true, keyed(lie, seen.first_key)]), (lie.rstrip(". "),))

    return script


def _adding(words: str) -> Script:
    """Add something made up to a true sentence."""

    def script(seen: Seen) -> Reply:
        key, sentence = seen.true_sentences(1)[0]
        return Reply(keyed(f"{sentence.rstrip('. ')}{words}", key), (words.strip(),))

    return script


def _more(match: re.Match[str]) -> str:
    return f"{int(match[1]) + 2}{match[2]}"


def _other_word(match: re.Match[str]) -> str:
    return f"{_NUMBER_WORDS[match[1]]}{match[2]}"


_PERIOD = r"((?: working| school| calendar)? (?:day|week|month|year|term)s?\b)"

LYING: dict[str, Script] = {
    # duties
    "should_to_must": _changing(r"\bshould\b(?! not)", "must", "Schools must buy a sensory room."),
    "should_to_may": _changing(r"\bshould\b(?! not)", "may", "Schools may ignore any request."),
    "may_to_must": _changing(r"\bmay\b(?! not)", "must", "Schools must use a private assessor."),
    "may_to_should": _changing(r"\bmay\b(?! not)", "should", "Schools should use a private assessor."),
    "must_to_should": _changing(r"\bmust\b(?! not)", "should", "Schools should skip the review."),
    "must_to_may": _changing(r"\bmust\b(?! not)", "may", "Schools may skip the review."),
    "should_to_is_required_to": _changing(r"\bshould\b(?! not)", "is required to", "The head is required to resign."),
    "should_to_has_to": _changing(r"\bshould\b(?! not)", "has to", "The head has to resign."),
    "should_to_legally_need_to": _changing(r"\bshould\b(?! not)", "legally need to", "Heads legally need to resign."),
    "should_to_shall": _changing(r"\bshould\b(?! not)", "shall", "The head shall resign."),
    "may_to_is_obliged_to": _changing(r"\bmay\b(?! not)", "is obliged to", "The head is obliged to resign."),
    "mandatory": _adding(", and this is mandatory for every academy trust"),
    "must_to_must_not": _changing(r"\bmust\b(?! not)", "must not", "Schools must not tell parents."),
    "must_to_need_not": _changing(r"\bmust\b(?! not)", "need not", "Schools need not tell parents."),
    "should_to_not_required": _changing(r"\bshould\b(?! not)", "is not required to", "No one is required to reply."),
    "must_not_to_may": _changing(r"\bmust not\b", "may", "Schools may refuse any pupil."),
    "drops_not": _changing(r"\b(must|should|may|do|does|is|are|need) not\b", r"\1", "Schools may refuse any pupil."),
    "adds_not": _changing(r"\b(is|are|should)\b(?! not)", r"\1 not", "Schools are not in charge."),
    # numbers
    "longer_deadline": _changing(rf"\b(\d+){_PERIOD}", _more, "Schools must reply within 8 weeks."),
    "longer_deadline_in_words": _changing(
        rf"\b({'|'.join(_NUMBER_WORDS)}){_PERIOD}", _other_word, "Schools must reply within eight weeks."
    ),
    "weeks_to_months": _changing(r"\b(\d+|[a-z]+) (?:weeks?|days?)\b", r"\1 months", "Parents wait 20 months."),
    "annually_to_termly": _changing(
        r"\b(?:annually|annual|every year|a year)\b", "every term", "Plans end every term."
    ),
    "sixteen_weeks_to_twenty": _changing(r"\b(?:16|20) weeks\b", "26 weeks", "The plan takes 26 weeks."),
    "invented_percentage": _stating("Schools must spend 40% of the budget on support."),
    "invented_money": _stating("The local authority must pay £11,500 a year for each pupil."),
    "invented_age": _stating("Support must end when the young person is 21 years old."),
    # bodies
    "authority_to_school": _changing(r"\b[Ll]ocal authorit(?:y|ies)\b", "headteacher", "Ofsted must write the plan."),
    "school_to_authority": _changing(r"\b[Ss]chools?\b(?!')", "local authority", "Ofsted must write the plan."),
    "senco_to_governors": _changing(r"\bSENCOs?\b", "governing body", "The Tribunal must train the governors."),
    "governors_to_senco": _changing(r"\b[Gg]overning bod(?:y|ies)\b", "SENCO", "The SENCO must set the budget alone."),
    "teacher_to_parent": _changing(r"\b[Tt]eachers?\b", "parents", "Parents must teach the intervention."),
    "health_to_school": _changing(r"\b(?:CCG|[Hh]ealth commissioner)s?\b", "school", "Schools must prescribe drugs."),
    # sources
    "invented_paragraph": _adding(", as paragraph 6.95 says"),
    "invented_page": _adding(" (Code of Practice 6.44, page 100)"),
    "invented_case": _adding(", as was held in R (Marlow) v Eastshire County Council"),
    "invented_act": _adding(" under the Special Schools Act 2017"),
    "invented_regulation": _adding(" under regulation 77"),
    "invented_section": _adding(" in Section Q of the plan"),
    "invented_link": _adding(", see https://send.example.com/forms"),
    "invented_name": _adding(", as Professor Hartley explains"),
}
