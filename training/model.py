"""Takes token ids, features and a mask, gives role scores and links (and, where trained, treebank answers); never reads or writes text.

The encoder is BERT's or MPNet's, written out so that both read BERT's ids and export plainly to ONNX.
"""
import json
import math
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

import quant
from common import BUILD
from encode import FEATURES, WINDOW
from vocabulary import SIZE

ROLES = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
SHAPES = {  # name: (hidden, layers, heads, intermediate, eps)
    "minilm": (384, 6, 12, 1536, 1e-12),
    "mpnet": (768, 12, 12, 3072, 1e-5),
}


def drop(x, rate, training):
    """Dropout with one mask for the whole batch: drawing a mask for each text took an eighth of a step."""
    if not training or not rate:
        return x
    return x * F.dropout(torch.ones((1,) + x.shape[1:], dtype=x.dtype), rate, True)


class Layer(nn.Module):
    def __init__(self, hidden, heads, inner, eps, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.q, self.k, self.v, self.o = (quant.Linear(hidden, hidden) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(hidden, eps), nn.LayerNorm(hidden, eps)
        self.up, self.down = quant.Linear(hidden, inner), quant.Linear(inner, hidden)

    def forward(self, x, bias):
        b, t, h = x.shape
        split = lambda y: y.view(b, t, self.heads, h // self.heads).transpose(1, 2)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        # written out: on CPUs the fused kernel's backward pass is twice as slow in bfloat16
        scores = (q * (1 / math.sqrt(h // self.heads))) @ k.transpose(-1, -2) + bias.to(q.dtype)
        y = torch.softmax(scores, -1, dtype=scores.dtype) @ v
        y = self.o(y.transpose(1, 2).reshape(b, t, h))
        x = self.norm1(x + drop(y, self.dropout, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + drop(y, self.dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, kind, layers=None, dropout=0.1, vocabulary=SIZE):
        super().__init__()
        hidden, depth, heads, inner, eps = SHAPES[kind]
        self.kind, self.hidden, self.heads, self.dropout = kind, hidden, heads, dropout
        self.keep = list(range(depth)) if layers is None else layers
        self.words = quant.Embedding(vocabulary, hidden)
        self.positions = nn.Embedding(WINDOW, hidden)
        self.features = nn.Embedding(FEATURES, hidden)
        nn.init.zeros_(self.features.weight)
        self.norm = nn.LayerNorm(hidden, eps)
        self.layers = nn.ModuleList(Layer(hidden, heads, inner, eps, dropout) for _ in self.keep)
        if kind == "mpnet":
            self.relative = nn.Embedding(32, heads)
            self.register_buffer("buckets", _buckets(WINDOW), persistent=False)

    def forward(self, ids, feats, mask):
        t = ids.shape[1]
        x = self.words(ids) + self.positions.weight[:t] + self.features(feats)
        x = drop(self.norm(x), self.dropout, self.training)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        if self.kind == "mpnet":
            relative = self.relative(self.buckets[:t, :t]).permute(2, 0, 1)[None]
            bias = bias + relative
        states = [x]
        for layer in self.layers:
            states.append(layer(states[-1], bias))
        return states

    def load_start(self, folder):
        """Start weights from a package's model.safetensors; MPNet's table is put into the order of BERT's ids."""
        old_ids = torch.tensor(json.loads((BUILD / "vocabulary.json").read_text()))
        state = load_file(str(Path(folder) / "model.safetensors"))
        own = {}
        if self.kind == "mpnet":
            table = state["embeddings.word_embeddings.weight"]
            words = table[4 : 4 + 30522].clone()
            words[0], words[101], words[102] = table[1], table[0], table[2]
            own["words.weight"] = words[old_ids]
            own["positions.weight"] = state["embeddings.position_embeddings.weight"][2 : 2 + WINDOW]
            own["relative.weight"] = state["encoder.relative_attention_bias.weight"]
            names = {"q": "attention.attn.q", "k": "attention.attn.k", "v": "attention.attn.v", "o": "attention.attn.o", "norm1": "attention.LayerNorm"}
        else:
            own["words.weight"] = state["embeddings.word_embeddings.weight"][old_ids]
            own["positions.weight"] = state["embeddings.position_embeddings.weight"][:WINDOW] + state["embeddings.token_type_embeddings.weight"][0]
            names = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value", "o": "attention.output.dense", "norm1": "attention.output.LayerNorm"}
        names |= {"up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm"}
        for part in ("weight", "bias"):
            own[f"norm.{part}"] = state[f"embeddings.LayerNorm.{part}"]
            for new, old in enumerate(self.keep):
                for ours, theirs in names.items():
                    own[f"layers.{new}.{ours}.{part}"] = state[f"encoder.layer.{old}.{theirs}.{part}"]
        own["features.weight"] = self.features.weight.data
        self.load_state_dict(own)


def _buckets(size, count=32, farthest=128):
    n = -(torch.arange(size)[None, :] - torch.arange(size)[:, None])
    half = count // 2
    sign = (n < 0).long() * half
    n = n.abs()
    exact = half // 2
    large = exact + (torch.log(n.clamp(min=1).float() / exact) / math.log(farthest / exact) * (half - exact)).long()
    return sign + torch.where(n < exact, n, large.clamp(max=half - 1))


class Pointer(nn.Module):
    """Scores every token against every other: entry [i, j] says how well j answers token i's question."""

    def __init__(self, hidden, size, dropout=0.1):
        super().__init__()
        self.ask, self.answer = quant.Linear(hidden, size), quant.Linear(hidden, size)
        self.dropout, self.scale = dropout, 1 / math.sqrt(size)

    def forward(self, x, mask):
        ask = F.dropout(F.gelu(self.ask(x)), self.dropout, self.training)
        answer = F.dropout(F.gelu(self.answer(x)), self.dropout, self.training)
        scores = (ask @ answer.transpose(1, 2)).float() * self.scale
        return scores + (1.0 - mask[:, None, :].to(scores.dtype)) * -1e4


class Trees(nn.Module):
    """Parts of speech, names and dependency heads from a mix of the encoder's layers, which it leaves as they are."""

    def __init__(self, states, hidden, sizes, link=256, dropout=0.1):
        super().__init__()
        self.sizes = sizes  # {"upos": n, "name": n, "rel": n}, any of them absent
        self.mix = nn.ParameterDict({k: nn.Parameter(torch.zeros(states)) for k in sizes})
        self.inner = nn.ModuleDict({k: quant.Linear(2 * hidden if k == "rel" else hidden, 256) for k in sizes})
        self.out = nn.ModuleDict({k: quant.Linear(256, n) for k, n in sizes.items()})
        self.drop = nn.Dropout(dropout)
        if "rel" in sizes:
            self.head = Pointer(hidden, link, dropout)

    def forward(self, states, mask):
        out = {}
        for k in self.sizes:
            weights = self.mix[k].softmax(0)
            x = self.drop(sum(weights[i] * state for i, state in enumerate(states)))
            if k == "rel":
                out["head"] = F.log_softmax(self.head(x, mask), -1)
                x = torch.cat([x, out["head"].exp().to(x.dtype) @ x], -1)
            out[k] = self.out[k](self.drop(F.gelu(self.inner[k](x)))).float()
        return out


class Reader(nn.Module):
    def __init__(self, kind="mpnet", layers=None, link=256, trees=None, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(kind, layers, dropout)
        hidden = self.encoder.hidden
        self.drop = nn.Dropout(dropout)
        self.role = quant.Linear(hidden, len(ROLES))
        self.source, self.cue = Pointer(hidden, link), Pointer(hidden, link)
        self.trees = Trees(len(self.encoder.keep) + 1, hidden, trees, link, dropout) if trees else None

    def forward(self, ids, feats, mask):
        """role [B,T,7] scores; source, cue [B,T,T] log-probabilities (column 0, [CLS], stands for none); then the trees' answers."""
        states = self.encoder(ids, feats, mask)
        x = self.drop(states[-1])
        out = {
            "role": self.role(x).float(),
            "source": F.log_softmax(self.source(x, mask), -1),
            "cue": F.log_softmax(self.cue(x, mask), -1),
        }
        return out | (self.trees(states, mask) if self.trees else {})
