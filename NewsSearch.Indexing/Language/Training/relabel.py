#!/usr/bin/env python3
"""Marks the names of a column file anew with a trained model, whatever its own tags say: relabel.py PACKAGE.dll MODEL.pt IN.col[.gz] OUT.col [--share PART]

So the texts of a set can be learnt from without its annotation."""
import argparse
import random

import torch

from columns import read
from encoder import Pieces, from_package, resources
from train import Tagger, tags


def main():
    ask = argparse.ArgumentParser(description=__doc__)
    for name in ('package', 'model', 'columns', 'out'):
        ask.add_argument(name)
    ask.add_argument('--share', type=float, default=1)
    ask = ask.parse_args()
    random.seed(0), torch.manual_seed(0)
    model_bytes, vocabulary = resources(ask.package)
    model = Tagger(from_package(model_bytes))
    model.load_state_dict(torch.load(ask.model))
    sentences = [[s] for a in read(ask.columns) for s in a]
    random.shuffle(sentences)
    sentences = sentences[:int(len(sentences) * ask.share)]
    labels = iter(tags(model, sentences, Pieces(vocabulary)))
    with open(ask.out, 'w', encoding='utf8', newline='\n') as out:
        for (sentence,) in sentences:
            out.write('-DOCSTART-\tO\n\n' + ''.join(f'{token}\t{next(labels)}\n' for token, _ in sentence) + '\n')


if __name__ == '__main__':
    main()
