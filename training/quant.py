"""Takes weights, gives them rounded to 4 bits in blocks of 128, in training as in the exported file; never rounds biases or norms.

A block's step is its largest-magnitude weight divided by -8, so that weight is exact and codes run from -8 to 7.
While ROUND is true the forward pass sees the rounded weights and the backward pass goes through as if it had not.
"""
import torch
import torch.nn.functional as F
from torch import nn

BLOCK = 128
ROUND = False


def blocks(weight):
    """Codes [rows, blocks, BLOCK] from -8 to 7 and steps [rows, blocks, 1] of a [rows, columns] matrix."""
    rows, columns = weight.shape
    w = F.pad(weight, (0, -columns % BLOCK)).view(rows, -1, BLOCK)
    low, high = w.amin(-1, keepdim=True), w.amax(-1, keepdim=True)
    step = torch.where(-low > high, low, high) / -8
    step = torch.where(step == 0, torch.ones_like(step), step)
    return torch.clamp(torch.round(w / step), -8, 7), step


def rounded(weight):
    codes, step = blocks(weight)
    return (codes * step).view(weight.shape[0], -1)[:, : weight.shape[1]]


class Linear(nn.Linear):
    def forward(self, x):
        weight = self.weight
        if ROUND and self.out_features >= 64:
            with torch.no_grad():
                shift = rounded(weight) - weight
            weight = weight + shift
        return F.linear(x, weight, self.bias)


class Embedding(nn.Embedding):
    def forward(self, ids):
        rows = super().forward(ids)
        if ROUND:
            with torch.no_grad():
                flat = rows.reshape(-1, rows.shape[-1])
                shift = (rounded(flat) - flat).view(rows.shape)
            rows = rows + shift
        return rows
