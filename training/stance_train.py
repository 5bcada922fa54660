"""Takes the invented negotiations and start weights, gives the stance model; never reads what is measured on.

    python stance_train.py --out build/stance.pt [--hold 8]    # hold: leave every eighth negotiation out and measure on it
"""
import argparse
import json
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import quant
from common import BUILD, HERE, seed_all, start_folder
from stance_data import load_all
from stance_encode import Pieces, pad, texts_of
from stance_measure import measure
from stance_model import EXAMPLE, LABEL, NOT, REFUSES, TAKES, Stance
from stance_templates import one

READER = HERE.parent / "models" / "reader"


def vocabulary():
    """For each token of the reader's table its id in BERT's."""
    kept = json.loads((READER / "tokenizer.json").read_text())["model"]["vocab"]
    old = {t: i for i, t in enumerate((start_folder("minilm") / "vocab.txt").read_text().splitlines())}
    return [old[t] for t in sorted(kept, key=kept.get)]


def start(kind, layers):
    BUILD.mkdir(parents=True, exist_ok=True)
    (BUILD / "vocabulary.json").write_text(json.dumps(vocabulary()))
    model = Stance(kind, layers)
    model.encoder.load_start(start_folder(kind))
    return model


def embed(model, rows, groups=3):
    """Vectors of token rows, run in groups of like length."""
    order = sorted(range(len(rows)), key=lambda k: len(rows[k]))
    size = -(-len(rows) // groups)
    out = []
    for k in range(0, len(order), size):
        ids, mask = map(torch.from_numpy, pad([rows[x] for x in order[k : k + size]]))
        out.append(model.vector(ids, mask))
    back = torch.empty(len(rows), dtype=torch.long)
    back[torch.tensor(order)] = torch.arange(len(rows))
    return torch.cat(out)[back]


def step_loss(model, pieces, negotiation, chosen, made, rng):
    texts, made_of = [negotiation.texts[i] for i in chosen], [None] * len(chosen)
    for _ in range(made):
        text, source = one(negotiation, rng)
        texts.append(text)
        made_of.append(source)
    rows, kinds = [], []
    for p in negotiation.positions:
        options = texts_of(p)
        examples = rng.sample(options[1:], min(len(options) - 1, rng.choice([1, 2, 2, 3])))
        mine = ([options[0]] if rng.random() < 0.9 or not examples else []) + examples
        kinds.append([LABEL if o == options[0] else EXAMPLE for o in mine])
        rows.append(mine)
    found = embed(model, [pieces(t.text) for t in texts] + [pieces(x) for row in rows for x in row])
    u, v = found[: len(texts)], found[len(texts) :]
    takes = torch.tensor([[float(p.id in t.takes) for p in negotiation.positions] for t in texts])
    firm = torch.tensor([[t.takes.get(p.id, (-100, 0))[0] for p in negotiation.positions] for t in texts])
    other = torch.tensor([[float(t.takes.get(p.id, (0, False))[1]) for p in negotiation.positions] for t in texts])

    # The vector: a text that takes a position is nearer to that position's texts than to the others'.
    owner = torch.tensor([i for i, row in enumerate(rows) for _ in row])
    right = takes[:, owner] > 0
    some = right.any(-1)
    contrast = torch.zeros(())
    if some.any():
        sims = u[some] @ v.T * 16
        contrast = (torch.logsumexp(sims, -1) - torch.logsumexp(sims.masked_fill(~right[some], -1e4), -1)).mean()

    # The head: beside a position's texts, sometimes with what a person has said of other texts of the batch.
    near = (u @ v.T).detach()
    learned = [[] for _ in negotiation.positions]
    if rng.random() < 0.5:
        for j, p in enumerate(negotiation.positions):
            for i, t in enumerate(texts):
                if rng.random() < 0.5 and p.id in t.takes:
                    learned[j].append((i, REFUSES if t.takes[p.id][0] == 5 else TAKES))
            best = near[:, owner == j].amax(1)
            for i in best.topk(min(6, len(texts))).indices.tolist():
                if rng.random() < 0.25 and p.id not in texts[i].takes:
                    learned[j].append((i, NOT))
    widest = max(len(row) + len(more) for row, more in zip(rows, learned))
    index = torch.zeros(len(rows), widest, dtype=torch.long)
    kind = torch.full((len(texts), len(rows), widest), -1)
    at = len(texts)
    for j, (row, more) in enumerate(zip(rows, learned)):
        for k in range(len(row)):
            index[j, k] = at + k
            kind[:, j, k] = kinds[j][k]
            for i, source in enumerate(made_of):
                if row[k] == source and len(row) > 1:  # what a text was made of is no example of it
                    kind[i, j, k] = -1
        at += len(row)
        for k, (i, what) in enumerate(more):
            index[j, len(row) + k] = i
            kind[:, j, len(row) + k] = what
            kind[i, j, len(row) + k] = -1  # a text is no example of itself
    scores = model.head(u, found[index], kind).float()
    loss = F.binary_cross_entropy_with_logits(scores[..., 0], takes, reduction="none").sum(-1).mean()
    if takes.any():
        loss = loss + 0.4 * F.cross_entropy(scores[..., 2:][takes > 0], firm[takes > 0])
        loss = loss + 0.2 * F.binary_cross_entropy_with_logits(scores[..., 1][takes > 0], other[takes > 0])
    return loss + 0.3 * contrast


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--begin", help="go on from these weights, with what they left out left out")
    parser.add_argument("--kind", default="mpnet")
    parser.add_argument("--layers", help="of the start weights, as 0,1,2; default: all")
    parser.add_argument("--hold", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=4e-5)
    parser.add_argument("--head-rate", type=float, default=6e-4)
    parser.add_argument("--texts", type=int, default=36, help="of one negotiation in a step")
    parser.add_argument("--freeze", type=int, default=4, help="lowest layers that stay as they are")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--made", type=int, default=14, help="made sentences beside them")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--quant-from", type=float, default=2.0)
    parser.add_argument("--every", type=int, default=1, help="epochs between measurements")
    args = parser.parse_args()
    seed_all(args.seed)
    rng = random.Random(args.seed)
    torch.set_num_threads(args.threads)

    everything = load_all()
    begun = torch.load(args.begin, weights_only=False) if args.begin else None
    held = [n for n in everything if n.name in begun["held"]] if begun else everything[3 :: args.hold] if args.hold else []
    learned = [n for n in everything if n not in held]
    print(len(learned), "learned,", len(held), "held:", [n.name for n in held], flush=True)
    pieces = Pieces(READER)
    model = start(args.kind, [int(x) for x in args.layers.split(",")] if args.layers else None)
    if begun:
        model.load_state_dict(begun["state"])
    frozen = [model.encoder.words, model.encoder.positions, model.encoder.features, model.encoder.norm, *model.encoder.layers[: args.freeze]]
    for part in frozen:  # what words mean is known already; so much text would only be learned by heart
        part.requires_grad_(False)
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder")]
    rest = [p for n, p in model.named_parameters() if n.startswith("encoder") and p.requires_grad]
    optimiser = torch.optim.AdamW([{"params": rest, "lr": args.rate}, {"params": heads, "lr": args.head_rate}], weight_decay=0.01)
    total = sum(-(-len(n.texts) // args.texts) for n in learned) * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, (s + 1) / (0.06 * total)) * max(0.02, 1 - s / total))
    step, began = 0, time.time()
    mean = {k: v.detach().clone() for k, v in model.state_dict().items()}
    for epoch in range(args.epochs):
        jobs = []
        for n in learned:
            order = list(range(len(n.texts)))
            rng.shuffle(order)
            jobs += [(n, order[i : i + args.texts]) for i in range(0, len(order), args.texts)]
        rng.shuffle(jobs)
        model.train()
        for negotiation, chosen in jobs:
            quant.ROUND = step >= args.quant_from * total
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = step_loss(model, pieces, negotiation, chosen, args.made, rng)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            with torch.no_grad():
                for k, v in model.state_dict().items():
                    mean[k].lerp_(v, max(0.03, 1 / (step + 1))) if v.is_floating_point() else mean[k].copy_(v)
            if step % 10 == 0:
                print(f"{step}/{total} {loss.item():.3f} {time.time() - began:.0f} s", flush=True)
        if held and (epoch == args.epochs - 1 or epoch % args.every == args.every - 1):
            raw = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(mean)
            print("epoch", epoch, measure(model, pieces, held), flush=True)
            model.load_state_dict(raw)
            torch.save({"state": mean, "args": vars(args), "held": [n.name for n in held]}, args.out)
    torch.save({"state": mean, "args": vars(args), "held": [n.name for n in held]}, args.out)


if __name__ == "__main__":
    main()
