"""All scripts of the misbehaving server by name."""

from assistant.evaluation.failing_scripts import FAILING
from assistant.evaluation.lying_scripts import LYING
from assistant.evaluation.misbehaviour import Script
from assistant.evaluation.odd_scripts import ODD

SCRIPTS: dict[str, Script] = {**LYING, **ODD, **FAILING}
