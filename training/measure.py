"""Takes weights (a .pt file or model.onnx) and a split, gives the figures; never changes the weights.

    python measure.py --weights ../models/reader/model.onnx --split dev
"""
import argparse
import json
import pickle
import subprocess
import sys
import time

import numpy as np

import quant
from common import BUILD, SCORER
from corpus import DATA, read_polnear
from decode import Answers, as_attribution, decode, load_options, window_inputs
from encode import WINDOW
from score import Gold, score


def torch_runner(path, threads=2, half=False):
    import torch

    from model import Reader

    torch.set_num_threads(threads)
    saved = torch.load(path, weights_only=False)
    model = Reader(saved["args"]["kind"], saved["args"]["layers"], trees=saved["trees"])
    model.load_state_dict(saved["state"], strict=False)
    model.eval()

    def run(ids, feats, mask):
        if saved["args"].get("plain_case"):
            feats = feats * 0
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=half):
            return {k: v.float().numpy() for k, v in model(*(torch.from_numpy(x) for x in (ids, feats, mask))).items()}

    return run


def onnx_runner(path, threads=2):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    names = [o.name for o in session.get_outputs()]

    def run(ids, feats, mask):
        return dict(zip(names, session.run(None, {"ids": ids, "feats": feats, "mask": mask})))

    return run


def runner(path, **options):
    return onnx_runner(path) if str(path).endswith(".onnx") else torch_runner(path, **options)


def batched(inputs, run, size=8):
    """Windows of like length run together; padding never changes a window's answer (the mask hides it)."""
    order = sorted(range(len(inputs)), key=lambda i: len(inputs[i]["ids"]))
    outputs = [None] * len(inputs)
    for at in range(0, len(order), size):
        chunk = order[at : at + size]
        longest = max(len(inputs[i]["ids"]) for i in chunk)
        pad = lambda x: np.pad(x, (0, longest - len(x)))
        ids = np.stack([pad(inputs[i]["ids"]) for i in chunk])
        feats = np.stack([pad(inputs[i]["feats"]) for i in chunk])
        mask = np.stack([pad(np.ones(len(inputs[i]["ids"]), np.int64)) for i in chunk])
        out = run(ids, feats, mask)
        for row, i in enumerate(chunk):
            n = len(inputs[i]["ids"])
            outputs[i] = {k: (v[row, :n, :n] if k in ("source", "cue", "head") else v[row, :n]) for k, v in out.items()}
    return outputs


def answer_all(articles, run, size=WINDOW):
    """The answers for many prepared articles, windows of all of them batched together."""
    inputs = [window_inputs(a["encoded"], size=size) for a in articles]
    flat = [i for one in inputs for i in one]
    outputs = batched(flat, run)
    answers, at = [], 0
    for article, mine in zip(articles, inputs):
        answers.append(Answers(article["encoded"], mine, outputs[at : at + len(mine)]))
        at += len(mine)
    return answers


def seams(articles, answers, run, size=256):
    """How alike the readings are when the same texts are cut elsewhere: F1 of attributions that are equal to the character."""
    as_set = lambda a: {json.dumps(as_attribution(a.encoded, f)) for f in decode(a, load_options())}
    pairs = [(as_set(a), as_set(b)) for a, b in zip(answers, answer_all(articles, run, size))]
    return 2 * sum(len(a & b) for a, b in pairs) / sum(len(a) + len(b) for a, b in pairs)


def table(figures):
    lines = []
    for k, v in figures.items():
        if isinstance(v, dict) and "f1" in v:
            lines.append(f"{k:12} P {v['precision']:.3f}  R {v['recall']:.3f}  F1 {v['f1']:.3f}  ({v['predicted']} predicted, {v['gold']} gold)")
        else:
            lines.append(f"{k} {v}")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", required=True)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--predictions", default=str(BUILD / "predictions.jsonl"))
    parser.add_argument("--options", default="", help="JSON of decoding options")
    parser.add_argument("--half", action="store_true", help="run a .pt file in bfloat16")
    parser.add_argument("--rounded", action="store_true", help="run a .pt file with its weights rounded to 4 bits")
    parser.add_argument("--seams", action="store_true", help="also cut the texts elsewhere and compare")
    args = parser.parse_args()
    with open(BUILD / f"{args.split}.pkl", "rb") as handle:
        prepared = pickle.load(handle)["polnear"]
    quant.ROUND = args.rounded
    run = runner(args.weights, **({"half": True} if args.half else {}))
    began = time.time()
    answers = answer_all(prepared, run)
    seconds = time.time() - began
    tokens = sum(len(p["encoded"].ids) for p in prepared)
    print(f"{tokens} tokens in {seconds:.1f}s: {tokens / seconds:.0f} tokens/s", file=sys.stderr)
    with open(args.predictions + ".answers.pkl", "wb") as handle:
        pickle.dump(answers, handle)
    options = load_options() | (json.loads(args.options) if args.options else {})
    predictions = [[as_attribution(p["encoded"], f) for f in decode(a, options)] for p, a in zip(prepared, answers)]
    with open(args.predictions, "w") as handle:
        for p, found in zip(prepared, predictions):
            handle.write(json.dumps({"file": p["name"], "attributions": found}) + "\n")
    golds = [Gold(a) for a in read_polnear(args.split)]
    print(table(score(golds, predictions)))
    if args.seams:
        print(f"the same attribution with windows cut elsewhere: F1 {seams(prepared, answers, run):.4f}")
    if SCORER.exists():
        print(subprocess.run(["node", str(SCORER), str(DATA / "polnear" / args.split), args.predictions], capture_output=True, text=True).stdout)


if __name__ == "__main__":
    main()
