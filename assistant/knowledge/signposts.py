"""corpus/signposts.yaml: questions that go elsewhere (safeguarding, other nations, diagnosis, legal advice)."""

from pathlib import Path
from typing import Literal

from pydantic import Field

from assistant.knowledge.yaml_file import Entry, read_yaml
from assistant.records import Towards

_OF_ONESELF = "personal-crisis"


class Place(Entry):
    """Where to go."""

    name: str
    url: str = ""


class Signpost(Entry):
    """One kind of question: the reader's `text`, where to go, and `phrases` that nearly always mean it.

    `begins` are phrases that mean it only where a question begins with them ("write a", after "can you please").
    `signs` are words of harm, by themselves no proof of it: words that hold one are sooner taken for a worry.
    """

    id: str
    outcome: Literal["signposted", "out_of_scope"]
    kind: Literal["safeguarding", "scope"]
    text: str
    where: tuple[Place, ...] = ()
    asks: tuple[str, ...] = Field(min_length=4)
    phrases: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()

    @property
    def leans(self) -> Towards:
        """What its asks are for."""
        if self.kind == "safeguarding":
            return Towards.A_CRISIS if self.id == _OF_ONESELF else Towards.A_WORRY
        return Towards.ADVICE if self.outcome == "signposted" else Towards.ELSEWHERE


class _SignpostsFile(Entry):
    signposts: tuple[Signpost, ...] = ()


def read_signposts(corpus: Path) -> dict[str, Signpost]:
    """The signposts by id. Raises CorpusError where the file is off; an absent file holds none."""
    path = corpus / "signposts.yaml"
    found = read_yaml(path, _SignpostsFile).signposts if path.is_file() else ()
    return {signpost.id: signpost for signpost in found}
