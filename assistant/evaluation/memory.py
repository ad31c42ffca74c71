"""The peak resident memory of this process."""

import re
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")


def peak_megabytes() -> float:
    """Megabytes at the highest so far; NaN where the system does not tell (Windows)."""
    if _STATUS.is_file():
        # Not getrusage: on Linux a child starts with its parent's peak there.
        found = re.search(r"VmHWM:\s+(\d+) kB", _STATUS.read_text())
        return int(found[1]) / 1024 if found else float("nan")
    try:
        import resource
    except ImportError:
        return float("nan")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
