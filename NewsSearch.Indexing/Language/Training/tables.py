#!/usr/bin/env python3
"""The tables that the product reads beside the model: tables.py PACKAGE.dll MODEL_FOLDER GOLDEN.tsv

Writes vocabulary.txt (the package's pieces, one a line), plain-letters.tsv (letters lower-cased and decomposed without their marks) and the
golden file that holds the product's word pieces and letter cases against those of encoder.py: word, case, ids."""
import random
import sys
import unicodedata

from encoder import Pieces, case_of, resources

WORDS = """Putin Xi U.S. Zelenskiy Zelenskyy Erdoğan İstanbul IŞIK Łódź Besançon O'Brien don't 's ’ “ ” — $350 155 1,000 1.5 Turkish-Libyan AT&T a.m Ph.D
GOOGL.O iPhone eBay al-Qaeda McCarthy YouTube R&B COVID-19 F-16s x X é É ñ Ñ Ångström naïve Straße Ærø ŒUVRE Đoković Dvořák Nguyễn Thị Kim-jong-un
ΣΟΦΙΑΣ ΟΔΥΣΣΕΥΣ Σ αΣ Москва Ёлка КИЕВ Київ Їжак القاهرة أحمد ירושלים 東京 北京市 한국 서울 ガザ हिन्दी ไทย 🙂 🇺🇦 a🙂b cafe\u0301 1st 2020s £5 50% @user #tag
www.example.com/path?a=b _ __ ... … [ad_1] so\u00adft zero\u200bwidth \ufeffbom ’Twas antidisestablishmentarianism a-b-c-d-e-f-g-h-i-j
Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch pneumonoultramicroscopicsilicovolcanoconiosis""".split()
BLOCKS = ((0x21, 0x2400), (0x1E00, 0x2000), (0x2C60, 0x2C80), (0xA640, 0xA69E), (0xFB00, 0xFB50), (0xFF01, 0xFF5F), (0x1D400, 0x1D420))


def plain_letters():
    """(code point, plain form) of each letter that does more than change case, Hangul left out."""
    for code in range(0x110000):
        letter = chr(code)
        if 0xAC00 <= code <= 0xD7A3 or unicodedata.category(letter) in ('Mn', 'Cs'):
            continue
        lower = letter.lower()
        plain = ''.join(c for c in unicodedata.normalize('NFD', lower) if unicodedata.category(c) != 'Mn')
        if plain != (lower if len(lower) == 1 else letter):
            yield code, plain


def golden_words():
    """Words in many scripts, and letters of many blocks, each alone or inside a word."""
    random.seed(5)
    words = dict.fromkeys(WORDS)
    for first, past in BLOCKS:
        for letter in map(chr, range(first, past)):
            if unicodedata.category(letter) not in ('Cn', 'Cs', 'Cc', 'Zs', 'Zl', 'Zp') and random.random() < .25:
                words['A' + letter + 'b' if random.random() < .5 else letter] = None
    return words


def main(package, folder, golden):
    vocabulary = resources(package)[1]
    pieces = Pieces(vocabulary)
    with open(f'{folder}/vocabulary.txt', 'w', encoding='utf8', newline='\n') as out:
        out.writelines(f'{piece}\n' for piece in vocabulary)
    with open(f'{folder}/plain-letters.tsv', 'w', encoding='utf8', newline='\n') as out:
        out.write('# Letters lower-cased and canonically decomposed without non-spacing marks; those that only change case, and Hangul, are not listed.\n')
        out.write(f'# Source: Unicode Character Database {unicodedata.unidata_version} (Unicode License V3). Written by Language/Training/tables.py.\n')
        out.write('letter\tplain\n')
        out.writelines(f'{code:X}\t{plain}\n' for code, plain in plain_letters())
    with open(golden, 'w', encoding='utf8', newline='\n') as out:
        out.writelines(f"{word}\t{case_of(word)}\t{' '.join(map(str, pieces.of(word)))}\n" for word in golden_words())


if __name__ == '__main__':
    main(*sys.argv[1:])
