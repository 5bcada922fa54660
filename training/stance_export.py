"""Takes a trained stance model, gives models/stance: the encoder with its matrices in 4 bits, the head, and config.json; never trains.

    python stance_export.py --weights build/stance.pt [--calibration build/stance-calibration.json]
"""
import argparse
import hashlib
import json
from pathlib import Path

import onnx
import torch
from torch import nn

from common import BUILD, HERE
from encode import BREAK, CLS, MAX_PIECES, PAD, SEP
from export import quantise
from stance_encode import MOST
from stance_model import Stance

MODEL = HERE.parent / "models" / "stance"


class Vectors(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, mask):
        return self.model.vector(ids, mask)


class Head(nn.Module):
    """The head for pairs: texts [N, hidden], what makes each one's position known [N, K, hidden] and its kinds [N, K], the nearest of any position [N]."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, texts, shown, kinds, any):
        return self.model.pairs(texts, shown, kinds, any)


def load(path):
    saved = torch.load(path, weights_only=False)
    args = saved["args"]
    model = Stance(args["kind"], [int(x) for x in args["layers"].split(",")] if args["layers"] else None)
    model.load_state_dict(saved["state"])
    return model.eval(), saved


TEXTS = [
    "There would, she insisted, be no joint board.",
    "Who sets the fee? A joint board of both sides",
    "Both governments should sit on the body that fixes the fee.",
    "“Nobody’s business but ours,” said Órla Vêss — twice.",
    "The envoy said that " + "the talks had gone on for a very long time, and " * 14 + "that nothing was agreed.",
]
PAIRS = [  # a text, what makes a position known (kind, text), how near the text is to the nearest of any
    {"text": 0, "shown": [[0, 1], [1, 2]], "any": 0.5},
    {"text": 3, "shown": [[0, 1], [1, 2], [2, 0], [4, 4]], "any": 0.3},
]


def reference():
    """What the exported files answer, for the port's tests."""
    import numpy as np
    import onnxruntime as ort

    from stance_encode import Pieces, pad
    from stance_train import READER

    pieces = Pieces(READER)
    rows = [pieces(t) for t in TEXTS]
    encoder, head = (ort.InferenceSession(str(MODEL / f"{n}.onnx")) for n in ("encoder", "head"))
    vectors = [encoder.run(None, dict(zip(("ids", "mask"), pad([row]))))[0][0] for row in rows]
    scores = [
        head.run(None, {
            "texts": vectors[p["text"]][None], "shown": np.stack([vectors[t] for _, t in p["shown"]])[None],
            "kinds": np.array([[k for k, _ in p["shown"]]], dtype=np.int64), "any": np.array([p["any"]], dtype=np.float32),
        })[0][0]
        for p in PAIRS
    ]
    rounded = lambda v: [round(float(x), 5) for x in v]
    return {
        "texts": [{"text": t, "tokens": r, "vector": rounded(v)} for t, r, v in zip(TEXTS, rows, vectors)],
        "pairs": [p | {"scores": rounded(s)} for p, s in zip(PAIRS, scores)],
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", required=True)
    parser.add_argument("--calibration")
    args = parser.parse_args()
    model, _ = load(args.weights)
    MODEL.mkdir(parents=True, exist_ok=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    hidden = model.encoder.hidden

    ids = torch.randint(1000, 2000, (2, 24))
    full = BUILD / "stance-full.onnx"
    torch.onnx.export(
        Vectors(model), (ids, ids * 0 + 1), str(full), input_names=["ids", "mask"], output_names=["vector"],
        dynamic_axes={"ids": {0: "batch", 1: "tokens"}, "mask": {0: "batch", 1: "tokens"}, "vector": {0: "batch"}}, opset_version=17, dynamo=False,
    )
    onnx.save(quantise(onnx.load(str(full)), words="model.encoder.words.weight"), MODEL / "encoder.onnx")
    axes = {n: {0: "pairs"} | ({1: "shown"} if n in ("shown", "kinds") else {}) for n in ("texts", "shown", "kinds", "any", "scores")}
    example = (torch.randn(3, hidden), torch.randn(3, 4, hidden), torch.tensor([[0, 1, 1, -1]] * 3), torch.rand(3))
    torch.onnx.export(
        Head(model), example, str(MODEL / "head.onnx"), input_names=["texts", "shown", "kinds", "any"], output_names=["scores"],
        dynamic_axes=axes, opset_version=17, dynamo=False,
    )
    calibration = json.loads(Path(args.calibration).read_text()) if args.calibration else {"logit": 1.0, "margin": 0.0, "best": 0.0, "offset": 0.0}
    config = {
        "format": 1,
        "sha256": {n: hashlib.sha256((MODEL / f"{n}.onnx").read_bytes()).hexdigest() for n in ("encoder", "head")},
        "size": hidden,
        "maxPieces": MAX_PIECES,
        "most": MOST,
        "tokens": {"pad": PAD, "break": BREAK, "cls": CLS, "sep": SEP},
        "calibration": calibration,
    }
    (MODEL / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    (MODEL / "reference.json").write_text(json.dumps(reference(), ensure_ascii=False) + "\n")
    for name in ("encoder.onnx", "head.onnx"):
        print(name, f"{(MODEL / name).stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
