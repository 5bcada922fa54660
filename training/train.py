"""Takes the prepared texts and the start weights, gives trained weights; never looks at dev.

    python train.py --out build/reader.pt
"""
import argparse
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


def losses(model, batch):
    out = model(batch["ids"], batch["feats"], batch["mask"])
    return {
        "role": F.cross_entropy(out["role"].transpose(1, 2), batch["role"], ignore_index=-100),
        "source": link_loss(out["source"], batch["source"]),
        "cue": link_loss(out["cue"], batch["cue"]),
    }


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
    parser.add_argument("--ema", type=float, default=0.995)
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
    model = Reader(args.kind, args.layers, dropout=args.dropout)
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=False)["state"], strict=False)
    else:
        model.encoder.load_start(start_folder(args.kind))
    rng = np.random.default_rng(args.seed)
    plan = [epoch_windows(data, rng, args.size, args.batch) for _ in range(args.epochs)]
    total = sum(len(p) for p in plan)
    opt = optimiser(model, args.rate, args.head_rate, 0.01, args.layer_decay)
    base = [g["lr"] for g in opt.param_groups]
    average = {k: v.detach().clone() for k, v in model.state_dict().items() if v.dtype.is_floating_point}
    weights = {"role": 1.0, "source": args.link_weight, "cue": args.link_weight}
    step, began, running = 0, time.time(), {}
    history = (torch.load(args.start, weights_only=False).get("history", []) if args.start else []) + [" ".join(sys.argv[1:])]
    for epoch, batches in enumerate(plan):
        model.train()
        for items in batches:
            batch = collate(items)
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
                parts = losses(model, batch)
                loss = sum(weights[k] * v for k, v in parts.items())
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
        save = {"history": history, "args": vars(args), "trees": None, "state": average, "epoch": epoch + 1, "steps": step, "seconds": time.time() - began}
        torch.save(save, args.out)
        if (args.limit_steps and step >= args.limit_steps) or time.time() - began > 60 * args.minutes:
            break
    print(f"done in {time.time() - began:.0f}s", file=sys.stderr)


if __name__ == "__main__":
    main()
