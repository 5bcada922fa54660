"""Takes trained weights, gives model.onnx: first in full precision, then with its matrices in 4 bits; never trains.

    python export.py --weights build/reader.pt       # about a minute

The 4-bit codes and steps are quant.py's, the ones that training has already seen.
"""
import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import quant
from common import BUILD, MODEL
from model import Reader

NAMES = ["role", "source", "cue", "upos", "name"]  # heads and relations are measured, and left out: not good enough to build on
SQUARE = {"source", "cue", "head"}


class Plain(torch.nn.Module):
    """The reader with its answers as a tuple, in the order of NAMES."""

    def __init__(self, reader, names):
        super().__init__()
        self.reader, self.names = reader, names

    def forward(self, ids, feats, mask):
        out = self.reader(ids, feats, mask)
        return tuple(out[n] for n in self.names)


def load_reader(path):
    saved = torch.load(path, weights_only=False)
    reader = Reader(saved["args"]["kind"], saved["args"]["layers"], trees=saved["trees"])
    reader.load_state_dict(saved["state"], strict=False)
    return reader.eval(), saved


def to_onnx(reader, path):
    ids = torch.randint(1000, 2000, (2, 48))
    with torch.no_grad():
        names = [n for n in NAMES if n in reader(ids, ids * 0, ids * 0 + 1)]
    axes = {n: {0: "batch", 1: "tokens"} | ({2: "tokens"} if n in SQUARE else {}) for n in ("ids", "feats", "mask", *names)}
    torch.onnx.export(
        Plain(reader, names).eval(), (ids, ids * 0, ids * 0 + 1), str(path), input_names=["ids", "feats", "mask"],
        output_names=names, dynamic_axes=axes, opset_version=17, dynamo=False,
    )
    return onnx.load(str(path))


def nibbles(codes):
    """Codes 0..15, two to a byte, the first in the low half."""
    flat = codes.reshape(-1, 2).astype(np.uint8)
    return flat[:, 0] | (flat[:, 1] << 4)


def quantise(model, words="reader.encoder.words.weight"):
    """Every constant matrix of a MatMul with 64 columns or more, and the table of words, in 4 bits."""
    graph = model.graph
    constants = {i.name: i for i in graph.initializer}
    for node in graph.node:
        if node.op_type == "Constant" and node.attribute[0].name == "value":
            constants[node.output[0]] = node.attribute[0].t
    drop, nodes, made = set(), [], 0
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in constants:
            matrix = numpy_helper.to_array(constants[node.input[1]])
            if matrix.ndim == 2 and matrix.shape[1] >= 64:
                codes, step = quant.blocks(torch.from_numpy(matrix.T.copy()))
                rows, count, _ = codes.shape
                packed = nibbles((codes.numpy() + 8)).reshape(rows, count, quant.BLOCK // 2)
                base = f"w{made}"
                made += 1
                graph.initializer.append(numpy_helper.from_array(packed, base + "_codes"))
                graph.initializer.append(numpy_helper.from_array(step.numpy().reshape(-1).astype(np.float32), base + "_steps"))
                drop.add(node.input[1])
                nodes.append(helper.make_node(
                    "MatMulNBits", [node.input[0], base + "_codes", base + "_steps"], list(node.output), name=node.name, domain="com.microsoft",
                    K=matrix.shape[0], N=matrix.shape[1], bits=4, block_size=quant.BLOCK, accuracy_level=4,
                ))
                continue
        if node.op_type == "Gather" and node.input[0] == words:
            table = numpy_helper.to_array(constants[words])
            codes, step = quant.blocks(torch.from_numpy(table.copy()))
            packed = nibbles(codes.numpy().astype(np.int8) & 15)
            graph.initializer.append(helper.make_tensor("words_codes", TensorProto.INT4, table.shape, packed.tobytes(), raw=True))
            graph.initializer.append(numpy_helper.from_array(step.numpy()[..., 0].astype(np.float32), "words_steps"))
            drop.add(words)
            nodes.append(helper.make_node(
                "GatherBlockQuantized", ["words_codes", node.input[1], "words_steps"], list(node.output), name=node.name, domain="com.microsoft",
                gather_axis=0, quantize_axis=1, block_size=quant.BLOCK,
            ))
            continue
        nodes.append(node)
    nodes = [n for n in nodes if not (n.op_type == "Constant" and n.output[0] in drop)]
    del graph.node[:]
    graph.node.extend(nodes)
    kept = [i for i in graph.initializer if i.name not in drop]
    del graph.initializer[:]
    graph.initializer.extend(kept)
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    model.ir_version = 10
    return model


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", default=str(MODEL / "model.onnx"))
    args = parser.parse_args()
    reader, _ = load_reader(args.weights)
    BUILD.mkdir(parents=True, exist_ok=True)
    full = BUILD / "full.onnx"
    model = to_onnx(reader, full)
    Path(args.out).parent.mkdir(parents=True, exist_ok=True)
    onnx.save(quantise(model), args.out)
    for path in (full, Path(args.out)):
        print(path.name, f"{path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
