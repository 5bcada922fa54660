"""Takes a trained reader and the treebanks, gives the reader with heads for parts of speech, names and dependency heads; never changes the encoder, so attribution stays as it was.

    python trees.py --weights build/reader.pt --out build/reader-trees.pt
"""
import argparse
import json
import pickle
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

import quant
from batches import collate, tree_batches
from common import BUILD, seed_all
from model import Reader
from train import link_loss


def states_of(reader, batches):
    """The frozen encoder's layers for every batch, in bfloat16."""
    out = []
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in batches:
            out.append([s.to(torch.bfloat16) for s in reader.encoder(batch["ids"], batch["feats"], batch["mask"])])
    return out


def loss_of(heads, states, batch):
    out = heads(states, batch["mask"])
    loss = 0
    for k in heads.sizes:
        if (batch[k] >= 0).any():
            loss = loss + F.cross_entropy(out[k].transpose(1, 2), batch[k], ignore_index=-100)
    if "head" in out:
        loss = loss + link_loss(out["head"], batch["head"])
    return loss


def figures(heads, batches, states, names):
    """Accuracy of UPOS; UAS and LAS with each word's best head, punctuation counted; F1 of names as whole spans (GUM)."""
    hit, total = {"upos": 0, "uas": 0, "las": 0}, {"upos": 0, "uas": 0, "las": 0}
    name = [0, 0, 0]
    heads.eval()
    for batch, state in zip(batches, states):
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            out = heads(state, batch["mask"])
        if "upos" in out:
            known = batch["upos"] >= 0
            hit["upos"] += int((out["upos"].argmax(-1) == batch["upos"])[known].sum())
            total["upos"] += int(known.sum())
        if "head" in out:
            b, t, _, h = batch["head"].T
            # only words can be heads: [CLS] stands for the root
            words = (batch["upos"] >= 0)
            words[:, 0] = True
            scores = out["head"].masked_fill(~words[:, None, :], -1e4)
            right = scores[b, t].argmax(-1) == h
            rel = out["rel"].argmax(-1)[b, t] == batch["rel"][b, t]
            hit["uas"] += int(right.sum())
            hit["las"] += int((right & rel).sum())
            total["uas"] += len(b)
            total["las"] += len(b)
        if "name" in out:
            for row in range(len(batch["ids"])):
                at = (batch["name"][row] >= 0).nonzero()[:, 0]
                if not len(at):
                    continue
                gold = name_spans([names[i] for i in batch["name"][row][at]])
                found = name_spans([names[i] for i in out["name"][row][at].argmax(-1)])
                name = [name[0] + len(gold & found), name[1] + len(found), name[2] + len(gold)]
    result = {k: round(hit[k] / total[k], 4) for k in hit if total[k]}
    if name[2]:
        result["name_f1"] = round(2 * name[0] / (name[1] + name[2]), 4)
    return result


def name_spans(tags):
    spans, start, kind = set(), None, None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and (tag == "O" or tag[0] == "B" or tag[2:] != kind):
            spans.add((start, i, kind))
            start = None
        if tag != "O" and start is None:
            start, kind = i, tag[2:]
    return spans


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--answers", default="upos,name,rel")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--share", type=float, default=1.0, help="share of the training texts used")
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    torch.set_num_threads(2)
    seed_all(args.seed)
    quant.ROUND = True
    labels = json.loads((BUILD / "labels.json").read_text())
    sizes = {k: len(labels[k]) for k in args.answers.split(",")}
    saved = torch.load(args.weights, weights_only=False)
    reader = Reader(saved["args"]["kind"], saved["args"]["layers"], trees=sizes)
    reader.load_state_dict(saved["state"], strict=False)
    reader.eval()
    rng = np.random.default_rng(args.seed)
    data = {}
    for split in ("train", "dev"):
        with open(BUILD / f"{split}.pkl", "rb") as handle:
            raw = pickle.load(handle)
        sets = {"both": raw} if split == "train" else {b: {"ewt": [], "gum": [], b: raw[b]} for b in ("ewt", "gum")}
        for name, one in sets.items():
            batches = [collate(items, labels) for items in tree_batches(one, rng, 384, 10, args.share if split == "train" else 1.0)]
            began = time.time()
            data[name] = (batches, states_of(reader, batches))
            print(f"{split} {name}: {len(batches)} batches read in {time.time() - began:.0f}s", file=sys.stderr, flush=True)
    heads = reader.trees
    opt = torch.optim.AdamW(heads.parameters(), lr=args.rate, weight_decay=0.01)
    batches, states = data["both"]
    total, step, began = args.epochs * len(batches), 0, time.time()
    for epoch in range(args.epochs):
        heads.train()
        for i in rng.permutation(len(batches)):
            for group in opt.param_groups:
                group["lr"] = args.rate * min(1, (step + 1) / 20) * (1 - step / total)
            with torch.autocast("cpu", torch.bfloat16):
                loss = loss_of(heads, states[i], batches[i])
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(heads.parameters(), 1.0)
            opt.step()
            step += 1
        print(f"epoch {epoch} {time.time() - began:.0f}s loss {float(loss.detach()):.3f}", file=sys.stderr, flush=True)
    result = {b: figures(heads, *data[b], labels["name"]) for b in ("ewt", "gum")}
    print(json.dumps(result))
    saved |= {"state": reader.state_dict(), "trees": sizes, "tree_figures": result, "tree_args": vars(args)}
    torch.save(saved, args.out)


if __name__ == "__main__":
    main()
