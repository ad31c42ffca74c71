"""The command line: ask, search, evaluate, doctor. Answers go to standard output, everything else to error."""

import json
import logging
import sys
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import Any

import click

from assistant.answer import Answer, hit_as_json
from assistant.conversation import history_of
from assistant.errors import ReaderError
from assistant.evaluation.golden import Part
from assistant.forms.cited import citation_of
from assistant.library import Library, open_library
from assistant.pipeline import ask as ask_pipeline
from assistant.render import citation_text
from assistant.retrieval.search import once_each
from assistant.settings import settings


def _reader_errors(command: Callable[..., None]) -> Callable[..., None]:
    """Show what the reader can mend as one sentence, without a traceback."""

    @wraps(command)
    def guarded(*args: Any, **options: Any) -> None:
        try:
            command(*args, **options)
        except ReaderError as error:
            raise click.ClickException(str(error)) from error

    return guarded


@click.group()
def main() -> None:
    """What does the SEND Code of Practice say we must do? Answers with paragraph and page."""
    # Keep libraries' remarks off the terminal; our own errors are sentences.
    logging.disable(logging.WARNING)


@main.command()
@click.argument("question", required=False)
@click.option("--batch", type=click.Path(path_type=Path), help="Questions as JSON lines: id, question, history.")
@click.option("--json", "json_out", is_flag=True, help="The answer as JSON, one line each.")
@_reader_errors
def ask(question: str | None, batch: Path | None, json_out: bool) -> None:
    """One answer, or one for each line of a batch file, in order."""
    if batch is None and question is None:
        raise click.UsageError('Ask something: send-assistant ask "your question", or give --batch FILE.')
    library = open_library(settings())
    if question is not None:
        _print(ask_pipeline(question, library), library, json_out)
    if batch is not None:
        for line in _batch_lines(batch):
            history = history_of(
                line.get("history"), lambda earlier, before: ask_pipeline(earlier, library, history=before)
            )
            answer = ask_pipeline(str(line["question"]), library, history=history, question_id=str(line["id"]))
            _print(answer, library, json_out)


@main.command()
@click.argument("words")
@click.option("-k", "most", default=10, show_default=True, type=click.IntRange(1, 100))
@click.option("--json", "json_out", is_flag=True, help="The ranked passages as JSON.")
@_reader_errors
def search(words: str, most: int, json_out: bool) -> None:
    """The passages nearest to some words, best first, with their scores."""
    library = open_library(settings())
    found = [hit for hit in library.search.find(words, 3 * most) if hit.passage.role.is_citable]
    hits = once_each(found)[:most]
    if json_out:
        click.echo(json.dumps([hit_as_json(hit) for hit in hits]))
        return
    for place, hit in enumerate(hits, 1):
        where = citation_text(citation_of(hit.passage), library.sources)
        click.echo(f"{place:>3}  {hit.score:.3f}  {where}  [{hit.passage.role.value}]")
        click.echo(f"            {hit.passage.wording[:150]}")


@main.command()
@click.option("--golden", type=click.Path(path_type=Path), default=Path("tests/golden"), show_default=True)
@click.option("--documents", type=click.Path(path_type=Path), help="Where the Code's PDF is, for the usual recipe.")
@click.option("--part", "parts", multiple=True, type=click.Choice(["tuning", "checking", "held"]), help="Default: all.")
@click.option("--ablation", is_flag=True, help="Each part of retrieval off in turn, instead.")
@click.option("--supported", is_flag=True, help="Instead: does every statement stand in what it cites? 1 if not.")
@click.option("--misbehaving", is_flag=True, help="With --supported: a language model that lies words the answers.")
@click.option("--chapter", default="", help="Only questions that this chapter answers.")
@click.option("--json", "json_out", is_flag=True, help="The figures as JSON.")
@_reader_errors
def evaluate(
    golden: Path,
    documents: Path | None,
    parts: tuple[Part, ...],
    ablation: bool,
    supported: bool,
    misbehaving: bool,
    chapter: str,
    json_out: bool,
) -> None:
    """The development questions, beside the usual recipe in the same run."""
    from assistant.evaluation.run import run, run_ablation  # heavy libraries that no other command needs

    chosen: tuple[Part, ...] = parts or ("tuning", "checking", "held")
    if supported or misbehaving:
        from assistant.evaluation.supported import check_support

        tally = check_support(settings(), golden, parts=chosen, misbehaving=misbehaving)
        click.echo(tally)
        sys.exit(1 if tally.wrong else 0)
    if ablation:
        click.echo(run_ablation(settings(), golden, parts=chosen))
        return
    click.echo(run(settings(), golden, documents, parts=chosen, chapter=chapter, as_json=json_out))


@main.command()
@_reader_errors
def doctor() -> None:
    """What is installed, indexed and reachable."""
    from assistant.doctor import report

    lines, well = report(settings())
    click.echo("\n".join(lines))
    sys.exit(0 if well else 1)


def _print(answer: Answer, library: Library, json_out: bool) -> None:
    if json_out:
        click.echo(json.dumps(answer.as_json(), ensure_ascii=False))
        return
    click.echo(answer.text)
    for notice in answer.notices:
        click.echo(f"\n[{notice.kind.value}] {notice.text}")
    if answer.also_read:
        others = ", ".join(citation_text(citation_of(hit.passage), library.sources) for hit in answer.also_read[:5])
        click.echo(f"\nAlso read: {others}")


def _batch_lines(path: Path) -> Iterator[dict[str, Any]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ReaderError(f"{path} cannot be read: give a UTF-8 file of JSON lines.") from error
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
            yield {"id": item.get("id", number), "question": item["question"], "history": item.get("history")}
        except (json.JSONDecodeError, KeyError, AttributeError) as error:
            raise ReaderError(
                f'{path}, line {number}: not a question: each line is {{"id": ..., "question": ...}}.'
            ) from error
