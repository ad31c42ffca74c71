"""`python -m ingest`: build or update the index, and report what was read."""

import json
import sys
from pathlib import Path

import click

from assistant.errors import ReaderError
from assistant.settings import settings
from ingest.build import build
from ingest.report import as_json, as_text


@click.command()
@click.option("--documents", type=click.Path(path_type=Path), help="A folder of documents to read.")
@click.option("--offline", is_flag=True, help="Do not download anything.")
@click.option("--json", "json_out", is_flag=True, help="The report as JSON.")
def main(documents: Path | None, offline: bool, json_out: bool) -> None:
    """Build or update the index from the official documents and the corpus."""
    try:
        chosen = settings()
        update = {"documents_dir": documents} if documents else {}
        result = build(chosen.model_copy(update=update | {"offline": offline or chosen.offline}), _progress)
    except ReaderError as error:
        raise click.ClickException(str(error)) from error
    finally:
        if sys.stderr.isatty():
            click.echo("", err=True)
    click.echo(json.dumps(as_json(result), indent=1) if json_out else as_text(result))


def _progress(sentence: str, share: float | None) -> None:
    """One line on standard error that rewrites itself; plain lines for steps where that is no terminal."""
    if sys.stderr.isatty():
        bar = f" [{'#' * int(30 * share):<30}] {share:4.0%}" if share is not None else ""
        click.echo(f"\r\033[K{sentence}{bar}", nl=False, err=True)
    elif share is None:
        click.echo(sentence, err=True)


if __name__ == "__main__":
    main()
