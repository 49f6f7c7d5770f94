"""Makes the fonts of the theme from those of Source Serif 4; docs/fonts.md says how to call it.

Kerning is kept between the letters of ASCII and quotation marks, from 15 thousandths of an em on:
the other pairs are rare in the languages of the theme and would add a third to the files. Rare
letters and signs are in files of their own, which a browser loads only for a page that has them.
"""

import sys
from pathlib import Path

from fontTools import subset

# The languages of the theme.
CORE = (
    "20-7E A0 A1 A3 A7 A9 AB B0 B7 BB BF C0-C4 C7-CF D1-D6 D9-DC DF-E4 E7-EF F1-F6 F9-FC"
    " 152 153 2013 2014 2018-201A 201C-201E 2022 2026 202F 2039 203A 20AC 2190 2192 2197"
)
# Names of others, and rare signs; assets/fonts.css has the same ranges.
MORE = (
    "A2 A4-A6 A8 AA AC-AF B1-B6 B8-BA BC-BE C5-C6 D0 D7-D8 DD-DE E5-E6 F0 F7-F8 FD-FF 101"
    " 103 105-107 10C-111 113 119 11B 11E-11F 12B 130-131 141-144 148 14D 150-151 158-15B"
    " 15E-161 163 165 16A-16B 16E-171 178-17E 218-21B 1E9E 2010-2012 2020-2021 2030"
    " 2032-2033 2122 2191 2212"
)
KERNED = "21-7E 2018 2019 201C 201D"
SMALLEST_KERN = 15
FILES = {
    "SourceSerif4-Regular.ttf": "text",
    "SourceSerif4-It.ttf": "text-italic",
    "SourceSerif4Subhead-Bold.ttf": "headings",
}


def characters(ranges):
    for part in ranges.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def reduce_kerning(font):
    cmap = font.getBestCmap()
    kept = {cmap[c] for c in characters(KERNED) if c in cmap}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        tables = [(t, t.ExtSubTable if t.LookupType == 9 else t) for t in lookup.SubTable]
        lookup.SubTable = [t for t, pairs in tables if pairs.LookupType != 2 or reduce(pairs, kept)]
        lookup.SubTableCount = len(lookup.SubTable)


def reduce(pairs, kept):
    """Leaves the pairs that count; returns whether there are any."""
    return reduce_classes(pairs, kept) if pairs.Format == 2 else reduce_single(pairs, kept)


def reduce_single(pairs, kept):
    sets = []
    for glyph, pair_set in zip(pairs.Coverage.glyphs, pairs.PairSet):
        records = [r for r in pair_set.PairValueRecord if r.SecondGlyph in kept]
        pair_set.PairValueRecord, pair_set.PairValueCount = records, len(records)
        if glyph in kept and records:
            sets.append((glyph, pair_set))
    pairs.Coverage.glyphs = [glyph for glyph, _ in sets]
    pairs.PairSet = [pair_set for _, pair_set in sets]
    pairs.PairSetCount = len(sets)
    return bool(sets)


def reduce_classes(pairs, kept):
    pairs.Coverage.glyphs = [g for g in pairs.Coverage.glyphs if g in kept]
    for classes in (pairs.ClassDef1, pairs.ClassDef2):
        classes.classDefs = {g: c for g, c in classes.classDefs.items() if g in kept}
    firsts = {0, *pairs.ClassDef1.classDefs.values()}
    seconds = set(pairs.ClassDef2.classDefs.values())
    for first, row in enumerate(pairs.Class1Record):
        for second, record in enumerate(row.Class2Record):
            if record.Value1 is not None:
                kern = record.Value1.XAdvance
                counts = abs(kern) >= SMALLEST_KERN and first in firsts and second in seconds
                record.Value1.XAdvance = round(kern / 10) * 10 if counts else 0
    return bool(pairs.Coverage.glyphs)


def main(source, target):
    options = subset.Options(
        flavor="woff2", hinting=False, layout_features=["kern", "liga"], name_IDs=[0, 13, 14]
    )
    for name, result in FILES.items():
        for part, ranges in {"": CORE, "-more": MORE}.items():
            font = subset.load_font(str(Path(source) / name), options)
            subsetter = subset.Subsetter(options)
            subsetter.populate(unicodes=characters(ranges))
            subsetter.subset(font)
            if "GPOS" in font:
                reduce_kerning(font)
            subset.save_font(font, str(Path(target) / f"{result}{part}.woff2"), options)


main(*sys.argv[1:])
