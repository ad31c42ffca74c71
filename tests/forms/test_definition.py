"""A definition begins with the Code's own glossary."""

import pytest

from assistant.answer import Form
from assistant.forms.definition import explained_in, glossary_entry, names_of
from assistant.library import Library
from assistant.pipeline import ask


@pytest.mark.parametrize(
    ("term", "heading"),
    [
        ("EHC plans", "EHC plan"),
        ("an EHC plan", "EHC plan"),
        ("EHCP", "EHC plan"),
        ("IRO", "Independent Reviewing Officer"),
        ("personal budget", "Personal Budget"),
    ],
)
def test_the_glossary_is_found_under_any_name_of_a_term(library: Library, term: str, heading: str):
    entry = glossary_entry(term, library)
    assert entry is not None
    assert heading.lower() in entry.headings[-1].lower()


@pytest.mark.parametrize("term", ["wizard's wand", "graduated approach in nursery", "school dinner", ""])
def test_a_term_that_only_holds_a_known_word_is_not_it(library: Library, term: str):
    assert glossary_entry(term, library) is None
    assert names_of(term, library) == (term,)
    assert explained_in(term, library) == frozenset()


@pytest.mark.parametrize("question", ["what is an EHC plan", "EHCP?", "what's an IRO", "define 'young person'"])
def test_a_definition_begins_with_the_glossary(library: Library, question: str):
    answer = ask(question, library)
    assert answer.form is Form.DEFINITION
    assert answer.statements[0].citations[0].paragraph == "Glossary"


def test_without_a_glossary_entry_the_paragraph_known_to_explain_it_comes_first(library: Library):
    labels = explained_in("reasonable adjustments", library)
    assert labels
    assert ask("what are reasonable adjustments", library).statements[0].citations[0].paragraph in labels
