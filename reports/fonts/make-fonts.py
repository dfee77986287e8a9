#!/usr/bin/env python3
"""Makes the fonts of PDF documents: the characters of official Chinese, and only what a PDF needs of each.

    make-fonts.py SERIF_REGULAR.ttf SERIF_BOLD.ttf SANS_BOLD.ttf Unihan_OtherMappings.txt.bz2 OUT_DIR

README.md beside this file tells where the inputs come from. The same inputs give the same bytes.
"""
import bz2
import gzip
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

# What GB 2312 lacks of what reports are written with.
FURTHER = set(range(0x20, 0x7F)) | {
    ord(c) for c in
    "¥§¶†‡·×÷±−²³°µ‐‑–—‘’“”…•‰′″※€№℃％←↑→↓≈≠≤≥∑√①②③■□▲△▼▽◆◇○◐◑●★☆✓〇￥㎡㎥㎞㎏½"
    "▀▁▂▃▄▅▆▇█▉▊▋▌▍▎▏▐░▒▓"}


def gb2312():
    """All characters of GB 2312, by its 94 x 94 grid."""
    found = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes([row, cell]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return found


def standard_characters(unihan):
    """The 8105 characters of the table of general standard Chinese characters (通用规范汉字表)."""
    with bz2.open(unihan, "rt", encoding="utf-8") as lines:
        fields = (line.split("\t") for line in lines if not line.startswith("#"))
        return {int(f[0][2:], 16) for f in fields if len(f) > 1 and f[1] == "kTGH"}


def one_code_point_for_each_glyph(font):
    """Text is copied out of a PDF by glyph: two characters that share one would be copied as one of them."""
    copies = 0
    best = font.getBestCmap()
    owner = {}
    for code in sorted(best):
        glyph = best[code]
        if glyph not in owner:
            owner[glyph] = code
            continue
        copies += 1
        twin = f"{glyph}.for{code:04X}"
        font["glyf"][twin] = font["glyf"][glyph]
        font["hmtx"][twin] = font["hmtx"][glyph]
        for table in font["cmap"].tables:
            if code in table.cmap:
                table.cmap[code] = twin
    return copies


def name_glyphs(font):
    """PDFBox warns of a font whose glyphs have no names."""
    font["post"].formatType = 2.0
    font["post"].extraNames = []
    font["post"].mapping = {}


def make(source, wanted, target):
    options = subset.Options(
        hinting=False, layout_features=[], notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
        drop_tables=["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "gasp", "DSIG"])
    font = TTFont(source, recalcTimestamp=False)
    tool = subset.Subsetter(options)
    tool.populate(unicodes=wanted)
    tool.subset(font)
    font["cmap"].tables = [t for t in font["cmap"].tables if t.isUnicode() and t.format in (4, 12)]
    copies = one_code_point_for_each_glyph(font)
    name_glyphs(font)
    plain = target.with_suffix("")
    font.save(plain)
    target.write_bytes(gzip.compress(plain.read_bytes(), 9, mtime=0))
    plain.unlink()
    lacking = sorted(wanted - set(TTFont(source).getBestCmap()))
    print(f"{target.name}: {len(font.getGlyphOrder())} glyphs, {copies} shared glyphs copied, "
          f"{target.stat().st_size} bytes; lacks {' '.join(f'U+{c:04X}' for c in lacking) or 'nothing'}")


def main(regular, bold, sans, unihan, out):
    everyday = gb2312() | FURTHER
    out = Path(out)
    make(regular, everyday | standard_characters(unihan), out / "song.ttf.gz")
    make(bold, everyday, out / "song-bold.ttf.gz")
    make(sans, everyday, out / "hei.ttf.gz")


if __name__ == "__main__":
    main(*sys.argv[1:])
