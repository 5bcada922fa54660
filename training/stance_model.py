"""The stance model: an encoder that gives a text's meaning as a vector, and a small head that sets a text's vector beside those of a
position's texts and says whether, how firmly and whose. Takes token ids and a mask; never sees a dossier."""
import torch
import torch.nn.functional as F
from torch import nn

import quant
from model import Encoder

FIRMNESSES = 6
LABEL, EXAMPLE, TAKES, REFUSES, NOT = range(5)  # what a position's text is: its question and label, an example of the dossier, or what a person
# has said of another statement: it takes the position, refuses it, or does neither


class Stance(nn.Module):
    def __init__(self, kind="mpnet", layers=None, dropout=0.1, size=256):
        super().__init__()
        self.encoder = Encoder(kind, layers, dropout=dropout)
        hidden = self.encoder.hidden
        self.drop = nn.Dropout(dropout)
        self.pair = quant.Linear(2 * hidden, size)
        self.own = quant.Linear(hidden, size)
        self.kinds = nn.Embedding(5, size)
        self.likeness = nn.Linear(3, size)
        self.mix = quant.Linear(3 * size, size)
        self.out = nn.Linear(size, 2 + FIRMNESSES)

    def vector(self, ids, mask):
        """[B, hidden], of length 1: the mean of the tokens, as all-mpnet-base-v2 has it."""
        x, m = self.encoder(ids, torch.zeros_like(ids), mask)[-1], mask[:, :, None]
        return F.normalize((x * m.to(x.dtype)).sum(1).float() / m.sum(1).clamp(min=1), dim=-1)

    def head(self, texts, positions, kinds):
        """texts [T, hidden], positions [P, K, hidden], kinds [P, K] or [T, P, K] (-1: none) -> [T, P, 8]: every text beside every position."""
        t, (p, k, h) = texts.shape[0], positions.shape
        kinds = kinds.expand(t, p, k)
        near = torch.einsum("th,pkh->tpk", texts, positions)
        top = torch.where((kinds == LABEL) | (kinds == EXAMPLE), near, torch.full_like(near, -1.0)).amax((1, 2))
        pairs = self.pairs(
            texts[:, None].expand(t, p, h).reshape(t * p, h), positions[None].expand(t, p, k, h).reshape(t * p, k, h),
            kinds.reshape(t * p, k), top[:, None].expand(t, p).reshape(t * p),
        )
        return pairs.view(t, p, -1)

    def pairs(self, texts, shown, kinds, any):
        """texts [N, hidden], shown [N, K, hidden], kinds [N, K] (-1: none), any [N] -> [N, 8]: takes, another's (logits), six firmnesses (logits).
        `any`: how near the text is to the nearest label or example of any position."""
        scale = texts.shape[-1] ** 0.5  # so that the products are about 1
        like = (texts[:, None] * shown).sum(-1)
        given = torch.where((kinds == LABEL) | (kinds == EXAMPLE), like, torch.full_like(like, -1.0)).amax(-1)
        figures = torch.stack([like, given[:, None].expand_as(like), any[:, None].expand_as(like)], -1)
        there = (kinds >= 0)[..., None].to(texts.dtype)
        u, v = texts[:, None] * scale, shown * scale
        h = self.pair(self.drop(torch.cat([u * v, (u - v).abs()], -1))) + self.kinds(kinds.clamp(min=0)) + self.likeness(4 * figures)
        h = F.gelu(h) * there
        weight = torch.softmax(torch.where(kinds >= 0, 8 * like, torch.full_like(like, -1e4)), -1)[..., None]
        most = (h + (there - 1) * 1e4).amax(1)
        pooled = torch.cat([(h * weight).sum(1), most, F.gelu(self.own(texts * scale))], -1)
        return self.out(self.drop(F.gelu(self.mix(self.drop(pooled)))))
