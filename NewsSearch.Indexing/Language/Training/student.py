#!/usr/bin/env python3
"""A tagger of half the work out of a trained one: student.py PACKAGE.dll CORPORA TEACHER.pt OUT.pt [--own FILE.txt]... [--texts FILE.col]... [--share PART] [--without FOLD] [--test FILE.col]...

Of each layer the heads and inner units that the answers rest on most are kept and the others cut off; then the student learns to answer as the teacher does, layer by layer,
on all texts (--texts: whatever their tags say), and from the annotation of ours. --begin cuts further what was learnt so before: little by little loses less than at once."""
import copy
import random
import time

import torch
from torch import nn

from columns import read, windows
from encoder import HEAD, Pieces, resources
from train import Texts, batches, loaded, padded

PLAN = ('all', 'ours', 'ours')
RATE, WARM_UP = 4e-4, 0.05
GOLD, LAYERS = 0.5, 0.1  # weights of the annotation and of the likeness of the layers, beside 1 for the teacher's answers
WINDOW = 128
SEEN = 40  # batches that the importance of heads and units is read from


def importance(tagger, ours):
    """How much the loss moves with each head and each inner unit, summed squares of its gradient: two lists, a tensor a layer."""
    gates = [(torch.ones(layer.heads, requires_grad=True), torch.ones(layer.up.out_features, requires_grad=True)) for layer in tagger.encoder.layers]
    sums = [tuple(torch.zeros_like(g) for g in pair) for pair in gates]
    hooks = []
    for layer, (heads, inner) in zip(tagger.encoder.layers, gates):
        hooks.append(layer.o.register_forward_pre_hook(lambda _, x, g=heads: (x[0] * g.repeat_interleave(HEAD),)))
        hooks.append(layer.down.register_forward_pre_hook(lambda _, x, g=inner: (x[0] * g,)))
    tagger.eval()
    for batch in batches(ours)[:SEEN]:
        flat = [g for pair in gates for g in pair]
        for total, grad in zip([s for pair in sums for s in pair], torch.autograd.grad(tagger.loss(batch), flat)):
            total += grad ** 2
    for hook in hooks:
        hook.remove()
    return sums


def cut(tagger, sums, kept_heads, kept_inner):
    """The tagger with the most important heads and units of each layer alone."""
    student = copy.deepcopy(tagger)
    for layer, (heads, inner) in zip(student.encoder.layers, sums):
        kept = heads.topk(kept_heads).indices.sort().values
        rows = (kept[:, None] * HEAD + torch.arange(HEAD)).flatten()
        units = inner.topk(kept_inner).indices.sort().values
        layer.heads = kept_heads
        for name, at in (('q', rows), ('k', rows), ('v', rows), ('up', units)):
            part(getattr(layer, name), at, 0)
        part(layer.o, rows, 1), part(layer.down, units, 1)
    return student


def part(linear, kept, axis):
    linear.weight = nn.Parameter(linear.weight.data.index_select(axis, kept))
    if axis == 0:
        linear.bias = nn.Parameter(linear.bias.data[kept])
    linear.out_features, linear.in_features = linear.weight.shape


def states(model, ids, cases, mask):
    """The vectors after each layer, [batch, length, 384] each."""
    out = []
    hooks = [layer.register_forward_hook(lambda _, __, x: out.append(x)) for layer in model.encoder.layers]
    model.encoder(ids, cases, mask)
    for hook in hooks:
        hook.remove()
    return out


def loss(student, teacher, batch):
    ids, cases, mask = padded(batch)
    with torch.no_grad():
        right = states(teacher, ids, cases, mask)
    found = states(student, ids, cases, mask)
    at = [(row, first, label) for row, w in enumerate(batch) for first, label in zip(w.first, w.labels)]
    rows, firsts, labels = map(torch.tensor, zip(*at))
    logs = student.heads[0](student.drop(found[-1]))[rows, firsts].log_softmax(-1)
    wanted = teacher.heads[0](right[-1])[rows, firsts].softmax(-1)
    total = nn.functional.kl_div(logs, wanted.detach(), reduction='batchmean')
    gold = torch.tensor([w.head == 0 for w in batch])[rows]
    if gold.any():
        total = total + GOLD * nn.functional.nll_loss(logs[gold], labels[gold])
    inside = mask.bool()
    return total + LAYERS * sum(nn.functional.mse_loss(f[inside], r[inside]) for f, r in zip(found, right))


def main():
    ask = Texts.asked(__doc__, 'teacher', 'out')
    ask.add_argument('--texts', action='append', default=[])
    ask.add_argument('--share', type=float, default=1, help='part of the sentences of --texts that is read')
    ask.add_argument('--begin', help='an earlier student to cut from; else the teacher')
    ask.add_argument('--heads', type=int, default=8, help='heads left in each layer')
    ask.add_argument('--inner', type=int, default=512, help='inner units left in each layer')
    ask.add_argument('--seed', type=int, default=0)
    ask = ask.parse_args()
    random.seed(ask.seed), torch.manual_seed(ask.seed)
    pieces = Pieces(resources(ask.package)[1])
    teacher = loaded(ask.teacher)
    texts = Texts(ask, pieces, WINDOW)
    ours, more = texts.ours, texts.foreign
    for path in ask.texts:
        sentences = [[s] for a in read(path) for s in a]
        more += windows(random.sample(sentences, int(len(sentences) * ask.share)), 1, pieces, WINDOW)
    whole = loaded(ask.begin) if ask.begin else teacher
    student = cut(whole, importance(whole, ours), ask.heads, ask.inner)
    for parameter in teacher.parameters():
        parameter.requires_grad_(False)
    teacher.eval(), student.eval()  # no dropout: the teacher is followed, not guessed
    student.encoder.word.weight.requires_grad_(False)
    optimiser = torch.optim.AdamW([p for p in student.parameters() if p.requires_grad], weight_decay=0.01)
    steps, step, start = sum(len(batches(ours + (more if p == 'all' else []))) for p in PLAN), 0, time.time()
    for epoch, plan in enumerate(PLAN):
        for batch in batches(ours + (more if plan == 'all' else [])):
            for group in optimiser.param_groups:
                group['lr'] = RATE * min(1, (step + 1) / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
            optimiser.zero_grad()
            loss(student, teacher, batch).backward()
            nn.utils.clip_grad_norm_(student.parameters(), 1.0)
            optimiser.step()
            step += 1
        print(f'epoch {epoch} ({plan}), step {step}/{steps}, {time.time() - start:.0f} s', flush=True)
        torch.save(student.state_dict(), ask.out)
        texts.score(student)


if __name__ == '__main__':
    main()
