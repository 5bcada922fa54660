"""Takes the prepared texts and the start weights, gives trained weights (and a teacher's softer answers as help, if named); never looks at dev's labels except to print figures.

    python train.py --out build/reader.pt
"""
import argparse
import json
import math
import pickle
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

import quant
from batches import collate, epoch_windows
from common import BUILD, seed_all, start_folder
from model import Reader


def link_loss(log_p, pairs):
    """pairs [n, 4]: batch, asking token, group, allowed token; the loss of a group is -log of what its allowed tokens hold together."""
    if len(pairs) == 0:
        return log_p.sum() * 0
    picked = log_p[pairs[:, 0], pairs[:, 1], pairs[:, 3]]
    groups = int(pairs[:, 2].max()) + 1
    top = torch.full((groups,), -1e4).scatter_reduce(0, pairs[:, 2], picked.detach(), "amax")
    total = torch.zeros(groups).index_add(0, pairs[:, 2], (picked - top[pairs[:, 2]]).exp())
    return -(total.clamp(min=1e-9).log() + top).mean()


def losses(model, batch, weights):
    out = model(batch["ids"], batch["feats"], batch["mask"])
    parts = {}
    if batch["kind"] == "polnear":
        parts["role"] = F.cross_entropy(out["role"].transpose(1, 2), batch["role"], ignore_index=-100, label_smoothing=weights.get("smooth", 0.0))
        parts["source"] = link_loss(out["source"], batch["source"])
        parts["cue"] = link_loss(out["cue"], batch["cue"])
    else:
        if "upos" in out:
            parts["upos"] = F.cross_entropy(out["upos"].transpose(1, 2), batch["upos"], ignore_index=-100)
        if "name" in out and (batch["name"] >= 0).any():
            parts["name"] = F.cross_entropy(out["name"].transpose(1, 2), batch["name"], ignore_index=-100)
        if "head" in out:
            parts["head"] = link_loss(out["head"], batch["head"])
            parts["rel"] = F.cross_entropy(out["rel"].transpose(1, 2), batch["rel"], ignore_index=-100)
    return parts, out


def distil(out, taught, batch, temperature=1.0):
    """Cross-entropy against the teacher's distributions, on first tokens of words only."""
    first = batch["role"] != -100
    soft = F.softmax(taught["role"] / temperature, -1)
    role = -(soft * F.log_softmax(out["role"] / temperature, -1)).sum(-1)[first].mean()
    parts = {"t_role": role}
    for name, asking in (("source", (3, 4)), ("cue", (5, 6))):
        p = soft[..., asking[0]] + soft[..., asking[1]]
        rows = first & (p > 0.1)
        if rows.any():
            t = taught[name][rows].exp()
            parts[f"t_{name}"] = -((t * out[name][rows]).sum(-1) * p[rows]).sum() / p[rows].sum()
    return parts


def optimiser(model, rate, head_rate, decay, layer_decay):
    groups = {}
    depth = len(model.encoder.layers)
    for name, p in model.named_parameters():
        if name.startswith("encoder.layers."):
            scale = rate * layer_decay ** (depth - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder.features"):
            scale = head_rate
        elif name.startswith("encoder."):
            scale = rate * layer_decay**depth
        else:
            scale = head_rate
        wd = decay if p.ndim > 1 and "encoder.words" not in name else 0.0
        groups.setdefault((scale, wd), []).append(p)
    return torch.optim.AdamW([{"params": ps, "lr": r, "weight_decay": w} for (r, w), ps in groups.items()], betas=(0.9, 0.98), fused=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--start", default="", help="go on from this run's weights instead of the start weights")
    parser.add_argument("--kind", default="minilm")
    parser.add_argument("--layers", type=lambda s: [int(x) for x in s.split(",")], default=None)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=10, help="windows a step")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--layer-decay", type=float, default=0.95)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--warmup", type=float, default=0.06)
    parser.add_argument("--link-weight", type=float, default=0.3)
    parser.add_argument("--trees", default="", help="comma list of upos,rel,name")
    parser.add_argument("--tree-weight", type=float, default=0.3)
    parser.add_argument("--tree-every", type=float, default=1.0, help="share of the treebanks seen an epoch")
    parser.add_argument("--ema", type=float, default=0.995)
    parser.add_argument("--teacher", default="", help="folder of a teacher's answers, from teach.py")
    parser.add_argument("--teacher-weight", type=float, default=0.7)
    parser.add_argument("--quant-from", type=float, default=2.0, help="share of the steps after which weights are rounded to 4 bits on the way forward")
    parser.add_argument("--minutes", type=float, default=1e9, help="end by this time whatever the machine does: the schedule follows the clock where it runs ahead of the steps")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--size", type=int, default=384)
    parser.add_argument("--limit-steps", type=int, default=0)
    parser.add_argument("--plain-case", action="store_true", help="leave the case and quote features out")
    args = parser.parse_args()
    torch.set_num_threads(2)
    seed_all(args.seed)
    with open(BUILD / "train.pkl", "rb") as handle:
        data = pickle.load(handle)
    with open(BUILD / "labels.json") as handle:
        labels = json.load(handle)
    trees = {k: len(labels[k]) for k in args.trees.split(",") if k} or None
    model = Reader(args.kind, args.layers, trees=trees, dropout=args.dropout)
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=False)["state"], strict=False)
    else:
        model.encoder.load_start(start_folder(args.kind))
    teacher = None
    if args.teacher:
        from teach import load_teacher

        teacher = load_teacher(args.teacher)
    rng = np.random.default_rng(args.seed)
    plan = [epoch_windows(data, rng, args.size, args.batch, labels, trees, args.tree_every) for _ in range(args.epochs)]
    total = sum(len(p) for p in plan)
    opt = optimiser(model, args.rate, args.head_rate, 0.01, args.layer_decay)
    base = [g["lr"] for g in opt.param_groups]
    average = {k: v.detach().clone() for k, v in model.state_dict().items() if v.dtype.is_floating_point}
    weights = {"role": 1.0, "source": args.link_weight, "cue": args.link_weight}
    for k in ("upos", "name", "head", "rel"):
        weights[k] = args.tree_weight
    step, began, running = 0, time.time(), {}
    history = (torch.load(args.start, weights_only=False).get("history", []) if args.start else []) + [" ".join(sys.argv[1:])]
    for epoch, batches in enumerate(plan):
        model.train()
        for items in batches:
            batch = collate(items, labels)
            if args.plain_case:
                batch["feats"].zero_()
            done = max(step / total, (time.time() - began) / 60 / args.minutes)
            if done >= 1:
                break
            scale = min(1, (done + 1 / total) / args.warmup) * max(0.02, (1 - max(0, done - args.warmup) / (1 - args.warmup)))
            quant.ROUND = done >= args.quant_from
            for group, lr in zip(opt.param_groups, base):
                group["lr"] = lr * scale
            with torch.autocast("cpu", torch.bfloat16):
                parts, out = losses(model, batch, weights)
                loss = sum(weights[k] * v for k, v in parts.items())
                if teacher is not None and batch["kind"] == "polnear":
                    soft = distil(out, teacher(items, batch), batch)
                    taught = soft["t_role"] + args.link_weight * sum(v for k, v in soft.items() if k != "t_role")
                    loss = (1 - args.teacher_weight) * loss + args.teacher_weight * taught
                    parts |= soft
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            step += 1
            keep = min(args.ema, (1 + step) / (10 + step))
            with torch.no_grad():
                state = model.state_dict()
                names = list(average)
                torch._foreach_lerp_([average[n] for n in names], [state[n] for n in names], 1 - keep)
            for k, v in parts.items():
                running[k] = 0.98 * running.get(k, float(v.detach())) + 0.02 * float(v.detach())
            if step % 20 == 0 or step == total:
                print(f"epoch {epoch} step {step}/{total} {time.time() - began:.0f}s " + " ".join(f"{k} {v:.3f}" for k, v in running.items()), file=sys.stderr, flush=True)
            if args.limit_steps and step >= args.limit_steps:
                break
        save = {"history": history, "args": vars(args), "trees": trees, "state": average, "epoch": epoch + 1, "steps": step, "seconds": time.time() - began}
        torch.save(save, args.out)
        if (args.limit_steps and step >= args.limit_steps) or time.time() - began > 60 * args.minutes:
            break
    print(f"done in {time.time() - began:.0f}s", file=sys.stderr)


if __name__ == "__main__":
    main()
