"""A script served by Streamlit as a process of its own, and what is asked of a page in Chromium."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from assistant.settings import Settings

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = Path("/usr/bin/chromium")
ARGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()

WIDER_THAN_THE_SCREEN = """() =>
    [document.documentElement, document.querySelector('[data-testid=stMain]')]
    .filter(e => e.scrollWidth > e.clientWidth).map(e => `${e.tagName}: ${e.scrollWidth} > ${e.clientWidth}`)"""
"""Must give an empty list."""

_SETTLED = """() => {
    const now = [...document.querySelectorAll('body *')]
        .map(e => { const b = e.getBoundingClientRect(); return `${b.x} ${b.y} ${b.width} ${b.height}`; }).join();
    window.timesTheSame = now === window.lastSeen ? window.timesTheSame + 1 : 0;
    window.lastSeen = now;
    return window.timesTheSame >= 3 && document.fonts.status === 'loaded';
}"""


def settle(page: "Page") -> None:
    """Wait until nothing on a page has moved for most of a second: Streamlit fetches some of its parts late."""
    page.wait_for_function(_SETTLED, polling=200, timeout=30_000)


@contextmanager
def served(script: Path, settings: Settings) -> Iterator[str]:
    """The address of a script that Streamlit serves in a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    options = ["--server.port", str(port), "--server.address", "127.0.0.1", "--server.headless", "true"]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "SEND_ASSISTANT_DATA_DIR": str(settings.data_dir),
        "SEND_ASSISTANT_OFFLINE": "true",
    }
    if settings.documents_dir:
        environment["SEND_ASSISTANT_DOCUMENTS_DIR"] = str(settings.documents_dir)
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(script), *options],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(address, server)
        yield address
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        assert server.poll() is None, f"the server ended with {server.returncode}"
        try:
            if httpx.get(f"{address}/_stcore/health", trust_env=False).text == "ok":
                return
        except httpx.TransportError:
            time.sleep(0.2)
    raise AssertionError("the server did not start within 60 seconds")
