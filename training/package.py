"""Takes the exported model, the decoding options and the calibration, gives the rest of models/reader: config.json, tokenizer.json, reference.json and figures.json; never trains.

    python package.py --weights build/reader.pt      # a minute; it uses what measure.py kept
"""
import argparse
import hashlib
import json
import pickle
import platform
import re
import shutil
import subprocess
import sys
import time
from importlib.metadata import version

import numpy as np
import torch

from calibrate import SPEAKER, STATEMENT, apply, features
from common import BUILD, MODEL, SCORER
from corpus import DATA, read_polnear
from decode import EDGE, ROLES, Answers, as_attribution, decode, load_options, window_inputs
from encode import BREAK, CASES, CLS, CONTEXT, MAX_PIECES, PAD, SEP, UNK, WINDOW, Encoder, load_tokenizer
from export import NAMES
from measure import batched, onnx_runner
from score import Gold, score

SENTENCES = [
    "Marta Velin said the talks would resume on Tuesday.",
    "“We will not sign this paper,” the foreign minister of Ostrava Republic, Jon Kareli, told reporters after the meeting.",
    "Kareli said the port must be returned and added that his government was “ready to wait”.",
    "The truce collapsed within hours, according to two officials who spoke on condition of anonymity.",
    "\"Nobody asked us,\" Velin said. \"We learned of the plan from the radio.\"",
    "The ministry denied that its envoy had offered to withdraw from the valley.",
    "Analysts expect a new round of talks in spring.",
    "Rain fell on the delegations’ tents for three days.",
    "Asked about the map, Velin replied: “It is a draft.”\n\n“Everything in it can change,” she continued. “Everything but the river.”",
    "In a statement, the Harbour Union accused the government of breaking its word and demanded an apology.",
    "NATO’s spokesman, Ilya Brandt, confirmed Kareli’s claim that the convoy had been stopped at noon.",
    "The draft, which the Telmark Daily says was written in the spring, calls for 3,000 observers.",
    "Kareli’s ﬁnance adviser was told 😀 by an aide: “co\u00adoperate or leave”.",
]


def probabilities(calibration, found):
    out = {}
    for name, wanted in (("statement", STATEMENT), ("speaker", SPEAKER)):
        out[name] = round(float(apply(calibration[name]["coefficients"], np.array([features(found, wanted)]))[0]), 6)
    return out


def utf16(text, spans):
    """Spans in UTF-16 code units, as JavaScript counts."""
    at = lambda i: len(text[:i].encode("utf-16-le")) // 2
    return [[at(a), at(b)] for a, b in spans]


def reference(encoder, run, calibration):
    """What the port must give for a few invented texts: ids, features, words, role scores, spans, probabilities."""
    cases = []
    for text in SENTENCES + ["\n\n".join(SENTENCES * 3)]:
        encoded = encoder(text)
        inputs = window_inputs(encoded)
        answers = Answers(encoded, inputs, batched(inputs, run))
        found = decode(answers, load_options())
        short = len(encoded.words) < 60
        cases.append({
            "text": text,
            "ids": encoded.ids.tolist(), "feats": encoded.feats.tolist(), "words": utf16(text, encoded.words), "first": encoded.first.tolist(),
            "windows": [[int(i[k]) for k in ("left", "right", "start", "end")] for i in inputs],
            "role": [[round(float(x), 3) for x in row] for row in answers.role] if short else None,
            "attributions": [
                {r: utf16(text, spans) for r, spans in as_attribution(encoded, f).items()} | {"facts": {k: round(float(v), 4) for k, v in f.facts.items()}, "probability": probabilities(calibration, f)} for f in found
            ],
        })
    return cases


def speed(path, threads, batch=8, repeats=12):
    """Best of several runs over full windows, so that a busy machine does not count against the model."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    ids = np.random.default_rng(0).integers(5, 20000, (batch, WINDOW))
    feed = {"ids": ids, "feats": ids % 13, "mask": ids * 0 + 1}
    session.run(None, feed)
    best = 1e9
    for _ in range(repeats):
        began = time.perf_counter()
        session.run(None, feed)
        best = min(best, time.perf_counter() - began)
    return round(ids.size / best)


def short(figures):
    return {k: {m: round(v[m], 4) if isinstance(v[m], float) else v[m] for m in v} if isinstance(v, dict) else v for k, v in figures.items()}


def dev_figures(name):
    """From the answers that measure.py kept."""
    with open(BUILD / f"{name}.jsonl.answers.pkl", "rb") as handle:
        answers = pickle.load(handle)
    predictions = [[as_attribution(a.encoded, f) for f in decode(a, load_options())] for a in answers]
    articles = read_polnear("dev")
    out = short(score([Gold(a) for a in articles], predictions))
    file = BUILD / f"{name}.jsonl"
    file.write_text("".join(json.dumps({"file": a.name, "attributions": found}) + "\n" for a, found in zip(articles, predictions)))
    if SCORER.exists():
        official = subprocess.run(["node", str(SCORER), str(DATA / "polnear" / "dev"), str(file), "--json"], capture_output=True, text=True, check=True)
        out = out | short(json.loads(official.stdout))
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", required=True)
    args = parser.parse_args()
    saved = torch.load(args.weights, weights_only=False)
    calibration = json.loads((BUILD / "calibration.json").read_text())
    labels = json.loads((BUILD / "labels.json").read_text())
    shutil.copy(BUILD / "tokenizer.json", MODEL / "tokenizer.json")
    model = MODEL / "model.onnx"
    trees = saved.get("trees") or {}
    config = {
        "format": 1,
        "sha256": hashlib.sha256(model.read_bytes()).hexdigest(),
        "window": WINDOW, "context": CONTEXT, "maxPieces": MAX_PIECES,
        "tokens": {"pad": PAD, "break": BREAK, "unk": UNK, "cls": CLS, "sep": SEP},
        "cases": CASES, "roles": ROLES,
        "labels": {k: labels[k] for k in trees if k in NAMES},
        "decoding": load_options() | {"edge": EDGE},
        "calibration": {k: calibration[k] for k in ("statement", "speaker")} | {"clip": 1e-4},
    }
    (MODEL / "config.json").write_text(json.dumps(config, indent=1, ensure_ascii=False) + "\n")
    encoder = Encoder(load_tokenizer(MODEL))
    run = onnx_runner(model)
    text = json.dumps({"tolerance": 0.02, "cases": reference(encoder, run, calibration)}, ensure_ascii=False)
    (MODEL / "reference.json").write_text(re.sub(r'(\{"text")', r"\n\1", text) + "\n")
    figures = {
        "split": "PolNeAR dev, the first annotator by name",
        "full": dev_figures("full"),
        "quantised": dev_figures("predictions"),
        "reliability": calibration["reliability"],
        "trees": saved.get("tree_figures"),
        "tokensPerSecond": {f"{name}, {n} thread{'s' * (n > 1)}": speed(path, n) for name, path in (("full", BUILD / "full.onnx"), ("quantised", model)) for n in (1, 2)},
        "bytes": {p.name: p.stat().st_size for p in sorted(MODEL.iterdir()) if p.name != "figures.json"},
        "training": {"commands": [re.sub(r"/\S*/", "build/", "train.py " + c) for c in saved.get("history", [])], "epochs": saved.get("epoch"), "steps": saved.get("steps"), "seconds": round(saved.get("seconds", 0)), "seed": saved["args"]["seed"], "trees": saved.get("tree_args", {}) and {k: v for k, v in saved["tree_args"].items() if k not in ("weights", "out")}},
        "versions": {p: version(p) for p in ("torch", "onnx", "onnxruntime", "tokenizers", "numpy", "scikit-learn")} | {"python": platform.python_version()},
    }
    (MODEL / "figures.json").write_text(json.dumps(figures, indent=1) + "\n")
    print(json.dumps({k: figures[k] for k in ("full", "quantised", "tokensPerSecond", "bytes")}, indent=0), file=sys.stderr)


if __name__ == "__main__":
    main()
