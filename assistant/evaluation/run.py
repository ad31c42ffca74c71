"""One run of the evaluation, as a table or as JSON."""

import json
import math
from pathlib import Path
from typing import Any

from assistant.answer import Outcome
from assistant.evaluation import measures
from assistant.evaluation.ablation import ablation
from assistant.evaluation.golden import GoldenQuestion, Part, read_golden
from assistant.evaluation.measures import Result
from assistant.evaluation.memory import peak_megabytes
from assistant.evaluation.ours import run_ours
from assistant.evaluation.usual_recipe import run_usual_recipe
from assistant.library import Library, open_library
from assistant.records import CODE
from assistant.settings import Settings

Figures = dict[str, float]

_RETRIEVAL: dict[str, measures.Measure] = {
    "hit@1": lambda results: measures.hit_rate(results, 1),
    "hit@3": lambda results: measures.hit_rate(results, 3),
    "hit@5": lambda results: measures.hit_rate(results, 5),
    "hit@10": lambda results: measures.hit_rate(results, 10),
    "MRR": measures.mean_reciprocal_rank,
    "median ms": measures.median_milliseconds,
}
_ANSWERS: dict[str, measures.Measure] = {
    "right paragraph cited": measures.right_cited,
    "citation precision": measures.citation_precision,
    "duty word": measures.duty_accuracy,
    "verdict": measures.verdict_accuracy,
    "verdicts given": measures.verdicts_given,
    "every part answered": measures.every_part_answered,
    "follow-ups": measures.follow_ups_right,
    "outcome": measures.outcome_accuracy,
    "not_in_code": lambda results: measures.outcome_recall(results, Outcome.NOT_IN_CODE),
    "out_of_scope": lambda results: measures.outcome_recall(results, Outcome.OUT_OF_SCOPE),
    "signposted": lambda results: measures.outcome_recall(results, Outcome.SIGNPOSTED),
    "false refusals": measures.false_refusals,
}


def run(
    settings: Settings, golden: Path, documents: Path | None, *, parts: tuple[Part, ...], chapter: str, as_json: bool
) -> str:
    """The figures of our pipeline for each part of the questions, and of the usual recipe on the same ones.

    `chapter`: only questions that a paragraph of this chapter answers; empty for all.
    """
    library = open_library(settings)
    split = read_golden(golden)
    chosen = {part: [q for q in split[part] if _in_chapter(q, chapter)] for part in parts if split[part]}
    library.question_model.load()
    ours = {part: run_ours(questions, library) for part, questions in chosen.items()}
    table: dict[str, Figures] = {
        f"ours, {part}": _figures(results, _RETRIEVAL | _ANSWERS) for part, results in ours.items()
    }
    everything = [question for questions in chosen.values() for question in questions]
    table["ours, all"] = _figures([result for results in ours.values() for result in results], _RETRIEVAL | _ANSWERS)
    table["ours, all"]["peak MB"] = peak_megabytes()
    table["ours, all"]["build s"] = library.manifest.seconds
    recipe = _recipe(library, everything, documents)
    if recipe:
        table["usual recipe, all"] = recipe
    questions = {part: len(found) for part, found in chosen.items()}
    return json.dumps({"questions": questions, "figures": table}, indent=1) if as_json else _as_table(table, questions)


def run_ablation(settings: Settings, golden: Path, *, parts: tuple[Part, ...]) -> str:
    """Each part of retrieval off in turn, as a Markdown table."""
    split = read_golden(golden)
    questions = [question for part in parts for question in split[part]]
    rows = ablation(open_library(settings), questions)
    lines = ["| off | hit@1 | hit@5 | MRR |", "| --- | --- | --- | --- |"]
    lines += [
        f"| {name} | " + " | ".join(f"{v:.3f}" for v in figures.values()) + " |" for name, figures in rows.items()
    ]
    return "\n".join(lines)


def _recipe(library: Library, questions: list[GoldenQuestion], documents: Path | None) -> Figures | None:
    report = next((r for r in library.manifest.sources if r.source.id == CODE), None)
    folders = [documents, library.settings.documents_dir, library.settings.data_dir / "documents"]
    pdf = next(
        (folder / report.file for folder in folders if folder and report and (folder / report.file).is_file()), None
    )
    if pdf is None:
        return None
    code = [passage for passage in library.stored.passages if passage.source == CODE and passage.text]
    recipe = run_usual_recipe(questions, pdf, code, library.settings.embedding_model)
    return _figures(recipe.results, _RETRIEVAL) | {"build s": recipe.built, "peak MB": recipe.megabytes}


def _figures(results: list[Result], wanted: dict[str, measures.Measure]) -> Figures:
    return {name: measure(results) for name, measure in wanted.items()}


def _in_chapter(question: GoldenQuestion, chapter: str) -> bool:
    return not chapter or any(label.split(".")[0] == chapter for label in question.right)


def _as_table(table: dict[str, Figures], questions: dict[Part, int]) -> str:
    names = list(dict.fromkeys(name for figures in table.values() for name in figures))
    counts = ", ".join(f"{part} {count}" for part, count in questions.items())
    lines = [f"Questions: {counts}", "", f"{'':24}" + "".join(f"{column:>20}" for column in table)]
    for name in names:
        cells = "".join(f"{_cell(figures.get(name, math.nan)):>20}" for figures in table.values())
        lines.append(f"{name:24}{cells}")
    return "\n".join(lines)


def _cell(value: Any) -> str:
    return "-" if math.isnan(value) else f"{value:.3f}" if value < 2 else f"{value:.1f}"
