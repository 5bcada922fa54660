"""Takes a stance model and negotiations it has not learned from, gives how often it is right; never changes the model."""
import numpy as np
import torch

from stance_encode import pad, texts_of
from stance_model import EXAMPLE, LABEL


@torch.no_grad()
def vectors(model, rows, size=64):
    """[rows, hidden]."""
    model.eval()
    order = sorted(range(len(rows)), key=lambda k: len(rows[k]))
    out = np.zeros((len(rows), model.encoder.hidden), dtype=np.float32)
    for k in range(0, len(order), size):
        part = order[k : k + size]
        ids, mask = map(torch.from_numpy, pad([rows[x] for x in part]))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out[part] = model.vector(ids, mask).float().numpy()
    return out


def laid_out(negotiation, found):
    """Vectors of the positions' texts, in their order, as [P, K, hidden], and what each is, [P, K]."""
    widest = max(len(texts_of(p)) for p in negotiation.positions)
    table = np.zeros((len(negotiation.positions), widest, found.shape[-1]), dtype=np.float32)
    kinds = np.full(table.shape[:2], -1, dtype=np.int64)
    at = 0
    for i, p in enumerate(negotiation.positions):
        count = len(texts_of(p))
        table[i, :count] = found[at : at + count]
        kinds[i, :count] = [LABEL] + [EXAMPLE] * (count - 1)
        at += count
    return table, kinds


@torch.no_grad()
def scores(model, pieces, negotiation):
    """[texts, positions, 8] logits."""
    rows = [pieces(t.text) for t in negotiation.texts]
    texts = vectors(model, rows)
    found = vectors(model, [pieces(t) for p in negotiation.positions for t in texts_of(p)])
    table, kinds = laid_out(negotiation, found)
    return model.head(torch.from_numpy(texts), torch.from_numpy(table), torch.from_numpy(kinds)).numpy()


def measure(model, pieces, negotiations):
    """Of all texts beside all positions; the threshold is the best one, so that models compare."""
    rows, taken = [], 0
    for n in negotiations:
        s = scores(model, pieces, n)
        for t, text in enumerate(n.texts):
            taken += len(text.takes)
            for j, p in enumerate(n.positions):
                truth = text.takes.get(p.id)
                x = s[t, j]
                rows.append((x[0], truth is not None, truth is not None and int(x[2:].argmax()) == truth[0], truth is not None and (x[1] > 0) == truth[1]))
    rows.sort(key=lambda r: -r[0])
    p, right, firm, whose = (np.array(x, dtype=float) for x in zip(*rows))
    hits = right.cumsum()
    precision, recall = hits / np.arange(1, len(rows) + 1), hits / taken
    f1 = 2 * precision * recall / np.maximum(1e-9, precision + recall)
    best = int(f1.argmax())
    at = lambda r: round(float(precision[min(len(rows) - 1, int(np.searchsorted(recall, r)))]), 3)
    return {
        "F1": round(float(f1[best]), 3), "P": round(float(precision[best]), 3), "R": round(float(recall[best]), 3), "at": round(float(p[best]), 2),
        "AP": round(float((precision * right).sum() / taken), 3), "P at R .5 .6 .7 .8": [at(r) for r in (0.5, 0.6, 0.7, 0.8)],
        "firmness": round(float(firm[: best + 1].sum() / hits[best]), 3), "whose": round(float(whose[: best + 1].sum() / hits[best]), 3),
        "taken": taken, "texts": sum(len(n.texts) for n in negotiations),
    }
